import { foldWithOffsets } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import { namesOf } from "../reading/names.ts";
import type { Reading } from "../reading/read.ts";
import { LEAST, stretchOf, weightiest } from "../reading/stretches.ts";

/**
 * What a question has that none of the facts offered in the place of an answer speaks of, as the question has it: “GPUs” of “how many
 * GPUs does the centre have?” Names of the pack are left out: other facts speak of them; so is what is no plain Latin word.
 */
export function unmentionedIn(
  index: FactIndex,
  question: string,
  { text, tokens }: Reading,
  related: readonly number[],
): string[] {
  const isMet = (features: readonly number[]): boolean =>
    related.some((fact) => strongest(index.profiles[fact] as Profile, features) > 0) ||
    namesOf(index, features).some((id) => index.entities.has(id));
  const unmet = tokens.filter(
    ({ start, end, cost, features }) => cost >= LEAST && isPlain(text.slice(start, end)) && !isMet(features),
  );
  if (related.length === 0 || unmet.length === 0) return [];
  const { text: folded, offsets } = foldWithOffsets(question);
  if (folded !== text) return [];
  return weightiest(
    question,
    unmet.map(({ start, end, cost }) =>
      stretchOf({ start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }, cost),
    ),
  );
}

/** Of words in Chinese and of phrases it is often not told where what asks ends: 收幾錢月費, “the most it can get out”. */
const isPlain = (piece: string): boolean => /^[a-z][a-z0-9'-]*$/.test(piece);
