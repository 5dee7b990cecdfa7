import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either, ending, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { ValueKind } from "../../../model/value.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { tellsFormer } from "../../ranking/besides.ts";
import { says } from "../../reading/own-words.ts";
import { isNegator, type Mark, type Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { spanOf } from "../claim/stretch.ts";
import { statementOf } from "../match/statement.ts";
import { weighClaim } from "../match/weigh.ts";
import { tellsPending } from "../signs/telling.ts";
import { clauseEnd, onlyIn } from "./qualified.ts";

const signs = lazy(() => {
  const { condition, unreal, covert, judging, leaving, formerly, passive, takingBack, bounding } =
    lexicon().qualifying;
  return {
    always: [unreal, covert].map((words) => either(words)),
    judging: either(judging),
    leaving: either(leaving),
    past: either(formerly),
    passive: ending(passive),
    takingBack: either(takingBack),
    bounding: new RegExp(`^ (?:${latin(bounding)})(?![a-z])`),
    condition: either(condition),
  };
});

/** How near behind a denial the figure stands that it denies. */
const TO_FIGURE = 6;

/** Where a claim takes back what it says: “but they never came”; “thirty, but not quite” bounds it. */
function takenBack(claimed: Claimed): Span | undefined {
  const { text, roles } = claimed.reading;
  const { takingBack, bounding } = signs();
  const from = takingBack.exec(text)?.index ?? text.length;
  const denial = roles.find((mark) => isNegator(mark) && mark.start >= from);
  if (denial === undefined || bounding.test(text.slice(denial.end))) return undefined;
  const span = spanOf(claimed, { start: from, end: denial.end });
  // “3 billion but not 30 billion” takes nothing back.
  const isOfFigure = claimed.figures.some(({ start }) => start >= span.end && start - span.end <= TO_FIGURE);
  return isOfFigure ? undefined : span;
}

const isRightBefore = ({ end }: Mark, at: number): boolean => end <= at && at - end <= NEXT;
/** So little stands between a denial and what it denies. */
const NEXT = 1;

/** How much of what something is made to hang on a fact may not know, for it to be what the fact tells of. */
const KNOWN = 0.35;

/** Kinds of values that tell how something is; what a text tells may be over. */
const PRESENT: ReadonlySet<ValueKind> = new Set([
  "entity",
  "status",
  "money",
  "count",
  "percent",
  "date",
  "duration",
]);

/** “Amazing! The scheme …”: whether a judgement is all that a clause says at the beginning of a text. */
const isInterjection = (text: string, { index: at, 0: word }: RegExpExecArray): boolean =>
  at <= SHORT && /^[^\p{L}\d]{0,3}[,.:!，。：！]/u.test(text.slice(at + word.length));
const SHORT = 6;

/** Where a claim says what to make of a figure, a day or a state, of which the fact makes nothing: “a pathetic result”. */
export function judgedIn(index: FactIndex, claimed: Claimed, fact: number): Span | undefined {
  const found = signs().judging.exec(claimed.reading.text);
  if (found === null || isInterjection(claimed.reading.text, found)) return undefined;
  if (says(index, fact, signs().judging)) return undefined;
  return spanOf(claimed, { start: found.index, end: found.index + found[0].length });
}

/**
 * Where a claim in any words says that it is so in secret, wished or doubted, or of one alone; that it hangs on something that the fact
 * does not know; that what the fact tells of today “used to be” so; or takes it back.
 */
export function qualifiedAnyhow(index: FactIndex, claimed: Claimed, fact: number): Span | undefined {
  const { reading } = claimed;
  const { text } = reading;
  const { value, statement } = index.facts[fact] as Fact;
  const own = [statement.en, statement["zh-Hant"]].map(fold).join(" ");
  const isPresent = PRESENT.has(value.kind);
  const isOwn = (sign: RegExp): boolean => sign.test(own);
  const { always, leaving, past, condition } = signs();
  const judged = value.kind === "text" ? undefined : judgedIn(index, claimed, fact);
  if (judged !== undefined) return judged;
  const plain = isPresent && !tellsFormer(index, fact) ? [past] : [];
  for (const sign of [...always, ...plain, ...(value.kind === "entity" ? [leaving] : [])]) {
    const found = sign.exec(text);
    if (found === null || isOwn(sign)) continue;
    const ahead = text.slice(0, found.index);
    // “Is used to fund it” says what it is for; “not privately run” says the contrary.
    if (
      signs().passive.test(ahead) ||
      reading.roles.some((mark) => isNegator(mark) && isRightBefore(mark, found.index))
    )
      continue;
    return spanOf(claimed, { start: found.index, end: found.index + found[0].length });
  }
  const only = onlyIn(claimed);
  if (only?.entity && !statementOf(index, fact).limits) return spanOf(claimed, { start: 0, end: only.end });
  const denied = isPresent && !tellsPending(claimed.tells) ? takenBack(claimed) : undefined;
  if (denied !== undefined && !statementOf(index, fact).negative) return denied;
  const found = condition.exec(text);
  if (found === null || !isPresent || isOwn(condition)) return undefined;
  const from = found.index + found[0].length;
  const to = clauseEnd(text, from);
  const { missing } = weighClaim(index, claimed, fact);
  const unknown = missing.filter((t) => {
    const { start, end } = reading.tokens[t] as Token;
    return start >= from && end <= to;
  });
  const said = unknown.reduce((sum, t) => sum + (reading.tokens[t] as Token).weight, 0);
  return said < KNOWN ? undefined : spanOf(claimed, { start: found.index, end: to });
}
