import type { Fact, Modality } from "../../model/fact.ts";
import { formatDate } from "../../present/date.ts";
import { MODALITY_WORDS } from "../../present/words.ts";
import type { Base } from "../base.ts";
import { wrap } from "../columns.ts";
import type { Shell, Style } from "../shell.ts";
import { linesWords, TIME_WORDS, WORDS } from "../words.ts";

const INDENT = "  ";

const BADGE: Record<Modality, Style> = {
  reported: "green",
  planned: "yellow",
  forecast: "magenta",
  opinion: "blue",
  recommendation: "blue",
  survey: "cyan",
};

/** Prints a text in the reader's width, indented. */
export function paragraph(shell: Shell, text: string, style?: Style): void {
  for (const line of wrap(text, shell.width - INDENT.length))
    shell.print(INDENT + (style === undefined ? line : shell.style(style, line)));
}

/** Prints the statement, then status, speaker and time, then where it stands in the source. */
export function printStatement(
  shell: Shell,
  base: Base,
  fact: Fact,
  show: { readonly time: boolean } = { time: true },
): void {
  const { lang } = shell;
  paragraph(shell, fact.statement[lang]);
  const { speaker, via, lines } = base.citation(fact, lang);
  const details = [
    speaker,
    via === undefined ? undefined : WORDS.via[lang] + via,
    fact.time === undefined || !show.time
      ? undefined
      : TIME_WORDS[fact.time.role][lang] + formatDate(fact.time.edtf, lang),
  ].filter((part) => part !== undefined);
  const badge = `[${MODALITY_WORDS[fact.modality][lang]}]`;
  const [first = badge, ...rest] = wrap([badge, ...details].join(" · "), shell.width - INDENT.length);
  shell.print(INDENT + first.replace(badge, () => shell.style(BADGE[fact.modality], badge)));
  for (const line of rest) shell.print(INDENT + line);
  paragraph(shell, `${linesWords[lang](lines)} · ${fact.id}`, "dim");
}

/** Prints a fact, the figure first; a fact whose statement is its value begins with its label. */
export function printFact(shell: Shell, base: Base, fact: Fact): void {
  const { lang } = shell;
  const figure = base.format(fact.value, lang);
  const inferred = fact.value.kind === "money" && fact.value.currencyInferred;
  const label = inferred ? `${fact.label[lang]} · ${WORDS.inferredCurrency[lang]}` : fact.label[lang];
  if (figure === "") shell.print(shell.style("bold", label));
  else shell.print(`${shell.style("bold", figure)}  ${shell.style("dim", label)}`);
  printStatement(shell, base, fact);
}

/** Prints where the facts come from, once below a list of them. */
export function printSource(shell: Shell, base: Base, facts: readonly Fact[]): void {
  const { lang } = shell;
  const ids = new Set(facts.flatMap((fact) => fact.evidence.map((evidence) => evidence.source)));
  for (const source of base.sources().filter(({ id }) => ids.has(id))) {
    const parts = [source.title[lang], source.publisher[lang], formatDate(source.published, lang)];
    const text = WORDS.source[lang] + parts.join(lang === "en" ? ", " : "，");
    for (const line of wrap(text, shell.width)) shell.print(shell.style("dim", line));
  }
}

/** Prints facts with a blank line between them, and their source. */
export function printFacts(shell: Shell, base: Base, facts: readonly Fact[]): void {
  for (const fact of facts) {
    printFact(shell, base, fact);
    shell.print();
  }
  printSource(shell, base, facts);
}

/** Prints what the source does give, a line each, for the reader to look up. */
export function printRelated(shell: Shell, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  shell.print();
  shell.print(WORDS.related[shell.lang]);
  for (const fact of facts) {
    paragraph(shell, fact.statement[shell.lang]);
    paragraph(shell, fact.id, "dim");
  }
}

/** A fact for programs: the recorded fact with its value in words and its citation. */
export function factDocument(shell: Shell, base: Base, fact: Fact): object {
  return { ...fact, display: base.format(fact.value, shell.lang), citation: base.citation(fact, shell.lang) };
}
