import type { Day } from "./calendar.ts";
import { hedgeBefore } from "./context.ts";
import { englishDateAt, numericDateAt } from "./dates-en.ts";
import { CHINESE_DATE_STARTS, chineseDateAt } from "./dates-zh.ts";
import { type Found, figureOf, type Outcome } from "./figures.ts";
import { NUMBER_WORDS, wordEnd } from "./numerals-en.ts";
import { HAN_NUMERAL_STARTS } from "./numerals-zh-tokens.ts";
import { isDigit, isLetter, phrases } from "./phrases.ts";
import type { DurationUnit } from "./quantity.ts";
import { numeralAt } from "./ranges.ts";
import { hanRankAt, placeAt, rankedBefore } from "./ranks.ts";
import { fractionAt, wordShareAt } from "./shares.ts";
import { unitWords } from "./unit-words.ts";
import { BEFORE as CURRENCIES } from "./words/currencies.ts";
import { MONTHS, STARTS } from "./words/dates-en.ts";
import { MULTIPLES, ORDINALS } from "./words/english-numbers.ts";
import { NUMBERED, TRAPS } from "./words/traps.ts";

/** Receives what a scan finds, in order; places are UTF-16 units of the folded text. */
export interface Sink {
  quantity(found: Found): void;
  date(edtf: string, start: number, end: number): void;
  away(span: Extract<Outcome, { type: "away" }>): void;
}

const traps = phrases(TRAPS.map((phrase) => [phrase, true] as const));

/** What a unit can begin, as bits. */
const [DIGIT, LETTER, HAN_NUMBER, HAN_DATE, TRAP, RANK, SHARE] = [1, 2, 4, 8, 16, 32, 64] as const;
let classes: Uint8Array | undefined;

function unitClasses(): Uint8Array {
  if (classes !== undefined) return classes;
  const table = new Uint8Array(0x10000);
  const mark = (units: Iterable<number>, bit: number) => {
    for (const unit of units) table[unit] = (table[unit] as number) | bit;
  };
  mark(
    Array.from("0123456789", (char) => char.charCodeAt(0)),
    DIGIT,
  );
  mark(
    Array.from("abcdefghijklmnopqrstuvwxyz", (char) => char.charCodeAt(0)),
    LETTER,
  );
  mark(HAN_NUMERAL_STARTS, HAN_NUMBER);
  mark(CHINESE_DATE_STARTS, HAN_DATE);
  mark(
    TRAPS.map((phrase) => phrase.charCodeAt(0)).filter((unit) => unit > 0x7f),
    TRAP,
  );
  mark(
    Array.from("第首榜冠亚季", (char) => char.charCodeAt(0)),
    RANK,
  );
  mark(
    Array.from("一半翻", (char) => char.charCodeAt(0)),
    SHARE,
  );
  classes = table;
  return table;
}

/** What a Latin word can begin, as bits. */
const [NUMBER, DATE, ORDINAL, MULTIPLE, CURRENCY, NAME, TRAPPED, HALF, PLACE] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256,
] as const;
const WORDS = new Map<string, number>();
const note = (list: Iterable<string>, bit: number) => {
  for (const word of list) WORDS.set(word, (WORDS.get(word) ?? 0) | bit);
};
note(NUMBER_WORDS, NUMBER);
note(["a", "an", "half", "one"], HALF);
note([...Object.keys(MONTHS), ...STARTS.split(", ")], DATE);
note(Object.keys(ORDINALS), ORDINAL);
note(["runner", "top"], PLACE);
note(Object.keys(MULTIPLES), MULTIPLE);
note(
  Object.values(CURRENCIES)
    .flatMap((list) => list.split(", "))
    .filter((word) => /^[a-z]+$/.test(word)),
  CURRENCY,
);
note(NUMBERED, NAME);
note(
  TRAPS.filter((phrase) => /^[a-z]/.test(phrase)).map((phrase) => /^[a-z]+/.exec(phrase)?.[0] ?? ""),
  TRAPPED,
);
const LONGEST_WORD = 12;

/** Finds figures and dates from left to right; each place is looked at a bounded number of times. */
export function scan(text: string, reference: Day | undefined, sink: Sink): void {
  const table = unitClasses();
  const length = text.length;
  for (let i = 0; i < length; ) {
    const bits = table[text.charCodeAt(i)] as number;
    if (bits === 0) i++;
    else if (bits === LETTER) i = word(text, i, reference, sink);
    else if (bits === DIGIT) i = digits(text, i, reference, sink);
    else i = han(text, i, bits, reference, sink);
  }
}

