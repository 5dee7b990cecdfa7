import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Scratch } from "../rank.ts";
import type { Reading } from "../read.ts";
import { partsOf } from "./parts.ts";
import { type Worded, weighWording } from "./weigh-wording.ts";

/** What the wording of a text speaks for, in scratch memory; undefined where no wordings have been learnt. */
export function wordedOf(index: FactIndex, scratch: Scratch, reading: Reading): Worded | undefined {
  const { wording } = index;
  return wording === undefined ? undefined : weighWording(wording, partsOf(index, reading), scratch.worded);
}
