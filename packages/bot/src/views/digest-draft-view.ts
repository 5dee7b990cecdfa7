import type { Lang } from "@hk-ai/sdk";
import type { Facts } from "../commands/command.ts";
import { exampleFullDigest, quotedExample } from "../commands/digest-examples.ts";
import { type CarriedChoice, writeChoice } from "../digests/manage/choice-of-draft.ts";
import { WEEKDAY_NAMES } from "../digests/recurrence/weekday-names.ts";
import { DEFAULT_TIME, type ReadDigest } from "../digests/words/read-digest.ts";
import { quoteTyped } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { PUNCTUATION, quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { button, context, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { choiceBlock, type Reader, timesBlocks } from "./digest-choice-view.ts";
import { obstacleBlocks } from "./digest-confirmation.ts";
import { noTopicInWords, topicButtons } from "./digest-topics-view.ts";
import type { Message } from "./message.ts";

/** What was understood of a digest in words, before it is saved. */
export interface DraftView extends Omit<ReadDigest, "draft"> {
  readonly carried: CarriedChoice;
  /** What stands in the way of saving it, in words. */
  readonly obstacle?: string | undefined;
}

const warning = (text: string) => section(`:warning: ${text}`.slice(0, LIMITS.section.text));

const quote = (words: readonly string[], lang: Lang): string =>
  words.map((word) => quoted(quoteTyped(word, 40), lang)).join(" ");

/** What cannot be done, so that there is nothing to save until something else is said; undefined where all can. */
function refusal({ unsupported, impossibleDays }: DraftView, lang: Lang): string | undefined {
  if (unsupported.length > 0) return say("digestUnsupported", lang, { words: quote(unsupported, lang) });
  if (impossibleDays.length > 0) return say("digestNoSuchDay", lang, { words: quote(impossibleDays, lang) });
  return undefined;
}

/** “I understood this”, or a question where something was only guessed. */
function opening({ guesses }: DraftView, lang: Lang): string {
  if (guesses.length === 0) return say("digestUnderstood", lang);
  const days = [...new Set(guesses.map(({ day }) => WEEKDAY_NAMES[day][lang]))];
  return say("digestDidYouMean", lang, {
    meant: days.join(PUNCTUATION[lang].list),
    words: quote(
      guesses.map(({ words }) => words),
      lang,
    ),
  });
}

/** What was understood, what was not, the next five times, and a button that saves it. */
export function digestDraftView(draft: DraftView, facts: Facts, reader: Reader): Message {
  const { carried, notUnderstood, unknownTopics, guesses, assumed, timeAssumed, obstacle } = draft;
  const { lang } = reader;
  const value = writeChoice(carried);
  const form = button(DIGEST_ACTIONS.form, say("digestOpenForm", lang), value);
  const refused = refusal(draft, lang);
  if (refused !== undefined) {
    return { text: refused, blocks: [warning(refused), { type: "actions", elements: [form] }] };
  }
  const example = quotedExample(exampleFullDigest(facts, lang));
  const lost =
    notUnderstood.length === 0
      ? []
      : [warning(say("digestNotUnderstood", lang, { words: quote(notUnderstood, lang), example }))];
  if (unknownTopics.length > 0) {
    const text = noTopicInWords(unknownTopics, facts, reader);
    const meant = topicButtons(unknownTopics, carried.choice, facts, reader);
    const guessed = guesses.length === 0 ? [] : [section(opening(draft, lang))];
    const elements = [...meant, form];
    return { text, blocks: [...guessed, warning(text), ...lost, { type: "actions", elements }] };
  }
  const text = opening(draft, lang);
  const save = (label: "digestSave" | "digestSaveSo" | "digestSaveMeant") =>
    button(DIGEST_ACTIONS.save, say(label, lang), value);
  const part = notUnderstood.length > 0 ? "digestSaveSo" : guesses.length > 0 ? "digestSaveMeant" : undefined;
  return {
    text,
    blocks: [
      section(text),
      ...lost,
      ...obstacleBlocks(obstacle, lang),
      choiceBlock(carried.choice, facts, lang),
      ...(assumed ? [context(say("digestAssumed", lang))] : []),
      ...(timeAssumed ? [context(say("digestTimeAssumed", lang, { time: DEFAULT_TIME }))] : []),
      ...timesBlocks(carried.choice, reader),
      // What was not understood is not in it: nobody should save that without a second look.
      {
        type: "actions",
        elements:
          part === undefined
            ? [{ ...save("digestSave"), style: "primary" }, form]
            : [{ ...form, style: "primary" }, save(part)],
      },
    ],
  };
}
