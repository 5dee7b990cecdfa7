import * as z from "zod";
import { LIMITS } from "../limits.ts";
import { type AnyBlock, anyBlock } from "./blocks.ts";
import { plainText } from "./text.ts";

type BlockType = AnyBlock["type"];

/** Kinds of block that Slack shows only on some surfaces. */
const NOT_ON: Record<"message" | "modal" | "home", readonly BlockType[]> = {
  message: ["input"],
  modal: ["card", "carousel", "context_actions", "data_table", "data_visualization", "markdown", "table"],
  home: ["context_actions", "data_table", "data_visualization", "markdown", "table"],
};

function blocksOf(surface: keyof typeof NOT_ON, max: number) {
  return z
    .array(anyBlock)
    .min(1)
    .max(max)
    .check((check) => {
      check.value.forEach((block, index) => {
        if (NOT_ON[surface].includes(block.type)) {
          check.issues.push({
            code: "custom",
            input: block,
            path: [index, "type"],
            message: `a ${block.type} block is not shown in a ${surface}`,
          });
        }
      });
      const ids = check.value.flatMap((block) => block.block_id ?? []);
      if (new Set(ids).size !== ids.length) {
        check.issues.push({
          code: "custom",
          input: ids,
          message: "block_id must be unique within a payload",
        });
      }
    });
}

const messageBlocks = blocksOf("message", LIMITS.message.blocks)
  .refine(
    (blocks) => blocks.filter((block) => block.type === "table").length <= 1,
    "a message holds one table",
  )
  .refine(
    (blocks) => blocks.filter((block) => block.type === "data_visualization").length <= LIMITS.message.charts,
    "a message holds two charts",
  )
  .refine(
    (blocks) =>
      blocks.reduce((sum, block) => sum + (block.type === "markdown" ? block.text.length : 0), 0) <=
      LIMITS.message.markdown,
    "markdown blocks hold 12,000 characters together",
  );

/** A message: the text is what notifications and screen readers get, so it is never left out. */
const messageSurface = z.looseObject({
  text: z.string().min(1).max(LIMITS.message.text),
  blocks: messageBlocks,
});

const view = {
  callback_id: z.string().max(LIMITS.view.callbackId).optional(),
  private_metadata: z.string().max(LIMITS.view.privateMetadata).optional(),
  external_id: z.string().max(LIMITS.view.externalId).optional(),
};

const modalSurface = z
  .strictObject({
    type: z.literal("modal"),
    ...view,
    title: plainText(LIMITS.view.title),
    submit: plainText(LIMITS.view.submit).optional(),
    close: plainText(LIMITS.view.close).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    blocks: blocksOf("modal", LIMITS.view.blocks),
  })
  .refine(
    (modal) => modal.submit !== undefined || !modal.blocks.some((block) => block.type === "input"),
    "a modal with inputs needs a submit button",
  );

const homeSurface = z.strictObject({
  type: z.literal("home"),
  ...view,
  blocks: blocksOf("home", LIMITS.view.blocks),
});

/** Every surface by the name Slack gives it. */
export const SURFACES = { message: messageSurface, modal: modalSurface, home: homeSurface } as const;
export type Surface = keyof typeof SURFACES;
