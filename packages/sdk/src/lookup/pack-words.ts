import { fold } from "../language/fold.ts";
import { TermRole } from "../language/lexicon/compile.ts";
import { lexicon } from "../language/lexicon/index.ts";
import { stem } from "../language/stem.ts";
import type { Terms } from "../language/terms.ts";
import { setOf } from "../language/word-lists.ts";
import type { Pack } from "../model/pack.ts";
import { FeatureKind, type Features } from "./features.ts";

const HAN = /[\u3400-\u9fff]/;

/** Makes words that say nothing elsewhere, such as 老師, words of a pack that calls something by them. */
export function definePackWords(pack: Pack, terms: Terms, features: Features): void {
  const texts = fold(
    [
      ...pack.facts.flatMap(({ label }) => [label.en, label["zh-Hant"]]),
      ...pack.entities.flatMap(({ name }) => [name.en, name["zh-Hant"]]),
      ...pack.units.flatMap(({ name }) => [name.en.one, name.en.other, name["zh-Hant"]]),
    ].join("\n"),
  );
  for (const word of setOf(lexicon().address)) {
    const stands = HAN.test(word) ? texts.includes(word) : new RegExp(`\\b${word}\\b`).test(texts);
    const meaning = stands ? terms.define(word) : undefined;
    if (meaning === undefined) continue;
    meaning.role &= ~TermRole.stop;
    if (meaning.features.length === 0)
      meaning.features.push(features.intern(FeatureKind.word, HAN.test(word) ? word : stem(word)));
  }
}
