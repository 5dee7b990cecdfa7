import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { anyOf, both, either, ending, han, latin, type Words } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { ValueKind } from "../../../model/value.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { tellsFormer } from "../../ranking/besides.ts";
import type { Reading } from "../../reading/read.ts";
import { isMonthOfMay } from "../../reading/sign.ts";
import type { Mark, Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Word } from "../claim/word-diff.ts";
import { statementOf } from "../match/statement.ts";
import { weighClaim } from "../match/weigh.ts";
import { tellsPending } from "../signs/telling.ts";
import type { Made } from "./made-of.ts";

const signs = lazy(() => {
  const words = lexicon().qualifying;
  const { condition, unreal, covert, lessThan, formerly, over, takingBack, bounding, alone, modal } = words;
  return {
    always: [unreal, covert].map((one) => either(one)),
    past: either(formerly),
    takingBack: either(takingBack),
    bounding: new RegExp(`^ (?:${latin(bounding)})(?![a-z])`),
    modal: modalOf(modal),
    modalToo: modalOf(both(modal, words.modalToo)),
    passive: ending(words.passive),
    condition: either(condition),
    anywhere: [condition, unreal, covert, lessThan, formerly, over].map((one) => either(one, "g")),
    ahead: new RegExp(`^["' ]*(?:${either(alone).source})`),
  };
});

/** Whether a claim makes something hang on something else, so that none of its clauses is claimed by itself. */
export const setsCondition = (claim: string): boolean => signs().condition.test(fold(claim));

/** A stretch of a claim's folded text, in code points of the claim. */
function spanOf({ text }: Claimed, start: number, end: number): Span {
  const { offsets } = foldWithOffsets(text);
  return { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 };
}

