import { type Fact, type Lang, MODALITY_WORDS } from "@hk-ai/sdk";
import type { EntityCustomField, EntityMetadata } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { placeOf } from "../views/fact-line.ts";
import { say } from "../words/say.ts";
import { factLink, linkedFact } from "./fact-link.ts";

/** What a programme is called where Slack asks for the kind of thing. */
const PROGRAMME = "programme";

/** Slack's own names of languages, in which Work Objects say theirs. */
const LOCALES = { en: "en-US", "zh-Hant": "zh-TW", "zh-Hans": "zh-CN" } as const satisfies Record<
  Lang,
  string
>;

const FIELDS = 20;

/** Whether a fact is about a programme, which Slack can show as an object of its own. */
export const isOfProgramme = (fact: Fact, facts: Facts): boolean =>
  facts.entity(fact.subject).type === "programme";

/** A fact as a field: its value, or the statement, then how it stands, where in the source and who said it. */
function field(fact: Fact, lang: Lang, facts: Facts): EntityCustomField {
  const value = facts.format(fact.value, lang) || fact.statement[lang];
  const { lines, speaker } = facts.citation(fact, lang);
  const standing = fact.modality === "reported" ? undefined : MODALITY_WORDS[fact.modality][lang];
  const parts = [value, standing, placeOf(lines, lang), speaker].filter((part) => part !== undefined);
  return {
    key: fact.id.replace(/[^a-z0-9]+/g, "_"),
    label: fact.label[lang],
    type: "string",
    value: parts.join(" · "),
    long: value.length > 40,
  };
}

/** The source that the fields' lines are in: publisher, title, date and how sure it is. */
function sourceField(fact: Fact, lang: Lang, facts: Facts): EntityCustomField {
  const { publisher, title, published } = facts.citation(fact, lang);
  const value = [publisher, title, published].join(" · ");
  return { key: "source", label: say("sourceField", lang), type: "string", value, long: true };
}

/**
 * A programme as a Slack Work Object: every fact about it as a field, and where they come from.
 *
 * @param url - the one address that stands for it, whatever link led there
 * @see https://docs.slack.dev/messaging/work-objects-implementation
 */
export function programmeObject(id: string, lang: Lang, facts: Facts, url: string): EntityMetadata {
  const { name } = facts.entity(id);
  const own = facts.facts({ subject: id }).slice(0, FIELDS);
  const fields = [
    ...own.map((fact) => field(fact, lang, facts)),
    ...own.slice(0, 1).map((fact) => sourceField(fact, lang, facts)),
  ];
  return {
    entity_type: "slack#/entities/item",
    external_ref: { id, type: PROGRAMME },
    url,
    entity_payload: {
      attributes: {
        title: { text: name[lang] },
        display_type: say("programmeType", lang),
        product_name: "HK-AI",
        locale: LOCALES[lang],
      },
      custom_fields: fields,
      display_order: fields.map(({ key }) => key),
    },
  };
}

/** What Slack says of the object whose details it asks; a reference only where a link was unfurled. */
export interface DetailsAsked {
  readonly external_ref?: { readonly id: string; readonly type?: string } | undefined;
  readonly entity_url: string;
  readonly link: { readonly url: string };
}

/**
 * The programme that Slack asks the details of; undefined when it is none of ours.
 *
 * Where Slack knows only an address, as from a search, that says which one.
 */
export function programmeAsked(
  { external_ref: ref, entity_url, link }: DetailsAsked,
  publicUrl: string,
  facts: Facts,
): string | undefined {
  if (ref !== undefined) {
    const named = facts.entities().find(({ id }) => id === ref.id);
    return ref.type === PROGRAMME && named?.type === "programme" ? named.id : undefined;
  }
  const id = linkedFact(entity_url || link.url, publicUrl, facts);
  const fact = id === undefined ? undefined : facts.fact(id);
  return fact !== undefined && isOfProgramme(fact, facts) ? fact.subject : undefined;
}

/** Address that stands for a programme: the page of its first fact. */
export function programmeLink(publicUrl: string, id: string, facts: Facts): string {
  return factLink(publicUrl, facts.facts({ subject: id })[0]?.id ?? id);
}
