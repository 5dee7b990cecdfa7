import { lazy } from "../lazy.ts";
import { currencyAfter, currencyBefore, type Suffix, suffixAt } from "./context.ts";
import { type Outcome, quantity } from "./found.ts";
import { type Numeral, times } from "./numeral.ts";
import { oneOf, split } from "./phrases.ts";
import { moneyOf } from "./sums.ts";
import * as words from "./words/changes.ts";

const CHANGED = lazy(
  () => new RegExp(`\\b(?:${oneOf(words.CHANGED)})(?: [a-z]{1,16}){0,${words.BETWEEN}} from $`),
);
const REACH = 64;

/** Whether “from … to …” at a place tells of two figures, of which the second took the place of the first. */
export function isChangeFrom(text: string, start: number): boolean {
  return text.endsWith(" from ", start) && CHANGED().test(text.slice(Math.max(0, start - REACH), start));
}

const FROM = lazy(() => new RegExp(`[${words.FROM}][^,，。；\\n]{0,6}$`));
const BEFORE = 7;
/** Looked at before the pattern is tried. */
const FIRSTS = lazy(() => new Set(split(words.CHANGES).map((word) => word.charCodeAt(0))));
const CHANGES = lazy(() => new RegExp(`(?:${oneOf(words.CHANGES)})[${words.TO}]`, "y"));

/** Where the second of two Chinese figures begins behind the first: 由60億升至90億元. */
export function changeBehind(text: string, { start, end }: Numeral): number | undefined {
  if (!FIRSTS().has(text.charCodeAt(end))) return undefined;
  CHANGES().lastIndex = end;
  const found = CHANGES().exec(text);
  if (found === null || !FROM().test(text.slice(Math.max(0, start - BEFORE), start))) return undefined;
  return end + found[0].length;
}

/** The first of two figures that has no unit of its own and takes that of the second; undefined where it has one. */
export function firstOfTwo(text: string, first: Numeral, lastEnd: number): Outcome | undefined {
  const { start, end } = first;
  const sign = currencyBefore(text, start);
  if (sign !== undefined || currencyAfter(text, end) || suffixAt(text, end)) return undefined;
  const money = currencyAfter(text, lastEnd);
  if (money !== undefined)
    return quantity(text, first, { kind: "money", start, end, ...moneyOf(undefined, money.value) });
  const suffix = suffixAt(text, lastEnd)?.value;
  return suffix && quantity(text, scaled(first, suffix), { start, end, ...kindOf(suffix) });
}

const scaled = (first: Numeral, suffix: Suffix): Numeral =>
  suffix.kind === "duration" && suffix.scale !== 1 ? times(first, suffix.scale) : first;

function kindOf(suffix: Suffix) {
  if (suffix.kind === "duration") return { kind: "duration", unit: suffix.unit } as const;
  return suffix.kind === "points"
    ? ({ kind: "percent", points: true } as const)
    : ({ kind: suffix.kind } as const);
}