/** Passes what a numeral turned out to be on, and says where to go on. */
function settle(outcome: Outcome, sink: Sink): number {
  if (outcome.type === "quantity") sink.quantity(outcome.found);
  else if (outcome.type === "year") sink.date(String(outcome.year), outcome.start, outcome.end);
  else if (outcome.type === "away") sink.away(outcome);
  return outcome.end;
}

function rank(text: string, amount: number, start: number, end: number): Found {
  const top = /(?:top|前|头) ?$/.test(text.slice(Math.max(0, start - 4), start));
  const qualifier = top ? ("at-most" as const) : ("exact" as const);
  return { kind: "rank", amount, qualifier, stated: top, step: 1, unit: unitWords(text, end), start, end };
}

function han(text: string, start: number, bits: number, reference: Day | undefined, sink: Sink): number {
  if (bits & TRAP) {
    const trap = traps.at(text, start);
    if (trap && text.charAt(trap.end) !== "之") return trap.end;
  }
  if (bits & (HAN_DATE | HAN_NUMBER)) {
    const date = chineseDateAt(text, start, reference);
    if (date) {
      sink.date(date.edtf, start, date.end);
      return date.end;
    }
  }
  if (bits & RANK) {
    const found = hanRankAt(text, start);
    if (found) {
      sink.quantity(rank(text, found.amount, start, found.end));
      return found.end;
    }
    if (text.charAt(start) === "第") return start + 1;
  }
  if (bits & SHARE) {
    const end = halfOrDouble(text, start, sink);
    if (end > start) return end;
  }
  if (!(bits & HAN_NUMBER)) return start + 1;
  const numeral = numeralAt(text, start);
  if (numeral === undefined) return start + 1;
  if (
    /[前头]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[名位大强]/.test(text.slice(numeral.end, numeral.end + 1))
  ) {
    sink.quantity(rank(text, numeral.value, start, numeral.end));
    return numeral.end;
  }
  return settle(figureOf(text, numeral, false), sink);
}

const HALF_OF_TIME = /半(?:(年)|个(月)|(?:个)?(世纪)|(?:个)?(小时|钟头?)|(天|日))(?!薪|租|制|会)/y;
const DOUBLED = /翻(?:一?倍|(?:了)?一番|(?:咗)?一番|(?:了|咗)一?倍)/y;

/** 一半, 過半, 半年, 翻倍. */
function halfOrDouble(text: string, start: number, sink: Sink): number {
  DOUBLED.lastIndex = start;
  const doubled = DOUBLED.exec(text);
  if (doubled) {
    const end = start + doubled[0].length;
    sink.quantity({ kind: "multiple", amount: 2, qualifier: "exact", stated: false, step: 1, start, end });
    return end;
  }
  HALF_OF_TIME.lastIndex = start;
  const time = HALF_OF_TIME.exec(text);
  const about = { start, end: start, value: 50, step: 10, scaled: false };
  const hedge = hedgeBefore(text, start, about);
  const { qualifier = "exact", stated = false } = hedge ? { qualifier: hedge.qualifier, stated: true } : {};
  if (time) {
    const end = start + time[0].length;
    const [, year, month, century, hour] = time;
    const unit = year || month ? "month" : century ? "year" : hour ? "hour" : "day";
    const amount = year ? 6 : century ? 50 : 0.5;
    sink.quantity({ kind: "duration", amount, qualifier, stated, step: amount, unit, start, end });
    return end;
  }
  const share = wordShareAt(text, start);
  const lone =
    share === undefined && text.charAt(start) === "半" && hedge !== undefined && hedge.qualifier !== "about";
  if (share === undefined && !lone) return start;
  const end = share?.end ?? start + 1;
  if (!share && !/^(?:数|$|[^一-龥]|[的嘅受以人企公项用都已])/.test(text.slice(end, end + 1))) return start;
  const stop = !share && text.charAt(end) === "数" ? end + 1 : end;
  sink.quantity({ kind: "percent", amount: 50, qualifier, stated, step: 10, start, end: stop });
  return stop;
}

