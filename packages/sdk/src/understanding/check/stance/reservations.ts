import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { hasIdea, ideasOf, isIn, saysAny } from "../../reading/ideas.ts";
import { isNamedIn, namesOf } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import { besidesFigures, type Claimed } from "../claim/claimed.ts";
import { isOffice, isReporting } from "../claim/reporting.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { LIFTED, PAST } from "../signs/denied.ts";
import { leavesOpen, tellsDone } from "../signs/tense.ts";
import { comparandsMeet } from "./comparands.ts";
import { setsAbove } from "./superlative.ts";

/** What a fact that agrees with a claim in every word still leaves open: it says less, or says it of somebody else. */
export function reservations(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  const open = (aspect: Finding["aspect"]): Finding => ({ aspect, fact: match.fact, relation: "unclear" });
  return [
    ...(isAhead(fact) && statementOf(index, match.fact).ahead && tellsDone(besidesFigures(claimed))
      ? [open("status")]
      : []),
    ...(match.comparedAlone && comparandsMeet(index, claimed, match.fact) !== "same"
      ? [open("direction")]
      : []),
    ...(setsAbove(claimed.reading.text, fact) ? [open("rank")] : []),
    ...(isUndetermined(fact) && !leavesUnsettled(claimed) ? [open("status")] : []),
    ...(settlesAnother(index, claimed, match) ? [open("status")] : []),
    ...(tellsAllOfMost(index, claimed, match) ? [open("quantity")] : []),
    ...(claimsMore(index, claimed, match) ? [open("subject")] : []),
    ...(isOfficeOfOther(index, claimed, fact) ? [open("subject")] : []),
    ...(isOfficeOfWhole(index, claimed, fact) ? [open("subject")] : []),
    ...(isOfOtherKind(index, claimed, match) ? [open("subject")] : []),
    ...(tellsOtherTie(index, claimed, match) ? [open("subject")] : []),
    ...(isOfOtherList(index, claimed, match) ? [open("subject")] : []),
  ];
}

/** Whether a fact is foreseen: a claim that it has happened says more than the source. */
const isAhead = ({ modality }: Fact): boolean => modality === "forecast" || modality === "planned";

const isUndetermined = ({ value }: Fact): boolean =>
  value.kind === "status" && value.status === "undetermined";

/** Whether a claim says no more than that something is not settled. */
const leavesUnsettled = ({ reading }: Claimed): boolean =>
  reading.roles.some(({ role }) => role & TermRole.negator) || leavesOpen(reading);

/** “Drivers pay a toll; the opening date is undecided”, where the fact is that the toll is: what is unsettled is another matter. */
function settlesAnother(index: FactIndex, { tells, reading }: Claimed, match: Match): boolean {
  if (match.agreed.includes("unsettled") || !statementOf(index, match.fact).tells.has("unsettled"))
    return false;
  const spans = tells.get("unsettled") ?? [];
  return (
    spans.length > 0 &&
    reading.tokens.some(
      ({ clause, entity, weight }, t) =>
        !entity &&
        weight >= WEIGHTY &&
        !match.missing.includes(t) &&
        spans.every((span) => span.clause !== clause),
    )
  );
}

const WEIGHTY = 0.5;

/** “All” or “every” where the source says “most”. */
function tellsAllOfMost(index: FactIndex, claimed: Claimed, match: Match): boolean {
  const { roles, tokens } = claimed.reading;
  if (!roles.some(({ role }) => role & TermRole.all)) return false;
  return (
    hasIdea(index, "most", statementOf(index, match.fact).affirmed) &&
    !saysAny(index, "most", tokens) &&
    claimed.denied.every((flag) => flag === 0)
  );
}

const SLIGHT = 0.2;

/** “All are X”, or “only X”, where the fact does not speak of X. */
function claimsMore(index: FactIndex, { reading, denied }: Claimed, match: Match): boolean {
  const sign = reading.roles.find(({ role }) => role & (TermRole.all | TermRole.only));
  if (sign === undefined) return false;
  // What was all, or is not all, is no claim that it is.
  const at = reading.tokens.findIndex(({ to, clause }) => clause === sign.clause && to >= sign.to);
  if (denied[at] === LIFTED || denied[at] === PAST) return false;
  return match.missing.some((t) => {
    const token = reading.tokens[t];
    return (
      token !== undefined &&
      token.from >= sign.to &&
      token.cost >= SLIGHT &&
      !token.features.some((f) => isReporting(index, f))
    );
  });
}

