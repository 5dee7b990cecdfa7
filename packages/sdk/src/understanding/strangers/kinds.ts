import { lexicon } from "../../language/lexicon/index.ts";
import { ending } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { Token } from "../token.ts";
import type { Written } from "./names-stranger.ts";
import { CALLED } from "./phrases.ts";

const kinds = lazy(() => ending(lexicon().strangers.kinds));

/** Whether a text calls something by its kind and a word before that, which a fact lacks: “the traffic fund”, 網絡峰會. */
export const namesKind = ({ text, tokens }: Written, isLacking: (token: Token) => boolean): boolean =>
  tokens.some((head, t) => {
    const own = tokens[t - 1];
    return (
      own !== undefined &&
      own.clause === head.clause &&
      own.to === head.from &&
      !own.entity &&
      !head.entity &&
      own.weight >= CALLED &&
      kinds().test(text.slice(head.start, head.end)) &&
      isLacking(own)
    );
  });
