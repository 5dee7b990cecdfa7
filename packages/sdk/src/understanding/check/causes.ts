import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";

const causes = lazy(() => either(lexicon().causes));
const every = lazy(() => either(lexicon().causes, "gi"));
/** What stands around the halves of a sentence that a cause joins. */
const EDGE = /[\s,，。.;；]/;

/** A text without what stands around it. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (from < to && EDGE.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Whether a text gives one thing as the cause of another. */
export const givesCause = (text: string): boolean => causes().test(fold(text));

/** The two things of which a text gives the one as the cause of the other, “A because B”, 因為 A，所以 B; nothing where there are not two. */
export function joinedByCause(text: string): readonly [string, string] | undefined {
  const folded = fold(text);
  if (folded.length !== text.length) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: cause } of folded.matchAll(every())) {
    parts.push(text.slice(from, index));
    from = index + cause.length;
  }
  parts.push(text.slice(from));
  const sides = parts.map(trimmed).filter((part) => part !== "");
  const [first, second] = sides;
  if (sides.length === 2) return [first as string, second as string];
  // “Because B, A”.
  const comma = sides.length === 1 && parts[0]?.trim() === "" ? (first as string).search(/[,，]\s*/) : -1;
  if (comma === -1) return undefined;
  const halves = [(first as string).slice(0, comma), (first as string).slice(comma)].map(trimmed);
  return second === undefined && halves.every((half) => half !== "")
    ? [halves[0] as string, halves[1] as string]
    : undefined;
}
