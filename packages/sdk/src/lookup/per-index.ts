import type { FactIndex } from "./fact-index.ts";

/** How many functions keep something with an index. */
let functions = 0;

/** Makes a function that works out something of an index when it is first asked, and keeps it with the index. */
// @__NO_SIDE_EFFECTS__
export function perIndex<T extends object>(make: (index: FactIndex) => T): (index: FactIndex) => T {
  // A place in an array, as this is asked many times for every question, and a WeakMap would hash each time.
  const place = functions;
  functions += 1;
  return (index) => {
    const known = index.kept[place] as T | undefined;
    if (known !== undefined) return known;
    const made = make(index);
    index.kept[place] = made;
    return made;
  };
}
