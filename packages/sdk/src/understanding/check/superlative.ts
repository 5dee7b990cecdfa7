import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";
import type { Fact } from "../../model/fact.ts";

const words = lazy(() => {
  const { en, zh, apart, alike } = lexicon().superlatives;
  const latin = fold(en).split(/,\s*/).join("|");
  const han = fold(apart).split(/\s+/).join("|");
  const above = `\\b(?:${latin})\\b|(?!${han})${fold(zh)}`;
  return { above: new RegExp(above), alike: new RegExp(`${above}|${fold(alike).split(/,\s*/).join("|")}`) };
});

/** “The biggest fund”, 最大的買家: a claim that sets one above all others, where the fact sets nothing above others. */
export function setsAbove(folded: string, { value, statement }: Fact): boolean {
  const { above, alike } = words();
  if (value.kind === "rank" || !above.test(folded)) return false;
  return !alike.test(fold(statement.en)) && !alike.test(fold(statement["zh-Hant"]));
}
