import type { PlaygroundChannel, PlaygroundUser } from "../../protocol.ts";

/** The workspace and the app as the playground seeds them: data only. */
export const team = { id: "T0HKAI", name: "HK-AI Playground", domain: "hk-ai-playground" } as const;

export const app = { id: "A0HKAI", botId: "B0HKAI", botUserId: "U0HKAIBOT", name: "HK-AI" } as const;

/** Slack names locales by language and country: Traditional Chinese is zh-TW there, also for Hong Kong. */
export const people: readonly PlaygroundUser[] = [
  {
    id: "U0EMILY",
    name: "emily",
    realName: "Emily Carter",
    locale: "en-GB",
    tz: "Europe/London",
    isBot: false,
    isAdmin: false,
    colour: "#4bbe2e",
  },
  {
    id: "U0KAYAN",
    name: "kayan",
    realName: "陳嘉欣",
    locale: "zh-TW",
    tz: "Asia/Hong_Kong",
    isBot: false,
    isAdmin: true,
    colour: "#e7392d",
  },
  {
    id: "U0LIMING",
    name: "liming",
    realName: "李明",
    locale: "zh-CN",
    tz: "Asia/Hong_Kong",
    isBot: false,
    isAdmin: false,
    colour: "#3c989f",
  },
  {
    id: app.botUserId,
    name: "hk-ai",
    realName: app.name,
    locale: "en-US",
    tz: "Asia/Hong_Kong",
    isBot: true,
    isAdmin: false,
    colour: "#674b1b",
  },
];

const everybody = people.map((person) => person.id);

export const channels: readonly PlaygroundChannel[] = [
  { id: "C0GENERAL", name: "general", kind: "channel", members: everybody, archived: false },
  { id: "C0AIPOLICY", name: "ai-policy", kind: "channel", members: everybody, archived: false },
  ...people
    .filter((person) => !person.isBot)
    .map(
      (person): PlaygroundChannel => ({
        id: person.id.replace(/^U/, "D"),
        name: app.name,
        kind: "im",
        userId: person.id,
        members: [person.id, app.botUserId],
        archived: false,
      }),
    ),
];
