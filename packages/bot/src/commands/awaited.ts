import type { Fact } from "@hk-ai/sdk";

/** Something that is to happen; what was merely said of a span of time that is not over yet is awaited by nobody. */
export const isAwaited = ({ modality, time }: Fact): boolean =>
  time?.role === "expected" || modality === "planned" || modality === "forecast";
