import type { Fact, Lang } from "@hk-ai/sdk";
import { say } from "../words/say.ts";
import type { Facts } from "./command.ts";

/** Longer names make an example that nobody would type. */
const LONG = 90;

/** Makes something once for each language, when it is first asked for. */
export function perLang<T>(make: (lang: Lang) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const known = made.get(lang);
    if (known !== undefined) return known;
    const value = make(lang);
    made.set(lang, value);
    return value;
  };
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Figures that are simply reported: what people ask for first. */
const reported = (facts: Facts): readonly Fact[] =>
  facts.facts().filter(({ value, modality }) => "amount" in value && modality === "reported");

/** A question in the reader's language that the facts answer. */
export function exampleQuestion(facts: Facts, lang: Lang): string | undefined {
  const asked = (fact: Fact, frame: "exampleHowMuch" | "exampleWhat") =>
    say(frame, lang, {
      label: lang === "en" ? lowerFirst(fact.label[lang]) : fact.label[lang],
      subject: facts.entity(fact.subject).name[lang],
    });
  const answers = (question: string, { id }: Fact): boolean => {
    const { status, facts: found } = { facts: [], ...facts.ask(question, { lang }) };
    return question.length <= LONG && status === "answered" && found[0]?.id === id;
  };
  for (const kind of ["money", "percent", "rank"] as const) {
    for (const fact of reported(facts).filter(({ value }) => value.kind === kind)) {
      const question = asked(fact, kind === "money" ? "exampleHowMuch" : "exampleWhat");
      if (answers(question, fact)) return question;
    }
  }
  return undefined;
}

/** A claim in the reader's language that the facts settle: the statement of a figure that is not exact. */
export function exampleClaim(facts: Facts, lang: Lang): string | undefined {
  const figures = reported(facts);
  const vague = ({ value }: Fact) => "qualifier" in value && value.qualifier !== "exact";
  return [...figures.filter(vague), ...figures]
    .map(({ statement }) => statement[lang].replace(/[.。]$/u, ""))
    .find((claim) => claim.length <= LONG && facts.check(claim, { lang }).verdict === "supported");
}

/** The name of a topic that has facts. */
export const exampleTopic = (facts: Facts, lang: Lang): string | undefined =>
  facts.topics().find(({ id }) => facts.facts({ topic: id }).length > 0)?.label[lang];

/** The person who says most; where nobody says anything, what the first fact is about. */
export function examplePerson(facts: Facts, lang: Lang): string | undefined {
  const said = (id: string) => facts.facts({ speaker: id }).length;
  const [most] = facts
    .entities()
    .filter(({ type, id }) => type === "person" && said(id) > 0)
    .sort((a, b) => said(b.id) - said(a.id));
  const [first] = facts.facts();
  return most?.name[lang] ?? (first && facts.entity(first.subject).name[lang]);
}

/** Two bodies with figures, and those with the shortest names among them. */
export function examplePair(facts: Facts, lang: Lang): string | undefined {
  const figures = (id: string) =>
    facts.facts({ subject: id }).filter(({ value }) => "amount" in value).length;
  const [a, b] = facts
    .entities()
    .filter(({ type, id }) => type === "organization" && figures(id) > 1)
    .map(({ name }) => name[lang])
    .sort((one, other) => one.length - other.length);
  return a === undefined || b === undefined ? undefined : say("versus", lang, { a, b });
}

/** The last day of the first window that something is expected in. */
export function exampleDay(facts: Facts): string | undefined {
  const days = facts
    .timeline()
    .flatMap(({ last, fact }) => (fact.time?.role === "expected" && last ? [last] : []));
  return days.sort()[0];
}
