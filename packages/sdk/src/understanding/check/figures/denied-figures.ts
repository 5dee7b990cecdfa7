import { fold } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { ending, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Qualifier } from "../../../model/value.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { isIn } from "../../reading/ideas.ts";
import type { Reading } from "../../reading/read.ts";
import type { Mark, Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isReporting } from "../claim/reporting.ts";
import type { Finding } from "../match/findings.ts";
import { labelsOf } from "../match/labels.ts";
import { asksEither } from "../signs/asks-either.ts";

/** The first token of a figure, or the one right behind it where its words are no tokens (the 甲 of 三甲), or -1. */
const tokenAt = ({ spans }: Claimed, { start, end }: Quantity): number =>
  spans.findIndex((span) => span.end > start && (end === 0 || span.start <= end));

/** Whether a claim denies figures, and nothing in any other clause. */
export function deniesFiguresAlone(claimed: Claimed, findings: readonly Finding[]): boolean {
  const { tokens } = claimed.reading;
  const clauses = findings.flatMap(({ denied, quantity }) =>
    denied && quantity !== undefined ? [tokens[tokenAt(claimed, quantity)]?.clause] : [],
  );
  return (
    clauses.length > 0 && tokens.every(({ clause }, t) => claimed.denied[t] !== 1 || clauses.includes(clause))
  );
}

/** “Not even in the top ten”, 做唔到第一: whether a figure stands in a clause that denies it. */
export function isDenied(claimed: Claimed, quantity: Quantity): boolean {
  const { reading, denied } = claimed;
  const at = tokenAt(claimed, quantity);
  return at !== -1 && (denied[at] === 1 || closes(reading, reading.tokens[at]?.clause ?? 0));
}

const closes = ({ roles, tokens }: Claimed["reading"], clause: number): boolean =>
  roles.some(
    ({ role, clause: own, to }) =>
      role & TermRole.negator &&
      own === clause &&
      !tokens.some((token) => token.clause === clause && token.from >= to),
  );

/** “At least 10, not 30”: whether a figure stands right behind what says that it is not the one. */
export function isNotThis({ text }: Claimed, { start, qualifier }: Quantity): boolean {
  if (qualifier !== "exact") return false;
  const points = [...text];
  const before = fold(points.slice(Math.max(0, start - REACH), start).join(""));
  const denial = notThis().exec(before);
  if (denial === null || orNot().test(before)) return false;
  const whole = before + fold(points.slice(start).join(""));
  return !asksEither(whole, denial.index, before.length);
}
const notThis = lazy(() => ending(lexicon().notThis));
const orNot = lazy(() => ending(lexicon().notThis.apart));
const REACH = 12;

const TURNED = { over: "at-most", "at-least": "under", under: "at-least", "at-most": "over" } as const;

/** “Won't cost more than 28”: a bound that is denied is the other one. */
export function unlessDenied(index: FactIndex, claimed: Claimed, quantity: Quantity, fact: number): Quantity {
  const { qualifier } = quantity;
  const turned = qualifier in TURNED ? TURNED[qualifier as keyof typeof TURNED] : undefined;
  if (turned === undefined || quantity.kind === "rank" || quantity.to !== undefined) return quantity;
  const at = tokenAt(claimed, quantity);
  return at !== -1 && claimed.denied[at] === 1 && isDeniedAhead(index, claimed, at, fact)
    ? { ...quantity, qualifier: turned }
    : quantity;
}

/**
 * “Doesn't have 5 billion”, of a fact that gives 3; or 3, of a fact that gives as much: whether a claim denies that a figure is
 * reached that does no more than that much. One that is passed is either denied or not the one, which nobody can tell.
 */
