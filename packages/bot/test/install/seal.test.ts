import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDamagedInstallationError } from "../../src/install/damaged-installation-error.ts";
import { type KeyRing, readKeyRing } from "../../src/install/encryption-key.ts";
import { seal, unseal } from "../../src/install/seal.ts";
import { isWrongEncryptionKeyError } from "../../src/install/wrong-encryption-key-error.ts";
import { keyRing, newKey } from "./keys.ts";

const one = newKey();
const two = newKey();

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("sealing", () => {
  test("gives back any text to its owner under any key of the ring", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ minLength: 1 }), (text, owner) => {
        const sealed = seal(text, owner, keyRing(one));
        expect(unseal(sealed, owner, keyRing(one))).toBe(text);
        expect(unseal(sealed, owner, keyRing(two, one))).toBe(text);
      }),
    );
  });

  test("hides the text, and hides that two are the same", () => {
    const first = seal("xoxb-secret", "T1", keyRing(one));
    const second = seal("xoxb-secret", "T1", keyRing(one));
    expect(first.sealed).not.toBe(second.sealed);
    expect(Buffer.from(first.sealed, "base64").includes("xoxb")).toBe(false);
  });

  test("opens for no other owner", () => {
    const sealed = seal("xoxb-secret", "T1", keyRing(one));
    const error = thrownBy(() => unseal(sealed, "T2", keyRing(one)));
    expect(isDamagedInstallationError(error)).toBe(true);
    expect(String(error)).toMatch(/T2.*install the app again/);
  });

  test("notices any changed byte, and any that is cut off", () => {
    const { keyId, sealed } = seal("xoxb-secret", "T1", keyRing(one));
    const bytes = Buffer.from(sealed, "base64");
    for (let n = 0; n < bytes.length; n += 1) {
      const changed = Buffer.from(bytes);
      changed[n] = (changed[n] ?? 0) ^ 1;
      for (const wrong of [changed, bytes.subarray(0, n)]) {
        const error = thrownBy(() => unseal({ keyId, sealed: wrong.toString("base64") }, "T1", keyRing(one)));
        expect(isDamagedInstallationError(error)).toBe(true);
      }
    }
  });

  test("under a key that is not held says which one, and what to do", () => {
    const error = thrownBy(() => unseal(seal("xoxb-secret", "T1", keyRing(one)), "T1", keyRing(two)));
    expect(isWrongEncryptionKeyError(error) && error.keyId).toBe(keyRing(one)[0].id);
    expect(String(error)).toMatch(/T1.*HK_AI_ENCRYPTION_KEY.*after the new one.*install the app again/);
  });
});

describe("a ring of keys", () => {
  test("is read from base64 of either alphabet, with spaces around the commas forgiven", () => {
    const bytes = Buffer.alloc(32, 0xfb);
    const both = [bytes.toString("base64"), bytes.toString("base64url")];
    const ring = readKeyRing(both.join(" , ")) as KeyRing;
    expect(ring).toHaveLength(2);
    expect(ring[0].id).toBe(ring[1]?.id);
  });

  test("is nothing when one of the keys is no key", () => {
    const short = randomBytes(31).toString("base64");
    const long = randomBytes(33).toString("base64");
    for (const text of [
      "",
      ",",
      `${one},`,
      short,
      long,
      `${one},${short}`,
      "x".repeat(44),
      `${one} ${two}`,
    ]) {
      expect([text, readKeyRing(text)]).toEqual([text, undefined]);
    }
  });

  test("does not show its keys when it is printed", () => {
    const hex = Buffer.from(one, "base64").toString("hex");
    const printed = `${inspect(keyRing(one), { depth: null })} ${JSON.stringify(keyRing(one))}`;
    expect(printed).not.toContain(one);
    expect(printed.replaceAll(" ", "")).not.toContain(hex);
  });
});
