import type { FactIndex } from "./fact-index.ts";

/** Makes a function that works out something of a fact when it is first asked, and keeps it as long as the index. */
// @__NO_SIDE_EFFECTS__
export function perFact<T extends object | number | boolean>(
  make: (index: FactIndex, fact: number) => T,
): (index: FactIndex, fact: number) => T {
  const caches = new WeakMap<FactIndex, (T | undefined)[]>();
  return (index, fact) => {
    let made = caches.get(index);
    if (made === undefined) {
      made = new Array<T | undefined>(index.facts.length).fill(undefined);
      caches.set(index, made);
    }
    const known = made[fact];
    if (known !== undefined) return known;
    const own = make(index, fact);
    made[fact] = own;
    return own;
  };
}