export function deniesReaching(
  index: FactIndex,
  claimed: Claimed,
  quantity: Quantity,
  fact: number,
): boolean {
  const { value } = index.facts[fact] as Fact;
  if (quantity.qualifier !== "exact" || quantity.to !== undefined || !("amount" in value)) return false;
  // For how long nothing is to be raised is no figure that is denied.
  if (quantity.kind === "rank" || quantity.kind === "duration" || value.amount > quantity.amount)
    return false;
  const at = tokenAt(claimed, quantity);
  return at !== -1 && claimed.denied[at] === 1 && isDeniedAhead(index, claimed, at, fact);
}

/**
 * Whether what denies a token stands before it: “over a tenth 没人做” says that over a tenth is so. Lacking 640 of something denies no
 * figure, nor does what only tells of whom it is: “those never online are 28 %”.
 */
function isDeniedAhead(index: FactIndex, { reading }: Claimed, at: number, fact: number): boolean {
  const token = reading.tokens[at] as Token;
  return reading.roles.some(
    (mark) =>
      mark.role & TermRole.negator &&
      mark.clause === token.clause &&
      mark.to <= token.from &&
      !lacks(index, reading, mark) &&
      !isInLabel(index, reading.text, mark, fact) &&
      !isOfSubject(index, reading, mark, token),
  );
}

const lacks = (index: FactIndex, { tokens }: Reading, { from }: Mark): boolean =>
  tokens.some((token) => token.from === from && isIn(index, "lacking", token.features));

/** Whether a sign is part of what a fact is called: 免 of 抵免比率. */
const isInLabel = (index: FactIndex, text: string, { start, end }: Mark, fact: number): boolean =>
  labelsOf(index, fact).some((label) => {
    const at = text.indexOf(label);
    return at !== -1 && at <= start && end <= at + label.length;
  });

const being = lazy(() => {
  const { be } = lexicon().grammar;
  return new RegExp(`(?:^| )(?:${latin(be)}) |${chinese(be)}`);
});

const THAT = /(?:^| )that /;

/**
 * Whether a verb of being parts what is denied of the subject from what is said of it: not in “nobody thinks that it is 28”, “there is
 * no way that it is” and 唔會係.
 */
function isOfSubject(index: FactIndex, { text, tokens }: Reading, mark: Mark, { start }: Token): boolean {
  const between = text.slice(mark.end, start);
  const at = between.search(being());
  if (at === -1 || THAT.test(between)) return false;
  const inside = tokens.filter((one) => one.start >= mark.start && one.end <= start);
  return (
    inside.some((one) => one.start >= mark.end && one.end <= mark.end + at) &&
    !inside.some(({ features }) => features.some((f) => isReporting(index, f)))
  );
}

/** How far two shares may be from a hundred together, in points, where one is what is left by the other. */
const SLACK = { exact: 2, about: 5, nearly: 5, bound: 10 } as const;
const HALF = 50;

const ABOVE: ReadonlySet<Qualifier> = new Set(["over", "at-least"]);
const BELOW: ReadonlySet<Qualifier> = new Set(["under", "at-most", "nearly"]);

/** Whether a share is what another one leaves of a hundred: where a fifth were not on time, four fifths were. */
export function leaves(claimed: Quantity, value: Extract<Fact["value"], { kind: "percent" }>): boolean {
  if (claimed.kind !== "percent" || claimed.points || claimed.to !== undefined) return false;
  const above = value.amount - (100 - claimed.amount);
  // Where over nine tenths are in use, what is left is no “over a tenth”.
  for (const side of [ABOVE, BELOW])
    if (above === 0 && side.has(claimed.qualifier) && side.has(value.qualifier)) return false;
  switch (claimed.qualifier) {
    case "over":
    case "at-least":
      // “Most of it is not on show” leaves anything up to half.
      return above <= 0 && (claimed.amount === HALF ? above < 0 : -above <= SLACK.bound);
    case "under":
    case "at-most":
      return above >= 0 && above <= SLACK.bound;
    case "nearly":
      return above >= 0 && above <= SLACK.nearly;
    default:
      return Math.abs(above) <= SLACK[claimed.qualifier];
  }
}
