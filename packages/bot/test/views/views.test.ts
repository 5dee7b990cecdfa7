import { createFactBase, type Fact, hkAi, LANGS, type Lang, MODALITY_WORDS, type Pack } from "@hk-ai/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/commands/answer.ts";
import type { Facts } from "../../src/commands/command.ts";
import { createCommands } from "../../src/commands/registry.ts";
import { validBlocks } from "../../src/slack/block-kit/validate.ts";
import { escapeMrkdwn } from "../../src/slack/escape.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { answerView } from "../../src/views/answer-view.ts";
import { draw, isFactual } from "../../src/views/draw.ts";
import { sharedView } from "../../src/views/shared-view.ts";
import { sourceView } from "../../src/views/source-view.ts";
import { asText } from "./as-text.ts";

const facts = createFactBase<Pack>(hkAi.pack);
const commands = createCommands(facts);
let store: Store;
beforeAll(async () => {
  store = await openStore({ dataDir: ":memory:" });
});
afterAll(() => store.close());

const ask = (typed: string, lang: Lang, page = 0, from = commands): Promise<Answer> =>
  from.answer(typed, {
    lang,
    page,
    teamId: "T1",
    channelId: "C1",
    userId: "U1",
    now: new Date("2026-07-13T01:00:00Z"),
    store,
    isAdmin: async () => true,
  });

/** What Slack parses for mentions and links, and what it shows as it is. */
function textsOf(payload: unknown): { mrkdwn: string[]; plain: string[] } {
  const texts = { mrkdwn: [] as string[], plain: [] as string[] };
  JSON.stringify(payload, (_key, value: { type?: unknown; text?: unknown } | null) => {
    if (value?.type === "mrkdwn") texts.mrkdwn.push(String(value.text));
    else if (typeof value?.text === "string") texts.plain.push(value.text);
    return value;
  });
  return texts;
}

/** The bot itself names people and dates; nothing else may hold what Slack parses. */
const unmarked = (text: string) => text.replace(/<@U[A-Z0-9]+>|<!date\^[^>]+>/g, "");

