import { createHash, createSecretKey, type KeyObject } from "node:crypto";

/** A key that tokens are encrypted with. */
export interface EncryptionKey {
  /** Tells keys apart without giving anything away: the beginning of the key's SHA-256. */
  readonly id: string;
  /** 256 bits; a KeyObject, so that no log of a configuration prints it. */
  readonly key: KeyObject;
}

/** The keys in use: the first one encrypts, every one decrypts. */
export type KeyRing = readonly [EncryptionKey, ...EncryptionKey[]];

/**
 * Reads keys from text, 32 bytes in base64 each, separated by commas.
 *
 * @returns undefined when any of them is something else, or there is none.
 */
export function readKeyRing(text: string): KeyRing | undefined {
  const keys = text.split(",").map((part) => readKey(part.trim()));
  const [first, ...rest] = keys.filter((key) => key !== undefined);
  return first === undefined || rest.length + 1 < keys.length ? undefined : [first, ...rest];
}

function readKey(text: string): EncryptionKey | undefined {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const bytes = Buffer.from(text, "base64");
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { id, key: createSecretKey(bytes) };
}
