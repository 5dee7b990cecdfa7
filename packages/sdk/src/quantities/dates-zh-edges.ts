import { split } from "./phrases.ts";
import { BEHIND_MID, EDGES, NOT_EDGES } from "./words/dates-zh.ts";
import { CLASSIFIERS } from "./words/measures.ts";

const MID = "中";
const EARLY = "初";

/** A pattern for the signs 初, 中, 底 and their like, where they are no part of another word. */
export const edgeSigns = (signs: readonly string[] = Object.keys(EDGES)): string =>
  signs
    .map((sign) => {
      if (sign === MID) return `${sign}(?![一-龥])|${sign}(?=${split(BEHIND_MID).join("|")})`;
      const not = split(NOT_EDGES[sign] ?? "").join("|");
      // 初三 is a day of the moon or a form of school, but 年初三間 were three early in the year.
      const third = sign === EARLY ? `|[一二三四五六七八九十](?![${CLASSIFIERS}])` : "";
      return `${sign}(?!${not}${third})`;
    })
    .join("|");
