import type { Fact } from "@hk-ai/sdk";

/** What a figure is counted in: two figures with the same measure can stand on one axis; undefined for no figure. */
export function measureOf(value: Fact["value"]): string | undefined {
  switch (value.kind) {
    case "money":
      return `money ${value.currency}`;
    case "count":
      return `count ${value.unit}`;
    case "percent":
      return `percent ${value.basis ?? ""}`;
    default:
      return undefined;
  }
}

/** What makes two figures comparable: the same subject, standing and measure; a plan is no result. */
export function comparableBy({ subject, modality, value }: Fact): string | undefined {
  const measure = measureOf(value);
  return measure === undefined ? undefined : `${subject} ${modality} ${measure}`;
}
