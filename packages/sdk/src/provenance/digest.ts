/** SHA-256 of a text in UTF-8, through Web Crypto so that it runs in Node and in browsers. */
export async function sha256(text: string): Promise<`sha256:${string}`> {
  const hash = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256:${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
