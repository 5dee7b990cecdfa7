import * as z from "zod";
import { LIMITS } from "../limits.ts";

const block = { block_id: z.string().min(1).max(LIMITS.blockId).optional() };

const rawText = z.strictObject({ type: z.literal("raw_text"), text: z.string() });
const rawNumber = z.strictObject({
  type: z.literal("raw_number"),
  value: z.number(),
  text: z.string().optional(),
});

/** Text with marks of its own; only preformatted text and what goes into a cell is made here. */
export const richText = z.looseObject({
  type: z.literal("rich_text"),
  ...block,
  elements: z.array(z.looseObject({ type: z.string() })).min(1),
});

export const cell = z.discriminatedUnion("type", [rawText, rawNumber, richText]);

/** Whether a table is a rectangle. */
export const sameWidth = (rows: readonly (readonly unknown[])[]) =>
  rows.every((cells) => cells.length === rows[0]?.length);

/** A table that can be sorted and turned over; its first row names the columns. */
export const dataTable = z.strictObject({
  type: z.literal("data_table"),
  ...block,
  caption: z.string().min(1),
  rows: z
    .array(z.array(cell).min(1).max(LIMITS.dataTable.cells))
    .min(LIMITS.dataTable.minRows)
    .max(LIMITS.dataTable.rows)
    .refine(sameWidth, "every row needs the same number of cells"),
  page_size: z.int().min(1).max(100).optional(),
  row_header_column_index: z.int().min(0).optional(),
});

const { chart: limits } = LIMITS;
const label = z.string().min(1).max(limits.label);

const seriesChart = z
  .strictObject({
    type: z.enum(["bar", "area", "line"]),
    series: z
      .array(
        z.strictObject({
          name: label,
          data: z
            .array(z.strictObject({ label, value: z.number() }))
            .min(1)
            .max(limits.points),
        }),
      )
      .min(1)
      .max(limits.series),
    axis_config: z.strictObject({
      categories: z.array(label).min(1).max(limits.points),
      x_label: z.string().min(1).max(limits.axis).optional(),
      y_label: z.string().min(1).max(limits.axis).optional(),
    }),
  })
  .refine(
    ({ series, axis_config: { categories } }) =>
      series.every(({ data }) => data.map((point) => point.label).join("\n") === categories.join("\n")),
    "every series needs one point for each category, in order",
  )
  .refine(
    ({ axis_config: { categories } }) => new Set(categories).size === categories.length,
    "categories must differ",
  );

const pieChart = z.strictObject({
  type: z.literal("pie"),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(limits.segments),
});

/** @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export const dataVisualization = z.strictObject({
  type: z.literal("data_visualization"),
  ...block,
  title: z.string().min(1).max(limits.title),
  chart: z.union([seriesChart, pieChart]),
});
