import { lazy } from "../lazy.ts";
import { addMonths, type DateHit, type Day, edtfDay } from "./calendar.ts";
import { dayAt } from "./dates-zh-months.ts";
import { match, NUMBER, numberIn } from "./dates-zh-numbers.ts";
import { oneOf } from "./phrases.ts";
import * as words from "./words/days-zh.ts";

/** What stands behind the number of a day. */
export const daySigns = (): string => words.DAY + words.NUMBERED;
const sign = (): string => `[${daySigns()}]`;
/** 8日下午, 15號公布: behind it stands what shows a day by its number. */
const TOLD = lazy(
  () =>
    new RegExp(
      `(?<![${words.COUNTED}] ?)(${NUMBER}) ?${sign()}(?!${oneOf(words.NOT_MADE_KNOWN)})(?=${oneOf(`${words.DAY_PARTS}, ${words.MADE_KNOWN}`)})`,
      "y",
    ),
);
/** 於8日: before it stands what does. */
const DATED = lazy(() => new RegExp(`(${NUMBER}) ?${words.DAY}(?!${oneOf(words.WITHIN)})`, "y"));
const BEFORE = lazy(() => new RegExp(`(?<![${words.NOT_BEFORE_DAY}])[${words.BEFORE_DAY}] ?$`));
/** 昨日（7日）, 周三（8日）. */
const BRACKETED = lazy(() => new RegExp(`(${NUMBER}) ?${sign()}(?=\\))`, "y"));
const NAMED = lazy(
  () => new RegExp(`(?:${oneOf(words.NAMES_OF_DAYS)}|(?:${oneOf(words.WEEK)})[${words.WEEKDAYS}]) ?\\($`),
);
/** 昨（7）日, with the word for the day before it. */
const BESIDE = lazy(() => new RegExp(`[${words.BESIDE}] ?\\((${NUMBER})\\) ?[日天]`, "y"));
const REACH = 6;

/** Reads the day of the reference's month that a number and what stands around it tell: 於8日宣布, 8日下午, 周三（8日）. */
export function newsDayAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  if (reference?.month === undefined) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const dated = BEFORE().test(before) ? match(DATED(), text, start) : undefined;
  const of = { year: reference.year, month: reference.month };
  if (dated) return dayAt(text, start, of, reference) ?? onDay(dated, reference, start);
  const found = match(TOLD(), text, start) ?? (NAMED().test(before) ? match(BRACKETED(), text, start) : null);
  return found ? onDay(found, reference, start) : undefined;
}

/** Reads 昨（7）日 and 今（8）日 as the day of that number. */
export function bracketedDayAt(text: string, start: number, reference: Day): DateHit | undefined {
  const ahead = text.charAt(start + 1);
  const found = ahead === "(" || ahead === " " ? match(BESIDE(), text, start) : undefined;
  return found && onDay(found, reference, start);
}

/** The day of that number in the reference's month, or in the one before where that has none. */
function onDay(found: RegExpExecArray, { year, month }: Day, start: number): DateHit | undefined {
  const day = numberIn(found[1]);
  const last = addMonths({ year, month: month ?? 1 }, -1);
  const edtf = edtfDay({ year, month: month ?? 1, day }) ?? (last && edtfDay({ ...last, day }));
  return edtf === undefined ? undefined : { edtf, end: start + found[0].length };
}
