import { compute } from "./compute.ts";
import { fund } from "./fund.ts";

/** Facts as written, by the topic they are at home under. */
export const authored = {
  fund,
  compute,
} as const;