/** “X holds that office”, where the fact names X only beside others: who holds what rests on a fact about the holder. */
function isOfficeOfOther(index: FactIndex, claimed: Claimed, fact: Fact): boolean {
  if (fact.value.kind !== "entity") return false;
  const { tokens } = claimed.reading;
  const people = new Set(
    tokens
      .flatMap(({ features, inferred }) =>
        namesOf(
          index,
          features.filter((f) => f !== inferred),
        ),
      )
      .filter((id) => index.entities.get(id)?.type === "person"),
  );
  if (people.size !== 1 || people.has(fact.subject) || !fact.value.entities.some((id) => people.has(id)))
    return false;
  // To be one of the experts is no office.
  const offices = tokens.filter(({ features }) =>
    features.some((f) => isOffice(index, f) && !ideasOf(index, "oneOfMany").has(f)),
  );
  return offices.length > 0 && fact.value.entities.length > 1;
}

/** “Chief executive of the group”, where the source says of a part of it: whoever heads a part need not head the whole. */
function isOfficeOfWhole(index: FactIndex, { reading }: Claimed, { subject, value }: Fact): boolean {
  if (value.kind !== "entity" || index.entities.get(subject)?.type !== "person") return false;
  const names = (id: string): boolean => isNamedIn(index, reading.tokens, id);
  const { entities } = value;
  if (
    entities.some(names) ||
    !reading.tokens.some(({ features }) => features.some((f) => isOffice(index, f)))
  )
    return false;
  return entities.some((id) => {
    const whole = index.entities.get(id)?.partOf;
    return whole !== undefined && index.entities.get(whole)?.type === "organization" && names(whole);
  });
}

/** “The scheme is run by X”, where the fact says that X runs something that is no scheme. */
function isOfOtherKind(index: FactIndex, { reading }: Claimed, match: Match): boolean {
  const { subject, value } = index.facts[match.fact] as Fact;
  const type = index.entities.get(subject)?.type;
  if (value.kind !== "entity" || isNamedIn(index, reading.tokens, subject)) return false;
  return (
    type !== "programme" &&
    match.missing.some((t) => isIn(index, "programme", reading.tokens[t]?.features ?? []))
  );
}

const ranked = lazy(() => {
  const { ranked: words } = lexicon();
  return {
    before: new RegExp(
      `(?:^| )(?:${latin({ en: words.en })}) (?:(?:${latin({ en: words.between })}) )?(?:[a-z-]+ )?$`,
    ),
    behind: new RegExp(`^[\\u3400-\\u9fff]{0,4}(?:${chinese({ zh: words.zh })})`),
  };
});
const measured = lazy(() => new RegExp(`^(?:${chinese(lexicon().ranked.measures)})`));
const listed = lazy(() => {
  const { lists } = lexicon().ranked;
  return new RegExp(`^ ?(?:(?:${latin(lists)})(?![a-z])|(?:${chinese(lists)}))`);
});
/** How far from a word these stand, in characters. */
const BEFORE = 30;
const BEHIND = 6;

/** “Second for AI readiness”, of a place on a list of something else. */
function isOfOtherList(index: FactIndex, { reading, spans, quantities }: Claimed, match: Match): boolean {
  const { value } = index.facts[match.fact] as Fact;
  if (value.kind !== "rank") return false;
  const ends = quantities.filter(({ kind }) => kind === "rank").map(({ end }) => end);
  // “The talent ranking”, 第二貴: a word with what it ranks by right behind it, or the place right before it.
  const isOfList = (token: Token): boolean =>
    listed().test(reading.text.slice(token.end, token.end + BEHIND * 2)) ||
    (measured().test(reading.text.slice(token.start)) &&
      ends.includes(spans[reading.tokens.indexOf(token)]?.start ?? -1));
  const clauses = quantities
    .filter(({ kind }) => kind === "rank")
    .map(({ start }) => reading.tokens[spans.findIndex((span) => span.end > start)]?.clause);
  return match.missing.some((t) => {
    const token = reading.tokens[t] as Token;
    return (
      !token.entity &&
      clauses.includes(token.clause) &&
      !token.features.some((f) => isReporting(index, f)) &&
      (isOfList(token) ||
        ranked().before.test(reading.text.slice(Math.max(0, token.start - BEFORE), token.start)) ||
        ranked().behind.test(reading.text.slice(token.end, token.end + BEHIND)))
    );
  });
}

/** “Run by X”, where the source says who launched it: it settles neither X nor another. */
export function tellsOtherTie(index: FactIndex, { reading }: Claimed, { fact }: Match): boolean {
  if (index.facts[fact]?.value.kind !== "entity") return false;
  const { affirmed } = statementOf(index, fact);
  const ties = [...ideasOf(index, "tie")];
  const told = ties.filter((tie) => affirmed.has(tie));
  const claimed = ties.filter((tie) => reading.tokens.some(({ features }) => features.includes(tie)));
  return told.length > 0 && claimed.length > 0 && !claimed.some((tie) => told.includes(tie));
}
