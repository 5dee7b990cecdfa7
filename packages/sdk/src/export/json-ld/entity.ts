import type {
  CreativeWork,
  DefinedTerm,
  Event,
  Organization,
  Person,
  Place,
  Product,
  Service,
} from "schema-dts";
import type { Lang } from "../../language/langs.ts";
import type { Entity } from "../../model/entity.ts";
import type { Identifiers } from "../iri.ts";

export type EntityNode =
  | Person
  | Organization
  | Service
  | Product
  | Place
  | CreativeWork
  | Event
  | DefinedTerm;

const TYPES = {
  organization: "Organization",
  group: "Organization",
  programme: "Service",
  product: "Product",
  place: "Place",
  document: "CreativeWork",
  ranking: "CreativeWork",
  event: "Event",
  concept: "DefinedTerm",
} as const;

/** Why a name is not simply the name. */
const DISAMBIGUATION: Record<Lang, { readonly unconfirmed: string; misprint(likely: string): string }> = {
  en: {
    unconfirmed: "No public source confirms this name.",
    misprint: (likely) => `Printed so in the source; probably ${likely}.`,
  },
  "zh-Hant": {
    unconfirmed: "此名稱未有公開資料證實。",
    misprint: (likely) => `原文如此；很可能是${likely}。`,
  },
  "zh-Hans": {
    unconfirmed: "此名称未有公开资料证实。",
    misprint: (likely) => `原文如此；很可能是${likely}。`,
  },
};

function caveat(entity: Entity, lang: Lang): { disambiguatingDescription: string } | undefined {
  if (entity.nameStatus === "confirmed") return undefined;
  const words = DISAMBIGUATION[lang];
  const likely = entity.likely?.[lang];
  return {
    disambiguatingDescription: likely === undefined ? words.unconfirmed : words.misprint(likely),
  };
}

/** Offices as schema.org's Role, where the property it qualifies is repeated inside it; a bare title without a body. */
function offices(entity: Entity, lang: Lang, iri: Identifiers) {
  const worksFor = [];
  const jobTitle = [];
  for (const { title, organization } of entity.roles ?? []) {
    if (organization === undefined) jobTitle.push(title[lang]);
    else
      worksFor.push({
        "@type": "OrganizationRole" as const,
        roleName: title[lang],
        worksFor: { "@id": iri.entity(organization) },
      });
  }
  return {
    ...(worksFor.length === 0 ? {} : { worksFor }),
    ...(jobTitle.length === 0 ? {} : { jobTitle }),
  };
}

/** The schema.org form of who or what facts are about. */
export function entityNode(entity: Entity, lang: Lang, iri: Identifiers): EntityNode {
  const shared = {
    "@id": iri.entity(entity.id),
    name: entity.name[lang],
    alternateName: entity.aliases,
    ...caveat(entity, lang),
  };
  if (entity.type === "person") return { "@type": "Person", ...shared, ...offices(entity, lang, iri) };
  const type = TYPES[entity.type];
  const whole = entity.partOf === undefined ? undefined : { "@id": iri.entity(entity.partOf) };
  if (type === "Organization" && whole !== undefined)
    return { "@type": type, ...shared, parentOrganization: whole };
  if (type === "Place" && whole !== undefined) return { "@type": type, ...shared, containedInPlace: whole };
  return { "@type": type, ...shared };
}
