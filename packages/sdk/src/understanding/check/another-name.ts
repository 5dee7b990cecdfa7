import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Token } from "../token.ts";
import type { Claimed } from "./claimed.ts";
import type { Decision } from "./findings.ts";
import { bodiesOfEntity, namesOf } from "./names.ts";

const SPEAKING: ReadonlySet<string | undefined> = new Set(["person", "organization"]);

/**
 * Whether a claim names, in what no fact speaks of, another of the type of what the fact is about, or another person than the one
 * whose word it is, and not these: “the Sandbox has approved nearly 30 projects”.
 */
export function namesAnother(
  index: FactIndex,
  { reading: { tokens } }: Claimed,
  { missing, facts: [said] }: Decision,
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
  const own = [subject, speaker].flatMap((id) => bodiesOfEntity(index, id));
  const isAnother = (id: string): boolean =>
    (ofSubject && typeOf(id) === typeOf(subject)) ||
    (ofSpeaker && SPEAKING.has(typeOf(id)) && !bodiesOfEntity(index, id).includes(speaker));
  return missing.some((t) => {
    const token = tokens[t];
    return isName(token) && namesOf(index, token.features).some((id) => !own.includes(id) && isAnother(id));
  });
}

/** Whether a token names somebody or something, and does not say by an office or another name who is meant. */
const isName = (token: Token | undefined): token is Token =>
  token?.entity === true && token.inferred === -1 && (token.role & TermRole.office) === 0;
