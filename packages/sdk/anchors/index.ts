import { compute } from "./compute.ts";
import { fund } from "./fund.ts";

/** Where each fact stands in the source, by topic. */
export const anchors = {
  fund,
  compute,
} as const;
