import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity, Span } from "../../../quantities/quantity.ts";
import { LENGTH_OF } from "../../reading/timing.ts";

/** How far from a figure what it is of each is said, in characters: “560 companies a day”, 每年撥款30億. */
const BEHIND = 20;
const BEFORE = 8;

const tellsEach = lazy(() => {
  const { each } = lexicon();
  return new RegExp(`\\b(?:${latin(each)})\\b|${chinese(each)}`);
});

const rates = lazy(() =>
  Object.entries(lexicon().rates).map(([of, words]) => ({
    of,
    behind: new RegExp(`^[^,.;]*\\b(?:${latin(words)})(?![a-z])`),
    before: new RegExp(`(?:${chinese(words)})[^,.;，。；]*$`),
    anywhere: new RegExp(`\\b(?:${latin(words)})(?![a-z])|${chinese(words)}`),
  })),
);

const ofAll = lazy(() => either(lexicon().total));
/** What begins a clause and says of each what stands in it. */
const eachOf = lazy(() => {
  const { eachOf: words } = lexicon();
  return new RegExp(
    `(?:^|[,;:.，。；：] ?|\\bthat )["' ]*(?:(?:${latin(words)}) [a-z0-9' -]{2,60}|(?:${chinese(words)})[^,.;，。；]{1,24})$`,
  );
});
/** How far back the beginning of a clause is looked for, in characters. */
const CLAUSE = 80;

/** Where a claim gives a figure for each of some times or things, with the words for it, and whether the fact gives that of all together. */
export interface OfEach extends Span {
  readonly isAll: boolean;
}

/** Whether a claim gives a figure for each of some times or things, and neither the sentence of the fact nor its label does: “3 billion a year”. */
export function ofEach(
  text: string,
  { kind, start, end }: Quantity,
  { statement, label, time }: Fact,
): OfEach | undefined {
  const points = [...text];
  const behind = fold(points.slice(end, end + BEHIND).join(""));
  const before = fold(points.slice(Math.max(0, start - BEFORE), start).join(""));
  const told = fold([statement, label].map((text) => `${text.en} ${text["zh-Hant"]}`).join(" "));
  const isAll = ofAll().test(told);
  for (const rate of rates()) {
    if (rate.anywhere.test(told) || (rate.of === "each" && kind !== "money")) continue;
    // What is counted over a year is so much a year.
    if (rate.of === "year" && time?.role === "period" && time.edtf.length === LENGTH_OF.year) continue;
    const after = rate.behind.exec(behind)?.[0].length;
    if (after !== undefined) return { start, end: end + after, isAll };
    const lead = rate.before.exec(before)?.[0].length;
    if (lead !== undefined) return { start: start - lead, end, isAll };
  }
  if (ofAll().test(fold(text)) || tellsEach().test(told)) return undefined;
  const clause = fold(points.slice(Math.max(0, start - CLAUSE), start).join(""));
  const lead = eachOf().exec(clause)?.[0];
  // “A certificate is valid for five years” says it of each, which what all have together is not told to be.
  return lead !== undefined && (isAll || (kind === "count" && tellsOfMany(lead, told)))
    ? { start: start - lead.length, end, isAll }
    : undefined;
}

/** Whether a fact tells of more than one of what a claim speaks of each of: “the companies create 25,000 jobs”; Chinese has no plural to tell by. */
const tellsOfMany = (lead: string, told: string): boolean =>
  !/[a-z]/.test(lead) ||
  (lead.match(/[a-z]{3,}/g) ?? []).some((word) =>
    [`${word}s`, `${word}es`, word.replace(/y$/, "ies")].some(
      (plural) => plural !== word && new RegExp(`\\b${plural}\\b`).test(told),
    ),
  );
