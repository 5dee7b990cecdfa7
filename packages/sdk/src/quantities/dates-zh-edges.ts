import { oneOf } from "./phrases.ts";
import { BEHIND_MID, EDGES, NOT_EDGES } from "./words/dates-zh.ts";
import { CLASSIFIERS } from "./words/measures.ts";

const MID = "中";
const EARLY = "初";

/** A pattern for the signs 初, 中, 底 and their like behind a month, where they are no part of another word. */
export const edgeSigns = (signs: readonly string[] = Object.keys(EDGES)): string =>
  signs
    .map((sign) => {
      const not = NOT_EDGES[sign];
      // 初三 is a day of the moon or a form of school, but 年初三間 were three early in the year.
      const third = sign === EARLY ? `(?![一二三四五六七八九十](?![${CLASSIFIERS}]))` : "";
      return sign + third + (not === undefined ? "" : `(?!${oneOf(not)})`);
    })
    .join("|");

/** … and behind a year, in which much may be that is not in its middle: 年中已有三間. */
export const yearEdges = (signs: readonly string[] = Object.keys(EDGES)): string => {
  const mid = signs.includes(MID) ? `|${MID}(?![一-龥])|${MID}(?=${oneOf(BEHIND_MID)})` : "";
  return edgeSigns(signs.filter((sign) => sign !== MID)) + mid;
};
