import { lexicon } from "../../../language/lexicon/index.ts";
import { anyOf, both, han, latin, type Words } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Reading } from "../../reading/read.ts";
import { isMonthOfMay } from "../../reading/sign.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Word } from "../claim/word-diff.ts";
import type { Made } from "./made-of.ts";

/** Words that leave open or ask for what they stand before: the English ones as a pattern, the Chinese ones as they are. */
interface Modal {
  readonly english: RegExp;
  readonly chinese: ReadonlySet<string>;
}

function modalOf(words: Words): Modal {
  return { english: anyOf(latin(words)), chinese: han(words) };
}

const modals = lazy(() => {
  const { modal, modalToo } = lexicon().qualifying;
  return { own: modalOf(modal), too: modalOf(both(modal, modalToo)) };
});

/** Whether a claim is a fact's own sentence without what leaves it open or says that it ought to be: “Hong Kong uses” of “Hong Kong should use”. */
export const statesOutright = ({ reading }: Claimed, changes: readonly Made[]): boolean =>
  changes.some(
    ({ added, dropped, sentence }) =>
      hasModal(dropped, sentence, modals().own) && !hasModal(added, reading, modals().too),
  );

/** Whether some words of a text have a modal one among them, which is no part of another word as 應 is of 應用, and no month. */
function hasModal(words: readonly Word[], { text, tokens, roles }: Reading, modal: Modal): boolean {
  const english = words.filter(({ word, start }) => !isMonthOfMay(text, start, start + word.length));
  if (modal.english.test(english.map(({ word }) => word).join(" "))) return true;
  const pieces = [...tokens, ...roles];
  return words.some(({ word, start }, i) => {
    const piece = pieces.find((one) => one.start <= start && start < one.end && one.end - one.start > 1);
    const next = words[i + 1];
    const own = next?.start === start + 1 ? word + next.word : word;
    return modal.chinese.has(piece === undefined ? own : text.slice(piece.start, piece.end));
  });
}
