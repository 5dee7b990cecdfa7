import type { FactIndex } from "../../lookup/fact-index.ts";
import { partsOf } from "../reading/parts.ts";
import type { Reading } from "../reading/read.ts";
import type { Scratch } from "./rank.ts";
import { type Worded, weighWording } from "./weigh-wording.ts";

/** What the wording of a text speaks for, in scratch memory; undefined where no wordings have been learnt. */
export function wordedOf(index: FactIndex, scratch: Scratch, reading: Reading): Worded | undefined {
  const { wording } = index;
  return wording === undefined ? undefined : weighWording(wording, partsOf(index, reading), scratch.worded);
}
