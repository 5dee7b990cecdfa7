import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { HAN } from "../../../language/patterns.ts";
import { anyOf, han, latin, setOf, type Words } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Reading } from "../../reading/read.ts";
import { monthOfMay } from "../../reading/sign.ts";

/** Words of one kind: the English ones as a pattern, the Chinese ones as they are. */
interface Signs {
  readonly english: RegExp;
  readonly chinese: ReadonlySet<string>;
}

const signsOf = (words: Words): Signs => ({ english: anyOf(latin(words)), chinese: han(words) });

const signs = lazy(() => {
  const {
    done,
    agent,
    betweenPerfect,
    finished,
    begun,
    ongoing,
    particles,
    auxiliary,
    participles,
    ahead,
    open,
    undated,
    dated,
    fixed,
    day,
    present,
    still,
  } = lexicon().tense;
  return {
    // “Created by” says who did it, not that it was done.
    done: {
      ...signsOf(done),
      english: new RegExp(`(?<![a-z])(?:${latin(done)})(?! (?:${latin(agent)}))(?![a-z])`),
    },
    perfect: new RegExp(
      `(?:^|[^a-z])(?:${latin(auxiliary)}) (?:(?:[a-z]+ly|${latin(betweenPerfect)}) )?(?:[a-z]+ed|${latin(participles)})(?![a-z])`,
    ),
    finished: signsOf(finished),
    begun: signsOf(begun),
    ongoing: signsOf(ongoing),
    ongoingWords: [...setOf(ongoing)],
    ahead: signsOf(ahead),
    open: signsOf(open),
    present: signsOf(present),
    still: signsOf(still),
    undated: signsOf(undated),
    dated: signsOf(dated),
    fixed: signsOf(fixed),
    day: setOf(day),
    before: han({ zh: particles.before }),
    after: han({ zh: particles.after }),
    apart: han({ zh: particles.apart }),
  };
});

/** Whether a text tells its matter as having happened, with no word that leaves it ahead. */
export function tellsDone(reading: Reading): boolean {
  const { done, perfect, before, after, apart } = signs();
  const words = reading.tokens
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((word) => !apart.has(word));
  if (tellsAhead(reading)) return false;
  return (
    done.english.test(reading.text) ||
    perfect.test(reading.text) ||
    piecesOf(reading).some((piece) => done.chinese.has(piece)) ||
    words.some((word) => before.has(word.charAt(0)) || after.has(word.charAt(word.length - 1)))
  );
}

/** Whether a text tells its matter as finished or in use: no word that denies it or leaves it ahead stands in it. */
export function tellsFinished(reading: Reading): boolean {
  if (tellsAhead(reading) || isNegated(reading)) return false;
  return says(reading, signs().finished, signs().begun.chinese);
}

/** Whether a text speaks of a beginning. */
export const tellsBegun = (reading: Reading): boolean => says(reading, signs().begun);

/** Whether a text tells its matter as begun and not finished. */
export const tellsOngoing = (reading: Reading): boolean =>
  !isNegated(reading) && says(reading, signs().ongoing);

/** Whether a text leaves its matter ahead: “due to open”. */
export const tellsAhead = (reading: Reading): boolean => says(withoutMay(reading), signs().ahead);

/** Whether a text leaves open whether its matter will be so. */
export const leavesOpen = (reading: Reading): boolean => says(withoutMay(reading), signs().open);

/** Whether a text says that something is so today. */
export const tellsPresent = (reading: Reading): boolean =>
  !tellsAhead(reading) && !isNegated(reading) && says(reading, signs().present);

/** Whether a text says that a day is not known yet. */
export const leavesUndated = (reading: Reading): boolean => says(reading, signs().undated);

/** Whether a text says that a day is fixed. */
export const fixesDate = (reading: Reading): boolean => !isNegated(reading) && says(reading, signs().dated);

/** Whether a text says that there is a date. */
export const hasDate = (reading: Reading): boolean => !isNegated(reading) && says(reading, signs().fixed);

/** Whether a piece of text says no more than that something is done: “finished”, 已經. */
export const isOfTense = (piece: string): boolean =>
  isOf(piece, signs().done) || isOf(piece, signs().finished);

/** Whether a text says that something goes on as it was. */
export const saysStill = (reading: Reading): boolean => says(reading, signs().still);

/** Whether a piece of text says no more than that something goes on, or is part of what does: “still”, 仍, 施工. */
export function isOfGoingOn(piece: string): boolean {
  const { ongoing, ongoingWords } = signs();
  return (
    ongoing.english.test(piece) ||
    ongoingWords.some((word) =>
      HAN.test(piece.charAt(0)) ? word.startsWith(piece) : word.split(" ").includes(piece),
    )
  );
}

/** Whether a piece of text says no more than that a day is fixed. */
export const isDated = (piece: string): boolean =>
  isOf(piece, signs().dated) || signs().day.has(piece) || isOf(piece, signs().fixed);

/** Whether a piece of text says no more than that something is done, or that its day is fixed. */
export const isOfDate = (piece: string): boolean => isOfTense(piece) || isDated(piece);

/** A reading in which the month leaves nothing open; as long as it was. */
const withoutMay = (reading: Reading): Reading => ({
  ...reading,
  text: reading.text.replace(monthOfMay(), (word) => "-".repeat(word.length)),
});

const isOf = (piece: string, { english, chinese }: Signs): boolean =>
  chinese.has(piece) || english.test(piece);

const isNegated = ({ roles }: Reading): boolean => roles.some(({ role }) => (role & TermRole.negator) !== 0);

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether a text has one of these words, the Chinese ones other than in the words of `but`; one of a single character counts only
 * where the text was cut around it.
 */
function says(reading: Reading, { english, chinese }: Signs, but: ReadonlySet<string> = NONE): boolean {
  if (english.test(reading.text)) return true;
  let { text } = reading;
  for (const other of but) text = text.replaceAll(other, " ");
  for (const word of chinese) if (word.length > 1 && text.includes(word)) return true;
  return piecesOf(reading).some((piece) => chinese.has(piece));
}

/** The words of a text as it was cut, so that 會 is not found in 會議. */
function piecesOf({ text, tokens, roles }: Reading): string[] {
  return [...tokens, ...roles].map(({ start, end }) => text.slice(start, end));
}
