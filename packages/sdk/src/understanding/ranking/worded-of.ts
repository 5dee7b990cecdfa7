import type { FactIndex } from "../../lookup/fact-index.ts";
import { writeParts } from "../reading/parts.ts";
import type { Reading } from "../reading/read.ts";
import type { Scratch } from "./rank.ts";
import { type Worded, weighWording } from "./weigh-wording.ts";

/** What the wording of a text speaks for, in scratch memory; undefined where no wordings have been learnt. */
export function wordedOf(index: FactIndex, scratch: Scratch, reading: Reading): Worded | undefined {
  const { wording } = index;
  if (wording === undefined) return undefined;
  const { parts, worded } = scratch;
  return weighWording(wording, parts, worded, writeParts(index, reading, parts));
}
