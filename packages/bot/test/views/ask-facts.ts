import { createFactBase, hkAi, type Lang, type Pack } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import { afterAll, beforeAll } from "vitest";
import type { Answer } from "../../src/commands/answer.ts";
import { createCommands } from "../../src/commands/registry.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { answerView } from "../../src/views/answer-view.ts";
import type { Message } from "../../src/views/message.ts";

export const facts = createFactBase<Pack>(hkAi.pack);

/** What the bot answers and shows a person who types something; to be called where tests are described. */
export function askingFacts() {
  const commands = createCommands(facts);
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ dataDir: ":memory:" });
  });
  afterAll(() => store.close());

  const answer = (text: string, lang: Lang, now: string): Promise<Answer> =>
    commands.answer(text, {
      lang,
      page: 0,
      teamId: "T1",
      channelId: "C1",
      userId: "U1",
      now: new Date(now),
      store,
    });
  const ask = async (text: string, lang: Lang = "en", now = "2026-07-13T01:00:00Z"): Promise<Message> =>
    answerView(await answer(text, lang, now), { facts, request: { text, lang, page: 0 } });
  return { answer, ask };
}

/** The largest words of a message. */
export const headingOf = ({ blocks }: Message): string | undefined =>
  blocks.flatMap((block) => (block.type === "header" ? [block.text.text] : []))[0];

/** Fields of the sections of a message. */
export const fieldsOf = (blocks: readonly KnownBlock[]): string[] =>
  blocks.flatMap((block) => (block.type === "section" ? (block.fields ?? []) : [])).map(({ text }) => text);

/** Labels of the buttons in the rows of a message. */
export const labelsOf = ({ blocks }: Message): string[] =>
  blocks
    .flatMap((block) => (block.type === "actions" ? block.elements : []))
    .flatMap((element) => (element.type === "button" ? [element.text.text] : []));
