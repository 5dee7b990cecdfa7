import { lazy } from "../lazy.ts";
import type { Numeral } from "./numeral.ts";
import { isLetter, marked, oneOf, phrases } from "./phrases.ts";
import * as words from "./words/clock.ts";

const HOURS = 24;
const DAY_PARTS = phrases(() => marked(words.DAY_PARTS, true));
const BEHIND_HOUR = phrases<boolean>(() => [
  ...marked(words.BEHIND_HOUR, true),
  ...marked(words.NOT_BEHIND_HOUR, false),
]);
const NOT_TIME = phrases(() => marked(words.NOT_TIME, true));
const BEHIND = phrases(() => marked(words.BEHIND, true));
const BEFORE = phrases(() => marked(words.BEFORE, true));
const BEFORE_END = phrases(() => marked(words.BEFORE_END, true));
const HALF_DAY = 12;
/** What ends a time of day that no word says to be one. */
const ENDED = /^(?:$|[.,;:!?)]| (?:in|at|on|every|each|and|but|from|the)\b)/;

/** What is still part of the time behind 点 or 时: a half, minutes. */
const REST = lazy(() => {
  const not = oneOf(words.NOT_BEHIND_HOUR);
  return new RegExp(
    `(?:(?!${not})(?:${oneOf(words.HOUR_ENDS)})|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})${words.MINUTE}(?!之))`,
    "y",
  );
});
const UNTIL = lazy(
  () => new RegExp(`[${words.HOUR}${words.TIME}](?:${oneOf(words.HOUR_ENDS)})?(?:${oneOf(words.UNTIL)})$`),
);
const LONGEST_UNTIL = 3;

/** End of the time of day that a numeral is the hour of: 晚上十一點, 七點半, 9時30分, “nine o'clock”; undefined where it is none. */
export function clockAt(text: string, { start, end, value, to, scaled }: Numeral): number | undefined {
  if (value > HOURS || !Number.isInteger(value) || to !== undefined || scaled) return undefined;
  const spaced = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  const latin = BEHIND.at(text, spaced);
  if (latin !== undefined) return latin.end;
  if (isLetter(text.charCodeAt(start - 2)) && BEFORE.before(text, start - 1)) return end;
  if (value <= HALF_DAY && BEFORE_END.before(text, start - 1) && ENDED.test(text.slice(end, end + 8)))
    return end;
  const sign = text.charAt(spaced);
  if (sign !== words.HOUR && sign !== words.TIME) return undefined;
  REST().lastIndex = spaced + 1;
  const rest = REST().exec(text)?.[0] ?? "";
  const timed =
    sign === words.TIME
      ? NOT_TIME.at(text, spaced + 1) === undefined
      : DAY_PARTS.before(text, text.charCodeAt(start - 1) === 0x20 ? start - 1 : start) !== undefined ||
        rest.endsWith(words.MINUTE) ||
        BEHIND_HOUR.at(text, spaced + 1)?.value ||
        UNTIL().test(text.slice(Math.max(0, start - LONGEST_UNTIL), start));
  return timed ? spaced + 1 + rest.length : undefined;
}
