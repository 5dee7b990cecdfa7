import { Converter } from "opencc-js";

const toTraditional = Converter({ from: "cn", to: "hk" });
const toSimplified = Converter({ from: "t", to: "cn" });

/** Converts a Traditional Chinese text, Hong Kong usage, into Simplified Chinese. */
export const simplify: (text: string) => string = Converter({ from: "hk", to: "cn" });

// A character like 后 or 里 is written in both scripts, so a conversion alone cannot tell. What is common in
// Traditional writing is Big5's first plane; what is written in Simplified Chinese is GB 2312.
// A few that Hong Kong writes, surnames among them, are in Big5's second plane.
const BIG5_COMMON = new Set([...repertoire("big5", [0xa4, 0xc6], [0x40, 0xfe]), ..."涂恒栖洒炖熏踊蚝"]);
const GB2312 = repertoire("gbk", [0xb0, 0xf7], [0xa1, 0xfe]);

/** Characters of a text that are written in Simplified Chinese only. */
export function simplifiedOnly(text: string): readonly string[] {
  return han(text).filter((char) => toTraditional(char) !== char && !BIG5_COMMON.has(char));
}

/** Characters of a text that are written in Traditional Chinese only. */
export function traditionalOnly(text: string): readonly string[] {
  return han(text).filter((char) => toSimplified(char) !== char && !GB2312.has(char));
}

/** Distinct Chinese characters of a text. */
export function han(text: string): readonly string[] {
  return [...new Set(text.match(/\p{Script=Han}/gu))];
}

function repertoire(
  encoding: string,
  [firstLead, lastLead]: readonly [number, number],
  [firstTrail, lastTrail]: readonly [number, number],
): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const chars = new Set<string>();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      for (const char of han(decoder.decode(Uint8Array.of(lead, trail)))) chars.add(char);
    }
  }
  return chars;
}
