import { expect, test } from "vitest";
import { packText } from "../build/pack-text.ts";
import { unpackText } from "./packed-text.ts";

test.each([
  ["nothing", ""],
  ["Latin and Han", "AI資助計劃 “nearly 30” ~ AI资助计划"],
  ["beyond the basic plane", "𠮷 \u0000 \u2028 😀"],
  ["much", '{"zh-Hant":"獲批項目近30個","en":"nearly 30 projects"},'.repeat(200)],
])("a packed text reads as it was written: %s", async (_, text) => {
  const { packed, length } = await packText(text);
  expect(packed).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
  expect(unpackText(packed, length)).toBe(text);
});