/** Whatever a view says, Slack takes it, and nothing in it rings, links or names anybody. */
function expectSound(surface: "message" | "modal", payload: { text?: unknown; blocks?: unknown }): void {
  validBlocks(surface, payload);
  for (const text of textsOf(payload).mrkdwn) {
    expect(unmarked(text)).not.toMatch(/<[!@#]|<https?:|&(?!amp;|lt;|gt;)/);
  }
  if (surface === "modal") return;
  expect(String(payload.text).trim()).not.toBe("");
  expect(unmarked(String(payload.text))).not.toMatch(/[<>]/);
}

/** Every form that an answer is shown in. */
function expectSoundInEveryForm(answer: Answer, text: string, lang: Lang, base: Facts = facts): void {
  const view = { facts: base, request: { text, lang, page: 0 } };
  expectSound("message", answerView(answer, view));
  if (!isFactual(answer)) return;
  const drawn = draw(answer, view);
  expectSound("message", sharedView(drawn, view, { by: "U0EMILY" }));
  if (drawn.facts.length > 0) expectSound("modal", sourceView(drawn.facts, lang, base));
}

const formatted = (fact: Fact, lang: Lang) => escapeMrkdwn(facts.format(fact.value, lang));
const isFigure = (fact: Fact) => ["money", "count", "percent", "rank", "duration"].includes(fact.value.kind);
const topics = facts.topics().flatMap(({ id }) => LANGS.map((lang) => [id, lang] as const));
const PAGE = 8;

describe.each(topics)("/hk-ai %s in %s", (topic, lang) => {
  it("shows each fact whole: statement, value with its qualifier, status, place, speaker", async () => {
    const all = facts.facts({ topic });
    const seen: string[] = [];
    for (let page = 0; page * PAGE < all.length; page += 1) {
      const answer = await ask(topic, lang, page);
      if (!isFactual(answer)) throw new Error(answer.type);
      const view = { facts, request: { text: topic, lang, page } };
      const message = answerView(answer, view);
      expectSound("message", message);
      expectSound("message", sharedView(draw(answer, view), view, { by: "U0EMILY" }));
      const { mrkdwn, plain } = textsOf(message);
      for (const fact of all.slice(page * PAGE, (page + 1) * PAGE)) {
        seen.push(fact.id);
        const line = mrkdwn.find((text) => text.includes(escapeMrkdwn(fact.statement[lang])));
        expect(line, fact.id).toBeDefined();
        if (fact.modality !== "reported") {
          expect(line, fact.id).toContain(MODALITY_WORDS[fact.modality][lang]);
        }
        const { lines, speaker = "" } = facts.citation(fact, lang);
        expect(line, fact.id).toContain(lines.join(lang === "en" ? ", " : "、"));
        expect(line, fact.id).toContain(escapeMrkdwn(speaker));
        if (isFigure(fact))
          expect([...mrkdwn, ...plain].join("\n"), fact.id).toContain(formatted(fact, lang));
      }
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it("cites each fact with its value, status and digests", () => {
    const shown = facts.facts({ topic }).slice(0, PAGE);
    const modal = sourceView(shown, lang, facts);
    expectSound("modal", modal);
    const { mrkdwn } = textsOf(modal);
    for (const fact of shown) {
      const part = mrkdwn.find((text) => text.includes(escapeMrkdwn(fact.statement[lang])));
      expect(part, fact.id).toContain(formatted(fact, lang));
      if (fact.modality !== "reported") {
        expect(part, fact.id).toContain(MODALITY_WORDS[fact.modality][lang]);
      }
      for (const { digest } of fact.evidence) expect(part, fact.id).toContain(digest);
    }
  });
});

describe("every command", () => {
  const typed = commands.all
    .filter(({ listed }) => listed === "command")
    .flatMap(({ name, example }) => [
      name,
      `help ${name}`,
      `${name} no such thing`,
      ...LANGS.flatMap((lang) => example?.(lang) ?? []).map((argument) => `${name} ${argument}`),
    ]);

  it.each(typed)("/hk-ai %s is drawn within Slack's rules in three languages", async (text) => {
    for (const lang of LANGS) expectSoundInEveryForm(await ask(text, lang), text, lang);
  });
});

it("escapes what stands in the data", async () => {
  const nasty = "<!channel> <@U0EMILY> <https://evil.example|x> & more";
  const everywhere = { en: nasty, "zh-Hant": nasty, "zh-Hans": nasty };
  const base = createFactBase<Pack>({
    ...hkAi.pack,
    topics: hkAi.pack.topics.map((topic) => ({ ...topic, label: everywhere, description: everywhere })),
    entities: hkAi.pack.entities.map((entity) => ({ ...entity, name: everywhere })),
    sources: hkAi.pack.sources.map((source) => ({ ...source, title: everywhere, publisher: everywhere })),
    facts: hkAi.pack.facts.map((fact) => ({ ...fact, label: everywhere, statement: everywhere })),
  });
  const made = createCommands(base);
  for (const text of [
    "fund",
    "compute",
    "topics",
    "help",
    "timeline",
    "sources",
    "who john-lee",
    "fact ai-subsidy-scheme.funding",
  ]) {
    const answer = await ask(text, "en", 0, made);
    const view = { facts: base, request: { text, lang: "en" as const, page: 0 } };
    const shown = [
      answerView(answer, view),
      ...(isFactual(answer) ? [sourceView(draw(answer, view).facts, "en", base)] : []),
    ];
    for (const payload of shown) {
      for (const part of [...textsOf(payload).mrkdwn, ...("text" in payload ? [payload.text] : [])]) {
        expect(part, text).not.toMatch(/<[!@#]|<https?:/);
      }
    }
  }
});

describe("as a person reads it", () => {
  it.each(LANGS)("/hk-ai fund in %s", async (lang) => {
    const answer = await ask("fund", lang);
    const view = { facts, request: { text: "fund", lang, page: 0 } };
    expect(asText(answerView(answer, view).blocks)).toMatchSnapshot("answer");
    if (!isFactual(answer)) throw new Error(answer.type);
    const { blocks } = sourceView(draw(answer, view).facts, lang, facts);
    expect(asText(blocks as Parameters<typeof asText>[0])).toMatchSnapshot("source");
  });

  it("an unknown word", async () => {
    const view = { facts, request: { text: "fnud", lang: "en" as const, page: 0 } };
    expect(asText(answerView(await ask("fnud", "en"), view).blocks)).toMatchSnapshot();
  });
});

it.each(LANGS)(
  "says of people what they are, where they are compared, and not only at what body (%s)",
  async (lang) => {
    const answer = await ask("compare John Lee and Jeffrey Lam", lang);
    if (!isFactual(answer)) throw new Error(answer.type);
    const drawn = draw(answer, { facts, request: { text: "-", lang, page: 0 } });
    const roles = drawn.facts.filter(({ value }) => value.kind === "entity");
    expect(roles.length).toBeGreaterThan(1);
    for (const { statement } of roles) expect(asText(drawn.blocks)).toContain(escapeMrkdwn(statement[lang]));
  },
);
