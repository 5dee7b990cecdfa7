import type { FactIndex } from "./fact-index.ts";

/** Makes a function that works out something of an index when it is first asked, and keeps it as long as the index. */
// @__NO_SIDE_EFFECTS__
export function perIndex<T extends object>(make: (index: FactIndex) => T): (index: FactIndex) => T {
  const known = new WeakMap<FactIndex, T>();
  return (index) => {
    let made = known.get(index);
    if (made === undefined) {
      made = make(index);
      known.set(index, made);
    }
    return made;
  };
}
