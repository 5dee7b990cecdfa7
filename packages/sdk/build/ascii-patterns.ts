import type { Options } from "tsup";

/**
 * Escapes what esbuild's `charset: "ascii"` leaves: characters in regular expressions, where an escape means the same.
 */
export const asciiPatterns: NonNullable<Options["plugins"]>[number] = {
  name: "ascii-patterns",
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  }),
};
