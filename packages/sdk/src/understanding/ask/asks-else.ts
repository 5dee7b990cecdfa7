import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import { columns } from "../fitted/evidence-names.ts";
import { FITTING } from "../ranking/type-fit.ts";
import { spokenBy } from "../ranking/weigh-wording.ts";
import type { Weighed } from "../ranking/weighed.ts";
import { partsOfToken, piecesIn } from "../reading/parts.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";

/** From this weight a word says something of what is asked. */
const SAYS = 0.5;
/** How much the words besides the names must speak for a fact that shares no more than names with a question. */
const SPEAKS = 2;
const WHO = askBit("who");

/**
 * Whether a fact shares no more with a question than the name of one, and what is asked of them is nothing that people have asked
 * where this fact was the answer: “is Nicholas Chan profitable?” Wording leans to what is asked most often of somebody, which
 * answers no other question.
 */
export function asksElse(
  index: FactIndex,
  { ask, tokens, text, pieces }: Reading,
  { fact, evidence }: Weighed,
): boolean {
  const { wording } = index;
  if (wording === undefined) return false;
  const { fit, severalNames } = columns();
  // A value of the kind that is asked for answers whatever the words are; to “who” too much fits.
  if (evidence[severalNames] === 1 || ((evidence[fit] as number) >= FITTING && (ask & WHO) === 0))
    return false;
  if (!sharesNamesAlone(index.profiles[fact] as Profile, tokens)) return false;
  const [names, words] = [tokens.filter(({ entity }) => entity), tokens.filter(({ entity }) => !entity)];
  const named = new Set(names.flatMap(({ start, end }) => piecesIn(text.slice(start, end))));
  const others = new Set([
    ...pieces.filter((piece) => !named.has(piece)),
    ...words.flatMap((token) => partsOfToken(index, token, text)),
  ]);
  return spokenBy(wording, others, fact) < SPEAKS;
}

/** Whether a fact shares a name with a question and no other word of it, though these say something. */
function sharesNamesAlone(profile: Profile, tokens: readonly Token[]): boolean {
  let says = false;
  let named = false;
  for (const { entity, features, weight } of tokens) {
    const isMet = strongest(profile, features) > 0;
    if (isMet && !entity) return false;
    named ||= isMet;
    says ||= !entity && weight >= SAYS;
  }
  return says && named;
}
