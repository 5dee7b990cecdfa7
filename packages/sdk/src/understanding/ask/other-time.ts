import { foldWithOffsets } from "../../language/fold.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { characters, chinese } from "../../language/patterns.ts";
import { either, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import { overlaps } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import { readMeasures } from "../../quantities/read.ts";
import { MONTHS } from "../../quantities/words/dates-en.ts";
import { ideasOf, saysAny } from "../reading/ideas.ts";
import { says } from "../reading/own-words.ts";
import type { Reading } from "../reading/read.ts";
import { countedFrom, dayOf, LENGTH_OF, timesOf } from "../reading/timing.ts";

/** What may be a year, a month or a time ahead; a question without it is not read for dates. */
const dated = lazy(() => {
  const { figures, dates } = lexicon();
  const { zero, digits, ten } = figures.numerals;
  const year = `\\d{4}|[${characters(zero, digits)}]{4}`;
  const han = `[\\d${characters(digits, ten)}](?:${chinese(dates.month)})|(?:${chinese(dates.ahead)})(?:${chinese(dates.measure)})?(?:${chinese(dates.spans)})`;
  const english = `\\b(?:${latin(dates.ahead)}|${Object.keys(MONTHS()).join("|")}|${latin(dates.spans)})(?![a-z])`;
  return { figures: new RegExp(`${year}|${han}`), words: new RegExp(english), year: new RegExp(year) };
});
/** The two by themselves: an engine looks for words alone many at once, beside figures one after the other. */
const isDated = (text: string): boolean => dated().figures.test(text) || dated().words.test(text);

/** The times that the sentence of a fact tells of … */
const saidTimes = /* @__PURE__ */ perFact((index, fact): readonly string[] => {
  const { statement } = index.facts[fact] as Fact;
  return [statement.en, statement["zh-Hant"]].flatMap((text) =>
    readMeasures(foldWithOffsets(text), countedFrom(index, fact)).dates.map(({ edtf }) => edtf),
  );
});

/** … with that which it is of, and that of its source. */
const ownTimes = /* @__PURE__ */ perFact((index, fact): readonly string[] => [
  ...timesOf(index.facts[fact] as Fact),
  ...saidTimes(index, fact),
  ...(index.facts[fact] as Fact).evidence.flatMap(
    ({ source }) => index.pack.sources.find(({ id }) => id === source)?.published ?? [],
  ),
]);

/** The years and months that a folded question names. */
const yearsAndMonths = (index: FactIndex, text: string) =>
  readMeasures(foldWithOffsets(text), countedFrom(index)).dates.filter(
    ({ edtf }) => edtf.length === LENGTH_OF.year || edtf.length === LENGTH_OF.month,
  );

/** Whether a fact, or its sentence, is of the year before its source. */
const isOfLastYear = /* @__PURE__ */ perFact((index, fact): boolean => {
  const year = Number((dayOf(index, fact) ?? "").slice(0, LENGTH_OF.year)) - 1;
  return year > 0 && ownTimes(index, fact).some((time) => overlaps(time, String(year)));
});

const thisTime = lazy(() => either(lexicon().questions.thisTime));
const lastTime = lazy(() => either(lexicon().questions.lastTime));
const soFar = lazy(() => either(lexicon().questions.soFar));

/** Whether a fact gives how many there have been in all, since a beginning. */
const isAllSoFar = /* @__PURE__ */ perFact((index, fact): boolean => says(index, fact, soFar()));

/**
 * Whether a question names a year, a month or a time ahead that neither a fact nor its source is of: what somebody did in 2019 is not
 * what they do today. “Last year” may be what is compared with.
 */
export function asksOfOtherTime(index: FactIndex, reading: Reading, fact: number): boolean {
  return (
    asksOfLaterYear(index, reading, fact) ||
    namesOtherDate(index, reading, fact) ||
    asksOfOneYear(index, reading, fact)
  );
}

const COUNTED = askBit("count", "amount", "money", "percent");

/**
 * Whether a question asks how many there were last year, of which a fact that tells of no such year gives how many there are, or this
 * year, of which it gives all so far.
 */
function asksOfOneYear(index: FactIndex, { ask, text, tokens }: Reading, fact: number): boolean {
  const { value } = index.facts[fact] as Fact;
  if ((ask & COUNTED) === 0 || !("amount" in value)) return false;
  const ofLast = saysAny(index, "lastYear", tokens) || lastTime().test(text);
  if (!ofLast && !(thisTime().test(text) && isAllSoFar(index, fact))) return false;
  if (ofLast && isOfLastYear(index, fact) && !isAllSoFar(index, fact)) return false;
  // How far something has gone is told from another year.
  if (strongest(index.profiles[fact] as Profile, [...ideasOf(index, "changed")]) >= FieldWeight.label)
    return false;
  const dates = yearsAndMonths(index, text);
  const meets = (times: readonly string[]): boolean =>
    dates.some(({ edtf }) => times.some((time) => overlaps(time, edtf)));
  const own = ownTimes(index, fact);
  return dates.length > 0 && (!meets(own) || (isAllSoFar(index, fact) && !meets(saidTimes(index, fact))));
}

function namesOtherDate(index: FactIndex, { text }: Reading, fact: number): boolean {
  if (!isDated(text)) return false;
  const points = [...text];
  const dates = yearsAndMonths(index, text);
  const now = dayOf(index, fact) ?? "";
  const isNamed = ({ edtf, start, end }: (typeof dates)[number]): boolean =>
    edtf.length === LENGTH_OF.month || edtf > now || dated().year.test(points.slice(start, end).join(""));
  const own = ownTimes(index, fact);
  return dates.some(isNamed) && !dates.some(({ edtf }) => own.some((time) => overlaps(time, edtf)));
}

/** Whether a question asks of this year or the next what a fact tells of the last: last year's figure is none of this one's. */
function asksOfLaterYear(index: FactIndex, { tokens }: Reading, fact: number): boolean {
  if (!saysAny(index, "otherYear", tokens) || saysAny(index, "lastYear", tokens)) return false;
  const profile = index.profiles[fact] as Profile;
  return (
    strongest(profile, [...ideasOf(index, "otherYear")]) === 0 &&
    strongest(profile, [...ideasOf(index, "lastYear")]) > 0
  );
}
