import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inflate } from "./inflate.ts";

test.each([
  ["stored", { level: 0 }],
  ["fixed codes", { strategy: constants.Z_FIXED }],
  ["codes of their own, no copies", { strategy: constants.Z_HUFFMAN_ONLY }],
  ["runs of one byte", { strategy: constants.Z_RLE }],
  ["copies", { level: 9 }],
])("reads any bytes that zlib deflated: %s", (_, options) => {
  const few = fc.array(fc.integer({ min: 97, max: 100 }), { maxLength: 5000 });
  const any = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 2000 });
  fc.assert(
    fc.property(fc.oneof(few, any), fc.integer({ min: 1, max: 40 }), (piece, times) => {
      const bytes = Uint8Array.from(Array.from({ length: times }, () => piece).flat());
      expect(inflate(deflateRawSync(bytes, options), bytes.length)).toEqual(bytes);
    }),
    { numRuns: 60 },
  );
});
