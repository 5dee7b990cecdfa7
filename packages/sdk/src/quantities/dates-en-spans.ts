import { lazy } from "../lazy.ts";
import { type Day, interval } from "./calendar.ts";
import { type Groups, month, ofYear, type Rule, rule, YEAR, yearOf } from "./date-rules.ts";
import { oneOf, split } from "./phrases.ts";
import { BEHIND_DAY, COUNTED, MONTHS, MOVED, TO, VERBS } from "./words/dates-en.ts";

const DAY = "([0-3]?[0-9])(?![0-9])(?:st|nd|rd|th)?";
const join = (): string => `(?: ?- ?| (?:${oneOf(TO)}) |( and ))`;

/** A month, or a day of it, whose year may be left to the other end of a span. */
interface End {
  readonly month: number;
  readonly day: number | undefined;
  readonly year: number | undefined;
}

const isBefore = (a: End, b: End): boolean =>
  a.month < b.month || (a.month === b.month && (a.day ?? 0) < (b.day ?? 0));

/** From one end to the other: where only one has a year, the other lies before or behind it; “December to February” ends in the next. */
function between(from: End, to: End, reference: Day | undefined): string | undefined {
  const known = to.year ?? from.year ?? reference?.year;
  if (known === undefined) return undefined;
  const over = isBefore(from, to) ? 0 : 1;
  if (over > 0 && from.month === to.month && from.year === undefined) return undefined;
  const [first, last] = to.year === undefined ? [known, known + over] : [from.year ?? known - over, known];
  const spanned = interval({ ...whole(from), year: first }, { ...whole(to), year: last });
  return first < last || (first === last && over === 0) ? spanned : undefined;
}

const whole = ({ month, day }: End) => (day === undefined ? { month } : { month, day });
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const monthOf = (name: string | undefined): number => MONTHS()[name ?? ""] ?? 0;

const BETWEEN = /\bbetween (?:the )?$/;
const MOVED_FROM = lazy(() => new RegExp(`\\b(?:${oneOf(MOVED)}) from $`));
/** Whether two times are told and not what lies between them. */
function isTwo({ input, index }: Groups, and: string | undefined): boolean {
  const before = input.slice(Math.max(0, index - 24), index);
  return and === undefined ? MOVED_FROM().test(before) : !BETWEEN.test(before);
}

/** “16 and 17 July”: two days that follow one another are a span, whatever joins them. */
const isNextDay = (first: string | undefined, last: string | undefined): boolean =>
  first !== undefined && Number(last) === Number(first) + 1;

/** What may follow a number that is a day or a year, and counts nothing. */
export const behindDay = (): string =>
  `(?= ?(?:$|[^a-z0-9 %$.,]|[.,](?![0-9]))| (?:${oneOf(BEHIND_DAY)})\\b)`;
const BEHIND = lazy(() => new RegExp(`^${behindDay()}`));
const COUNTS = lazy(() => new RegExp(`^(?: ?%|[a-z]| (?:${oneOf(COUNTED)})\\b)`));

/** Whether the second number of “July 8 to 10” is a day and counts nothing: “July 8 to 30 firms”, “4-5 per cent”. */
function isDay({ 0: all, input, index }: Groups): boolean {
  const behind = input.slice(index + all.length, index + all.length + 16);
  return / ?- ?[^-]*$/.test(all) ? !COUNTS().test(behind) : BEHIND().test(behind);
}

/** Months that are verbs as well need a word or a year that shows them for months. */
const isVerb = (name: string | undefined): boolean => name !== undefined && split(VERBS).includes(name);
const SHOWN = /\b(?:from|between|in|by|since|until|before|after) $/;

/** Spans that begin with a month: “January 3-5, 2025”, “January 30 to February 2”, “July to September 2026”. */
export const fromMonth = (): Rule =>
  rule(
    `${month()}\\.?(?: ${DAY})?(?:,? ${YEAR})?${join()}(?:${month()}\\.?(?: ${DAY})?|(?:the )?${DAY})${ofYear()}`,
    (groups, reference) => {
      const [, name, firstDay, firstYear, and, lastName, lastDay, dayAlone, y, word] = groups;
      const day = lastName === undefined ? dayAlone : lastDay;
      if (isTwo(groups, and) && !(and !== undefined && lastName === undefined && isNextDay(firstDay, day)))
        return undefined;
      const told = y !== undefined || word !== undefined;
      if ((firstDay === undefined) !== (day === undefined)) return undefined;
      if (lastName === undefined && (firstYear !== undefined || (!told && !isDay(groups)))) return undefined;
      const shown = told || SHOWN.test(groups.input.slice(Math.max(0, groups.index - 8), groups.index));
      if (day === undefined && isVerb(name) && isVerb(lastName) && !shown) return undefined;
      const from = { month: monthOf(name), day: numberOf(firstDay), year: numberOf(firstYear) };
      const year = told ? yearOf(y, word, reference) : undefined;
      return between(from, { month: monthOf(lastName ?? name), day: numberOf(day), year }, reference);
    },
  );

/** Spans that begin with a day: “3-5 January 2025”, “the 3rd to the 5th of January”, “30 January to 2 February”. */
export const fromDay = (): Rule =>
  rule(
    `${DAY}(?: (?:of )?${month()}\\.?(?:,? ${YEAR})?)?${join()}(?:the )?${DAY} (?:of )?${month()}\\.?${ofYear()}`,
    (groups, reference) => {
      const [, firstDay, name, firstYear, and, lastDay, lastName, y, word] = groups;
      if (isTwo(groups, and) && !(and !== undefined && name === undefined && isNextDay(firstDay, lastDay)))
        return undefined;
      const told = y !== undefined || word !== undefined;
      if (!told && isVerb(lastName) && !isDay(groups)) return undefined;
      const from = { month: monthOf(name ?? lastName), day: Number(firstDay), year: numberOf(firstYear) };
      const year = told ? yearOf(y, word, reference) : undefined;
      return between(from, { month: monthOf(lastName), day: Number(lastDay), year }, reference);
    },
  );
