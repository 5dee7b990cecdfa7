import type { Lang } from "@hk-ai/sdk";
import { WEEKDAY_NAMES } from "../digests/recurrence/weekday-names.ts";
import { quoteTyped } from "../slack/escape.ts";
import type { Cadence, Weekday } from "../store/cadence.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";

/** No expression that means something is longer. */
const EXPRESSION = 100;

/** A cadence in words: "every Monday at 09:00". */
export function cadenceInWords(cadence: Cadence, lang: Lang): string {
  switch (cadence.kind) {
    case "daily":
      return say("cadenceDaily", lang, cadence);
    case "working-days":
      return say("cadenceWorkingDays", lang, cadence);
    case "weekly":
      return say("cadenceWeekly", lang, { time: cadence.time, days: daysInWords(cadence.days, lang) });
    case "monthly":
      return say("cadenceMonthly", lang, cadence);
    case "last-day":
      return say("cadenceLastDay", lang, cadence);
    case "cron":
      return (
        cronInWords(cadence.expression, lang) ??
        say("cadenceCron", lang, { expression: quoteTyped(cadence.expression, EXPRESSION) })
      );
  }
}

/** "Monday to Friday, Sunday": three days or more in a row are said by the first and the last. */
function daysInWords(days: readonly Weekday[], lang: Lang): string {
  const runs: Weekday[][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday | undefined) => (day === undefined ? "" : WEEKDAY_NAMES[day][lang]);
  return runs
    .flatMap((run) =>
      run.length > 2
        ? [say("cadenceDays", lang, { first: name(run[0]), last: name(run.at(-1)) })]
        : run.map(name),
    )
    .join(PUNCTUATION[lang].list);
}

const LIST = /^\d{1,2}(?:,\d{1,2})*$/;
const NTHS = /^[0-7]#(?:[1-5]|L)(?:,[0-7]#(?:[1-5]|L))*$/i;

/** What an expression of the usual forms says; undefined for any other, which is shown as it stands. */
function cronInWords(expression: string, lang: Lang): string | undefined {
  const [minute = "", hours = "", date = "", month = "", days = ""] = expression.trim().split(/\s+/);
  if (!/^\d{1,2}$/.test(minute) || !LIST.test(hours) || month !== "*") return undefined;
  const list = PUNCTUATION[lang].list;
  const time = hours
    .split(",")
    .map((hour) => `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`)
    .join(list);
  if (date === "*" && days === "*") return say("cadenceDaily", lang, { time });
  if (date === "*" && days === "1-5") {
    return say("cadenceWeekly", lang, { time, days: daysInWords([1, 2, 3, 4, 5], lang) });
  }
  if (date === "*" && LIST.test(days)) {
    return say("cadenceWeekly", lang, { time, days: daysInWords(days.split(",").map(weekday), lang) });
  }
  if (date === "*" && NTHS.test(days)) {
    const which = days.split(",").map((one) => {
      const [day = "", nth = ""] = one.toLowerCase().split("#");
      return say(`nth_${nth as Nth}`, lang, { day: WEEKDAY_NAMES[weekday(day)][lang] });
    });
    return say("cadenceNth", lang, { time, days: which.join(list) });
  }
  if (days === "*" && date.toLowerCase() === "l") return say("cadenceLastDay", lang, { time });
  if (days === "*" && LIST.test(date)) {
    return say("cadenceMonthly", lang, { time, day: date.split(",").join(say("cadenceAndDay", lang)) });
  }
  return undefined;
}

type Nth = "1" | "2" | "3" | "4" | "5" | "l";

/** Cron counts Sunday as 0 or 7. */
const weekday = (day: string): Weekday => (((Number(day) + 6) % 7) + 1) as Weekday;
