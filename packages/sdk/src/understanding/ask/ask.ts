import { askBit } from "../../language/lexicon/compile.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";
import { columns } from "../fitted/evidence-names.ts";
import { answerInputs, createInputs } from "../ranking/answers.ts";
import { candidatesOf } from "../ranking/candidates.ts";
import type { Scratch } from "../ranking/rank.ts";
import { FITTING, typeFit } from "../ranking/type-fit.ts";
import type { Worded } from "../ranking/weigh-wording.ts";
import {
  asksByLabel,
  type Held,
  hold,
  namesAndCalls,
  type Weighed,
  weigh,
  weightsFor,
} from "../ranking/weighed.ts";
import { ratiosUntold } from "../reading/ratio.ts";
import { type Reading, readQuestion } from "../reading/read.ts";
import { NAMED } from "../reading/token.ts";
import type { AbstentionReason } from "../results/types.ts";
import { isOfOther } from "../said-of-other/is-of-other.ts";
import { asksByHowMuch } from "./asks-by-how-much.ts";
import { asksClock } from "./asks-clock.ts";
import { asksElse } from "./asks-else.ts";
import { asksNames } from "./asks-names.ts";
import { asksOfOtherDeed } from "./asks-of-other-deed.ts";
import { asksOfToday } from "./asks-of-today.ts";
import { asksWhyOfFigure } from "./asks-why.ts";
import { callsForOther } from "./called-for.ts";
import { namesFigureOfOther } from "./figure-of-other.ts";
import { isOfLastTime } from "./last-time.ts";
import { asksOfOtherBound } from "./other-bound.ts";
import { asksOfOtherTime } from "./other-time.ts";
import { questionsIn } from "./questions.ts";
import { factOf, RELATED, relatedTo } from "./related.ts";
import { saysNoMore } from "./says-no-more.ts";
import { isOfWhoElse } from "./tells-who.ts";
import { unmentionedIn } from "./unmentioned.ts";
import { viewsOther } from "./views-of-other.ts";

/** What was found for a question, by numbers of facts. */
export type Finding =
  | { readonly status: "answered"; readonly facts: readonly number[] }
  | {
      readonly status: "abstained";
      readonly reason: AbstentionReason;
      readonly related: readonly number[];
      /** What of the question none of the related facts speaks of, as it has it. */
      readonly unmentioned: readonly string[];
    };

/** How many of the facts that share most with a question are looked at closely: fewer where wordings bring the likeliest besides. */
export const lookedAt = ({ wording }: FactIndex): number => (wording === undefined ? 8 : 2);
/** How many of those facts a search puts in their final order. */
const REORDERED = 48;
/** How far behind the best fact another one may be to be listed after it. */
const NEARLY = 0.5;
/** … and to be as good an answer; wordings lean to what is asked for more often, which makes it no better. */
const ALIKE = { plain: 0.25, worded: 3.5 };
/** From this share of the question on, a fact that has it leaves nothing open but whom it is asked about. */
const COVERED = 0.9;
/** A question that shares less weight than this with every fact is made of small words alone: “help me”. */
const LEAST = 0.3;
/** A fact that has less than this share of a question, and that its wording speaks for less than this, has but a word in common. */
const FAR_FETCHED = { cover: 0.45, wording: 5.5 };
/** How sure it must be, in the logarithm of odds, that a fact does not answer a question that calls for it. */
const UNLESS = -2;
/** Below this share of known text a question is about something else. */
const ON_TOPIC = 0.34;

/** What asks for something in particular; of “what do you make of it, has it changed?” the one says no more than the other. */
const PARTICULAR = askBit("count", "amount", "money", "percent", "rank", "date", "duration", "place", "who");
/** Of several questions in one that have no answer as a whole so many must have one: a wrong figure is worse than none. */
const BOTH = 2;
const answering = lazy(createInputs);

/** A question with the facts that may answer it, and whether the best one does, as far as its words tell. */
interface Considered {
  readonly held: Held;
  readonly weighed: readonly Weighed[];
  readonly answers: boolean;
  readonly ambiguous: boolean;
}

