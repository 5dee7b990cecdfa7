import { type Fact, type Lang, MODALITY_WORDS } from "@hk-ai/sdk";
import type { EntityCustomField, EntityMetadata } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { say } from "../words/say.ts";
import { factLink } from "./fact-link.ts";

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

/** A fact as a field: value with its qualifier, then how it stands where it is not simply reported, or the statement. */
function field(fact: Fact, lang: Lang, facts: Facts): EntityCustomField {
  const value = facts.format(fact.value, lang) || fact.statement[lang];
  const standing = fact.modality === "reported" ? "" : ` (${MODALITY_WORDS[fact.modality][lang]})`;
  return {
    key: fact.id.replace(/[^a-z0-9]+/g, "_"),
    label: fact.label[lang],
    type: "string",
    value: `${value}${standing}`,
    long: value.length > 40,
  };
}

/**
 * A programme as a Slack Work Object: every fact about it as a field, and where they come from.
 *
 * @param url - the link that stands for it
 * @see https://docs.slack.dev/messaging/work-objects-implementation
 */
export function programmeObject(
  id: string,
  lang: Lang,
  facts: Facts,
  link: { readonly url: string; readonly appUnfurlUrl?: string | undefined },
): EntityMetadata {
  const { name } = facts.entity(id);
  const own = facts.facts({ subject: id }).slice(0, FIELDS);
  const fields = own.map((fact) => field(fact, lang, facts));
  const [first] = own;
  const source: EntityCustomField[] =
    first === undefined
      ? []
      : [
          {
            key: "source",
            label: say("sourceField", lang),
            type: "string",
            value: facts.cite(first, lang),
            long: true,
          },
        ];
  return {
    entity_type: "slack#/entities/item",
    external_ref: { id, type: PROGRAMME },
    url: link.url,
    ...(link.appUnfurlUrl === undefined ? {} : { app_unfurl_url: link.appUnfurlUrl }),
    entity_payload: {
      attributes: {
        title: { text: name[lang] },
        display_type: say("programmeType", lang),
        product_name: "HK-AI",
        locale: LOCALES[lang],
      },
      custom_fields: [...fields, ...source],
      display_order: [...fields, ...source].map(({ key }) => key),
    },
  };
}

/** The programme that Slack asks the details of; undefined when it is none of ours. */
export function programmeAsked(
  event: { readonly external_ref?: { readonly id: string; readonly type?: string } | undefined },
  facts: Facts,
): string | undefined {
  const { id, type } = event.external_ref ?? {};
  return type === PROGRAMME ? facts.entities().find((entity) => entity.id === id)?.id : undefined;
}

/** Address that stands for a programme: the page of its first fact. */
export function programmeLink(publicUrl: string, id: string, facts: Facts): string {
  return factLink(publicUrl, facts.facts({ subject: id })[0]?.id ?? id);
}
