import { deflateAsync } from "@gfx/zopfli";

/** A text made small, and how many bytes of UTF-8 it was; src/packed-text.ts reads it. */
export interface PackedText {
  readonly packed: string;
  readonly length: number;
}

/** Deflates a text as far as it goes: what is packed once is loaded many times. */
export async function packText(text: string): Promise<PackedText> {
  const bytes = Buffer.from(text, "utf8");
  const deflated = await deflateAsync(bytes, {});
  return { packed: Buffer.from(deflated).toString("base64"), length: bytes.length };
}