/** Finds the fact that answers a question, each of them where it asks several, or the reason why none does. */
export function findAnswer(index: FactIndex, scratch: Scratch, question: string): Finding {
  const considered = consider(index, scratch, question);
  const whole = concluded(index, scratch, question, considered);
  return considered.held.reading.asked.length < 2
    ? whole
    : bothOr(index, scratch, question, considered, whole);
}

/** The facts for the questions in one, where each has one, or two of them where the whole has none. */
function bothOr(
  index: FactIndex,
  scratch: Scratch,
  question: string,
  { held }: Considered,
  whole: Finding,
): Finding {
  const questions = questionsIn(index, held.reading, question);
  if (questions.length < 2) return whole;
  const facts = questions.flatMap((one) => {
    const part = consider(index, scratch, one);
    const found = concluded(index, scratch, one, part);
    const { ask } = part.held.reading;
    const [fact] = found.status === "answered" ? found.facts : [];
    return fact !== undefined && typeFit(index, scratch.fits, ask & PARTICULAR, fact) >= FITTING
      ? [fact]
      : [];
  });
  const found = [...new Set(facts)];
  const goesOn =
    whole.status === "abstained"
      ? found.length >= BOTH
      : found.length === questions.length && found.includes(whole.facts[0] ?? -1);
  return goesOn ? { status: "answered", facts: found } : whole;
}

const abstained = (
  reason: AbstentionReason,
  related: readonly number[] = [],
  unmentioned: readonly string[] = [],
): Finding => ({ status: "abstained", reason, related, unmentioned });

function concluded(
  index: FactIndex,
  scratch: Scratch,
  question: string,
  { held, weighed, answers, ambiguous }: Considered,
): Finding {
  const best = weighed[0];
  if (best === undefined) return abstained("off-topic");
  if (ambiguous) return abstained("ambiguous", weighed.slice(0, RELATED).map(factOf));
  const { cover, misfit } = columns();
  if (!answers || asksOther(index, scratch, question, held.reading, best)) {
    if (!linksToPack(held.reading) && (best.evidence[cover] as number) < ON_TOPIC)
      return abstained("off-topic");
    const related = relatedTo(index, scratch, held, weighed);
    return abstained("not-in-source", related, unmentionedIn(index, question, held.reading, related));
  }
  const facts = [best.fact];
  for (const { fact, mark, evidence } of weighed)
    if (fact !== best.fact && best.mark - mark <= NEARLY && evidence[misfit] === 0) facts.push(fact);
  return { status: "answered", facts };
}

function consider(index: FactIndex, scratch: Scratch, question: string): Considered {
  const reading = readQuestion(index, question);
  const held = hold(index, scratch, reading);
  const { worded } = held.question;
  const nearest = candidatesOf(index, scratch, reading, worded, lookedAt(index));
  const weighed = weigh(index, scratch, held, nearest);
  const best = weighed[0];
  if (best === undefined || (best.evidence[columns().said] as number) < LEAST)
    return { held, weighed, answers: false, ambiguous: false };
  if (isAmbiguous(index, reading, weighed) || namesAlone(reading, weighed))
    return { held, weighed, answers: false, ambiguous: true };
  const odds = weightsFor(index).oddsOf(answerInputs(weighed, reading, worded?.elsewhere, answering()));
  const answers =
    !(worded !== undefined && isBesides(best, worded)) &&
    (odds > 0 || (odds > UNLESS && callsFor(index, reading, weighed)));
  return { held, weighed, answers, ambiguous: false };
}

/** Whether a question asks of something, somebody or some time else what a fact says. */
const asksOther = (
  index: FactIndex,
  scratch: Scratch,
  source: string,
  reading: Reading,
  best: Weighed,
): boolean =>
  asksElse(index, reading, best) ||
  callsForOther(index, scratch, reading, best.fact) ||
  asksWhyOfFigure(index, reading, best) ||
  viewsOther(index, reading, best.fact) ||
  asksClock(index, reading.text, best.fact) ||
  asksOfToday(index, reading.text, best.fact) ||
  asksByHowMuch(index, reading.text, best.fact) ||
  asksNames(index, reading.text, best.fact) ||
  namesFigureOfOther(index, source, reading.text, best.fact) ||
  asksOfOtherDeed(index, reading, best.fact) ||
  isOfWhoElse(index, reading, best.fact) ||
  asksOfOtherTime(index, reading, best.fact) ||
  asksOfOtherBound(index, reading, best.fact) ||
  isOfLastTime(index, reading.text, best.fact) ||
  ratiosUntold(index, reading.text, best.fact).length > 0 ||
  isOfOther(index, { source, text: reading.text, tokens: reading.tokens, ask: reading.ask }, best.fact);

