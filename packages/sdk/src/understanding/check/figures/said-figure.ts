import { lexicon } from "../../../language/lexicon/index.ts";
import { writtenCharacters } from "../../../language/patterns.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { type Profile, weightIn } from "../../../lookup/profile-table.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import type { Claimed } from "../claim/claimed.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { isOtherNoun } from "./counts-other.ts";

/** Whether a figure stands in the fact's own sentence, so that it is no figure to be compared. */
export function saidBy(index: FactIndex, claimed: Claimed, quantity: Quantity, match: Match): boolean {
  if (quantity.kind === "count" && isOtherNoun(index, claimed, match, quantity, false)) return false;
  const { figures } = statementOf(index, match.fact);
  const isBare = quantity.kind === "count" && quantity.unit === "";
  if (figures.some(({ kind, amount }) => amount === quantity.amount && (kind === quantity.kind || isBare)))
    return true;
  // “Cut by half” in one phrase, of a fact that says “halving”.
  const { affirmed } = statementOf(index, match.fact);
  const isPhrase = claimed.spans.some(
    (span, t) =>
      quantity.end > quantity.start &&
      span.start <= quantity.start &&
      span.end >= quantity.end &&
      (claimed.reading.tokens[t]?.features ?? []).some(
        (f) => index.features.kind(f) === FeatureKind.concept && affirmed.has(f),
      ),
  );
  if (isPhrase) return true;
  const profile = index.profiles[match.fact] as Profile;
  const text = [...claimed.text].slice(quantity.start, quantity.end).join("").toLowerCase();
  return claimed.reading.tokens.some((token, t) => {
    const word = claimed.reading.text.slice(token.start, token.end);
    return (
      claimed.measured[t] === 1 &&
      token.kind === FeatureKind.word &&
      text.includes(word) &&
      // The “3” of 3億 is no figure of its own.
      !(DIGITS.test(word) && multiplied().test(text.slice(word.length))) &&
      token.features.some((feature) => weightIn(profile, feature) > 0)
    );
  });
}

const DIGITS = /^[\d.,]+$/;
const multiplied = lazy(() => {
  const { ten, hundreds, myriads } = lexicon().figures.numerals;
  return new RegExp(`^ ?[${writtenCharacters(ten, hundreds, myriads)}]`);
});
