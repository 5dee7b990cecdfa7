import type { Lang } from "../language/langs.ts";
import type { Entity } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import type { Source } from "../model/source.ts";
import { formatDate } from "./date.ts";
import { list } from "./words.ts";

/** Everything a reader needs to find and trust the place where a fact stands. */
export interface Citation {
  readonly title: string;
  readonly publisher: string;
  /** Publication date in words, marked when it is inferred. */
  readonly published: string;
  /** How sure the publication date is, and why. */
  readonly publishedNote: string;
  /** Who said it, with the office held; absent when the source reports it in its own voice. */
  readonly speaker?: string;
  /** The report, survey or list that it was quoted from. */
  readonly via?: string;
  /** Lines of the source text, in order. */
  readonly lines: readonly number[];
  /** One for each place that proves it, in the order of the evidence. */
  readonly digests: readonly string[];
}

function titled(person: Entity | undefined, lang: Lang): string | undefined {
  if (person === undefined) return undefined;
  if (person.roles === undefined || person.roles.length === 0) return person.name[lang];
  // All offices, because the article does not say in which of them a person spoke.
  const title = list(
    person.roles.map((role) => role.title[lang]),
    lang,
  );
  return lang === "en" ? `${person.name.en}, ${title}` : `${person.name[lang]}（${title}）`;
}

/** Gathers the citation of a fact. */
export function citation(
  fact: Fact,
  lang: Lang,
  names: { entity(id: string): Entity | undefined; source(id: string): Source | undefined },
): Citation {
  const source = names.source(fact.evidence[0]?.source ?? "");
  const { speaker, via } = fact.attribution;
  const saidBy = speaker === undefined ? undefined : titled(names.entity(speaker), lang);
  const quotedFrom = via === undefined ? undefined : names.entity(via)?.name[lang];
  return {
    title: source?.title[lang] ?? "",
    publisher: source?.publisher[lang] ?? "",
    published: source === undefined ? "" : formatDate(source.published, lang),
    publishedNote: source?.publishedNote[lang] ?? "",
    ...(saidBy === undefined ? {} : { speaker: saidBy }),
    ...(quotedFrom === undefined ? {} : { via: quotedFrom }),
    lines: [...new Set(fact.evidence.map((evidence) => evidence.line))].sort((a, b) => a - b),
    digests: fact.evidence.map((evidence) => evidence.digest),
  };
}

/** One line to copy beside a figure. */
export function citeLine(cited: Citation, lang: Lang): string {
  const lines = cited.lines.join(lang === "en" ? ", " : "、");
  if (lang === "en") {
    const said = cited.speaker === undefined ? "" : `${cited.speaker}, quoted in `;
    const from = cited.via === undefined ? "" : ` (citing ${cited.via})`;
    const line = cited.lines.length === 1 ? "line" : "lines";
    return `${said}“${cited.title}”, ${cited.publisher}, ${cited.published}, ${line} ${lines}${from}.`;
  }
  const hant = lang === "zh-Hant";
  const said = cited.speaker === undefined ? "" : `${cited.speaker}，${hant ? "見" : "见"}`;
  const from = cited.via === undefined ? "" : `（引述${cited.via}）`;
  return `${said}《${cited.title}》，${cited.publisher}，${cited.published}，第${lines}行${from}。`;
}
