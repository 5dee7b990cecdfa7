import { changeBehind, firstOfTwo } from "./change.ts";
import { clockAt } from "./clock.ts";
import { currencyAfter, currencyBefore, hedgeBefore, suffixAt } from "./context.ts";
import { countOf } from "./counts.ts";
import { durationOf, isSomeMore } from "./durations.ts";
import { none, type Outcome, quantity } from "./found.ts";
import { type Numeral, times } from "./numeral.ts";
import { marked, phrases } from "./phrases.ts";
import type { DurationUnit } from "./quantity.ts";
import { numeralAt, rangeFrom } from "./ranges.ts";
import type { Share } from "./share.ts";
import { englishShareAt } from "./shares-en.ts";
import { hanShareAt } from "./shares-zh.ts";
import { signed } from "./signs.ts";
import { coinsAt, endsSum, moneyOf, restOfSum } from "./sums.ts";
import { AGAINST } from "./words/measures.ts";
import { PARTING as PARTING_WORDS } from "./words/qualifiers.ts";

/** Half a unit more, before the unit is named or where none is: 三個半月, 兩個半. */
const AND_HALF = /个半(?=月|小时|星期|礼拜|钟|$|[^\u3400-\u9fffa-z0-9 ])/y;
const COUNTED = "个";
/** Units that stand behind 個半 without the 個 that is theirs. */
const BEHIND_HALF: { readonly [unit: string]: DurationUnit } = { 月: "month", 钟: "hour" };

/** Works out what a numeral measures from the words around it. */
export function figureOf(text: string, unsigned: Numeral, spelled: boolean): Outcome {
  const clock = clockAt(text, unsigned) ?? againstAt(text, unsigned);
  if (clock !== undefined) return none(clock);
  const numeral = signed(text, unsigned);
  const range = rangeFrom(text, numeral);
  if (range !== undefined && "skip" in range) return none(range.skip);
  const change = range !== undefined && "first" in range ? range : changeOf(text, numeral);
  const number = change?.first ?? (range !== undefined && "numeral" in range ? range.numeral : numeral);
  const first = change && firstOfTwo(text, number, change.lastEnd);
  if (first !== undefined) return first;
  const share = (spelled ? undefined : hanShareAt(text, number)) ?? englishShareAt(text, number);
  if (share) return percentOf(text, number, share);

  AND_HALF.lastIndex = number.end;
  const extra = text.charAt(number.end) === "个" ? AND_HALF.exec(text) : null;
  const end = number.end + (extra?.[0].length ?? 0);
  const more = extra ? 0.5 : 0;
  const sign = currencyBefore(text, number.start);
  // In 18蚊美金一日 the currency is of what stands before it.
  const isPer =
    number.value === 1 &&
    (number.lone === "digit" || (sign !== undefined && endsSum(text, sign.start))) &&
    suffixAt(text, end)?.value.kind === "duration";
  const before = isPer ? undefined : sign;
  const after = currencyAfter(text, end);
  const money = moneyOf(before?.value, after?.value);
  if (money !== undefined) {
    const sum =
      before === undefined || number.negative ? number : signed(text, { ...number, start: before.start });
    const start = Math.min(before?.start ?? number.start, sum.start);
    const bareUnit =
      number.lone === "scale" &&
      number.end - number.start === 1 &&
      hedgeBefore(text, start, number) === undefined;
    if (bareUnit) return none(number.end);
    const [stop, tenths] = restOfSum(text, after?.end ?? end);
    return quantity(text, sum, { kind: "money", start, end: stop, ...money }, tenths);
  }
  const coins = coinsAt(text, end);
  if (coins !== undefined) {
    const of = moneyOf(undefined, coins.currency);
    const shape = { kind: "money", start: number.start, end: coins.end, ...of } as const;
    return quantity(text, times(number, coins.scale), shape);
  }
  const halved = extra === null ? undefined : BEHIND_HALF[text.charAt(end)];
  if (halved !== undefined && suffixAt(text, end) === undefined)
    return durationOf(text, number, halved, 1, end + 1, more);
  const suffix = suffixAt(text, end) ?? behindHedge(text, end);
  if (suffix === undefined)
    return extra === null
      ? countOf(text, number, spelled)
      : quantity(text, number, { kind: "count", unit: COUNTED, start: number.start, end }, more);
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
      if (number.behind !== undefined)
        return quantity(text, number, { kind: "multiple", ...shape, end: suffix.end + number.behind });
      const halfBehind = text.charAt(suffix.end) === "半";
      const some = isSomeMore(text, suffix.end) && number.to === undefined;
      const stop = halfBehind || some ? suffix.end + 1 : suffix.end;
      const times = some ? { ...number, to: number.value + 1, beyond: true as const } : number;
      return quantity(text, times, { kind: "multiple", ...shape, end: stop }, halfBehind ? 0.5 : more);
    }
  }
}

function percentOf(text: string, number: Numeral, share: Share): Outcome {
  const ranged: Numeral = {
    start: number.start,
    end: number.end,
    value: share.amount,
    step: share.step,
    scaled: false,
    ...(share.to === undefined ? {} : { to: share.to }),
    ...(share.beyond && { beyond: true }),
    ...(share.loose && { loose: true }),
    ...(number.negative && { negative: true }),
  };
  return quantity(text, ranged, { kind: "percent", start: number.start, end: share.end });
}

const PARTING = phrases(() => marked(PARTING_WORDS, true));

/** The unit of “thirty-odd years” and “10 or more days”, which a hedge parts from its number. */
function behindHedge(text: string, end: number): ReturnType<typeof suffixAt> {
  const hedge = PARTING.at(text, end) ?? PARTING.at(text, end + 1);
  const suffix = hedge && suffixAt(text, hedge.end);
  return suffix?.value.kind === "duration" ? suffix : undefined;
}

/** A Chinese figure that another one behind it takes the place of. */
function changeOf(text: string, first: Numeral): { first: Numeral; lastEnd: number } | undefined {
  const at = changeBehind(text, first);
  const last = at === undefined ? undefined : numeralAt(text, at);
  return last && { first, lastEnd: last.end };
}

/** Three to two, as the score of a match: 三比二, 3比2. */
function againstAt(text: string, { end, plain }: Numeral): number | undefined {
  return plain !== 4 && text.charAt(end) === AGAINST ? numeralAt(text, end + 1)?.end : undefined;
}
