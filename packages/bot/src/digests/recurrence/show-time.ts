import { TZDate } from "@date-fns/tz/date";
import { tzOffset } from "@date-fns/tz/tzOffset";
import type { Lang } from "@hk-ai/sdk";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { zhCN } from "date-fns/locale/zh-CN";
import { zhHK } from "date-fns/locale/zh-HK";

const LOCALES = { en: enGB, "zh-Hant": zhHK, "zh-Hans": zhCN } as const;
const DAY_AND_TIME = {
  en: "EEEE d MMMM yyyy, HH:mm",
  "zh-Hant": "yyyy年M月d日 EEEE HH:mm",
  "zh-Hans": "yyyy年M月d日 EEEE HH:mm",
} as const;
const DAY_BESIDE = {
  en: "EEEE d MMMM, HH:mm",
  "zh-Hant": "M月d日 EEEE HH:mm",
  "zh-Hans": "M月d日 EEEE HH:mm",
} as const;
const DAY = { en: "d MMMM yyyy", "zh-Hant": "yyyy年M月d日", "zh-Hans": "yyyy年M月d日" } as const;

/** "Monday 13 July 2026, 09:00 (UTC+8)": an instant on the clocks of a place. */
export function showTime(at: Date, zone: string, lang: Lang): string {
  const local = format(new TZDate(at, zone), DAY_AND_TIME[lang], { locale: LOCALES[lang] });
  return `${local} (${offsetIn(at, zone)})`;
}

/**
 * "09:00 (UTC+8)" where it is the same day as in another place, "Sunday 12 July, 21:00 (UTC-4)" where it is not: an
 * instant for somebody else than the one it was shown to before.
 */
export function showTimeBeside(at: Date, zone: string, beside: string, lang: Lang): string {
  const [own, other] = [new TZDate(at, zone), new TZDate(at, beside)];
  const sameDay = format(own, "yyyy-MM-dd") === format(other, "yyyy-MM-dd");
  const local = format(own, sameDay ? "HH:mm" : DAY_BESIDE[lang], { locale: LOCALES[lang] });
  return `${local} (${offsetIn(at, zone)})`;
}

/** "13 July 2026": the day of an instant in a place. */
export function showDay(at: Date, zone: string, lang: Lang): string {
  return format(new TZDate(at, zone), DAY[lang], { locale: LOCALES[lang] });
}

function offsetIn(at: Date, zone: string): string {
  const minutes = tzOffset(zone, at);
  const hours = Math.trunc(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const sign = minutes < 0 ? "-" : "+";
  return `UTC${sign}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
