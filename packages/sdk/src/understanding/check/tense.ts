import { fold } from "../../language/fold.ts";
import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { anyOf, han, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import { isHan } from "../../quantities/phrases.ts";
import type { Reading } from "../read.ts";

const patterns = lazy(() => {
  const { done, finished, begun, ongoing, particles, auxiliary, participles, ahead, open, undated, dated } =
    lexicon().tense;
  return {
    // “Created by” says who did it, not that it was done.
    done: new RegExp(`(?<![a-z])(?:${latin(done)})(?! by)(?![a-z])`),
    perfect: new RegExp(
      `(?:^|[^a-z])(?:${latin(auxiliary)}) (?:[a-z]+ly |also |now |just |since )?(?:[a-z]+ed|${latin(participles)})(?![a-z])`,
    ),
    finished: anyOf(latin(finished)),
    finishedHan: han(finished),
    begun: anyOf(latin(begun)),
    begunHan: han(begun),
    ongoing: anyOf(latin(ongoing)),
    ongoingHan: han(ongoing),
    ongoingWords: [...han(ongoing), ...fold(ongoing.en).split(/,\s*/)],
    ahead: anyOf(latin(ahead)),
    open: anyOf(latin(open)),
    doneHan: han(done),
    before: han({ zh: particles.before }),
    after: han({ zh: particles.after }),
    apart: han({ zh: particles.apart }),
    aheadHan: han(ahead),
    openHan: han(open),
    undated: anyOf(latin(undated)),
    undatedHan: han(undated),
    dated: anyOf(latin(dated)),
    datedHan: han(dated),
  };
});

/** Whether a text tells its matter as having happened, with no word that leaves it ahead. */
export function tellsDone(reading: Reading): boolean {
  const { done, perfect, doneHan, before, after, apart } = patterns();
  const pieces = piecesOf(reading);
  const words = reading.tokens
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((word) => !apart.has(word));
  if (tellsAhead(reading)) return false;
  return (
    done.test(reading.text) ||
    perfect.test(reading.text) ||
    pieces.some((piece) => doneHan.has(piece)) ||
    words.some((word) => before.has(word.charAt(0)) || after.has(word.charAt(word.length - 1)))
  );
}

/** Whether a text tells its matter as finished or in use: no word that denies it or leaves it ahead stands in it. */
export function tellsFinished(reading: Reading): boolean {
  const { finished, finishedHan, begunHan } = patterns();
  if (tellsAhead(reading)) return false;
  if (reading.roles.some(({ role }) => role & TermRole.negator)) return false;
  return finished.test(reading.text) || saysAny(reading, finishedHan, begunHan);
}

/** Whether a text speaks of a beginning. */
export function tellsBegun(reading: Reading): boolean {
  const { begun, begunHan } = patterns();
  return begun.test(reading.text) || saysAny(reading, begunHan);
}

/** Whether a text tells its matter as begun and not finished. */
export function tellsOngoing(reading: Reading): boolean {
  const { ongoing, ongoingHan } = patterns();
  if (reading.roles.some(({ role }) => role & TermRole.negator)) return false;
  return ongoing.test(reading.text) || saysAny(reading, ongoingHan);
}

/** Whether a text leaves its matter ahead: “due to open”. */
export function tellsAhead(reading: Reading): boolean {
  const { ahead, aheadHan } = patterns();
  return ahead.test(reading.text) || saysAny(reading, aheadHan);
}

/** Whether a text leaves open whether its matter will be so. */
export function leavesOpen(reading: Reading): boolean {
  const { open, openHan } = patterns();
  return open.test(reading.text) || saysAny(reading, openHan);
}

/** Whether a text says that a day is not known yet. */
export function leavesUndated(reading: Reading): boolean {
  const { undated, undatedHan } = patterns();
  return undated.test(reading.text) || saysAny(reading, undatedHan);
}

/** Whether a text says that a day is fixed. */
export function fixesDate(reading: Reading): boolean {
  const { dated, datedHan } = patterns();
  if (reading.roles.some(({ role }) => role & TermRole.negator)) return false;
  return dated.test(reading.text) || saysAny(reading, datedHan);
}

/** Whether a piece of text says no more than that something is done: “finished”, 已經. */
export function isOfTense(piece: string): boolean {
  const { done, doneHan, finished, finishedHan } = patterns();
  return doneHan.has(piece) || finishedHan.has(piece) || done.test(piece) || finished.test(piece);
}

/** Whether a piece of text says no more than that something goes on, or is part of what does: “still”, 仍, 施工. */
export function isOfGoingOn(piece: string): boolean {
  const { ongoing, ongoingWords } = patterns();
  return (
    ongoing.test(piece) ||
    ongoingWords.some(
      (word) => word.split(" ").includes(piece) || (isHan(piece.charCodeAt(0)) && word.startsWith(piece)),
    )
  );
}

/** Whether a piece of text says no more than that a day is fixed. */
export function isDated(piece: string): boolean {
  const { dated, datedHan } = patterns();
  return dated.test(piece) || datedHan.has(piece);
}

/** Whether a piece of text says no more than that something is done, or that its day is fixed. */
export const isOfDate = (piece: string): boolean => isOfTense(piece) || isDated(piece);

const NONE: ReadonlySet<string> = new Set();

/** Whether a text has one of these words, other than in the words of `but`; one of a single character counts only where the text was cut around it. */
function saysAny(reading: Reading, words: ReadonlySet<string>, but: ReadonlySet<string> = NONE): boolean {
  let { text } = reading;
  for (const other of but) text = text.replaceAll(other, " ");
  for (const word of words) if (word.length > 1 && text.includes(word)) return true;
  return piecesOf(reading).some((piece) => words.has(piece));
}

/** The words of a text as it was cut, so that 會 is not found in 會議. */
function piecesOf({ text, tokens, roles }: Reading): string[] {
  return [...tokens, ...roles].map(({ start, end }) => text.slice(start, end));
}
