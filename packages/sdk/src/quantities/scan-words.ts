import { lazy } from "../lazy.ts";
import type { Qualifier } from "../model/value.ts";
import type { Day } from "./calendar.ts";
import { hedgeBefore } from "./context.ts";
import { englishDateAt } from "./dates-en.ts";
import { listedIn, nextWord, wordEnd } from "./english-words.ts";
import { figureOf } from "./figures.ts";
import { lengthOfTime } from "./lengths-en.ts";
import { dialledAt, numberBehindColon, webAddressAt } from "./numbered.ts";
import type { Numeral } from "./numeral.ts";
import { numberWords } from "./numerals-en.ts";
import {
  centuryBehind,
  FIVE_YEAR_PLAN,
  rank,
  type Sink,
  settle,
  settleDate,
  settleOrdinal,
  settleShare,
  trapAt,
} from "./outcome.ts";
import { isDigit, isLetter, split } from "./phrases.ts";
import { numeralAt } from "./ranges.ts";
import { placeAt, type Rank, rankedBefore, rankStarts, topBefore } from "./ranks.ts";
import { notAFigure, skipRun } from "./scan-digits.ts";
import { wordShareAt } from "./shares-en.ts";
import { BEFORE as CURRENCIES } from "./words/currencies.ts";
import { MONTHS, STARTS } from "./words/dates-en.ts";
import { MULTIPLES, ORDINALS } from "./words/english-numbers.ts";
import { NOT_OF_DOING, NOT_OF_MULTIPLES } from "./words/qualifiers.ts";
import { DIALLED, NAMES_OF_NUMBERS, numbered, traps as trapWords } from "./words/traps.ts";

/** What a Latin word can begin, as bits. */
const [NUMBER, DATE, ORDINAL, MULTIPLE, CURRENCY, NAME, TRAPPED, HALF, PLACE, COLONED, CALL] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024,
] as const;
/** The Latin words that phrases begin with. */
const firstWords = (list: readonly string[]): string[] =>
  list.flatMap((phrase) => /^[a-z]+/.exec(phrase)?.[0] ?? []);

const WORDS = lazy(() => {
  const table = new Map<string, number>();
  const note = (list: Iterable<string>, bit: number) => {
    for (const word of list) table.set(word, (table.get(word) ?? 0) | bit);
  };
  note(numberWords(), NUMBER);
  note(["a", "an", "half", "one", "three"], HALF);
  note([...Object.keys(MONTHS()), ...STARTS.split(", ")], DATE);
  note(Object.keys(ORDINALS()), ORDINAL);
  note(firstWords(rankStarts()), PLACE);
  note(Object.keys(MULTIPLES()), MULTIPLE);
  note(
    Object.values(CURRENCIES)
      .flatMap((list) => list.split(", "))
      .filter((word) => /^[a-z]+$/.test(word)),
    CURRENCY,
  );
  note(numbered(), NAME);
  note(split(NAMES_OF_NUMBERS), COLONED);
  note(split(DIALLED), CALL);
  note(firstWords(trapWords()), TRAPPED);
  return table;
});
const LONGEST_WORD = 12;

/** Looks at a Latin word; says where to go on. */
export function word(text: string, start: number, reference: Day | undefined, sink: Sink): number {
  const end = wordEnd(text, start);
  const bits = end - start > LONGEST_WORD ? 0 : (WORDS().get(text.slice(start, end)) ?? 0);
  if (bits === 0) return webAddressAt(text, start, end) ?? afterName(text, end);
  if (bits & TRAPPED) {
    const trap = trapAt(text, start);
    if (trap) return trap.end;
  }
  if (bits & DATE) {
    const date = settleDate(englishDateAt, text, start, reference, sink);
    if (date !== undefined) return date;
  }
  if (bits & HALF) {
    const time = lengthOfTime(text, start, sink);
    if (time > start) return time;
    const share = wordShareAt(text, start);
    if (share) return settleShare(text, start, share, sink);
  }
  if (bits & PLACE) {
    const place = placeAt(text, start);
    if (place) {
      sink.quantity(rank(text, place, start));
      return place.end;
    }
  }
  if (bits & ORDINAL) return ordinal(text, start, end, sink);
  if (bits & MULTIPLE) return multiple(text, start, end, sink);
  if (bits & NUMBER) {
    const numeral = numeralAt(text, start);
    if (numeral === undefined) return afterName(text, end);
    const compound = compoundOrdinal(text, numeral);
    if (compound !== undefined) return settleOrdinal(text, compound, start, sink);
    const top = topBefore(text, start, numeral.end);
    if (
      numeral.value <= 100 &&
      !numeral.scaled &&
      numeral.value > 0 &&
      (top || rankedBefore(text, start, numeral.end))
    ) {
      sink.quantity(rank(text, { amount: numeral.value, end: numeral.end }, start, top));
      return numeral.end;
    }
    return Math.max(end, settle(figureOf(text, numeral, true), sink));
  }
  if (bits & CURRENCY) return end;
  if (bits & CALL) return dialledAt(text, end) ?? end;
  const coloned = bits & COLONED ? numberBehindColon(text, end) : undefined;
  if (coloned !== undefined) return Math.max(notAFigure(text, coloned), skipRun(text, coloned));
  if (bits & NAME) {
    const gap = NUMBERED.exec(text.slice(end, end + 7));
    if (gap) {
      const at = end + gap[0].length;
      return numbersEnd(text, Math.max(notAFigure(text, at), skipRun(text, at)));
    }
  }
  return bits & PLACE ? end : afterName(text, end);
}

