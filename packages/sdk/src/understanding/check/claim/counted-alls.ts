import { foldWithOffsets } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import type { Reading } from "../../reading/read.ts";
import type { Mark } from "../../reading/token.ts";

/** How far behind “all” stands how many they are, in characters. */
const REACH = 8;

/** A claim as far as it tells of how many all of something are. */
interface Counting {
  readonly text: string;
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
}

/** What says of so many that they are all: “all nine”, 全部八個. */
export function countedAlls({ text, reading, quantities }: Counting): ReadonlySet<Mark> {
  const alls = reading.roles.filter(({ role }) => role & TermRole.all);
  const counts = quantities.filter(({ kind }) => kind === "count");
  if (alls.length === 0 || counts.length === 0) return new Set();
  const { offsets } = foldWithOffsets(text);
  return new Set(
    alls.filter(({ end }) => {
      const at = (offsets[end - 1] as number) + 1;
      return counts.some(({ start }) => start >= at && start - at <= REACH);
    }),
  );
}
