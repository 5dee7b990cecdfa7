import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Fact } from "../../model/fact.ts";
import { isMeant, isName, namesOf } from "../reading/names.ts";
import type { Unmet } from "./unmet.ts";

const isEvent = (index: FactIndex, id: string): boolean => index.entities.get(id)?.type === "event";

/** The events at which something took place that a fact tells of. */
const eventsOf = /* @__PURE__ */ perFact((index, fact): readonly string[] => {
  const { subject, mentions = [] } = index.facts[fact] as Fact;
  return [subject, ...mentions].filter((id) => isEvent(index, id));
});

/** Whether a text names another event than a fact, which did not take place there: “announced at the China Conference”. */
export function isAtAnotherEvent(index: FactIndex, { fact, tokens }: Unmet): boolean {
  const events = eventsOf(index, fact);
  if (events.length === 0) return false;
  const profile = index.profiles[fact] as Profile;
  const named = tokens.filter((token) => isName(token) && isMeant(index, token));
  const ids = (features: readonly number[]): string[] =>
    namesOf(index, features).filter((id) => isEvent(index, id));
  if (named.some(({ features }) => ids(features).some((id) => events.includes(id)))) return false;
  // “The forum” may stand in the name of another one.
  return named.some(
    ({ features }) => strongest(profile, features) <= FieldWeight.nested && ids(features).length > 0,
  );
}
