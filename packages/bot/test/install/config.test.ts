import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { isConfigError } from "../../src/config/config-error.ts";
import { newKey } from "./keys.ts";

const single = { SLACK_BOT_TOKEN: "xoxb-1-abc", SLACK_SIGNING_SECRET: "0123456789abcdef" };
const many = {
  SLACK_SIGNING_SECRET: "0123456789abcdef",
  SLACK_CLIENT_ID: "111.222",
  SLACK_CLIENT_SECRET: "secret-of-the-app",
  SLACK_STATE_SECRET: "a-secret-to-sign-states-with",
  HK_AI_ENCRYPTION_KEY: newKey(),
};

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (isConfigError(error)) return error.problems;
    throw error;
  }
  return [];
}

describe("one workspace or many", () => {
  test("is decided by what is set", () => {
    expect(readConfig(single)).toMatchObject({ mode: "http", botToken: "xoxb-1-abc" });
    expect(readConfig(single).install).toBeUndefined();
    const config = readConfig({ ...many, HK_AI_PUBLIC_URL: "https://bot.example.org" });
    expect(config).toMatchObject({
      mode: "http",
      install: {
        clientId: "111.222",
        clientSecret: "secret-of-the-app",
        stateSecret: "a-secret-to-sign-states-with",
        publicUrl: "https://bot.example.org",
      },
    });
    expect(config.botToken).toBeUndefined();
  });

  test("takes several keys, the first to encrypt with", () => {
    const [newer, older] = [newKey(), newKey()];
    const both = readConfig({ ...many, HK_AI_ENCRYPTION_KEY: `${newer},${older}` }).install?.keyRing;
    const first = readConfig({ ...many, HK_AI_ENCRYPTION_KEY: newer }).install?.keyRing;
    expect(both).toHaveLength(2);
    expect(both?.[0].id).toBe(first?.[0].id);
  });

  test.each([
    "SLACK_CLIENT_ID",
    "SLACK_CLIENT_SECRET",
    "SLACK_STATE_SECRET",
    "HK_AI_ENCRYPTION_KEY",
  ] as const)("%s alone or missing is named, never guessed around", (name) => {
    expect(problemsOf({ ...many, [name]: undefined })).toEqual([
      expect.stringMatching(new RegExp(`^${name} is not set`)),
    ]);
    const others = Object.keys(many).filter((other) => other !== name && other !== "SLACK_SIGNING_SECRET");
    const named = problemsOf({ SLACK_SIGNING_SECRET: many.SLACK_SIGNING_SECRET, [name]: many[name] });
    expect(named.map((problem) => problem.split(" ", 1)[0]).sort()).toEqual(others.sort());
  });

  test.each<[name: string, value: string, says: RegExp]>([
    ["SLACK_CLIENT_ID", "my app", /two numbers with a dot/],
    ["SLACK_STATE_SECRET", "short", /at least 16 characters.*openssl/],
    ["HK_AI_ENCRYPTION_KEY", "aGVsbG8=", /32 bytes in base64.*openssl/],
    ["HK_AI_PUBLIC_URL", "bot.example.org", /URL that the world reaches/],
    ["HK_AI_PUBLIC_URL", "ftp://bot.example.org", /URL that the world reaches/],
  ])("%s = %j is refused with what to do, and not repeated", (name, value, says) => {
    const problems = problemsOf({ ...many, [name]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} .*${says.source}`))]);
    expect(problems[0]).not.toContain(value);
  });

  test("both at once, or many through Socket Mode, is refused", () => {
    expect(problemsOf({ ...many, SLACK_BOT_TOKEN: "xoxb-1-abc" })).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN serves one workspace.*SLACK_CLIENT_ID.*one or the other/),
    ]);
    for (const socket of [{ SLACK_APP_TOKEN: "xapp-1-abc" }, { SLACK_MODE: "socket" }]) {
      expect(problemsOf({ ...many, ...socket })).toEqual([expect.stringMatching(/Socket Mode.*needs HTTP/)]);
    }
    expect(problemsOf({ ...many, SLACK_APP_TOKEN: "xapp-1-abc", SLACK_MODE: "http" })).toEqual([]);
  });
});

describe("the database", () => {
  test("is a file unless DATABASE_URL is set", () => {
    expect(readConfig(single).databaseUrl).toBeUndefined();
    const databaseUrl = "postgresql://bot:secret@db.example.org:5432/facts?sslmode=require";
    expect(readConfig({ ...single, DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
    expect(readConfig({ ...single, DATABASE_URL: "" }).databaseUrl).toBeUndefined();
  });

  test.each([
    "mysql://bot:topsecret@db/facts",
    "db.example.org",
    "postgresql://",
    "postgresql://topsecret@db/",
  ])("%s is refused by name, without its password", (value) => {
    const problems = problemsOf({ ...single, DATABASE_URL: value });
    expect(problems).toEqual([expect.stringMatching(/^DATABASE_URL must be a PostgreSQL connection string/)]);
    expect(problems[0]).not.toContain("topsecret");
  });
});
