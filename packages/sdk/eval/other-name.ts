import type { Entity } from "../src/model/entity.ts";
import type { Fact } from "../src/model/fact.ts";
import type { Localized } from "../src/model/localized.ts";

const HAN = /[\u3400-\u9fff]/;
/** Characters that only Simplified text has, of the commonest. */
const SIMPLIFIED = /[们这个为国会对时来说后实开关发现经过进还问题业东车长门见书学习]/;
const SHORTEST = 2;

/**
 * A question or claim about a fact with another name put in: in the place of what the fact is about, and of whose word it is. `chosen`
 * says which names may stand in the place of one.
 */
export function withOtherNames(
  entities: readonly Entity[],
  text: string,
  { subject, attribution }: Fact,
  chosen: (own: Entity) => Localized | undefined,
): string[] {
  return [...new Set([subject, attribution.speaker])].flatMap((id) => {
    const own = entities.find((entity) => entity.id === id);
    const name = own && nameIn(own, text);
    const other = own && name !== undefined ? chosen(own) : undefined;
    return name === undefined || other === undefined
      ? []
      : [text.replace(name, inScriptOf(other, name, text))];
  });
}

/** Others of its type in a pack that do not stand in the text, and have nothing to do with it. */
export const othersOf = (entities: readonly Entity[], text: string, own: Entity): readonly Entity[] =>
  entities.filter(
    (entity) =>
      entity.id !== own.id &&
      entity.type === own.type &&
      entity.partOf !== own.id &&
      own.partOf !== entity.id &&
      nameIn(entity, text) === undefined,
  );

/** The longest name of an entity that stands in a text by itself. */
const nameIn = ({ name, aliases }: Entity, text: string): string | undefined =>
  [...Object.values(name), ...aliases]
    .filter((one) => one.length >= SHORTEST && standsIn(one, text))
    .sort((a, b) => b.length - a.length)[0];

/** “AI” does not stand in “beingAI”, nor in “AI+”. */
function standsIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + name.length)];
  return at !== -1 && (HAN.test(name) || !(/[A-Za-z]/.test(before) || /[A-Za-z+]/.test(behind)));
}

const inScriptOf = (name: Localized, own: string, text: string): string =>
  name[HAN.test(own) ? (SIMPLIFIED.test(text) ? "zh-Hans" : "zh-Hant") : "en"];
