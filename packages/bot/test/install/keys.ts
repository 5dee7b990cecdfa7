import { randomBytes } from "node:crypto";
import { type KeyRing, readKeyRing } from "../../src/install/encryption-key.ts";

/** A fresh key, as it would stand in the environment. */
export const newKey = (): string => randomBytes(32).toString("base64");

/** The ring of keys that the environment would give. */
export function keyRing(...keys: readonly string[]): KeyRing {
  const ring = readKeyRing(keys.join(","));
  if (ring === undefined) throw new Error("not a ring of keys");
  return ring;
}
