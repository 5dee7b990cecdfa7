import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { createCommands } from "../../../bot/src/commands/registry.ts";
import { startPlayground } from "../../src/playground.ts";
import { EMILY, KAYAN, LIMING, type Visit, visit } from "./visitor.ts";

let slack: Visit;
beforeAll(async () => {
  const playground = await startPlayground({ port: 0, page: false });
  slack = visit(playground);
  return () => playground.close();
});

/** What nobody may slip into a message of the bot's: Slack would ring, link or name somebody. */
const MENTION = /<[!@#][^>]*>|<https?:/;

/** Every mrkdwn text of blocks or a view; plain text Slack shows as it is. */
function parsedBySlack(payload: unknown): string {
  const texts: string[] = [];
  JSON.stringify(payload, (_key, value: { type?: unknown; text?: unknown } | null) => {
    if (value?.type === "mrkdwn") texts.push(String(value.text));
    return value;
  });
  return texts.join("\n");
}

/** English, Traditional Chinese and an administrator, Simplified Chinese. */
const PEOPLE = [EMILY, KAYAN, LIMING] as const;
type Person = (typeof PEOPLE)[number];

/** What Slack parses of the one answer to a line: a private message, or where the command asks for more a form. */
function shownSince(messages: number, modalBefore: string | undefined, line: string, person: Person): string {
  const form = slack.modal(person);
  if (form !== undefined && form.id !== modalBefore) {
    expect(slack.seen(person).length, line).toBe(messages);
    return parsedBySlack(form.view);
  }
  expect(slack.seen(person).length, line).toBe(messages + 1);
  const said = slack.newest(person);
  expect(said.ephemeralTo, line).toBe(person);
  expect(said.text, line).not.toBe("");
  expect(said.text, line).not.toMatch(/[0-9a-f]{8}$/);
  expect(said.blocks?.length, line).toBeGreaterThan(0);
  return [said.text, parsedBySlack(said.blocks)].join("\n");
}

/** Types a line, and holds what came of it to what is always true. */
async function holds(line: string, person: Person): Promise<void> {
  const before = slack.seen(person).length;
  const modalBefore = slack.modal(person)?.id;
  const calls = slack.calls("bot → slack").length;
  await slack.type(line, person);
  expect(slack.notices, line).toEqual([]);
  const all = shownSince(before, modalBefore, line, person);
  // A digest names the channel that it is for; that rings nobody.
  const shown = line.startsWith("/hk-ai digest") ? all.replace(/<#C\w+>/g, "") : all;
  expect(shown, line).not.toMatch(MENTION);
  // What was escaped once reads as it was typed; twice, it shows entities.
  if (!line.includes("&")) expect(shown, line).not.toMatch(/&amp;(?:lt|gt|amp);/);
  const made = slack.calls("bot → slack").slice(calls);
  expect(
    made.filter(({ status }) => status !== 200),
    line,
  ).toEqual([]);
}

const commands = [
  "",
  "fund",
  ...createCommands(createFactBase<Pack>(hkAi.pack))
    .all.filter(({ listed }) => listed === "command")
    .map(({ name }) => name),
];

it.each(commands)("/hk-ai %s answers whatever stands behind it", async (command) => {
  const arguments_ = [
    "",
    "   ",
    "<!channel> <@U0EMILY> <#C0GENERAL> <https://evil.example|Hong Kong>",
    "*bold* _italic_ ~gone~ `code` ```block```",
    "資助 fund Ｆｕｎｄ 资助 🦄",
    "\u202Efund\u202C \u200F\u2066",
    "\uD83D \uDC00",
    "&lt;!channel&gt; &amp;",
    "\u0000\u0007\u001B[31m",
    "{typed} $& $1 %s",
    "__proto__ constructor toString",
    "x".repeat(10_000),
    "a ".repeat(5000),
    "與".repeat(5000),
    "<!channel>".repeat(1000),
    '"'.repeat(10_000),
  ];
  // Each person types some of it, another part with each command.
  const turn = commands.indexOf(command);
  for (const [index, argument] of arguments_.entries()) {
    await holds(`/hk-ai ${command} ${argument}`, PEOPLE[(turn + index) % PEOPLE.length] ?? EMILY);
  }
});

it("answers anything at all", async () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .tuple(fc.constantFrom(...commands), fc.string({ unit: "binary", maxLength: 30 }))
      .map(([command, argument]) => `${command} ${argument}`),
  );
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom(...PEOPLE), (text, person) => holds(`/hk-ai ${text}`, person)),
    { numRuns: 100 },
  );
});
