import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Claimed } from "./claimed.ts";
import type { Decision } from "./findings.ts";
import { bodiesOfEntity, isName, namesOf } from "./names.ts";

const SPEAKING: ReadonlySet<string | undefined> = new Set(["person", "organization"]);

/**
 * Whether a claim names, in what no fact speaks of, another of the type of what the fact is about, or another person than the one
 * whose word it is, and not these: “the Sandbox has approved nearly 30 projects”.
 */
export function namesAnother(
  index: FactIndex,
  { reading: { tokens } }: Claimed,
  { facts: [said] }: Decision,
): boolean {
  const fact = index.facts[said ?? -1];
  if (said === undefined || fact === undefined) return false;
  const {
    subject,
    attribution: { speaker },
  } = fact;
  const isNamed = (feature: number): boolean => tokens.some(({ features }) => features.includes(feature));
  const typeOf = (id: string): string | undefined => index.entities.get(id)?.type;
  const ofSubject = !isNamed(index.subjects[said] as number);
  const ofSpeaker = speaker !== undefined && !isNamed(index.speakers[said] as number);
  // A group of people speaks where another does; else it is whom something is about.
  const speaks = (type: string | undefined): boolean => SPEAKING.has(type) || type === typeOf(speaker ?? "");
  const own = [subject, speaker].flatMap((id) => bodiesOfEntity(index, id));
  const isAnother = (id: string): boolean =>
    (ofSubject && typeOf(id) === typeOf(subject)) ||
    (ofSpeaker && speaks(typeOf(id)) && !bodiesOfEntity(index, id).includes(speaker));
  // Whatever another fact adds to this one.
  const profile = index.profiles[said] as Profile;
  return tokens.some(
    (token) =>
      isName(token) &&
      strongest(profile, token.features) < FieldWeight.topic &&
      namesOf(index, token.features).some((id) => !own.includes(id) && isAnother(id)),
  );
}
