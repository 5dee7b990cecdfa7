import type { Reading } from "../src/understanding/reading/read.ts";
import { type Token, UNSEEN } from "../src/understanding/reading/token.ts";

/** Share of the words that are forgotten. */
const FORGOTTEN = 0.15;
/** What {@link Token.weight} is for a word that nobody knows: see read.ts. */
const UNSEEN_WORD = 0.95;
const UNSEEN_HAN = 0.4;
const UNSEEN_HAN_MOST = 1.1;
const SLIGHT = 0.2;

/**
 * A reading as it would be if the lexicon lacked some of its words: the rows at hand taught the lexicon, the questions
 * to come did not, and weights fitted to known words alone would take every unknown one for a reason to say nothing.
 *
 * @param random - numbers from 0 to 1
 */
export function forget(reading: Reading, random: () => number): Reading {
  const tokens = reading.tokens.map((token): Token => {
    const kept = token.entity || token.kind === UNSEEN || token.weight < SLIGHT || random() > FORGOTTEN;
    if (kept) return token;
    const text = reading.text.slice(token.start, token.end);
    const weight = /\p{Script=Han}/u.test(text)
      ? Math.min(UNSEEN_HAN_MOST, UNSEEN_HAN * text.length)
      : UNSEEN_WORD;
    return {
      ...token,
      features: [],
      kind: UNSEEN,
      cost: (token.cost / token.weight) * weight,
      weight,
      gain: 0,
    };
  });
  return { ...reading, tokens };
}
