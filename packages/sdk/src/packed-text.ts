import { inflate } from "./inflate.ts";

/**
 * Reads a text that build/pack-text.ts wrote.
 *
 * @param packed - the deflated UTF-8 of the text, in base64
 * @param length - of the UTF-8, in bytes
 */
export function unpackText(packed: string, length: number): string {
  const binary = atob(packed);
  const deflated = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) deflated[i] = binary.charCodeAt(i);
  return new TextDecoder().decode(inflate(deflated, length));
}
