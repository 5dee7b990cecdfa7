import { type Fact, formatDate, type Lang } from "@hk-ai/sdk";
import { say } from "../words/say.ts";

/** "as of 7 July 2026", "2025": the time that a fact holds for, in words; empty where it names none. */
export function timeOf({ time }: Fact, lang: Lang): string {
  if (time === undefined) return "";
  const date = formatDate(time.edtf, lang);
  return time.role === "as-of" ? say("asOf", lang, { date }) : date;
}
