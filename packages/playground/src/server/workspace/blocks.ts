import { randomBytes } from "node:crypto";

/** Where blocks are shown; Slack's limits differ between them. */
export type Surface = "message" | "modal" | "home";

/** Finds what Slack would refuse about blocks: one sentence for each problem, none when they are fine. */
export type ValidateBlocks = (blocks: unknown[], surface: Surface) => string[];

/** Slack names each block that the app left nameless; actions and answers of inputs are keyed by these names. */
export function withBlockIds(blocks: readonly unknown[]): unknown[] {
  return blocks.map((block) =>
    isRecord(block) && block["block_id"] === undefined
      ? { ...block, block_id: randomBytes(4).toString("base64url") }
      : block,
  );
}

/** Tells a plain object from everything else that JSON can hold. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