/** Where what a word governs ends, at the latest. */
const CLAUSE = /[,.:](?!\d)|[;!?。"”」]|$/;
const clauseEnd = (text: string, from: number): number => from + text.slice(from).search(CLAUSE);

/**
 * Where a claim that is else a fact's own sentence says that it hangs on something (“if the government agrees”), is wished or doubted,
 * is over (“used to”) or is so of one alone (“only Cyberport runs it”): however much of it is what the fact says, that is more.
 */
export function qualifiedIn(claimed: Claimed, changes: readonly Made[]): Span | undefined {
  const { text } = claimed.reading;
  for (const { added, sentence } of changes) {
    const isAdded = (at: number): boolean =>
      added.some(({ start, word }) => at >= start && at < start + word.length);
    for (const sign of signs().anywhere) {
      // “Unless they go” for “if they stay” puts nothing in.
      if (sentence.text.search(sign) !== -1) continue;
      for (const { index, 0: word } of text.matchAll(sign))
        if (isAdded(index)) return spanOf(claimed, index, clauseEnd(text, index + word.length));
    }
    const only = onlyIn(claimed);
    if (only !== undefined && isAdded(only.sign - 1)) return spanOf(claimed, 0, only.end);
  }
  return undefined;
}

/** What a claim says of that it alone is so, at its beginning: where the sign ends, where that ends and whether it is a name. */
function onlyIn({ reading: { text, tokens }, measured }: Claimed) {
  const sign = signs().ahead.exec(text)?.[0].length;
  const next = sign === undefined ? -1 : tokens.findIndex(({ end }) => end > sign);
  const token = tokens[next];
  // “Only 560 firms” says how many it is of.
  if (sign === undefined || token === undefined || measured[next] === 1) return undefined;
  return { sign, end: token.end, entity: token.entity };
}

/** How near behind a denial the figure stands that it denies. */
const TO_FIGURE = 6;

/** Where a claim takes back what it says: “but they never came”; “thirty, but not quite” bounds it. */
function takenBack(claimed: Claimed): Span | undefined {
  const { text, roles } = claimed.reading;
  const { takingBack, bounding } = signs();
  const from = takingBack.exec(text)?.index ?? text.length;
  const denial = roles.find(({ role, start }) => role & TermRole.negator && start >= from);
  if (denial === undefined || bounding.test(text.slice(denial.end))) return undefined;
  const span = spanOf(claimed, from, denial.end);
  // “3 billion but not 30 billion” takes nothing back.
  const isOfFigure = claimed.figures.some(({ start }) => start >= span.end && start - span.end <= TO_FIGURE);
  return isOfFigure ? undefined : span;
}

const isNegator = ({ role }: Mark): boolean => (role & TermRole.negator) !== 0;
const isRightBefore = ({ end }: Mark, at: number): boolean => end <= at && at - end <= NEXT;
/** So little stands between a denial and what it denies. */
const NEXT = 1;

/** How much of what something is made to hang on a fact may not know, for it to be what the fact tells of. */
const KNOWN = 0.35;

/** Kinds of values that tell how something is; what a text tells may be over. */
const PRESENT: ReadonlySet<ValueKind> = new Set([
  "entity",
  "status",
  "money",
  "count",
  "percent",
  "date",
  "duration",
]);

/**
 * The same of a claim in any words: that it is so in secret, wished or doubted, hangs on something that the fact does not know, or that
 * what the fact tells of today “used to be” so.
 */
export function qualifiedAnyhow(index: FactIndex, claimed: Claimed, fact: number): Span | undefined {
  const { reading } = claimed;
  const { text } = reading;
  const { value, statement } = index.facts[fact] as Fact;
  const own = [statement.en, statement["zh-Hant"]].map(fold).join(" ");
  const isPresent = PRESENT.has(value.kind);
  const isOwn = (sign: RegExp): boolean => sign.test(own);
  const { always, past, condition } = signs();
  for (const sign of [...always, ...(isPresent && !tellsFormer(index, fact) ? [past] : [])]) {
    const found = sign.exec(text);
    if (found === null || isOwn(sign)) continue;
    const ahead = text.slice(0, found.index);
    // “Is used to fund it” says what it is for; “not privately run” says the contrary.
    if (
      signs().passive.test(ahead) ||
      reading.roles.some((mark) => isNegator(mark) && isRightBefore(mark, found.index))
    )
      continue;
    return spanOf(claimed, found.index, found.index + found[0].length);
  }
  const only = onlyIn(claimed);
  if (only?.entity && !statementOf(index, fact).limits) return spanOf(claimed, 0, only.end);
  const denied = isPresent && !tellsPending(claimed.tells) ? takenBack(claimed) : undefined;
  if (denied !== undefined && !statementOf(index, fact).negative) return denied;
  const found = condition.exec(text);
  if (found === null || !isPresent || isOwn(condition)) return undefined;
  const from = found.index + found[0].length;
  const to = clauseEnd(text, from);
  const { missing } = weighClaim(index, claimed, fact);
  const unknown = missing.filter((t) => {
    const { start, end } = reading.tokens[t] as Token;
    return start >= from && end <= to;
  });
  const said = unknown.reduce((sum, t) => sum + (reading.tokens[t] as Token).weight, 0);
  return said < KNOWN ? undefined : spanOf(claimed, found.index, to);
}

/** Words that leave open or ask for what they stand before: the English ones as a pattern, the Chinese ones as they are. */
interface Modal {
  readonly english: RegExp;
  readonly chinese: ReadonlySet<string>;
}

function modalOf(words: Words): Modal {
  return { english: anyOf(latin(words)), chinese: han(words) };
}

/** Whether a claim is a fact's own sentence without what leaves it open or says that it ought to be: “Hong Kong uses” of “Hong Kong should use”. */
export const statesOutright = ({ reading }: Claimed, changes: readonly Made[]): boolean =>
  changes.some(
    ({ added, dropped, sentence }) =>
      hasModal(dropped, sentence, signs().modal) && !hasModal(added, reading, signs().modalToo),
  );

/** Whether some words of a text have a modal one among them, which is no part of another word as 應 is of 應用, and no month. */
function hasModal(words: readonly Word[], { text, tokens, roles }: Reading, modal: Modal): boolean {
  const english = words.filter(({ word, start }) => !isMonthOfMay(text, start, start + word.length));
  if (modal.english.test(english.map(({ word }) => word).join(" "))) return true;
  const pieces = [...tokens, ...roles];
  return words.some(({ word, start }, i) => {
    const piece = pieces.find((one) => one.start <= start && start < one.end && one.end - one.start > 1);
    const next = words[i + 1];
    const own = next?.start === start + 1 ? word + next.word : word;
    return modal.chinese.has(piece === undefined ? own : text.slice(piece.start, piece.end));
  });
}
