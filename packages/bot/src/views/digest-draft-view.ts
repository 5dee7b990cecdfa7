import type { Facts } from "../commands/command.ts";
import { exampleFullDigest, quotedExample } from "../commands/digest-examples.ts";
import { type CarriedChoice, writeChoice } from "../digests/manage/choice-of-draft.ts";
import { quoteTyped } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { button, context, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { choiceBlock, type Reader, timesBlocks } from "./digest-choice-view.ts";
import { obstacleBlocks } from "./digest-confirmation.ts";
import type { Message } from "./message.ts";

/** What was understood of a digest in words, before it is saved. */
export interface DraftView {
  readonly carried: CarriedChoice;
  readonly notUnderstood: readonly string[];
  /** What was understood and cannot be done: until something else is said, there is nothing to save. */
  readonly unsupported: readonly string[];
  /** Whether how often it comes was not said. */
  readonly assumed: boolean;
  /** What stands in the way of saving it, in words. */
  readonly obstacle?: string | undefined;
}

/** What was understood, what was not, the next five times, and a button that saves it. */
export function digestDraftView(
  { carried, notUnderstood, unsupported, assumed, obstacle }: DraftView,
  facts: Facts,
  reader: Reader,
): Message {
  const { lang } = reader;
  const value = writeChoice(carried);
  const quote = (words: readonly string[]) =>
    words.map((word) => quoted(quoteTyped(word, 40), lang)).join(" ");
  const warning = (text: string) => section(`:warning: ${text}`.slice(0, LIMITS.section.text));
  const example = quotedExample(exampleFullDigest(facts, lang));
  const form = button(DIGEST_ACTIONS.form, say("digestOpenForm", lang), value);
  const save = (label: "digestSave" | "digestSaveSo") => button(DIGEST_ACTIONS.save, say(label, lang), value);
  if (unsupported.length > 0) {
    const text = say("digestUnsupported", lang, { words: quote(unsupported) });
    return { text, blocks: [warning(text), { type: "actions", elements: [form] }] };
  }
  return {
    text: say("digestUnderstood", lang),
    blocks: [
      section(say("digestUnderstood", lang)),
      ...(notUnderstood.length === 0
        ? []
        : [warning(say("digestNotUnderstood", lang, { words: quote(notUnderstood), example }))]),
      ...obstacleBlocks(obstacle, lang),
      choiceBlock(carried.choice, facts, lang),
      ...(assumed ? [context(say("digestAssumed", lang))] : []),
      ...timesBlocks(carried.choice, reader),
      // What was not understood is not in it: nobody should save that without a second look.
      {
        type: "actions",
        elements:
          notUnderstood.length === 0
            ? [{ ...save("digestSave"), style: "primary" }, form]
            : [{ ...form, style: "primary" }, save("digestSaveSo")],
      },
    ],
  };
}
