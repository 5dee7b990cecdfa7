import type { Lang, Topic } from "@hk-ai/sdk";
import type { Cadence } from "../../store/cadence.ts";
import type { DigestChoice } from "../../store/digest-schedule.ts";
import { WEEKDAY_NAMES } from "../recurrence/weekday-names.ts";
import { WRITTEN } from "./phrases/written.ts";

/** What a digest is written down with. */
export interface Writing {
  /** Language of the words, which need not be the digest's. */
  readonly lang: Lang;
  readonly topics: readonly Pick<Topic, "id" | "label">[];
  /** The channel as it is typed: "#ai-policy". */
  readonly channel?: string;
}

/** A digest in the words that the reader of digests understands: what a person would type for it. */
export function digestInWords(
  choice: Omit<DigestChoice, "channelId">,
  { lang, topics: known, channel }: Writing,
): string {
  const words = WRITTEN[lang];
  const { topics, zone, holidays, outage, onlyNews, parts } = choice;
  const named = topics.map((id) =>
    lang === "en" ? id : (known.find((one) => one.id === id)?.label[lang] ?? id),
  );
  return [
    cadenceWords(choice.cadence, lang),
    channel === undefined ? "" : words.in(channel),
    named.length === 0 ? words.allTopics : `${words.about}${named.join(words.list)}`,
    `${words.with}${parts.map((part) => words.parts[part]).join(words.list)}`,
    words.languages[choice.lang],
    zone,
    words.holidays[holidays],
    outage === "skip" ? words.skipMissed : "",
    onlyNews ? words.onlyNews : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function cadenceWords(cadence: Cadence, lang: Lang): string {
  const words = WRITTEN[lang];
  switch (cadence.kind) {
    case "daily":
      return `${words.daily} ${cadence.time}`;
    case "working-days":
      return `${words.workingDays} ${cadence.time}`;
    case "weekly": {
      const days = cadence.days.map((day) => WEEKDAY_NAMES[day][lang].toLowerCase());
      return `${words.everyWeekOn}${days.join(words.list)} ${cadence.time}`;
    }
    case "monthly":
      return `${words.everyMonthOn(cadence.day)} ${cadence.time}`;
    case "last-day":
      return `${words.lastDay} ${cadence.time}`;
    case "cron":
      return `cron ${cadence.expression}`;
  }
}
