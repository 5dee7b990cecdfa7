import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either, han, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Reading } from "../../reading/read.ts";
import type { Token } from "../../reading/token.ts";
import { asksEither } from "./asks-either.ts";
import { tellsAhead } from "./tense.ts";

/** What is said so: see lexicon/denying.ts. */
export type Denying = keyof ReturnType<typeof lexicon>["denying"];

const kinds = lazy(() =>
  Object.entries(lexicon().denying).map(([what, { said, denied, contrary }]) => ({
    what: what as Denying,
    said: either(said, "g"),
    denied: either(denied, "g"),
    contrary: either(contrary, "g"),
  })),
);

/** Where a text says something, in its folded form. */
export interface Telling {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** Where a text says each of them, whichever way; two negations before it in its clause say nothing for certain. */
export const tellings = (reading: Reading): ReadonlyMap<Denying, readonly Telling[]> =>
  new Map(
    kinds().map(({ what, said, denied, contrary }) => [
      what,
      [
        ...tellingsOf(reading, said, denied),
        // What is settled or open is denied before it.
        ...(what === "free" ? deniedBehind(reading, [denied, contrary]) : []),
      ],
    ]),
  );

/** Where a pattern is met outside names. */
const spansOf = (reading: Reading, pattern: RegExp): Telling[] =>
  firstOf(reading.text.matchAll(pattern))
    .map(({ index, 0: word }) => spanAt(reading, index, word))
    .filter((span) => !isInName(reading, span));

/** “It costs residents nothing”, “won't cost them anything”: a denial may stand behind what it denies, with so little between. */
const behind = lazy(() => {
  const { behind: nothing, atAll, around } = lexicon();
  const between = `^(?: (?!(?:${latin({ en: around.apart })})(?![a-z]))[a-z']+){0,3}`;
  const end = `(?= (?:${latin({ en: around.behind })})(?![a-z])|[.,;!?]|$)`;
  return {
    nothing: new RegExp(`${between} (?:${latin(nothing)})${end}`),
    anything: new RegExp(`${between} (?:${latin(atAll)})(?![a-z-])`),
  };
});
/** How much is looked at behind it, in characters. */
const BEHIND_REACH = 80;

function deniedBehind(reading: Reading, patterns: readonly RegExp[]): Telling[] {
  const negators = negatorsOf(reading);
  return patterns.flatMap((pattern) =>
    spansOf(reading, pattern).filter((span) => isDeniedBehind(reading, negators, span)),
  );
}

function isDeniedBehind(
  { text }: Reading,
  negators: Reading["roles"],
  { start, end, clause }: Telling,
): boolean {
  const after = text.slice(end, end + BEHIND_REACH);
  const { nothing, anything } = behind();
  if (nothing.test(after)) return true;
  return (
    anything.test(after) && negators.some((negator) => negator.clause === clause && negator.end <= start)
  );
}

function tellingsOf(reading: Reading, saying: RegExp, denying: RegExp): Telling[] {
  const { text, tokens } = reading;
  const said = spansOf(reading, saying);
  const negators = negatorsOf(reading);
  const before = ({ start, clause }: Telling) =>
    negators.filter((negator) => negator.clause === clause && negator.end <= start);
  const denied = spansOf(reading, denying).filter((span) => {
    if (isAsked(reading, span)) return false;
    const [negator, second] = before(span);
    if (negator === undefined || second !== undefined) return false;
    // “Not free of charge” denies no charge.
    if (said.some(({ start, end }) => start < span.end && span.start <= end + 1)) return false;
    return isNext(text.slice(negator.end, span.start));
  });
  return [...said.filter((span) => before(span).length === 0), ...denied].filter(({ clause }) =>
    tokens.some((token) => token.clause === clause),
  );
}

const negatorsOf = ({ text, roles }: Reading): Reading["roles"] =>
  roles.filter(
    ({ role, start, end }) =>
      role & TermRole.negator && !asksEither(text, start, end) && !instead().test(text.slice(start, end)),
  );

/** “By weight, 而非按袋收費” denies no charge. */
const instead = lazy(() => either(lexicon().instead));

/** 是否開幕 asks whether. */
const asking = lazy(() => han(lexicon().asking));
const asksWhether = (text: string, start: number): boolean =>
  [...asking()].some((word) => text.endsWith(word, start));

/** 收唔收費 asks whether there is a fee. */
const isAsked = ({ text, roles }: Reading, { start }: Telling): boolean =>
  roles.some(
    (mark) => mark.role & TermRole.negator && mark.end === start && asksEither(text, mark.start, mark.end),
  );

/** Whether a claim says that something is still to come. */
export const tellsPending = (tells: ReadonlyMap<Denying, readonly Telling[]>): boolean =>
  (tells.get("pending")?.length ?? 0) > 0;

/** What a text says the opposite of, in words that it does not deny: “visitors pay”, “the route is settled”. */
export function opposites(reading: Reading): ReadonlySet<Denying> {
  const { text } = reading;
  const negators = negatorsOf(reading);
  const affirms = (pattern: RegExp): boolean =>
    firstOf(text.matchAll(pattern)).some(({ index, 0: word }) => {
      const span = spanAt(reading, index, word);
      if (isInName(reading, span)) return false;
      const { clause, start, end } = span;
      if (isAsked(reading, span) || asksWhether(text, start)) return false;
      if (isDeniedBehind(reading, negators, span)) return false;
      return !negators.some(
        (negator) =>
          negator.clause === clause && (negator.end <= start || (negator.start < end && start < negator.end)),
      );
    });
  // What is due to open is not open.
  const ahead = tellsAhead(reading);
  return new Set(
    kinds()
      .filter(({ what }) => !ahead || lexicon().denying[what].aspect !== "status")
      .filter(({ denied, contrary }) => affirms(denied) || affirms(contrary))
      .map(({ what }) => what),
  );
}

/** “Open” in a name says nothing of what is open. */
const isInName = ({ tokens }: Reading, span: Telling): boolean =>
  tokens.some((token) => token.proper && token.start <= span.start && span.end <= token.end);

/** A text that says so more often than this is no claim. */
const MOST = 16;
function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of matches) {
    first.push(match);
    if (first.length === MOST) break;
  }
  return first;
}

