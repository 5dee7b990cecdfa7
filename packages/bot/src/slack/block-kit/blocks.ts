import * as z from "zod";
import { LIMITS } from "../limits.ts";
import { cell, dataTable, dataVisualization, richText, sameWidth } from "./data-blocks.ts";
import {
  accessory,
  actionElement,
  button,
  feedbackButtons,
  iconButton,
  imageElement,
  inputElement,
} from "./elements.ts";
import { anyText, mrkdwn, plainText } from "./text.ts";

const block = { block_id: z.string().min(1).max(LIMITS.blockId).optional() };

const header = z.strictObject({
  type: z.literal("header"),
  ...block,
  text: plainText(LIMITS.header.text),
  level: z.int().min(1).max(4).optional(),
});

const divider = z.strictObject({ type: z.literal("divider"), ...block });

const section = z
  .strictObject({
    type: z.literal("section"),
    ...block,
    text: anyText(LIMITS.section.text).optional(),
    fields: z.array(anyText(LIMITS.section.field)).min(1).max(LIMITS.section.fields).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(
    (value) => value.text !== undefined || value.fields !== undefined,
    "a section needs text or fields",
  );

const context = z.strictObject({
  type: z.literal("context"),
  ...block,
  elements: z
    .array(z.discriminatedUnion("type", [plainText(), mrkdwn(), imageElement]))
    .min(1)
    .max(LIMITS.context.elements),
});

const actions = z.strictObject({
  type: z.literal("actions"),
  ...block,
  elements: z
    .array(actionElement)
    .min(1)
    .max(LIMITS.actions.elements)
    .refine(
      (elements) => new Set(elements.map((element) => element.action_id)).size === elements.length,
      "action_id must be unique within a block",
    ),
});

const contextActions = z.strictObject({
  type: z.literal("context_actions"),
  ...block,
  elements: z
    .array(z.discriminatedUnion("type", [feedbackButtons, iconButton]))
    .min(1)
    .max(LIMITS.contextActions.elements),
});

const image = z.strictObject({
  type: z.literal("image"),
  ...block,
  image_url: z.url().max(LIMITS.image.url),
  alt_text: z.string().min(1).max(LIMITS.image.altText),
  title: plainText(LIMITS.image.title).optional(),
});

const markdown = z.strictObject({
  type: z.literal("markdown"),
  ...block,
  text: z.string().min(1).max(LIMITS.message.markdown),
});

const input = z.strictObject({
  type: z.literal("input"),
  ...block,
  label: plainText(LIMITS.input.label),
  element: inputElement,
  hint: plainText(LIMITS.input.hint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});

const card = z
  .strictObject({
    type: z.literal("card"),
    ...block,
    icon: imageElement.optional(),
    hero_image: imageElement.optional(),
    title: anyText(LIMITS.card.title).optional(),
    subtitle: anyText(LIMITS.card.subtitle).optional(),
    body: anyText(LIMITS.card.body).optional(),
    actions: z.array(button).min(1).max(LIMITS.card.actions).optional(),
  })
  .refine(
    ({ hero_image, title, body, actions }) => (hero_image ?? title ?? body ?? actions) !== undefined,
    "a card needs a hero_image, a title, a body or actions",
  );

const carousel = z.strictObject({
  type: z.literal("carousel"),
  ...block,
  elements: z.array(card).min(1).max(LIMITS.carousel.cards),
});

const row = z.array(cell).min(1).max(LIMITS.table.cells);

const table = z.strictObject({
  type: z.literal("table"),
  ...block,
  rows: z
    .array(row)
    .min(1)
    .max(LIMITS.table.rows)
    .refine(sameWidth, "every row needs the same number of cells"),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(["left", "center", "right"]).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(LIMITS.table.cells)
    .optional(),
});

/** Every kind of block that the bot sends. */
export const anyBlock = z.discriminatedUnion("type", [
  header,
  divider,
  section,
  context,
  actions,
  contextActions,
  image,
  markdown,
  input,
  card,
  carousel,
  richText,
  table,
  dataTable,
  dataVisualization,
]);
export type AnyBlock = z.infer<typeof anyBlock>;
