import { type Phrase, ways } from "./phrase.ts";

/** Words that topics follow. */
export const aboutPhrases: readonly Phrase[] = ways(
  { type: "about" },
  "about",
  "covering",
  "topic",
  "topics",
  "主題",
  "主题",
  "有關",
  "有关",
  "講",
  "讲",
  "關於",
  "关于",
);
