import { dayParts } from "./day-parts.ts";
import { type Phrase, ways } from "./phrase.ts";

/** Parts of the day that stand apart from the hour; "every morning" says both. */
export const dayPartPhrases: readonly Phrase[] = [
  ...ways({ type: "day-part", part: "morning" }, "morning", "mornings", "in the morning"),
  ...ways({ type: "day-part", part: "afternoon" }, "afternoon", "afternoons", "in the afternoon"),
  ...ways(
    { type: "day-part", part: "night" },
    "evening",
    "evenings",
    "in the evening",
    "night",
    "nights",
    "at night",
  ),
  ...ways(
    { type: "day-part", part: "morning", daily: true },
    "every morning",
    "each morning",
    "每朝",
    "每早",
    "每天早上",
    "每日朝早",
    "每天上午",
    "朝朝",
  ),
  ...ways(
    { type: "day-part", part: "afternoon", daily: true },
    "every afternoon",
    "每天下午",
    "每日下晝",
    "每日下午",
  ),
  ...ways(
    { type: "day-part", part: "night", daily: true },
    "every evening",
    "each evening",
    "every night",
    "nightly",
    "每晚",
    "每天晚上",
    "每日夜晚",
    "晚晚",
  ),
  ...Object.entries(dayParts).map(([words, part]): Phrase => [words, { type: "day-part", part }]),
];
