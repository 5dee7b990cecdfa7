import { createFactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completions } from "../src/app/slash-command-help.ts";
import { createCommands } from "../src/commands/registry.ts";
import { openStore, type Store } from "../src/store/open-store.ts";

const facts = createFactBase<Pack>(hkAi.pack);
const commands = createCommands(facts);
const LOCALES = { en: "en-GB", "zh-Hant": "zh-TW", "zh-Hans": "zh-CN" };

let store: Store;
beforeAll(async () => {
  store = await openStore({ dataDir: ":memory:" });
});
afterAll(() => store.close());

describe.each(LANGS)("the completions in %s", (lang) => {
  const offered = completions(facts, LOCALES[lang]);

  it("are what help lists, in its words", async () => {
    const asked = { teamId: "T1", channelId: "C1", userId: "U1", lang, page: 0, now: new Date(), store };
    const help = await commands.answer("help", asked);
    if (help.type !== "help") throw new Error(help.type);
    const said = new Map(offered.map(({ text, description }) => [text, description]));
    for (const { usage, summary } of help.commands) expect(said.get(usage.split(" ")[0] ?? "")).toBe(summary);
    for (const { id, label, description } of help.topics) {
      const has = facts.facts({ topic: id }).length > 0;
      expect(said.get(lang === "en" ? id : label[lang])).toBe(has ? description[lang] : undefined);
    }
    expect(new Set(offered.map(({ text }) => text)).size).toBe(offered.length);
  });

  it("are each answered by what they stand for, whichever word is typed", async () => {
    const asked = { teamId: "T1", channelId: "C1", userId: "U1", lang, page: 0, now: new Date(), store };
    for (const { text, words } of offered) {
      expect(words.length).toBeGreaterThan(1);
      const answer = JSON.stringify(await commands.answer(text, asked));
      expect(JSON.stringify(await commands.answer(words[0] ?? "", asked))).toBe(answer);
    }
  });
});

it("are in English for somebody whose Slack is in a language that the bot does not speak", () => {
  expect(completions(facts, "de-DE")).toEqual(completions(facts, "en-US"));
});
