import { lazy } from "../lazy.ts";
import { eachHanFolding } from "./fold.ts";
import { BOTH } from "./fold-table.ts";
import type { Lang } from "./langs.ts";

/** What a UTF-16 code unit says about the language. */
const LATIN = 1;
const HAN = 2;
/** Han of one script alone. */
const SIMPLIFIED = 3;
const TRADITIONAL = 4;

/** Simplified for 麼, and folded nevertheless: it is a variant of the Traditional 幺 as well. */
const FOLDED_SIMPLIFIED = "么";

/** What each code unit says. A character that is folded is Traditional, one that others are folded to Simplified. */
const kinds = lazy((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const set = (chars: string, kind: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = kind;
  };
  table.fill(LATIN, 0x41, 0x5b);
  table.fill(LATIN, 0x61, 0x7b);
  table.fill(HAN, 0x3400, 0xa000);
  // First halves of what lies beyond the basic plane, such as Cantonese 𠮶.
  table.fill(HAN, 0xd840, 0xd880);
  eachHanFolding((from, to) => {
    table[from] = TRADITIONAL;
    table[to] = SIMPLIFIED;
  });
  set(BOTH, HAN);
  set(FOLDED_SIMPLIFIED, SIMPLIFIED);
  return table;
});

const SAMPLE = 2000;

/**
 * The language a person writes in: English unless Chinese carries the sentence, and then the script whose own
 * characters stand in it; where none does, Traditional, as read in Hong Kong.
 */
export function detectLang(text: string): Lang {
  const table = kinds();
  const end = Math.min(text.length, SAMPLE);
  let han = 0;
  let words = 0;
  let simplified = 0;
  let traditional = 0;
  let before = 0;
  for (let i = 0; i < end; i += 1) {
    const kind = table[text.charCodeAt(i)] as number;
    if (kind === LATIN && before !== LATIN) words += 1;
    if (kind >= HAN) han += 1;
    if (kind === SIMPLIFIED) simplified += 1;
    else if (kind === TRADITIONAL) traditional += 1;
    before = kind;
  }
  if (han === 0 || han < words) return "en";
  return simplified > traditional ? "zh-Hans" : "zh-Hant";
}
