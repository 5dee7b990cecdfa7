import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { ending, latin, setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Span } from "../../../quantities/quantity.ts";
import type { IdeaGroup } from "../../reading/ideas.ts";
import { COMPARED } from "./denied.ts";

const pattern = lazy(() => {
  const { en, zh, apart, ways } = lexicon().comparing;
  const [signs, others] = [chinese({ zh }), chinese({ zh: apart })];
  return new RegExp(`^(?!${others})(?:(?:${latin({ en })})(?![a-z])|(?:${signs})(?!.*[${fold(ways)}]))`);
});

const ways = lazy(() => {
  const { up, down } = lexicon().comparing;
  return { up: setOf({ en: up }), down: setOf({ en: down }) };
});

/** The group of ideas that a word such as “more” stands for where a time before is what something is compared with. */
export function wayOf(word: string): IdeaGroup | undefined {
  const { up, down } = ways();
  return up.has(word) ? "wentUp" : down.has(word) ? "wentDown" : undefined;
}

/** Whether a phrase of a folded text says no more than with what something is compared: “than the year before”, 較上年. */
export function isComparison(phrase: string): boolean {
  return pattern().test(phrase);
}

const sign = lazy(() => ending(lexicon().comparing.signs));

/** Whether a date of a claim is one that something else is held against: “lower than a year ago”, 較前年. */
export function isCompared(
  {
    text,
    spans,
    denied,
  }: { readonly text: string; readonly spans: readonly Span[]; readonly denied: Uint8Array },
  { start, end }: Span,
): boolean {
  return (
    spans.some((span, t) => denied[t] === COMPARED && span.start < end && start < span.end) ||
    sign().test(fold([...text].slice(Math.max(0, start - 1), start).join("")))
  );
}
