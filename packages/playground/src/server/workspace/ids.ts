import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

/** An id that looks like Slack's: a letter or two for the kind, then ten capitals and digits. */
export function newId(prefix: string): string {
  let id = prefix;
  for (const byte of randomBytes(10)) id += alphabet[byte % alphabet.length];
  return id;
}
