import type { Entity, Lang } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { context, header, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { pageOf, placeInList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";
import type { ViewContext } from "./view-context.ts";

function roles(entity: Entity, lang: Lang, facts: Facts): string[] {
  return (entity.roles ?? []).map(({ title, organization }) => {
    const body = organization === undefined ? undefined : facts.entity(organization).name[lang];
    const known = body !== undefined && !title[lang].includes(body);
    return `• ${escapeMrkdwn(known ? `${title[lang]} · ${body}` : title[lang])}`;
  });
}

function nameNote(entity: Entity, lang: Lang): string | undefined {
  if (entity.nameStatus === "unconfirmed") return say("nameUnconfirmed", lang);
  if (entity.nameStatus !== "misprint") return undefined;
  const printed = entity.printed ?? entity.name[lang];
  return say("nameMisprint", lang, { printed, likely: entity.likely?.[lang] ?? printed });
}

/** A person or body: names, roles, how sure the name is, then what they said and what is said about them. */
export function drawProfile(
  answer: Extract<Answer, { type: "profile" }>,
  { facts, request: { lang } }: ViewContext,
): Drawn {
  const { entity } = answer;
  const page = pageOf(answer.facts, answer.page);
  const names = [...new Set(Object.values(entity.name))].filter((name) => name !== entity.name[lang]);
  const about = [names.join(" · "), nameNote(entity, lang)].filter(
    (part) => part !== undefined && part !== "",
  );
  const held = roles(entity, lang, facts);
  return {
    text: [entity.name[lang], ...held.map((role) => role.slice(2))].join(PUNCTUATION[lang].list),
    blocks: [
      header(entity.name[lang]),
      ...(about.length > 0 ? [context(escapeMrkdwn(about.join("\n")))] : []),
      ...(held.length > 0 ? [section(`*${say("rolesTitle", lang)}*\n${held.join("\n")}`)] : []),
      ...page.shown.map((fact) => section(factLine(fact, lang, facts))),
      ...sourceLine(page.shown, lang, facts, placeInList(page, lang)),
    ],
    facts: page.shown,
    page,
  };
}
