import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";
import type { Reading } from "../read.ts";
import type { Token } from "../token.ts";
import { han, latin, type Words } from "./tense.ts";

/** Any of these words, in any language. */
const either = (words: Words): RegExp =>
  new RegExp(`(?<![a-z-])(?:${latin(words)})(?![a-z])|${[...han(words)].join("|")}`, "g");

const patterns = lazy(() => {
  const { unsettled, settling, free, paying } = lexicon().tense;
  return {
    unsettled: { is: either(unsettled), denied: either(settling) },
    free: { is: either(free), denied: either(paying) },
  };
});

/** What a text can say in words that deny and in words that do not: “undecided” and “not decided”, “free” and “no fee”. */
export const DENYING = ["unsettled", "free"] as const;
export type Denying = (typeof DENYING)[number];

/** Where a text says something, in its folded form. */
export interface Telling {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** Where a text says so, whichever way; two negations before it in its clause say nothing for certain. */
export function tellings(reading: Reading, what: Denying): Telling[] {
  const { is, denied } = patterns()[what];
  const { text, tokens, roles } = reading;
  const said = firstOf(text.matchAll(is)).map(({ index, 0: word }) => spanAt(reading, index, word));
  const negators = roles.filter(({ role }) => role & TermRole.negator);
  const before = ({ start, clause }: Telling) =>
    negators.filter((negator) => negator.clause === clause && negator.end <= start);
  return [
    ...said.filter((span) => before(span).length === 0),
    ...firstOf(text.matchAll(denied))
      .map(({ index, 0: word }) => spanAt(reading, index, word))
      .filter((span) => {
        const [negator, second] = before(span);
        if (negator === undefined || second !== undefined) return false;
        // “Free of charge”, and “not before paying”.
        if (said.some(({ start, end }) => start < span.end && span.start <= end + 1)) return false;
        return isNext(text.slice(negator.end, span.start));
      }),
  ].filter(({ clause }) => tokens.some((token) => token.clause === clause));
}

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

/** Whether so little stands between a negation and a word that it denies that word: “has not yet been decided”, 仲未有揀. */
const isNext = (between: string): boolean =>
  /^(?: ?(?!before|until|unless|without)[a-z']+){0,2} ?$|^[\u3400-\u9fff]{0,3}$/.test(between);

/** How much of what stands beside a telling a fact must speak of before the two agree in it. */
const SHARED = 0.6;

/**
 * Those of a claim's tellings that a fact makes too, and of the same matter: that the agenda is undecided says nothing of a
 * visit that is not fixed.
 *
 * @param speaksOf - whether the fact speaks of a token
 */
export function agreeing(
  tells: ReadonlyMap<Denying, readonly Telling[]>,
  told: ReadonlySet<Denying>,
  tokens: readonly Token[],
  speaksOf: (token: Token) => boolean,
): (Telling & { readonly what: Denying })[] {
  return [...told].flatMap((what) =>
    (tells.get(what) ?? []).flatMap((span) => {
      const beside = tokens.filter(
        (token) => token.clause === span.clause && !token.entity && !meets(token, span),
      );
      const weightOf = (some: readonly Token[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
      const shared = weightOf(beside.filter(speaksOf));
      return shared >= weightOf(beside) * SHARED ? [{ ...span, what }] : [];
    }),
  );
}

/** Whether a token stands in a telling. */
export const meets = (token: Pick<Token, "start" | "end">, { start, end }: Telling): boolean =>
  start < token.end && token.start < end;
