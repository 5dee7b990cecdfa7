import { fold } from "../../language/fold.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";
import type { Fact } from "../../model/fact.ts";
import { ideasOf } from "../reading/ideas.ts";
import { isName, namesIn } from "../reading/names.ts";
import { isPerson } from "../reading/person.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";

const WHO = askBit("who");

/** Whether a question asks who somebody is and nothing else, and a fact does not say it: what they said of something is no answer. */
export function isOfWhoElse(index: FactIndex, { ask, tokens }: Reading, at: number): boolean {
  const isOfName = (token: Token): boolean => isPerson(index, token) && isName(token);
  if (index.wording !== undefined || ask !== WHO || !tokens.every(isOfName)) return false;
  const fact = index.facts[at] as Fact;
  const people = [...namesIn(index, tokens)];
  return !people.some((id) => tellsWho(index, at, fact, id));
}

/** Whether a fact says who somebody is: by its value, by what it is called, or by the title of an office in its sentence. */
function tellsWho(index: FactIndex, at: number, fact: Fact, id: string): boolean {
  const { subject, value, statement, attribution } = fact;
  if (value.kind === "entity" && value.entities.includes(id)) return true;
  const profile = index.profiles[at] as Profile;
  const isCalled = [...ideasOf(index, "post")].some((idea) => weightIn(profile, idea) >= FieldWeight.alias);
  if (subject === id && isCalled) return true;
  const person = index.entities.get(id);
  const said = wordsOf(statement.en);
  const isOf = subject === id || attribution.speaker === id || said.includes(wordsOf(person?.name.en ?? ""));
  return isOf && (person?.roles ?? []).some(({ title }) => said.includes(wordsOf(title.en)));
}

/** A text as its words with a space around each. */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()} `;