/** Between the name of what is numbered and its number, which a year is not. */
const NUMBERED = /^[ .]{1,2}(?=[0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))/;

const FURTHER =
  /(?:\([0-9a-z]{1,3}\))+|(?: ?- ?| to )[0-9]{1,3}(?![0-9,.]*[0-9]| ?%| [a-z]+s\b| per| percent)/y;

/** End of what goes on behind the number of a thing: “section 16(1)(a)”, “Primary 1 to 6”. */
function numbersEnd(text: string, end: number): number {
  FURTHER.lastIndex = end;
  return end + (FURTHER.exec(text)?.[0].length ?? 0);
}

/** Digits that are part of a name are no figure: G20, H2O, COVID-19, GPT-4. */
function afterName(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  const tied = unit === 0x2d || unit === 0x5f;
  return isDigit(unit) || (tied && isDigit(text.charCodeAt(end + 1))) ? skipRun(text, end) : end;
}

function ordinal(text: string, start: number, end: number, sink: Sink): number {
  const plan = FIVE_YEAR_PLAN.test(text.slice(end, end + 24));
  const joined =
    text.charCodeAt(end) === 0x2d &&
    isLetter(text.charCodeAt(end + 1)) &&
    !/^-(?:place|rank|largest|biggest|highest|best|most)/.test(text.slice(end, end + 9));
  const unit = text.charCodeAt(end);
  const amount = ORDINALS()[text.slice(start, end)] as number;
  if (plan || isDigit(unit) || (joined && centuryBehind(text, { amount, end }) === undefined)) return end;
  return settleOrdinal(text, { amount, end }, start, sink);
}

/** "twenty-first", "thirty-second". */
function compoundOrdinal(text: string, { value, end, scaled }: Numeral): Rank | undefined {
  const next = nextWord(text, end);
  if (scaled || value % 10 !== 0 || value < 20 || next < 0) return undefined;
  const last = wordEnd(text, next);
  const digit = listedIn(ORDINALS(), text.slice(next, last)) ?? 0;
  return digit > 0 && digit < 10 ? { amount: value + digit, end: last } : undefined;
}

function multiple(text: string, start: number, end: number, sink: Sink): number {
  const amount = MULTIPLES()[text.slice(start, end)] as number;
  const edged = text.charCodeAt(end) === 0x2d && !text.startsWith("-fold", end);
  if (!edged) {
    const hedge = hedgeOfMultiple(text, start, end, amount);
    const qualifier = hedge ?? "exact";
    sink.quantity({ kind: "multiple", amount, qualifier, stated: hedge !== undefined, step: 1, start, end });
  }
  return end;
}

const NO_HEDGES = lazy(() => new Set(split(NOT_OF_MULTIPLES)));
const NO_HEDGES_OF_DOING = lazy(() => new Set(split(NOT_OF_DOING)));

/** The hedge before “doubled” or “twice”; “some doubled their income” and “talks about doubling” have none. */
function hedgeOfMultiple(text: string, start: number, end: number, amount: number): Qualifier | undefined {
  const hedge = hedgeBefore(text, start, { start, end, value: amount, step: 1, scaled: false });
  if (hedge === undefined || NO_HEDGES().has(hedge.word)) return undefined;
  return text.endsWith("ing", end) && NO_HEDGES_OF_DOING().has(hedge.word) ? undefined : hedge.qualifier;
}
