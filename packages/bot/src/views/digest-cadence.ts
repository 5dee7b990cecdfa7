import type { Lang } from "@hk-ai/sdk";
import { WEEKDAY_NAMES } from "../digests/recurrence/weekday-names.ts";
import { quoteTyped } from "../slack/escape.ts";
import type { Cadence } from "../store/cadence.ts";
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
    case "weekly": {
      const days = cadence.days.toSorted((a, b) => a - b).map((day) => WEEKDAY_NAMES[day][lang]);
      return say("cadenceWeekly", lang, { time: cadence.time, days: days.join(lang === "en" ? ", " : "、") });
    }
    case "monthly":
      return say("cadenceMonthly", lang, cadence);
    case "last-day":
      return say("cadenceLastDay", lang, cadence);
    case "cron":
      return say("cadenceCron", lang, { expression: quoteTyped(cadence.expression, EXPRESSION) });
  }
}
