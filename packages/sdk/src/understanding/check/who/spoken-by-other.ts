import type { FactIndex } from "../../../lookup/fact-index.ts";
import { namesIn } from "../../reading/names.ts";
import type { Claimed } from "../claim/claimed.ts";

/** Whether a claim is about what two people do, and the fact only what one of them says. */
export function spokenByOther(index: FactIndex, claimed: Claimed, fact: number): boolean {
  if (claimed.reported) return false;
  const people = new Set(
    [...namesIn(index, claimed.reading.tokens)].filter((id) => index.entities.get(id)?.type === "person"),
  );
  const { subject, attribution, value } = index.facts[fact] as FactIndex["facts"][number];
  const { speaker } = attribution;
  if (people.size < 2 || speaker === undefined || !people.has(speaker)) return false;
  return subject !== speaker && !(value.kind === "entity" && value.entities.includes(speaker));
}
