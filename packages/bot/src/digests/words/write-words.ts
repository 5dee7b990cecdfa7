import type { Cadence } from "../../store/cadence.ts";
import type { DigestChoice } from "../../store/digest-schedule.ts";
import { WEEKDAY_NAMES } from "../recurrence/weekday-names.ts";

const HOLIDAYS = {
  post: "",
  skip: "skip holidays",
  "next-working-day": "next working day",
} as const;

/** A digest in the words that the reader of digests understands: what a person would type for it. */
export function digestInWords(choice: Omit<DigestChoice, "channelId">, channel?: string): string {
  const { topics, lang, zone, holidays, outage, onlyNews, parts } = choice;
  return [
    cadenceWords(choice.cadence),
    ...(channel === undefined ? [] : [`in ${channel}`]),
    topics.length === 0 ? "all topics" : `about ${topics.join(", ")}`,
    `with ${parts.join(", ")}`,
    `in ${lang}`,
    zone,
    HOLIDAYS[holidays],
    ...(outage === "skip" ? ["skip missed"] : []),
    ...(onlyNews ? ["only news"] : []),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function cadenceWords(cadence: Cadence): string {
  switch (cadence.kind) {
    case "daily":
      return `every day ${cadence.time}`;
    case "working-days":
      return `every working day ${cadence.time}`;
    case "weekly":
      return `every ${cadence.days.map((day) => WEEKDAY_NAMES[day].en.toLowerCase()).join(", ")} ${cadence.time}`;
    case "monthly":
      return `every month day ${cadence.day} ${cadence.time}`;
    case "last-day":
      return `last day of the month ${cadence.time}`;
    case "cron":
      return `cron ${cadence.expression}`;
  }
}
