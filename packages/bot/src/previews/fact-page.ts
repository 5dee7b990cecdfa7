import { type Fact, LANGS, type Lang, MODALITY_WORDS } from "@hk-ai/sdk";
import { toJsonLd } from "@hk-ai/sdk/export";
import type { Facts } from "../commands/command.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** Every id that a fact names. */
function named({ subject, attribution, mentions = [], value }: Fact): ReadonlySet<string> {
  const inValue = value.kind === "entity" ? value.entities : value.kind === "rank" ? [value.list] : [];
  return new Set([subject, attribution.speaker ?? "", attribution.via ?? "", ...mentions, ...inValue]);
}

/** The fact as linked data, with what it names and its sources, for machines that read the page. */
function linkedData(fact: Fact, lang: Lang, facts: Facts): string {
  const ids = named(fact);
  const sources = new Set(fact.evidence.map(({ source }) => source));
  const direct = facts.entities().filter(({ id }) => ids.has(id));
  const bodies = new Set(direct.flatMap(({ roles = [] }) => roles.map(({ organization }) => organization)));
  const pack = {
    ...facts.pack,
    facts: [fact],
    entities: facts.entities().filter(({ id }) => ids.has(id) || bodies.has(id)),
    sources: facts.sources().filter(({ id }) => sources.has(id)),
  };
  const { format, cite } = facts;
  // "<" cannot stand in a script element: what follows it might end the element.
  return JSON.stringify(toJsonLd({ pack, format, cite }, { lang })).replaceAll("<", "\\u003c");
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,"Noto Sans HK","Noto Sans SC",sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
.value{font-size:2rem;line-height:1.2;margin:.5rem 0}.standing{border:1px solid;border-radius:.25rem;padding:0 .4rem}
dt{font-weight:600}dd{margin:0 0 .75rem;overflow-wrap:anywhere}nav a{margin-inline-end:1rem}`;

interface Page {
  readonly lang: Lang;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

const page = ({ lang, title, head = "", body }: Page): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
${head}</head>
<body>
${body}
</body>
</html>
`;

const pair = (name: string, value: string): string =>
  `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`;

/** A fact as a page: value, statement, speaker, source with line and digest, in one language with links to the others. */
export function factPage(fact: Fact, lang: Lang, facts: Facts): string {
  const cited = facts.citation(fact, lang);
  const value = facts.format(fact.value, lang);
  const subject = facts.entity(fact.subject).name[lang];
  const inferred =
    fact.value.kind === "money" && fact.value.currencyInferred ? ` (${say("inferredCurrency", lang)})` : "";
  const standing =
    fact.modality === "reported"
      ? ""
      : ` <span class="standing">${escapeHtml(MODALITY_WORDS[fact.modality][lang])}</span>`;
  const others = LANGS.filter((one) => one !== lang);
  const links = others.map(
    (one) => `<a href="?lang=${one}" hreflang="${one}" lang="${one}">${LANG_NAMES[one]}</a>`,
  );
  return page({
    lang,
    title: `${fact.label[lang]} · ${subject}`,
    head: `${others.map((one) => `<link rel="alternate" hreflang="${one}" href="?lang=${one}">`).join("\n")}
<script type="application/ld+json">${linkedData(fact, lang, facts)}</script>
`,
    body: `<main>
<p>${escapeHtml(subject)}</p>
<h1>${escapeHtml(fact.label[lang])}${standing}</h1>
${value === "" ? "" : `<p class="value"><strong>${escapeHtml(value + inferred)}</strong></p>\n`}<p>${escapeHtml(fact.statement[lang])}</p>
<dl>
${pair(say("speaker", lang), cited.speaker ?? say("reportedByPaper", lang))}
${cited.via === undefined ? "" : `${pair(say("via", lang), cited.via)}\n`}${pair(say("title", lang), cited.title)}
${pair(say("publisher", lang), cited.publisher)}
${pair(say("published", lang), `${cited.published} – ${cited.publishedNote}`)}
${pair(say("place", lang), say(cited.lines.length === 1 ? "line" : "lines", lang, { line: cited.lines.join(", ") }))}
${pair(say("digest", lang), cited.digests.join(" "))}
${pair(say("factId", lang), `${fact.id} · r${fact.revision}`)}
</dl>
</main>
<nav>${links.join("")}</nav>`,
  });
}

/** The page for an address that leads to no fact. */
export function noFactPage(lang: Lang): string {
  const title = say("noSuchFact", lang);
  return page({ lang, title, body: `<main><h1>${escapeHtml(title)}</h1></main>` });
}
