import { lazy } from "../lazy.ts";
import type { Qualifier } from "../model/value.ts";
import { clockAt } from "./clock.ts";
import {
  currencyAfter,
  currencyBefore,
  type Hedge,
  hedgeAfter,
  hedgeBefore,
  isArticle,
  isAttachable,
  isClassifier,
  onlyBefore,
  suffixAt,
} from "./context.ts";
import { clean, type Numeral } from "./numeral.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { isDigit, isLetter } from "./phrases.ts";
import type { DurationUnit } from "./quantity.ts";
import { rangeFrom } from "./ranges.ts";
import { englishShareAt, hanShareAt, type Share } from "./shares.ts";
import { unitWords } from "./unit-words.ts";
import { PARTS_COUNTED } from "./words/measures.ts";

/** A quantity with its place in the folded text, before offsets are mapped back. */
export interface Found {
  kind: "money" | "count" | "percent" | "rank" | "duration" | "multiple";
  amount: number;
  to?: number;
  qualifier: Qualifier;
  stated: boolean;
  step: number;
  currency?: string;
  unit?: string;
  points?: true;
  start: number;
  end: number;
}

/** What became of a numeral: a quantity, a year, a span of time from now, or nothing; `end` is where to go on. */
export type Outcome =
  | { readonly type: "quantity"; readonly found: Found; readonly end: number }
  | { readonly type: "year"; readonly year: number; readonly start: number; readonly end: number }
  | {
      readonly type: "away";
      readonly direction: 1 | -1;
      readonly amount: number;
      readonly unit: DurationUnit;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "nothing"; readonly end: number };

const AGO =
  / ?(?:(ago|earlier|之?前(?!瞻|景|海|后|沿|线|来|往|提|置|端|台))|(from now|later|hence|之?[后後](?!端|台|续|来|方|盾|备)))(?![a-z])/y;
