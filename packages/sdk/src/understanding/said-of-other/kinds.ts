import { lexicon } from "../../language/lexicon/index.ts";
import { ending } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import { CALLED } from "./phrases.ts";
import type { Unmet } from "./unmet.ts";

const kinds = lazy(() => ending(lexicon().strangers.kinds));

/** Whether a text calls something by its kind and a word before that, which a fact lacks: “the traffic fund”, 網絡峰會. */
export const namesKind = ({ text, tokens, lacking }: Unmet): boolean =>
  lacking.some((own) => {
    if (own.entity || own.weight < CALLED) return false;
    const head = tokens.find(({ from, clause }) => from === own.to && clause === own.clause);
    return head?.entity === false && kinds().test(text.slice(head.start, head.end));
  });
