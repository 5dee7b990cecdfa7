import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, strongest } from "../../../lookup/profile-table.ts";
import { foundPart, heldPart, partsOfToken } from "../../reading/parts.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { type Statement, statementOf } from "../match/statement.ts";

const anyWord = (): number => foundPart("any word");
/** Ways a fact has a word: its sentence says it, denies it; it is called by it, has it in the background, or not at all. */
const WAYS_HAD = 5;

function howHad({ affirmed, denied }: Statement, profile: Profile, { features }: Token): number {
  if (features.some((feature) => affirmed.has(feature))) return 0;
  if (features.some((feature) => denied.has(feature))) return 1;
  const best = strongest(profile, features);
  return best >= FieldWeight.alias ? 2 : best > 0 ? 3 : 4;
}

/** The parts of a claim as the sentence of one fact has them, with what the claim denies and the signs it has. */
export function spokenParts(
  index: FactIndex,
  { reading, measured, denied }: Claimed,
  fact: number,
): number[] {
  const statement = statementOf(index, fact);
  const profile = index.profiles[fact] as Profile;
  const { value, modality } = index.facts[fact] as FactIndex["facts"][number];
  const parts = new Set([foundPart(`${value.kind} ${modality}`)]);
  const any = anyWord();
  reading.tokens.forEach((token, t) => {
    if (measured[t] === 1) return;
    const flag = denied[t] as number;
    const how = howHad(statement, profile, token) + WAYS_HAD * (flag === 0 ? 0 : flag === 1 ? 1 : 2);
    for (const part of partsOfToken(index, token, reading.text)) parts.add(heldPart(part, how));
    parts.add(heldPart(any, how));
  });
  for (const { start, end } of reading.roles) parts.add(foundPart(reading.text.slice(start, end)));
  return [...parts];
}