/** Before "over three years", these words make it "more than"; otherwise it is "in the course of". */
const LASTS =
  /(?:\b(?:for|has|have|had|with|is|was|are|lasted|lasts|lasting|of|spanning|spans|after|been|took|takes|taking|in)|'s) $/;
const DURING_BELOW = 20;

/** Half a unit more, before the unit is named: "two and a half years", 三個半月, 2½ years. */
const AND_HALF =
  /(?: and a half| 1\/2)(?=[ -](?:years?|months?|weeks?|days?|hours?|times))|个半(?=月|小时|星期)/y;

const none = (end: number): Outcome => ({ type: "nothing", end });

/** What a sum ends in, before the name of its currency. */
const MONEY = /[蚊元块]/;

/** Works out what a numeral measures from the words around it. */
export function figureOf(text: string, numeral: Numeral, spelled: boolean): Outcome {
  const clock = clockAt(text, numeral);
  if (clock !== undefined) return none(clock);
  const range = rangeFrom(text, numeral);
  if (range !== undefined && "skip" in range) return none(range.skip);
  const number = range?.numeral ?? numeral;
  const share = (spelled ? undefined : hanShareAt(text, number)) ?? englishShareAt(text, number);
  if (share) return percentOf(text, number, share);

  AND_HALF.lastIndex = number.end;
  const next = text.charAt(number.end);
  const extra = next === " " || next === "个" ? AND_HALF.exec(text) : null;
  const end = number.end + (extra?.[0].length ?? 0);
  const more = extra ? 0.5 : 0;
  const sign = currencyBefore(text, number.start);
  // In 18蚊美金一日 the currency is of what stands before it.
  const isPer =
    number.value === 1 &&
    (number.lone === "digit" || (sign !== undefined && MONEY.test(text.charAt(sign.start - 1)))) &&
    suffixAt(text, end)?.value.kind === "duration";
  const before = isPer ? undefined : sign;
  const after = currencyAfter(text, end);
  const money = moneyOf(before?.value, after?.value);
  if (money !== undefined) {
    const start = before?.start ?? number.start;
    const bareUnit =
      number.lone === "scale" &&
      number.end - number.start === 1 &&
      hedgeBefore(text, start, number) === undefined;
    if (bareUnit) return none(number.end);
    return quantity(text, number, { kind: "money", start, end: after?.end ?? end, ...money });
  }
  if (extra?.[0] === "个半" && text.charAt(end) === "月")
    return durationOf(text, number, "month", 1, end + 1, more);
  const suffix = suffixAt(text, end);
  if (suffix === undefined) return countOf(text, number, spelled);
  const { value } = suffix;
  const shape = { start: number.start, end: suffix.end };
  switch (value.kind) {
    case "duration":
      return durationOf(text, number, value.unit, value.scale, suffix.end, more);
    case "points":
      return quantity(text, number, { kind: "percent", points: true, ...shape });
    case "percent":
      return quantity(text, number, { kind: "percent", ...shape });
    case "multiple": {
      if (number.lone === "scale") return none(number.end);
      const halfBehind = text.charAt(suffix.end) === "半";
      const stop = halfBehind ? suffix.end + 1 : suffix.end;
      return quantity(text, number, { kind: "multiple", ...shape, end: stop }, halfBehind ? 0.5 : more);
    }
  }
}

function moneyOf(before: string | undefined, after: string | undefined): { currency?: string } | undefined {
  if (before === undefined && after === undefined) return undefined;
  const code = before !== undefined && before !== "?" ? before : after;
  return code === undefined || code === "?" ? {} : { currency: code };
}

function percentOf(text: string, number: Numeral, share: Share): Outcome {
  const ranged: Numeral = {
    start: number.start,
    end: number.end,
    value: share.amount,
    step: share.step,
    scaled: false,
    ...(share.beyond === undefined ? {} : { to: share.beyond }),
    ...(share.beyond !== undefined && number.to === undefined ? { beyond: true } : {}),
  };
  return quantity(text, ranged, { kind: "percent", start: number.start, end: share.end });
}

function durationOf(
  text: string,
  number: Numeral,
  unit: DurationUnit,
  scale: number,
  suffixEnd: number,
  halfMore: number,
): Outcome {
  let end = suffixEnd;
  let more = halfMore;
  if (unit === "year" && number.plain === 4 && number.value >= 1800 && number.value < 2200) {
    return { type: "year", year: number.value, start: number.start, end };
  }
  if (
    number.lone === "scale" &&
    !number.beyond &&
    !number.loose &&
    hedgeBefore(text, number.start, number) === undefined
  )
    return none(end);
  if (text.charAt(end) === "半" && more === 0 && (unit === "year" || unit === "day")) {
    more = 0.5;
    end++;
  }
  if (/^年[级度代薪租会]/.test(text.slice(suffixEnd - 1, suffixEnd + 1))) return none(end);
  if (/^天下|^日[常本]/.test(text.slice(suffixEnd - 1, suffixEnd + 1))) return none(end);
  AGO.lastIndex = end;
  const ago = AGO.exec(text);
  if (ago && number.to === undefined) {
    return {
      type: "away",
      direction: ago[1] ? -1 : 1,
      amount: clean((number.value + more) * scale),
      unit,
      start: number.start,
      end: end + ago[0].length,
    };
  }
  const over = text.slice(suffixEnd - 3, suffixEnd);
  const beyond = /个[多几]月$/.test(over);
  const outcome = quantity(
    text,
    scale === 1 ? number : scaled(number, scale),
    { kind: "duration", unit, start: number.start, end },
    more * scale,
  );
  if (outcome.type !== "quantity") return outcome;
  const { found } = outcome;
  const rest = unit === "year" && found.to === undefined ? monthsBehind(text, end) : undefined;
  if (rest !== undefined) {
    const amount = found.amount * MONTHS_OF_YEAR + rest.months;
    return {
      type: "quantity",
      found: { ...found, unit: "month", amount, step: 1, end: rest.end },
      end: rest.end,
    };
  }
  if (beyond && !found.stated) Object.assign(found, { qualifier: "over", stated: true });
  return outcome;
}

const MONTHS_OF_YEAR = 12;
/** “A year and seven months”, 一年零七個月: the months behind the years. */
const MONTHS_BEHIND =
  /(?:零|又| and | )?(\d{1,2}|[一二两三四五六七八九十]{1,2}|[a-z]{3,6})(?: months?(?![a-z])|个月)/y;

function monthsBehind(text: string, end: number): { months: number; end: number } | undefined {
  MONTHS_BEHIND.lastIndex = end;
  const found = MONTHS_BEHIND.exec(text);
  const [whole = "", word = ""] = found ?? [];
  const months = /^\d/.test(word)
    ? Number(word)
    : (/^[a-z]/.test(word) ? englishNumeralAt(word, 0) : hanNumeralAt(word, 0))?.value;
  return months === undefined || months < 1 || months >= MONTHS_OF_YEAR
    ? undefined
    : { months, end: end + whole.length };
}

function scaled(number: Numeral, scale: number): Numeral {
  const step = number.step * scale;
  return {
    ...number,
    value: number.value * scale,
    step,
    ...(number.to === undefined ? {} : { to: number.to * scale }),
  };
}

/** After these, parts are counted: 分三期, 全部五期. */
const COUNTED = lazy(() => new Set(PARTS_COUNTED));
/** After these, 一 points and does not count: 哪一位, 最近一輪, 每一項. */
const POINTED = lazy(() => new Set("哪边邊某每另同这那嗰呢该任近唯上下"));

/** 二期, 三期: one of several parts, by its number, unless they are counted: 分三期, 兩期. */
const isPart = (text: string, { start, end, lone }: Numeral): boolean =>
  lone === "digit" &&
  text.charAt(end) === "期" &&
  text.charAt(end - 1) !== "两" &&
  !COUNTED().has(text.charAt(start - 1));

function countOf(text: string, number: Numeral, spelled: boolean): Outcome {
  const { end, plain, value } = number;
  if (isPart(text, number)) return none(end);
  const hedge = hedgeBefore(text, number.start, number);
  const classifier = isClassifier(text, end);
  const unit = unitWords(text, end);
  const attached = isLetter(text.charCodeAt(end));
  if (attached && !isAttachable(text, end)) return none(end);
  if (plain === 4 && !classifier && !attached && !(hedge && unit !== "") && isYear(text, number, unit)) {
    return { type: "year", year: value, start: number.start, end };
  }
  if (plain !== undefined && plain >= 8 && unit === "") return none(end);
  if (
    number.lone === "digit" &&
    (!classifier || (value === 1 && POINTED().has(text.charAt(number.start - 1))))
  )
    return none(end);
  if (
    number.lone === "digit" &&
    value === 1 &&
    number.to === undefined &&
    !hedge &&
    isArticle(text, end) &&
    !onlyBefore(text, number.start)
  ) {
    return none(end);
  }
  if (number.lone === "scale" && !number.beyond && hedge === undefined) return none(end);
  if (spelled && text.charAt(end) === "-" && hedgeAfter(text, end) === undefined) return none(end);
  if (spelled && value === 1 && !number.scaled && hedge === undefined && !onlyBefore(text, number.start))
    return none(end);
  return quantity(text, number, {
    kind: "count",
    unit,
    start: number.start,
    end: classifier ? end + 1 : end,
  });
}

/** Words before which four digits are a year, whichever century. */
const DATED = /\b(?:since|in|by|from|until|of|to|year) $/;

/** Whether four digits are a year and not a count: "in 2026", "since 1897", but "2000 companies". */
function isYear(text: string, { start, end, value }: Numeral, unit: string): boolean {
  if (value % 100 === 0 && text.charAt(end) === " " && /^[a-z]+s\b/.test(unit)) return false;
  if (value >= 1900 && value < 2100) return true;
  return value >= 1800 && value < 2200 && DATED.test(text.slice(Math.max(0, start - 8), start));
}

type Shape = Pick<Found, "kind" | "start" | "end"> & Pick<Partial<Found>, "currency" | "unit" | "points">;

/** Puts a figure together with the qualifier around it. */
function quantity(text: string, number: Numeral, shape: Shape, more = 0): Outcome {
  const hedge = hedged(text, number, shape);
  const found: Found = {
    ...shape,
    amount: clean(number.value + more),
    qualifier: hedge?.qualifier ?? (number.beyond ? "over" : number.loose ? "about" : "exact"),
    stated: hedge !== undefined || number.beyond === true || number.loose === true,
    step: more > 0 ? more : number.step,
  };
  if (found.kind === "percent" && found.amount === 100) found.step = 1;
  if (hedge !== undefined && found.unit !== undefined && shape.kind === "count") {
    const at = hedge.edge > number.end ? found.unit.indexOf(hedge.word) : -1;
    if (at === 0) found.unit = unitWords(text, hedge.edge);
    else if (at > 0) found.unit = found.unit.slice(0, at).trimEnd();
  }
  if (number.to !== undefined && (hedge === undefined || hedge.qualifier === "about"))
    found.to = clean(number.to + more);
  return { type: "quantity", found, end: shape.end };
}

function hedged(text: string, number: Numeral, shape: Shape): Hedge | undefined {
  const before = hedgeBefore(text, shape.start, number);
  if (before !== undefined) {
    const during = before.word === "over" && shape.kind === "duration" && number.value < DURING_BELOW;
    if (!during || LASTS.test(text.slice(Math.max(0, before.edge - 10), before.edge))) return before;
  }
  return hedgeBehind(text, number.end, shape);
}

/** Looks for 以上, 左右, "or more" behind the figure, its unit, and the noun that is counted. */
function hedgeBehind(text: string, numberEnd: number, shape: Shape): Hedge | undefined {
  const direct =
    hedgeAfter(text, numberEnd) ?? (shape.kind === "count" ? undefined : hedgeAfter(text, shape.end));
  if (direct !== undefined) return direct;
  let at = shape.end;
  const latin = isLetter(text.charCodeAt(at + 1)) || isLetter(text.charCodeAt(at));
  for (let steps = 0; steps < (latin ? 2 : 6); steps++) {
    if (latin) {
      if (text.charCodeAt(at) === 0x20) at++;
      const from = at;
      while (isLetter(text.charCodeAt(at)) && at - from < 24) at++;
      if (at === from) return undefined;
    }
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit) || isDigit(unit) || (!latin && unit < 0x3400)) return undefined;
    const hedge = hedgeAfter(text, at);
    if (hedge !== undefined && hedge.word.length > 1) return hedge;
    if (!latin) at++;
  }
  return undefined;
}
