import type { Fact, Modality } from "../../model/fact.ts";
import { formatDate } from "../../present/date.ts";
import { MODALITY_WORDS } from "../../present/words.ts";
import type { Base } from "../base.ts";
import { wrap } from "../columns.ts";
import type { Shell } from "../shell.ts";
import { TIME_WORDS, WORDS } from "../words.ts";

const INDENT = "  ";

const BADGE = {
  reported: "green",
  planned: "yellow",
  forecast: "magenta",
  opinion: "blue",
  recommendation: "blue",
  survey: "cyan",
} as const satisfies Record<Modality, string>;

/** Prints a text in the reader's width, indented. */
export function paragraph(shell: Shell, text: string, style?: Parameters<Shell["style"]>[0]): void {
  for (const line of wrap(text, shell.width - INDENT.length))
    shell.print(INDENT + (style === undefined ? line : shell.style(style, line)));
}

/** Prints a fact: figure, statement, status, speaker and time, then where it stands in the source. */
export function printFact(shell: Shell, base: Base, fact: Fact): void {
  const { lang } = shell;
  const figure = base.format(fact.value, lang);
  const label = fact.label[lang];
  const inferred = fact.value.kind === "money" && fact.value.currencyInferred;
  shell.print(
    figure === ""
      ? shell.style("bold", label)
      : `${shell.style("bold", figure)}  ${shell.style("dim", inferred ? `${label} · ${WORDS.inferredCurrency[lang]}` : label)}`,
  );
  paragraph(shell, fact.statement[lang]);
  const { speaker, via, lines } = base.citation(fact, lang);
  const time =
    fact.time === undefined
      ? undefined
      : `${TIME_WORDS[fact.time.role][lang]}${formatDate(fact.time.edtf, lang)}`;
  const badge = shell.style(BADGE[fact.modality], `[${MODALITY_WORDS[fact.modality][lang]}]`);
  const said = [speaker, via === undefined ? undefined : `${WORDS.via[lang]}${via}`, time];
  shell.print(`${INDENT}${[badge, ...said.filter((part) => part !== undefined)].join(" · ")}`);
  shell.print(
    INDENT +
      shell.style("dim", `${WORDS.lines[lang]}${lines.join(", ")}${WORDS.linesEnd[lang]} · ${fact.id}`),
  );
}

/** Prints where the facts come from, once below a list of them. */
export function printSource(shell: Shell, base: Base, facts: readonly Fact[]): void {
  const { lang } = shell;
  const ids = new Set(facts.flatMap((fact) => fact.evidence.map((evidence) => evidence.source)));
  for (const source of base.pack.sources.filter(({ id }) => ids.has(id))) {
    const parts = [source.title[lang], source.publisher[lang], formatDate(source.published, lang)];
    shell.print(shell.style("dim", `${WORDS.source[lang]}${parts.join(lang === "en" ? ", " : "，")}`));
  }
}

/** A fact for programs: the recorded fact with its value in words and its citation. */
export function factDocument(shell: Shell, base: Base, fact: Fact): object {
  return { ...fact, display: base.format(fact.value, shell.lang), citation: base.citation(fact, shell.lang) };
}
