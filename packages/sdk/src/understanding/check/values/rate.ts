import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { LENGTH_OF } from "../../reading/timing.ts";

/** How far from a figure what it is of each is said, in characters: “560 companies a day”, 每年撥款30億. */
const BEHIND = 20;
const BEFORE = 8;

const rates = lazy(() =>
  Object.entries(lexicon().rates).map(([of, words]) => ({
    of,
    behind: new RegExp(`^[^,.;]*\\b(?:${latin(words)})(?![a-z])`),
    before: new RegExp(`(?:${chinese(words)})[^,.;，。；]*$`),
    anywhere: new RegExp(`\\b(?:${latin(words)})(?![a-z])|${chinese(words)}`),
  })),
);

/** Whether a claim gives a figure for each of some times or things, and neither the sentence of the fact nor its label does: “3 billion a year”. */
export function isOfEach(
  text: string,
  { kind, start, end }: Quantity,
  { statement, label, time }: Fact,
): boolean {
  const points = [...text];
  const behind = fold(points.slice(end, end + BEHIND).join(""));
  const before = fold(points.slice(Math.max(0, start - BEFORE), start).join(""));
  const told = fold([statement, label].map((text) => `${text.en} ${text["zh-Hant"]}`).join(" "));
  return rates().some(
    (rate) =>
      (rate.behind.test(behind) || rate.before.test(before)) &&
      (rate.of !== "each" || kind === "money") &&
      !rate.anywhere.test(told) &&
      // What is counted over a year is so much a year.
      !(rate.of === "year" && time?.role === "period" && time.edtf.length === LENGTH_OF.year),
  );
}
