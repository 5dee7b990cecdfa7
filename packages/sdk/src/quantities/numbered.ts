import { lazy } from "../lazy.ts";
import { isClassifier } from "./context.ts";
import { isDigit, isLetter, marked, oneOf, phrases } from "./phrases.ts";
import * as words from "./words/traps.ts";

/** How many digits a number has at least behind these words. */
const NUMBERED = phrases(() => [...marked(words.REACHED_HAN, 3), ...marked(words.KNOWN_HAN, 1)]);
const [SPACE, COLON] = [0x20, 0x3a];
const DIGITS = /[0-9]{1,12}(?:[ -][0-9]{3,8}){0,3}(?![0-9])(?![.,][0-9])(?! ?[%万亿千百])/y;
const LONGEST = 24;

/** End of the digits by which one is reached or known: 熱線：1823, 股份代號：700, 致電 2123 4567; 致電300間 counts. */
export function numberOfHan(text: string, start: number): number | undefined {
  let at = start;
  while (at > start - 3 && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === COLON)) at--;
  const least = NUMBERED.before(text, at)?.value;
  if (least === undefined) return undefined;
  DIGITS.lastIndex = start;
  const found = DIGITS.exec(text)?.[0];
  if (found === undefined || found.length < least) return undefined;
  const end = start + found.length;
  const isCounted =
    isClassifier(text, end) || (text.charCodeAt(end) === SPACE && isClassifier(text, end + 1));
  return isCounted ? undefined : end;
}

const DIALLED = lazy(() => /^(?: [0-9]{3,8})(?=$|[.,;:!?)](?![0-9])| (?:for|to|or|now|and|if)\b)/);

/** End of the number that is dialled behind a verb: “call 1823 for help”. */
export function dialledAt(text: string, end: number): number | undefined {
  const found = isDigit(text.charCodeAt(end + 1)) ? DIALLED().exec(text.slice(end, end + LONGEST)) : null;
  return found === null ? undefined : end + found[0].length;
}

const NAMED = /^ ?: ?(?=[0-9])/;

/** Where the number begins that a colon parts from its name: “Tel: 1823”. */
export function numberBehindColon(text: string, end: number): number | undefined {
  const found = NAMED.exec(text.slice(end, end + LONGEST_COLON));
  return found === null ? undefined : end + found[0].length;
}
const LONGEST_COLON = 4;

const MARKET = lazy(() => new RegExp(`[0-9]{1,6}\\.(?:${oneOf(words.MARKETS)})(?![a-z0-9])`, "y"));
const MAIL = /[0-9]{1,12}(?:[._-]?[a-z0-9]){0,30}@[a-z0-9]/y;
const AT = 0x40;

/** End of the code of a share or the address of a mail that begins with digits: 0700.HK, 30@example.com. */
export function codeAt(text: string, start: number, behind: number): number | undefined {
  const unit = text.charCodeAt(behind);
  if (unit !== AT && (unit !== POINT || !isLetter(text.charCodeAt(behind + 1)))) return undefined;
  const pattern = unit === AT ? MAIL : MARKET();
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const URL = lazy(() => /(?::\/\/|\.)[^\s\u3000-\u9fff]+/y);
const PATH = lazy(
  () => new RegExp(`(?:\\.[a-z0-9-]{1,30}){0,3}\\.(?:${oneOf(words.DOMAINS)})\\/[^\\s\\u3000-\\u9fff]+`, "y"),
);
const [POINT, SCHEMES] = [0x2e, new Set(["http", "https", "www"])] as const;

/** End of an address on the web that begins with the word from `start` to `end`; no figure in it counts anything. */
export function webAddressAt(text: string, start: number, end: number): number | undefined {
  const next = text.charCodeAt(end);
  if (next !== COLON && next !== POINT) return undefined;
  const pattern = SCHEMES.has(text.slice(start, end)) ? URL() : next === POINT ? PATH() : undefined;
  if (pattern === undefined) return undefined;
  pattern.lastIndex = end;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