function spanAt({ tokens, roles }: Reading, start: number, word: string): Telling {
  const at = [...tokens, ...roles].find((piece) => piece.end > start);
  return { start, end: start + word.length, clause: at?.clause ?? -1 };
}

/** So little may stand between a negation and a word that it denies: “has not yet been decided”, 仲未有揀. */
const gap = lazy(() => {
  const { undenying, been } = lexicon();
  const perfect = `(?:${latin(been.auxiliaries)}) (?:(?:${latin(been.adverbs)}) )?(?:${latin(been.been)})`;
  return new RegExp(
    `^ ?(?:(?!${latin(undenying)})[a-z']+ ){0,2}$|^[\\u3400-\\u9fff]{0,3}$|^(?: [a-z']+){1,7} ${perfect} $`,
  );
});
const isNext = (between: string): boolean => gap().test(between);

/** How much of what stands beside a telling a fact must speak of before the two agree in it. */
const SHARED = 0.4;

/**
 * Those of a claim's tellings that a fact makes too, and of the same matter: that the agenda is undecided says nothing of a
 * visit that is not fixed.
 *
 * @param speaksOf - whether the fact speaks of a token
 * @param isAside - whether a token says no more than “now” and “still”
 */
export function agreeing(
  tells: ReadonlyMap<Denying, readonly Telling[]>,
  told: ReadonlySet<Denying>,
  tokens: readonly Token[],
  speaksOf: (token: Token) => boolean,
  isAside: (token: Token) => boolean,
): (Telling & { readonly what: Denying })[] {
  return [...told].flatMap((what) =>
    (tells.get(what) ?? []).flatMap((span) => {
      const weightOf = (some: readonly Token[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
      const others = tokens.filter((token) => !token.entity && !meets(token, span));
      const near = others.filter((token) => token.clause === span.clause && !isAside(token));
      // “Whether they are fined, is not settled yet”: the matter stands in another clause.
      const beside = near.length > 0 ? near : others;
      const shared = weightOf(beside.filter(speaksOf));
      return shared >= weightOf(beside) * SHARED ? [{ ...span, what }] : [];
    }),
  );
}

/** Whether a token stands in a telling. */
export const meets = (token: Pick<Token, "start" | "end">, { start, end }: Telling): boolean =>
  start < token.end && token.start < end;
