import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import { isName } from "../reading/names.ts";
import { isPerson } from "../reading/person.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";

/** What somebody is asked about: the group holds it. */
const matter = lazy(() => {
  const { viewOf } = lexicon().questions;
  return [
    new RegExp(`\\b(?:${latin(viewOf)}) ([^?.!,;]+)`),
    new RegExp(`(?:${chinese(viewOf.from)}) ?([^?.!,;\\uff0c\\u3002]{1,60}?) ?(?:${chinese(viewOf.until)})`),
    new RegExp(`(?:${chinese(viewOf.before)}) ?([^?.!,;\\uff0c\\u3002]+)`),
  ];
});

const WHO = askBit("who");
/** From this weight a word says what is spoken of. */
const SAYS = 0.2;

/**
 * Whether a question asks for somebody's view of a matter that a fact, which is by them, does not speak of: “what does Finch think of
 * the bond market?” of what he says of insurance.
 */
export function viewsOther(index: FactIndex, { ask, text, tokens }: Reading, fact: number): boolean {
  if ((ask & WHO) !== 0 || !tokens.some((token) => isPerson(index, token))) return false;
  for (const pattern of matter()) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [all, about = ""] = found;
    const start = found.index + all.indexOf(about);
    const isOfMatter = (token: Token): boolean =>
      token.start >= start && token.end <= start + about.length && token.weight >= SAYS;
    const words = tokens.filter(isOfMatter);
    const profile = index.profiles[fact] as Profile;
    const isUnmet = ({ features }: Token): boolean => strongest(profile, features) === 0;
    // Whoever and whatever has a name is meant by it; other words may be put otherwise.
    const names = words.filter(isName);
    return words.length > 0 && (names.length > 0 ? names : words).every(isUnmet);
  }
  return false;
}