/** Whether a question calls for the best fact by its label, or says nothing that it could mean besides. */
function callsFor(index: FactIndex, reading: Reading, weighed: readonly Weighed[]): boolean {
  const { fact, evidence } = weighed[0] as Weighed;
  return (
    (namesAndCalls(evidence) && (asksByLabel(evidence) || coversAsking(index, reading, fact))) ||
    saysNoMore(reading, weighed)
  );
}

/** Whether a fact has but a word in common with a question, or is not about whom “who” and “where” ask, and its wording says no more. */
function isBesides({ fact, evidence }: Weighed, { marks, elsewhere }: Worded): boolean {
  const { cover, notOfName, lacksName } = columns();
  const farFetched =
    (evidence[cover] as number) < FAR_FETCHED.cover && (marks[fact] as number) < FAR_FETCHED.wording;
  // A fact without a name that somebody means answers “who” and “where” of it only where its wording says so.
  const ofAnother = elsewhere > 0 && evidence[notOfName] === 1 && (evidence[lacksName] as number) >= NAMED;
  return farFetched || ofAnother;
}

/** Whether a fact speaks of all in the clause that asks, and that is more than names; what stands in others is mostly why. */
function coversAsking({ profiles }: FactIndex, { tokens, asking }: Reading, fact: number): boolean {
  const profile = profiles[fact] as Profile;
  const own = tokens.filter(({ clause }) => clause === asking);
  return (
    own.some(({ entity }) => !entity) &&
    own.every(({ features }) => features.some((feature) => weightIn(profile, feature) > 0))
  );
}

/** Whether a text is a name and nothing else (“what about OASES”), of which there are several facts. */
const namesAlone = ({ ask, tokens }: Reading, [, next]: readonly Weighed[]): boolean =>
  ask === 0 &&
  next !== undefined &&
  next.evidence[columns().subject] === 1 &&
  tokens.length > 0 &&
  tokens.every(({ entity, inferred }) => entity && inferred === -1);

/** Whether a question that names nobody fits figures of two bodies equally well. */
function isAmbiguous(index: FactIndex, reading: Reading, [best, next]: readonly Weighed[]): boolean {
  if (best === undefined || next === undefined || linksToPack(reading)) return false;
  const a = index.facts[best.fact];
  const b = index.facts[next.fact];
  const { cover } = columns();
  if ((best.evidence[cover] as number) < COVERED) return false;
  if (a === undefined || b === undefined || a.subject === b.subject || a.value.kind !== b.value.kind)
    return false;
  return (
    "amount" in a.value && best.mark - next.mark <= (index.wording === undefined ? ALIKE.plain : ALIKE.worded)
  );
}

/** Whether a question names somebody or something of the pack; a name that is a plain word besides (“experts”) does if it is rare. */
function linksToPack({ tokens }: Reading): boolean {
  return tokens.some(
    ({ kind, entity, weight }) =>
      kind === FeatureKind.entity || kind === FeatureKind.topic || (entity && weight >= NAMED),
  );
}

/** Facts for a text, best first: ranked by overlap, and the first of them by how well they would answer. */
export function findFacts(
  index: FactIndex,
  scratch: Scratch,
  text: string,
  limit: number,
): { fact: number; score: number }[] {
  const reading = readQuestion(index, text);
  const held = hold(index, scratch, reading);
  const candidates = candidatesOf(index, scratch, reading, held.question.worded, Math.max(limit, REORDERED));
  const weighed = weigh(index, scratch, held, candidates);
  const best = weighed[0]?.mark ?? 0;
  return weighed.slice(0, limit).map(({ fact, mark }) => ({ fact, score: Math.exp(mark - best) }));
}