function digits(text: string, start: number, reference: Day | undefined, sink: Sink): number {
  const before = text.charCodeAt(start - 1);
  const fraction = fractionAt(text, start);
  if (fraction) return settleShare(text, start, fraction, sink);
  const date = numericDateAt(text, start, reference) ?? chineseDateAt(text, start, reference);
  if (date) {
    sink.date(date.edtf, start, date.end);
    return date.end;
  }
  const other = traps.at(text, start)?.end ?? notAFigure(text, start);
  if (other > start) return other;
  const numeral = numeralAt(text, start);
  if (numeral === undefined) return skipRun(text, start);
  if (
    /^(?:st|nd|rd|th)(?![a-z0-9])/.test(text.slice(numeral.end, numeral.end + 3)) &&
    numeral.plain !== undefined
  ) {
    const end = numeral.end + 2;
    if (!FIVE_YEAR_PLAN.test(text.slice(end, end + 24))) sink.quantity(rank(text, numeral.value, start, end));
    return end;
  }
  const ranked =
    before === 0x23 ||
    (numeral.value <= 1000 && Number.isInteger(numeral.value) && rankedBefore(text, start));
  const top =
    /\btop $/.test(text.slice(Math.max(0, start - 5), start)) ||
    (/[前头]$/.test(text.slice(Math.max(0, start - 1), start)) &&
      /^[名位大强]/.test(text.slice(numeral.end, numeral.end + 1)));
  if ((ranked || top) && numeral.plain !== undefined && !isLetter(text.charCodeAt(numeral.end))) {
    sink.quantity(rank(text, numeral.value, start, numeral.end));
    return numeral.end;
  }
  const outcome = figureOf(text, numeral, false);
  if (outcome.type === "quantity" && before === 0x2d && /^[ (]?$/.test(text.charAt(start - 2)))
    negate(outcome.found);
  if (outcome.type === "nothing") return Math.max(outcome.end, skipRun(text, outcome.end));
  return settle(outcome, sink);
}

function negate(found: Found): void {
  found.amount = -found.amount;
  found.start--;
}

const FIVE_YEAR_PLAN = /^ (?:national )?(?:five|5)[- ]year/;
const CLOCK = /[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[ap]\.?m\b)?|[0-9]{1,2} ?[ap]m\b/y;
const VERSION = /[0-9]{1,9}(?:\.[0-9]{1,9}){2,9}/y;
const PHONE = /(?:[0-9]{3} )?[0-9]{4} [0-9]{4}(?![0-9])/y;
const RATIO = /[0-9]{1,9}(?:[:/][0-9]{1,9}){1,9}|[0-9]{1,9}\/[a-z]/y;
const PADDED = /0[0-9]+/y;

/** End of a time, version, telephone number, ratio or code at `start`; `start` when it is none of them. */
function notAFigure(text: string, start: number): number {
  for (const pattern of [CLOCK, VERSION, PHONE, RATIO, PADDED]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) {
      const end = pattern.lastIndex;
      if (pattern === PADDED && text.charAt(end) === ".") continue;
      return skipRun(text, end);
    }
  }
  return start;
}

/** End of the letters and digits, and what ties them together, at `start`. */
function skipRun(text: string, start: number): number {
  let end = start;
  for (;;) {
    const unit = text.charCodeAt(end);
    const tied = unit === 0x2d || unit === 0x5f || unit === 0x2e || unit === 0x2f || unit === 0x40;
    const next = text.charCodeAt(end + 1);
    if (!isLetter(unit) && !isDigit(unit) && !(tied && (isLetter(next) || isDigit(next)))) break;
    end++;
  }
  return end;
}

function word(text: string, start: number, reference: Day | undefined, sink: Sink): number {
  const end = wordEnd(text, start);
  const bits = end - start > LONGEST_WORD ? 0 : (WORDS.get(text.slice(start, end)) ?? 0);
  if (bits === 0) return afterName(text, end);
  if (bits & TRAPPED) {
    const trap = traps.at(text, start);
    if (trap) return trap.end;
  }
  if (bits & DATE) {
    const date = englishDateAt(text, start, reference);
    if (date) {
      sink.date(date.edtf, start, date.end);
      return date.end;
    }
  }
  if (bits & HALF) {
    const time = spanOfTime(text, start, sink);
    if (time > start) return time;
    const share = wordShareAt(text, start);
    if (share) return settleShare(text, start, share, sink);
  }
  if (bits & PLACE) {
    const place = placeAt(text, start);
    if (place) {
      sink.quantity(rank(text, place.amount, start, place.end));
      return place.end;
    }
  }
  if (bits & ORDINAL) return ordinal(text, start, end, sink);
  if (bits & MULTIPLE) return multiple(text, start, end, sink);
  if (bits & NUMBER) {
    const numeral = numeralAt(text, start);
    if (numeral === undefined) return afterName(text, end);
    if (numeral.value <= 100 && !numeral.scaled && numeral.value > 0 && rankedBefore(text, start)) {
      sink.quantity(rank(text, numeral.value, start, numeral.end));
      return numeral.end;
    }
    return Math.max(end, settle(figureOf(text, numeral, true), sink));
  }
  if (bits & CURRENCY) return end;
  if (bits & NAME) {
    const gap = /^[ .]{1,2}(?=[0-9])/.exec(text.slice(end, end + 3));
    if (gap) {
      const at = end + gap[0].length;
      return Math.max(notAFigure(text, at), skipRun(text, at));
    }
  }
  return afterName(text, end);
}

