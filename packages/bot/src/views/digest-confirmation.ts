import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock, ModalView } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { type CarriedChoice, writeChoice } from "../digests/manage/choice-of-draft.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { choiceBlock, type Reader, timesBlocks } from "./digest-choice-view.ts";
import { plain } from "./digest-fields.ts";
import type { Message } from "./message.ts";

/** What the form was filled in with, and the next five times, before it is saved; above it what stands in the way. */
export function digestConfirmation(
  carried: CarriedChoice,
  facts: Facts,
  reader: Reader,
  obstacle?: string,
): ModalView {
  const { lang } = reader;
  return {
    type: "modal",
    callback_id: DIGEST_ACTIONS.save,
    private_metadata: JSON.stringify({ v: writeChoice(carried), l: lang }),
    title: plain(say("formTitle", lang)),
    submit: plain(say("digestSave", lang)),
    close: plain(say("formBack", lang)),
    blocks: [
      section(say("digestUnderstood", lang)),
      ...obstacleBlocks(obstacle, lang),
      choiceBlock(carried.choice, facts, lang),
      ...timesBlocks(carried.choice, reader),
    ],
  };
}

/** What stands in the way of saving, and that it can be mended. */
export const obstacleBlocks = (obstacle: string | undefined, lang: Lang): KnownBlock[] =>
  obstacle === undefined ? [] : [section(`:warning: ${obstacle}\n${say("digestTryAgain", lang)}`)];

/** Stands in the form's place while it is saved. */
export function digestSaving(lang: Lang): ModalView {
  return {
    type: "modal",
    title: plain(say("formTitle", lang)),
    close: plain(say("close", lang)),
    blocks: [section(say("digestSaving", lang))],
  };
}

/** What stands in the form's place in the end; closing it closes the form too. */
export function digestDone({ blocks }: Message, lang: Lang): ModalView {
  return {
    type: "modal",
    title: plain(say("formTitle", lang)),
    close: plain(say("close", lang)),
    clear_on_close: true,
    blocks,
  };
}
