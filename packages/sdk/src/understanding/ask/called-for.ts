import { lexicon } from "../../language/lexicon/index.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Scratch } from "../ranking/rank.ts";
import { toldTypes } from "../ranking/told-types.ts";
import { typeFit } from "../ranking/type-fit.ts";
import type { Reading } from "../reading/read.ts";

/** What “what is the” begins, up to what is said of it. */
const phrase = lazy(() => {
  const { called, auxiliaries, ofWhat } = lexicon().questions;
  return new RegExp(
    `(?<![a-z])(?:${latin(called)}) (?=[a-z])([a-z' -]+?)(?= (?:${latin(auxiliaries)}|${latin(ofWhat)})\\b|[?.!,]|$)`,
  );
});

/** From this on a kind of value is another than the one that is asked for. */
const MISFIT = -0.5;

/**
 * Whether a question calls by name for a kind of answer that a fact does not give, neither by its value nor in its sentence nor by what it
 * is called: “what is the opening date of the hall”, of how many seats it has.
 */
export function callsForOther(
  index: FactIndex,
  { fits }: Scratch,
  { text, tokens }: Reading,
  fact: number,
): boolean {
  const found = phrase().exec(text);
  if (found === null) return false;
  const end = found.index + found[0].length;
  const last = tokens.findLast((token) => token.end === end);
  if (last === undefined) return false;
  let called = 0;
  for (const feature of last.features) called |= index.phrases[feature] as number;
  return (
    called !== 0 &&
    typeFit(index, fits, called, fact) <= MISFIT &&
    (toldTypes(index, fact) & called) === 0 &&
    strongest(index.profiles[fact] as Profile, last.features) < FieldWeight.label
  );
}