const TIME_WORDS =
  /half(?: an? |-| )(year|decade|century|day|hour|month)(?![a-z])|(?:a|one) (decade|century)(?![a-z])|(?:a|one) (year|month) and a half(?![a-z])|an? (year|month|week|day|hour)(?![a-z])/y;

/** "half a year", "a decade", "a year and a half"; "over a year" but not "HK$3 billion a year". */
function spanOfTime(text: string, start: number, sink: Sink): number {
  TIME_WORDS.lastIndex = start;
  const found = TIME_WORDS.exec(text);
  if (found === null) return start;
  const [all, half, long, more, one] = found;
  const end = start + all.length;
  const hedge = hedgeBefore(text, start, { start, end, value: 1, step: 1, scaled: false });
  if (one !== undefined && text.startsWith(" ago", end)) {
    sink.away({ type: "away", direction: -1, amount: 1, unit: one as DurationUnit, start, end: end + 4 });
    return end + 4;
  }
  if (one !== undefined && hedge === undefined) return start;
  const word = (half ?? long ?? more ?? one) as string;
  const years = word === "decade" ? 10 : word === "century" ? 100 : 0;
  const unit = years ? "year" : half === "year" ? "month" : word;
  const amount = half ? (word === "year" ? 6 : years ? years / 2 : 0.5) : years || (more ? 1.5 : 1);
  const { qualifier = "exact", stated = false } = hedge ? { qualifier: hedge.qualifier, stated: true } : {};
  sink.quantity({
    kind: "duration",
    amount,
    qualifier,
    stated,
    step: half || more ? amount : 1,
    unit,
    start,
    end,
  });
  return end;
}

/** Digits that are part of a name are no figure: G20, H2O, COVID-19, GPT-4. */
function afterName(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  const tied = unit === 0x2d || unit === 0x5f;
  return isDigit(unit) || (tied && isDigit(text.charCodeAt(end + 1))) ? skipRun(text, end) : end;
}

function settleShare(
  text: string,
  start: number,
  share: { end: number; amount: number; step: number },
  sink: Sink,
): number {
  const hedge = hedgeBefore(text, start, {
    start,
    end: share.end,
    value: share.amount,
    step: share.step,
    scaled: false,
  });
  const { qualifier = "exact", stated = false } = hedge ? { qualifier: hedge.qualifier, stated: true } : {};
  sink.quantity({
    kind: "percent",
    amount: share.amount,
    qualifier,
    stated,
    step: share.step,
    start,
    end: share.end,
  });
  return share.end;
}

function ordinal(text: string, start: number, end: number, sink: Sink): number {
  const plan = FIVE_YEAR_PLAN.test(text.slice(end, end + 24));
  const joined =
    text.charCodeAt(end) === 0x2d &&
    isLetter(text.charCodeAt(end + 1)) &&
    !/^-(?:place|rank|largest|biggest|highest|best|most)/.test(text.slice(end, end + 9));
  const unit = text.charCodeAt(end);
  if (!plan && !joined && !isDigit(unit))
    sink.quantity(rank(text, ORDINALS[text.slice(start, end)] as number, start, end));
  return end;
}

function multiple(text: string, start: number, end: number, sink: Sink): number {
  const amount = MULTIPLES[text.slice(start, end)] as number;
  const edged = text.charCodeAt(end) === 0x2d && !text.startsWith("-fold", end);
  if (!edged)
    sink.quantity({ kind: "multiple", amount, qualifier: "exact", stated: false, step: 1, start, end });
  return end;
}
