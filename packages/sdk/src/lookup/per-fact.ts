import type { FactIndex } from "./fact-index.ts";
import { perIndex } from "./per-index.ts";

/** Makes a function that works out something of a fact when it is first asked, and keeps it as long as the index. */
// @__NO_SIDE_EFFECTS__
export function perFact<T extends object | number | boolean>(
  make: (index: FactIndex, fact: number) => T,
): (index: FactIndex, fact: number) => T {
  const madeOf = perIndex((index) => new Array<T | undefined>(index.facts.length).fill(undefined));
  return (index, fact) => {
    const made = madeOf(index);
    const known = made[fact];
    if (known !== undefined) return known;
    const own = make(index, fact);
    made[fact] = own;
    return own;
  };
}
