import { isMisspelt, slipsBetween } from "../../commands/slips.ts";
import type { Weekday } from "../../store/cadence.ts";
import { NUMERAL } from "./numeral.ts";
import { NOT_WEEKDAYS } from "./phrases/not-weekdays.ts";
import { weekdayPhrases } from "./phrases/weekdays.ts";
import { WEEK_WORD } from "./read-days.ts";

const NAMES = weekdayPhrases.flatMap(([name, meaning]) =>
  meaning.type === "weekday" ? [[name, meaning.day] as const] : [],
);

/** The day of the week that a misspelt word was meant for; none where two come equally near. */
export function weekdayMeant(word: string): Weekday | undefined {
  const near = NAMES.filter(([name]) => isMisspelt(word, name));
  const least = Math.min(...near.map(([name]) => slipsBetween(word, name)));
  const days = new Set(near.filter(([name]) => slipsBetween(word, name) === least).map(([, day]) => day));
  return days.size === 1 ? [...days][0] : undefined;
}

/** Whether a word has the form of a day's name, as “fooday” has. */
export const isLikeWeekday = (word: string): boolean =>
  /^[a-z]{2,}days?$/.test(word) && !NOT_WEEKDAYS.has(word.replace(/s$/, ""));

/** An eighth day; “每星期八點” has an hour. */
const IMPOSSIBLE = new RegExp(
  `(?:每逢|逢|每個|每个|每)?${WEEK_WORD}(?:[七八九十〇零]|[089])(?!${NUMERAL}|[點点時时號号月日天次份:.])`,
  "y",
);

/** How long a day is that no week has: "逢星期八"; 0 where none stands at a place. */
export function readImpossibleDay(text: string, at: number): number {
  IMPOSSIBLE.lastIndex = at;
  return IMPOSSIBLE.exec(text)?.[0].length ?? 0;
}
