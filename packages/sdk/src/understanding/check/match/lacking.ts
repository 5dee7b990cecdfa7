import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { hasIdea, isIn, saysAny } from "../../reading/ideas.ts";
import { type Reading, read } from "../../reading/read.ts";
import type { Token } from "../../reading/token.ts";
import { statementOf } from "./statement.ts";

/** How far from such a word what is lacked stands, in pieces of text. */
const REACH = 4;

const absence = lazy(() => setOf(lexicon().absence));

/** What the sentence of a fact says that there is too little of: all that stands near its word for lacking. */
const lackedIn = /* @__PURE__ */ perFact((index, fact): ReadonlySet<number> => {
  const { statement } = index.facts[fact] as FactIndex["facts"][number];
  return new Set(
    [statement.en, statement["zh-Hant"]].flatMap((text) => {
      const { tokens } = read(index, text);
      const at = tokens.filter(({ features }) => isIn(index, "lackingBeside", features));
      return tokens
        .filter(({ clause, from, to }) =>
          at.some((word) => word.clause === clause && from <= word.to + REACH && to >= word.from - REACH),
        )
        .flatMap(({ features }) => features);
    }),
  );
});

/**
 * For the pieces of a claim, whether the fact says of each that it is lacking where the claim does so in other words: 缺乏互信 and “no
 * trust” of what a fact says there is too little of. Neither denies what the other affirms.
 *
 * @returns undefined where the fact tells of nothing that is lacking
 */
export function lackingIn(
  index: FactIndex,
  fact: number,
  { text, tokens, roles }: Reading,
): ((piece: Token, against: boolean) => boolean) | undefined {
  const { affirmed, denied } = statementOf(index, fact);
  if (!hasIdea(index, "lacking", affirmed) && !hasIdea(index, "lacking", denied)) return undefined;
  const says = saysAny(index, "lacking", tokens);
  return (piece, against) => {
    if (!against) return says;
    const sign = roles.findLast(
      ({ role, clause, from, to }) =>
        role & TermRole.negator && clause === piece.clause && (to <= piece.from || from === piece.from),
    );
    if (sign === undefined) return false;
    if (tokens.some(({ from, features }) => from === sign.from && isIn(index, "lackingBeside", features)))
      return true;
    const own = lackedIn(index, fact);
    return absence().has(text.slice(sign.start, sign.end)) && piece.features.some((f) => own.has(f));
  };
}
