import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { isIn } from "./ideas.ts";
import { isPerson } from "./person.ts";
import type { Token } from "./token.ts";

const WHO = askBit("who");
/** What somebody's post may be asked for by: “what”, “which”, “what position”, or nothing; “who got her the job” asks for another. */
const OF_POST = askBit("what", "which", "rank");
/** A word of no more weight than this says nothing of what is asked. */
const SLIGHT = 0.2;

/** A question as far as it tells whose post it asks for. */
interface Asked {
  readonly ask: number;
  readonly tokens: readonly Token[];
}

/**
 * “What's Ada Quill's job”, 奎愛達做咩嘅: asks who somebody is by the post that they hold, which is held against facts as “who is Ada
 * Quill” is. Nothing where it asks anything else.
 */
export function whosePost(index: FactIndex, { ask, tokens }: Asked): Asked | undefined {
  if ((ask & ~OF_POST) !== 0) return undefined;
  const people = tokens.filter((token) => isPerson(index, token));
  const others = tokens.filter((token) => !isPerson(index, token));
  const isPost = ({ features }: Token): boolean => isIn(index, "post", features);
  return people.length > 0 &&
    others.some(isPost) &&
    others.every((one) => isPost(one) || one.weight <= SLIGHT)
    ? { ask: WHO, tokens: people }
    : undefined;
}
