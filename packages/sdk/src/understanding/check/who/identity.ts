import { TermRole } from "../../../language/lexicon/compile.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { HEADS, type Office } from "../../../lookup/role-references.ts";
import { saysAny } from "../../reading/ideas.ts";
import { namesOf } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isOffice } from "../claim/reporting.ts";
import type { Finding } from "../match/findings.ts";

/** From this weight a word says more than who holds an office. */
const MORE = 0.35;

/** “The president of A is Q”, and nothing else, where the source says that P is: the fact about P's office. */
export function otherHolder(index: FactIndex, { reading, denied }: Claimed): Finding | undefined {
  const { tokens } = reading;
  const holders = tokens.map((token) => personOf(index, token, true));
  const named = tokens.map((token) => personOf(index, token, false));
  const at = holders.findIndex((person) => person !== undefined);
  const holder = holders[at];
  const other = named.findIndex((person) => person !== undefined && person !== holder);
  if (holder === undefined || other === -1 || denied[other] === 1 || named.includes(holder)) return undefined;
  const bodies = index.entities.get(holder)?.roles?.map(({ organization }) => organization) ?? [];
  const isOwn = (features: readonly number[]): boolean =>
    namesOf(index, features).some((id) => bodies.includes(id));
  // “His role” says outright that it is about an office, whatever else is said of it.
  if (
    !saysAny(index, "role", tokens) &&
    tokens.some(({ weight, features }, t) => t !== at && t !== other && weight >= MORE && !isOwn(features))
  )
    return undefined;
  const fact = officeOf(index, holder, bodies, named[other]);
  return fact === -1 ? undefined : { aspect: "subject", fact, tokens: [other], relation: "contradicts" };
}

/** The fact that says of which body somebody holds an office, who holds the office of the body, or what the other one holds. */
function officeOf(
  index: FactIndex,
  holder: string,
  bodies: readonly (string | undefined)[],
  other: string | undefined,
): number {
  const own = index.facts.findIndex(
    ({ subject, value }) => subject === holder && value.kind === "entity" && !value.entities.includes(holder),
  );
  if (own !== -1) return own;
  const ofBody = index.facts.findIndex(
    ({ subject, value }) =>
      bodies.includes(subject) && value.kind === "entity" && value.entities.includes(holder),
  );
  if (ofBody !== -1 || other === undefined) return ofBody;
  const others = index.entities.get(other)?.roles?.map(({ organization }) => organization) ?? [];
  return index.facts.findIndex(
    ({ subject, value }) =>
      others.includes(subject) && value.kind === "entity" && value.entities.includes(other),
  );
}

/** “P holds this office”, and nothing else, where the source gives P another and this one to somebody else. */
export function otherOffice(index: FactIndex, { reading, denied, quantities }: Claimed): Finding | undefined {
  const { tokens } = reading;
  const at = tokens.findIndex((token) => personOf(index, token, false) !== undefined);
  const person = at === -1 ? undefined : personOf(index, tokens[at] as Token, false);
  if (person === undefined || denied.includes(1) || quantities.length > 0) return undefined;
  const claimed = new Set<number>();
  const bodies = new Set<string>();
  for (const [t, { features, weight, entity }] of tokens.entries()) {
    if (t === at) continue;
    const offices = features.filter((feature) => isOffice(index, feature));
    // Of lawmakers and directors there are many: that one holds the office says nothing of another.
    if (offices.some((office) => !HEADS.includes(index.features.name(office)))) return undefined;
    for (const office of offices) claimed.add(office);
    if (entity)
      for (const id of namesOf(index, features))
        if (index.entities.get(id)?.type === "organization") bodies.add(id);
    if (offices.length === 0 && !entity && weight >= MORE) return undefined;
  }
  if (claimed.size === 0) return undefined;
  const holds = (office: Office): boolean =>
    [...claimed].some((idea) => office.ideas.has(idea)) &&
    [...bodies].some((body) => office.bodies.has(body));
  const own = index.offices.filter((office) => office.person === person);
  if (
    own.length === 0 ||
    own.some(holds) ||
    !index.offices.some((office) => office.person !== person && holds(office))
  )
    return undefined;
  const fact = index.facts.findIndex(({ subject, value }) => subject === person && value.kind === "entity");
  return fact === -1 ? undefined : { aspect: "subject", fact, tokens: [at], relation: "contradicts" };
}

/** The fact that says who holds somebody's office. */
export const officeFactOf = (index: FactIndex, holder: string, other: string): number =>
  officeOf(
    index,
    holder,
    index.entities.get(holder)?.roles?.map(({ organization }) => organization) ?? [],
    other,
  );

/** The person that a token calls by office, or by name. */
export function personOf(
  index: FactIndex,
  { features, inferred, role }: Token,
  byOffice: boolean,
): string | undefined {
  for (const feature of features) {
    if (index.features.kind(feature) !== FeatureKind.entity) continue;
    const id = index.features.name(feature);
    if (index.entities.get(id)?.type !== "person") continue;
    if (((role & TermRole.office) !== 0 || feature === inferred) === byOffice) return id;
  }
  return undefined;
}
