import { fold } from "../../language/fold.ts";
import { anyPattern } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";
import type { Entity } from "../../model/entity.ts";
import type { Span } from "../../quantities/quantity.ts";
import { ORDINALS } from "../../quantities/words/english-numbers.ts";

const HAN_NUMERALS = "一二三四五六七八九十";

/** The ways in which names count what they are of: “the 15th plan”, 第十五個規劃, and 十五五, in which the middle does. */
const countings = lazy((): readonly RegExp[] => [
  new RegExp(`(?<![a-z0-9])(?:\\d{1,3}(?:st|nd|rd|th)|${Object.keys(ORDINALS()).join("|")})(?![a-z])`),
  new RegExp(`(?<=第)(?:[${HAN_NUMERALS}]+|\\d+)`),
  new RegExp(
    `(?<=(?:^|[^${HAN_NUMERALS}])[${HAN_NUMERALS}])[${HAN_NUMERALS}](?=[${HAN_NUMERALS}](?:$|[^${HAN_NUMERALS}]))`,
  ),
]);

/** The number in a name: 15 of “15th”, “fifteenth” and 十五. */
function numberOf(counted: string): number | undefined {
  const [, tens, ten, ones = ""] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(counted) ?? [];
  if (ten === undefined) return ORDINALS()[counted] ?? Number.parseInt(counted, 10);
  const digit = (one: string): number => HAN_NUMERALS.indexOf(one) + 1;
  return ten === "" ? digit(ones || (tens ?? "")) : 10 * (digit(tens ?? "") || 1) + digit(ones);
}

interface Series {
  /** Names of any of the series, all at once and by the name from which each was made. */
  readonly any: RegExp;
  readonly each: readonly {
    /** Its first group is the number. */
    readonly names: RegExp;
    readonly entity: string;
  }[];
}

/** Letters and figures of a name as they are; of its other characters any may stand there. */
const literal = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, ".");

const namesOf = ({ name, aliases }: Entity): string[] => [...Object.values(name), ...aliases].map(fold);

/** Names of the pack that count what they are of, with any number in the place of theirs. */
const seriesOf = /* @__PURE__ */ perIndex((index): Series => {
  const each = [...index.entities.values()].flatMap((entity) =>
    namesOf(entity).flatMap((one) =>
      countings().flatMap((counting) => {
        const found = counting.exec(one);
        if (found === null || found[0].length === one.length) return [];
        const [before, behind] = [one.slice(0, found.index), one.slice(found.index + found[0].length)];
        return [{ pattern: `${literal(before)}(${counting.source})${literal(behind)}`, entity: entity.id }];
      }),
    ),
  );
  const patterns = new Map(each.map(({ pattern, entity }) => [pattern, entity]));
  return {
    any: new RegExp(anyPattern([...patterns.keys()])),
    each: [...patterns].map(([pattern, entity]) => ({ names: new RegExp(pattern, "g"), entity })),
  };
});

/** All that a pack tells and how it calls whom it tells of, folded, and the numbers that it has in names that are so made. */
const toldIn = /* @__PURE__ */ perIndex((index) => ({
  text: [
    ...index.facts.flatMap(({ statement, label }) => [...Object.values(statement), ...Object.values(label)]),
    ...[...index.entities.values()].flatMap(namesOf),
  ]
    .map(fold)
    .join("\n"),
  numbers: new Map<RegExp, ReadonlySet<number | undefined>>(),
}));

function numbersTold(index: FactIndex, names: RegExp): ReadonlySet<number | undefined> {
  const { text, numbers } = toldIn(index);
  const known = numbers.get(names);
  if (known !== undefined) return known;
  const told = new Set([...text.matchAll(names)].map(([, counted = ""]) => numberOf(counted)));
  numbers.set(names, told);
  return told;
}

/** Another of a series than the pack has, where a folded text names it, and the one that the pack has. */
export interface Sibling extends Span {
  readonly entity: string;
}

/** What a text names of a series of which the pack has another: “the 14th Five-Year Plan”, 十四五, where it has the 15th. */
export function siblingIn(index: FactIndex, text: string): Sibling | undefined {
  const { any, each } = seriesOf(index);
  if (!any.test(text)) return undefined;
  for (const { names, entity } of each)
    for (const { 0: said, 1: counted = "", index: start } of text.matchAll(names))
      if (!numbersTold(index, names).has(numberOf(counted)))
        return { start, end: start + said.length, entity };
  return undefined;
}
