import type { Entity } from "../src/model/entity.ts";
import type { Fact } from "../src/model/fact.ts";
import type { Pack } from "../src/model/pack.ts";

const HAN = /[\u3400-\u9fff]/;
/** Characters that only Simplified text has, of the commonest. */
const SIMPLIFIED = /[们这个为国会对时来说后实开关发现经过进还问题业东车长门见书学习]/;
const SHORTEST = 2;

/**
 * A claim that a fact bears out, said of somebody or something else: another of its type in the place of what the fact is about,
 * and another in that of whose word it is. `n` says which others, so that they differ from claim to claim.
 */
export function swapped(
  { entities }: Pack,
  claim: string,
  { subject, attribution }: Fact,
  n: number,
): string[] {
  return [...new Set([subject, attribution.speaker])].flatMap((id, i) => {
    const own = entities.find((entity) => entity.id === id);
    const name = own === undefined ? undefined : nameIn(own, claim);
    if (own === undefined || name === undefined) return [];
    const others = entities.filter(
      (entity) =>
        entity.id !== own.id &&
        entity.type === own.type &&
        entity.partOf !== own.id &&
        own.partOf !== entity.id &&
        nameIn(entity, claim) === undefined,
    );
    const other = others[(7 * n + i) % Math.max(1, others.length)];
    return other === undefined ? [] : [claim.replace(name, scriptOf(other, name, claim))];
  });
}

/** The longest name of an entity that stands in a text by itself. */
const nameIn = ({ name, aliases }: Entity, text: string): string | undefined =>
  [...Object.values(name), ...aliases]
    .filter((one) => one.length >= SHORTEST && standsIn(one, text))
    .sort((a, b) => b.length - a.length)[0];

/** “AI” does not stand in “beingAI”. */
function standsIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const isLetter = (i: number): boolean => /[A-Za-z]/.test(text.charAt(i));
  return (
    at !== -1 &&
    (HAN.test(name) ||
      !(isLetter(at - 1) || isLetter(at + name.length) || text.charAt(at + name.length) === "+"))
  );
}

const scriptOf = ({ name }: Entity, own: string, text: string): string =>
  name[HAN.test(own) ? (SIMPLIFIED.test(text) ? "zh-Hans" : "zh-Hant") : "en"];
