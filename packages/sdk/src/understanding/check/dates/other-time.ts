import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { characters, chinese } from "../../../language/patterns.ts";
import { ending } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import type { DateMention } from "../../../quantities/quantity.ts";
import { readMeasures } from "../../../quantities/read.ts";
import { countedFrom, LENGTH_OF } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import { relateDate } from "./dates.ts";

type Side = keyof ReturnType<typeof lexicon>["tense"]["sides"];

const patterns = lazy(() => {
  const { figures, tense } = lexicon();
  const { digits, ten } = figures.numerals;
  return Object.entries(tense.sides).map(([side, { ahead, behind }]) => ({
    side: side as Side,
    ahead: ending(ahead),
    // 2026年前三季 is no time before 2026.
    behind: new RegExp(`^ *(?:${chinese(behind)})(?![\\d${characters(digits, ten)}半])`),
  }));
});
/** Longest of these words, in characters. */
const REACH = 16;

/** “Not until”: 要到2028年才. */
const notUntil = lazy(() => new RegExp(`^ *(?:${chinese(lexicon().tense.notUntil)})`));

/** On what side of a date of a text something is told to be so; undefined where it is so on it. */
function sideOf(points: readonly string[], { start, end }: DateMention): Side | undefined {
  const before = fold(points.slice(Math.max(0, start - REACH), start).join(""));
  const after = fold(points.slice(end, end + REACH).join(""));
  if (notUntil().test(after)) return undefined;
  return patterns().find(({ ahead, behind }) => ahead.test(before) || behind.test(after))?.side;
}

interface Dated {
  readonly edtf: string;
  readonly side: Side | undefined;
}

const datedIn = (text: string, dates: readonly DateMention[]): Dated[] => {
  const points = [...text];
  return dates.map((date) => ({ edtf: date.edtf, side: sideOf(points, date) }));
};

/** The dates in a fact's own sentences, each with its side. */
const ownDates = /* @__PURE__ */ perFact((index, fact): readonly Dated[] => {
  const { statement } = index.facts[fact] as Fact;
  return [statement.en, statement["zh-Hant"]].flatMap((text) =>
    datedIn(text, readMeasures(foldWithOffsets(text), countedFrom(index, fact)).dates),
  );
});

/** Of these a date that is said to be the one is not said to be the other; who says 2030年前 may mean by then. */
const APART: Readonly<Record<Side, readonly (Side | undefined)[]>> = {
  before: [undefined, "after", "from"],
  after: [undefined, "before", "upTo"],
  upTo: ["after", "from"],
  from: ["before", "upTo"],
};

/**
 * The dates of a claim on another side of which a fact's own sentences tell its matter: “after 2025” of what was so in 2025. To be asked
 * of a claim that is else one of them; in other words “since” and “in” may say the same.
 */
export function onOtherSide(
  index: FactIndex,
  { text, dates }: Claimed,
  fact: number,
): readonly DateMention[] {
  if (dates.length === 0) return [];
  const points = [...text];
  return dates.filter((date) => {
    const side = sideOf(points, date);
    // What is done on a day is so after it.
    if (side === undefined || (side === "after" && date.edtf.length === LENGTH_OF.day)) return false;
    const same = ownDates(index, fact).filter(({ edtf }) => edtf === date.edtf);
    return same.length > 0 && same.every((own) => APART[side].includes(own.side));
  });
}

/**
 * The date of a claim, where a fact's own sentences have another: “was completed in October” of what was in August. To be asked of a claim
 * that is else one of them.
 */
export function atOtherTime(
  index: FactIndex,
  { text, dates }: Claimed,
  fact: number,
): DateMention | undefined {
  const own = ownDates(index, fact);
  if (dates.length === 0 || own.length === 0 || new Set(own.map(({ edtf }) => edtf)).size > STATED)
    return undefined;
  // “By 4 % on 2024”: another day beside the fact's own may be that of anything.
  if (dates.length > 1 && dates.some((date) => own.some(({ edtf }) => overlaps(edtf, date.edtf))))
    return undefined;
  return dates.find((date) => {
    const isPrecise = date.edtf.length >= LENGTH_OF.month;
    return own.every(
      ({ edtf }) =>
        edtf.length >= LENGTH_OF.month === isPrecise &&
        (isOtherSpan(edtf, date.edtf) || relateDate(text, edtf, date) === "contradicts"),
    );
  });
}

/** A date in English and in Chinese. */
const STATED = 2;

/** “2028 to 2033” of what is from 2028 to 2032. */
const YEARS = /^\d{4}\/\d{4}$/;
const isOtherSpan = (a: string, b: string): boolean => YEARS.test(a) && YEARS.test(b) && a !== b;
