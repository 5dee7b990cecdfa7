import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { isIn } from "./ideas.ts";
import type { Token } from "./token.ts";

/** Ids of the entities among features. */
export const namesOf = (index: FactIndex, features: readonly number[]): string[] =>
  features.filter((f) => index.features.kind(f) === FeatureKind.entity).map((f) => index.features.name(f));

/** Ids of all entities that tokens name. */
export const namesIn = (index: FactIndex, tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ features }) => namesOf(index, features)));

/** Whether any of some tokens names an entity. */
export function isNamedIn(index: FactIndex, tokens: readonly Token[], id: string): boolean {
  const feature = index.features.find(FeatureKind.entity, id);
  return tokens.some(({ features }) => features.includes(feature));
}

/** Whether a token names a place, even by a plain word such as “the mainland”, or anything else by its name. */
export function namesPlace(index: FactIndex, token: Token | undefined): boolean {
  return token !== undefined && (token.kind === FeatureKind.entity || isPlace(index, token));
}

/** Whether a token names a place, of the pack or well known. */
export const isPlace = (index: FactIndex, token: Token): boolean =>
  isElsewhere(index, token) ||
  isIn(index, "nearbyPlace", token.features) ||
  namesOf(index, token.features).some((id) => index.entities.get(id)?.type === "place");

/** The bodies in which somebody holds an office, and what these are part of. */
export const bodiesOfEntity = (index: FactIndex, id: string | undefined): readonly string[] =>
  (index.entities.get(id ?? "")?.roles ?? [])
    .flatMap(({ organization }) => organization ?? [])
    .flatMap((body) => [body, index.entities.get(body)?.partOf ?? []].flat());

/** The bodies of the people that a token names: “Cai Jing of ChinaAMC” is one name. */
export const bodiesOf = (index: FactIndex, token: Token | undefined): string[] =>
  namesOf(index, token?.features ?? []).flatMap((id) => bodiesOfEntity(index, id));

/** Whether a word names a well-known place that the pack has not. */
export const isElsewhere = (index: FactIndex, { features }: Token): boolean =>
  isIn(index, "knownPlace", features);

/** Whether a token stands for its names and no more: “the bond market” need not be the one that is called so, “the mainland” is. */
export const isMeant = (index: FactIndex, { proper, kind, features }: Token): boolean =>
  proper ||
  kind === FeatureKind.entity ||
  namesOf(index, features).some((id) => index.entities.get(id)?.type === "place");

/** Whether a token names somebody or something, and does not say by an office or another name who is meant. */
export const isName = ({ entity, inferred, role }: Token): boolean =>
  entity && inferred === -1 && (role & TermRole.office) === 0;

const BODIES: ReadonlySet<string | undefined> = new Set(["organization", "programme"]);

/** Whether a token names a body or programme of the pack. */
export const isBody = (index: FactIndex, token: Token | undefined): token is Token =>
  token?.entity === true &&
  isMeant(index, token) &&
  namesOf(index, token.features).some((id) => BODIES.has(index.entities.get(id)?.type));
