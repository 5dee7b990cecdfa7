import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import { bodiesOfEntity, isMeant, isName, namesOf } from "../reading/names.ts";
import type { Unmet } from "./unmet.ts";

const SPEAKING: ReadonlySet<string | undefined> = new Set(["person", "organization"]);

/**
 * Whether a text names, in what a fact does not speak of, another of the type of what the fact is about, or somebody else than the one
 * whose word it is, and not these: “the Sandbox has approved nearly 30 projects”.
 */
export function namesAnother(index: FactIndex, { fact, tokens, lacking }: Unmet): boolean {
  const names = lacking.filter((token) => isName(token) && isMeant(index, token));
  if (names.length === 0) return false;
  const {
    subject,
    attribution: { speaker },
  } = index.facts[fact] as Fact;
  const isNamed = (feature: number): boolean => tokens.some(({ features }) => features.includes(feature));
  const typeOf = (id: string): string | undefined => index.entities.get(id)?.type;
  const ofSubject = !isNamed(index.subjects[fact] as number);
  const ofSpeaker = speaker !== undefined && !isNamed(index.speakers[fact] as number);
  if (!ofSubject && !ofSpeaker) return false;
  // A group of people speaks where another does; else it is whom something is about.
  const speaks = (type: string | undefined): boolean => SPEAKING.has(type) || type === typeOf(speaker ?? "");
  const isAnother = (id: string): boolean =>
    (ofSubject && typeOf(id) === typeOf(subject)) ||
    (ofSpeaker && speaks(typeOf(id)) && !bodiesOfEntity(index, id).includes(speaker));
  return names.some(({ features }) =>
    namesOf(index, features).some((id) => isAnother(id) && !ownOf(index, fact).has(id)),
  );
}

/** The bodies and wholes that the subject of a fact and its speaker are part of. */
const ownOf = /* @__PURE__ */ perFact((index, fact): ReadonlySet<string> => {
  const { subject, attribution } = index.facts[fact] as Fact;
  return new Set(
    [subject, attribution.speaker].flatMap((id) => [...bodiesOfEntity(index, id), ...wholesOf(index, id)]),
  );
});

/** What somebody or something is part of, and what that is part of. */
function wholesOf(index: FactIndex, id: string | undefined): readonly string[] {
  const whole = index.entities.get(id ?? "")?.partOf;
  return whole === undefined ? [] : [whole, ...wholesOf(index, whole)];
}
