import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config/config.ts";
import { type ConfigError, isConfigError } from "../src/config/config-error.ts";

const http = { SLACK_BOT_TOKEN: "xoxb-1-abc", SLACK_SIGNING_SECRET: "0123456789abcdef" };
const socket = { SLACK_BOT_TOKEN: "xoxb-1-abc", SLACK_APP_TOKEN: "xapp-1-abc" };

function refusal(environment: Record<string, string | undefined>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (isConfigError(error)) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

describe("how Slack is reached", () => {
  it("is HTTP without an app token", () => {
    expect(readConfig(http)).toMatchObject({
      mode: "http",
      botToken: http.SLACK_BOT_TOKEN,
      signingSecret: http.SLACK_SIGNING_SECRET,
      port: 3000,
      logLevel: "info",
      development: true,
    });
  });

  it("is Socket Mode with an app token", () => {
    expect(readConfig(socket)).toMatchObject({ mode: "socket", appToken: socket.SLACK_APP_TOKEN });
  });

  it("is what SLACK_MODE says when both are possible", () => {
    expect(readConfig({ ...http, ...socket, SLACK_MODE: "http" }).mode).toBe("http");
    expect(readConfig({ ...http, ...socket, SLACK_MODE: "socket" }).mode).toBe("socket");
  });

  it("needs no signing secret in Socket Mode and no app token over HTTP", () => {
    expect(refusal({ ...http, SLACK_MODE: "socket" }).problems).toEqual([
      expect.stringMatching(/^SLACK_APP_TOKEN is not set.*connections:write/),
    ]);
    expect(refusal({ ...socket, SLACK_MODE: "http" }).problems).toEqual([
      expect.stringMatching(/^SLACK_SIGNING_SECRET is not set.*Basic Information/),
    ]);
  });
});

describe("what is missing or wrong is named, with what to do", () => {
  it.each<[name: string, value: string | undefined, says: RegExp]>([
    ["SLACK_BOT_TOKEN", undefined, /is not set.*OAuth & Permissions/],
    ["SLACK_BOT_TOKEN", "", /is not set.*OAuth & Permissions/],
    ["SLACK_BOT_TOKEN", "xoxp-1", /must start with "xoxb-".*OAuth & Permissions/],
    ["SLACK_SIGNING_SECRET", undefined, /is not set.*Basic Information/],
    ["SLACK_SIGNING_SECRET", "has spaces in it", /is not a signing secret.*Basic Information/],
    ["SLACK_SIGNING_SECRET", "short", /is not a signing secret/],
    ["SLACK_API_URL", "not a url", /must be a URL/],
    ["LOG_LEVEL", "loud", /must be one of "debug", "info", "warn" and "error"/],
    ["PORT", "abc", /must be a port number/],
    ["PORT", "80.5", /must be a whole number/],
    ["PORT", "-1", /must be from 0 to 65535/],
    ["PORT", "65536", /must be from 0 to 65535/],
    ["SLACK_MODE", "carrier-pigeon", /must be "http" or "socket"/],
  ])("%s = %j", (name, value, says) => {
    const { message, problems } = refusal({ ...http, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} ${says.source}`));
    expect(message).toContain(problems[0]);
  });

  it("in Socket Mode the app token too", () => {
    expect(refusal({ ...socket, SLACK_APP_TOKEN: "xoxb-1" }).problems).toEqual([
      expect.stringMatching(/^SLACK_APP_TOKEN must start with "xapp-"/),
    ]);
  });

  it("all at once", () => {
    const { problems } = refusal({ PORT: "x", LOG_LEVEL: "loud" });
    expect(problems.map((problem) => problem.split(" ", 1)[0]).sort()).toEqual([
      "LOG_LEVEL",
      "PORT",
      "SLACK_BOT_TOKEN",
      "SLACK_SIGNING_SECRET",
    ]);
  });

  it("never repeats a secret", () => {
    const { message } = refusal({ SLACK_BOT_TOKEN: "xoxp-topsecret", SLACK_SIGNING_SECRET: "top secret!" });
    expect(message).not.toMatch(/top.?secret/);
  });
});

it("checks outgoing messages unless it runs in production", () => {
  expect(readConfig({ ...http, NODE_ENV: "production" }).development).toBe(false);
  expect(readConfig({ ...http, NODE_ENV: "test" }).development).toBe(true);
});

it("takes an empty variable as unset", () => {
  expect(readConfig({ ...http, SLACK_APP_TOKEN: "", SLACK_MODE: "", PORT: "" })).toMatchObject({
    mode: "http",
    port: 3000,
  });
});
