import type { Fact } from "@hk-ai/sdk";

/** Something that is to happen; what was merely said of a span of time that is not over yet is awaited by nobody. */
export const isAwaited = ({ modality, time }: Fact): boolean =>
  time?.role === "expected" || modality === "planned" || modality === "forecast";

/** Whether a day is awaited with it: what only says how something will be, or what it is meant for, has no day of its own. */
export const countsDown = (fact: Fact): boolean => isAwaited(fact) && fact.value.kind !== "text";
