import { createFactBase, type FactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import type { PlaygroundServerOptions } from "../../src/server/index.ts";
import { EMILY, GENERAL, KAYAN, POLICY, startBot, textOf } from "./visitor.ts";

let errors: MockInstance<typeof console.error>;
let warnings: MockInstance<typeof console.warn>;
beforeEach(() => {
  errors = vi.spyOn(console, "error").mockImplementation(() => {});
  warnings = vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});
const logged = (log: MockInstance<typeof console.error>) => log.mock.calls.flat().map(String).join("\n");

type WrapWebApi = NonNullable<PlaygroundServerOptions["wrapWebApi"]>;

/** One method answers differently, each time it is called until `times` is used up. */
const method =
  (
    name: string,
    answer: Awaited<ReturnType<ReturnType<WrapWebApi>>>,
    times = Number.POSITIVE_INFINITY,
  ): WrapWebApi =>
  (next) => {
    let left = times;
    return async (called, args) => {
      if (called !== name || left <= 0) return next(called, args);
      left -= 1;
      return answer;
    };
  };

/** Facts that cannot be read once `broken` is set. */
function breakableFacts() {
  const facts: FactBase = createFactBase<Pack>(hkAi.pack);
  const state = { broken: false };
  const breakable: FactBase = {
    ...facts,
    facts(filter) {
      if (state.broken) throw new Error("the shelf fell down");
      return facts.facts(filter);
    },
  };
  return { facts: breakable, state };
}

describe("when Slack does not say who asks", () => {
  it.each<[what: string, wrapWebApi: WrapWebApi]>([
    ["refuses", method("users.info", { status: 200, body: { ok: false, error: "user_not_found" } })],
    ["fails", method("users.info", { status: 500, body: { ok: false, error: "internal_error" } })],
    ["drops the line", method("users.info", { status: 0, body: {}, drop: true })],
    [
      "asks to wait",
      method("users.info", {
        status: 429,
        headers: { "retry-after": "30" },
        body: { ok: false, error: "ratelimited" },
      }),
    ],
  ])("because users.info %s, the answer comes all the same, in English", async (_what, wrapWebApi) => {
    const slack = await startBot({ wrapWebApi });
    await slack.type("/hk-ai fund", KAYAN);
    expect(textOf(slack.newest(KAYAN))).toContain("HK$3 billion");
    expect(logged(warnings)).toContain("users.info failed");
  });
});

describe("when a listener fails", () => {
  it("the person is told an id, in their language, that the log carries with the cause", async () => {
    const { facts, state } = breakableFacts();
    const slack = await startBot({ facts });
    state.broken = true;
    await slack.type("/hk-ai fund", KAYAN);
    const told = slack.newest(KAYAN);
    expect(told.ephemeralTo).toBe(KAYAN);
    const id = /[0-9a-f]{8}/.exec(told.text)?.[0];
    expect(id).toBeDefined();
    expect(told.text).toMatch(/\p{Script=Han}/u);
    expect(told.text).not.toContain("shelf");
    expect(logged(errors)).toContain(`failure ${id}`);
    expect(logged(errors)).toContain("the shelf fell down");
  });

  it("Slack is told nothing failed, though the answer was to come with the acknowledgement", async () => {
    const { facts, state } = breakableFacts();
    const slack = await startBot({ facts });
    await slack.type("/hk-ai fund");
    state.broken = true;
    await slack.type("/hk-ai compute");
    expect(slack.newest().text).toMatch(/[0-9a-f]{8}/);
    expect(slack.notices).toEqual([]);
    expect(slack.calls("slack → bot").map(({ status }) => status)).not.toContain(404);
  });

  it("a pressed button says so below its message, which stays", async () => {
    const { facts, state } = breakableFacts();
    const slack = await startBot({ facts });
    await slack.type("/hk-ai fund");
    state.broken = true;
    await slack.press("Source");
    expect(slack.seen()).toHaveLength(2);
    expect(slack.newest().text).toMatch(/[0-9a-f]{8}/);
    expect(slack.modal()).toBeUndefined();
  });
});

describe("sharing", () => {
  it("is not done twice when Slack's answer is lost, and the person is told", async () => {
    const slack = await startBot({
      wrapWebApi: (next) => async (name, args) => {
        const answer = await next(name, args);
        return name === "chat.postMessage" ? { ...answer, drop: true } : answer;
      },
    });
    await slack.type("/hk-ai fund");
    await slack.press("Share in channel");
    expect(slack.seen(KAYAN)).toHaveLength(1);
    expect(slack.newest(EMILY).text).toMatch(/[0-9a-f]{8}/);
    expect(slack.newest(EMILY).text).not.toContain("nothing was changed");
  });

  it("into an archived channel tells the person, and keeps their answer", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai fund", EMILY, POLICY);
    slack.playground.slack.workspace.channels.setArchived(POLICY, true);
    await slack.press("Share in channel", EMILY, POLICY);
    expect(slack.seen(KAYAN, POLICY)).toEqual([]);
    expect(slack.seen(EMILY, POLICY)).toHaveLength(1);
    expect(logged(errors)).toMatch(/failure [0-9a-f]{8}/);
  });
});

describe("buttons of a message that is older than this bot", () => {
  it.each(["share", "source", "show:next"])("%s says how to start again", async (actionId) => {
    const slack = await startBot();
    await slack.type("/hk-ai fund");
    await slack.playground.slack.act("action", {
      userId: EMILY,
      channel: GENERAL,
      messageTs: slack.newest().ts,
      action: { type: "button", action_id: actionId, block_id: "b", value: "from another time" },
    });
    await slack.playground.bot.idle();
    expect(slack.newest().text).toContain("/hk-ai help");
    expect(slack.seen()).toHaveLength(2);
    expect(slack.notices).toEqual([]);
  });
});

describe("who may speak for Slack", () => {
  const url = (slack: Awaited<ReturnType<typeof startBot>>) => slack.playground.botUrl;
  const body = new URLSearchParams({
    command: "/hk-ai",
    text: "fund",
    user_id: EMILY,
    channel_id: GENERAL,
    team_id: "T0HKAI",
  });

  it.each<[what: string, headers: Record<string, string>]>([
    ["without a signature", {}],
    [
      "with a wrong signature",
      {
        "x-slack-signature": `v0=${"0".repeat(64)}`,
        "x-slack-request-timestamp": String(Math.floor(Date.now() / 1000)),
      },
    ],
  ])("a command %s is refused and does nothing", async (_what, headers) => {
    const slack = await startBot();
    const before = slack.calls("bot → slack").length;
    const response = await fetch(url(slack), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: body.toString(),
    });
    expect(response.status).toBe(401);
    await slack.playground.bot.idle();
    expect(slack.calls("bot → slack")).toHaveLength(before);
  });
});
