import { type Phrase, ways } from "./phrase.ts";

/** Times of the day that have a name. */
export const timePhrases: readonly Phrase[] = [
  ...ways({ type: "time", time: "12:00" }, "noon", "at noon", "midday", "正午", "晏晝", "中午"),
  ...ways({ type: "time", time: "00:00" }, "midnight", "at midnight", "午夜", "半夜十二點", "半夜十二点"),
];
