import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { DamagedInstallationError } from "./damaged-installation-error.ts";
import type { KeyRing } from "./encryption-key.ts";
import { WrongEncryptionKeyError } from "./wrong-encryption-key-error.ts";

/** Something encrypted, with the key it takes to read it. */
export interface Sealed {
  readonly keyId: string;
  readonly sealed: string;
}

const CIPHER = "aes-256-gcm";
/** Bytes, as NIST SP 800-38D recommends for GCM. */
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts text with AES-256-GCM under the first key, bound to its owner: it opens for no other.
 *
 * @param owner - the team or enterprise id that the text belongs to
 */
export function seal(text: string, owner: string, [first]: KeyRing): Sealed {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, first.key, nonce, { authTagLength: TAG });
  cipher.setAAD(boundTo(owner));
  const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  const parts = Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
  return { keyId: first.id, sealed: parts.toString("base64") };
}

/**
 * Decrypts what {@link seal} made.
 *
 * @throws WrongEncryptionKeyError when the ring lacks the key.
 * @throws DamagedInstallationError when it was changed, or belongs to another owner.
 */
export function unseal({ keyId, sealed }: Sealed, owner: string, ring: KeyRing): string {
  const found = ring.find(({ id }) => id === keyId);
  if (found === undefined) throw new WrongEncryptionKeyError(owner, keyId);
  const parts = Buffer.from(sealed, "base64");
  try {
    const decipher = createDecipheriv(CIPHER, found.key, parts.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(boundTo(owner));
    decipher.setAuthTag(parts.subarray(NONCE, NONCE + TAG));
    return decipher.update(parts.subarray(NONCE + TAG), undefined, "utf8") + decipher.final("utf8");
  } catch (error) {
    throw new DamagedInstallationError(owner, error);
  }
}

function boundTo(owner: string): Buffer {
  return Buffer.from(`hk-ai installation v1 of ${owner}`);
}
