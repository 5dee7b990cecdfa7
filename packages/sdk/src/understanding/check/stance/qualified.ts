import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { HAN } from "../../../language/patterns.ts";
import { either, latin, setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { ValueKind } from "../../../model/value.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { tellsFormer } from "../../ranking/besides.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Word } from "../claim/word-diff.ts";
import { statementOf } from "../match/statement.ts";
import { weighClaim } from "../match/weigh.ts";
import { tellsPending } from "../signs/telling.ts";
import type { Made } from "./made-of.ts";

const signs = lazy(() => {
  const { condition, unreal, covert, lessThan, certain, formerly, over, takingBack, bounding, alone, modal } =
    lexicon().qualifying;
  return {
    always: [unreal, covert].map((words) => either(words)),
    past: either(formerly),
    takingBack: either(takingBack),
    bounding: new RegExp(`^ (?:${latin(bounding)})(?![a-z])`),
    modal: setOf(modal),
    condition: either(condition),
    anywhere: [condition, unreal, covert, lessThan, certain, formerly, over].map((words) => either(words)),
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
const CLAUSE = /[,.;:!?]|$/;

/**
 * Where a claim that is else a fact's own sentence says that it hangs on something (“if the government agrees”), is wished or doubted,
 * is over (“used to”) or is so of one alone (“only Cyberport runs it”): however much of it is what the fact says, that is more.
 */
export function qualifiedIn(claimed: Claimed, changes: readonly Made[]): Span | undefined {
  const { text } = claimed.reading;
  for (const { added } of changes) {
    const isAdded = (at: number): boolean =>
      added.some(({ start, word }) => at >= start && at < start + word.length);
    for (const sign of signs().anywhere) {
      const found = sign.exec(text);
      if (found === null || !isAdded(found.index)) continue;
      const behind = found.index + found[0].length;
      return spanOf(claimed, found.index, behind + text.slice(behind).search(CLAUSE));
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

/** Where a claim takes back what it says: “but they never came”; “thirty, but not quite” bounds it. */
function takenBack(claimed: Claimed): Span | undefined {
  const { text, roles } = claimed.reading;
  const { takingBack, bounding } = signs();
  const from = takingBack.exec(text)?.index ?? text.length;
  const denial = roles.find(({ role, start }) => role & TermRole.negator && start >= from);
  return denial === undefined || bounding.test(text.slice(denial.end))
    ? undefined
    : spanOf(claimed, from, denial.end);
}

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
    if (found !== null && !isOwn(sign)) return spanOf(claimed, found.index, found.index + found[0].length);
  }
  const only = onlyIn(claimed);
  if (only?.entity && !statementOf(index, fact).limits) return spanOf(claimed, 0, only.end);
  const denied = isPresent && !tellsPending(claimed.tells) ? takenBack(claimed) : undefined;
  if (denied !== undefined && !statementOf(index, fact).negative) return denied;
  const found = condition.exec(text);
  if (found === null || !isPresent || isOwn(condition)) return undefined;
  const from = found.index + found[0].length;
  const to = from + text.slice(from).search(CLAUSE);
  const { missing } = weighClaim(index, claimed, fact);
  const unknown = missing.filter((t) => {
    const { start, end } = reading.tokens[t] as Token;
    return start >= from && end <= to;
  });
  const said = unknown.reduce((sum, t) => sum + (reading.tokens[t] as Token).weight, 0);
  return said < KNOWN ? undefined : spanOf(claimed, found.index, to);
}

/** Whether a claim is a fact's own sentence without what leaves it open or says that it ought to be: “Hong Kong uses” of “Hong Kong should use”. */
export const statesOutright = (changes: readonly Made[]): boolean =>
  changes.some(({ added, dropped }) => hasModal(dropped) && !hasModal(added));

/** Whether some words have a modal one among them; Han characters are words one by one, and 應付 is none. */
function hasModal(words: readonly Word[]): boolean {
  const { modal } = signs();
  return words.some(({ word, start }, i) => {
    const next = words[i + 1];
    const pair = next?.start === start + 1 ? word + next.word : undefined;
    return pair === undefined || !HAN.test(word) ? modal.has(word) : modal.has(pair);
  });
}
