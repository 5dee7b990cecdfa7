import { describe, expect, it, vi } from "vitest";
import type { PlaygroundServerOptions } from "../../src/server/index.ts";
import { app } from "../../src/server/workspace/people.ts";
import { settle, vote } from "./views.ts";
import { buttons, EMILY, GENERAL, KAYAN, LIMING, labelOf, startBot, textOf, type Visit } from "./visitor.ts";

const labels = (visit: Visit, userId = EMILY, channel = GENERAL) =>
  buttons(visit.newest(userId, channel)).map(labelOf);

const shortcut = async ({ playground: { slack, bot } }: Visit, messageTs: string, userId = EMILY) => {
  await slack.act("shortcut", { userId, channel: GENERAL, messageTs, callbackId: "check_claim" });
  await bot.idle();
  await slack.settled();
};

describe("/hk-ai <free text>", () => {
  it("answers with the one fact, its qualifier and its place", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai how many projects has the AI subsidy scheme approved so far?");
    expect(visit.newest()).toMatchObject({ ephemeralTo: EMILY });
    const said = textOf(visit.newest());
    expect(said).toContain("nearly 30");
    expect(said).toContain("lines 3, 23");
  });

  it.each([
    [KAYAN, "/hk-ai 超算中心使用率幾多？", "逾90%"],
    [LIMING, "/hk-ai 超算中心的使用率是多少？", "逾90%"],
  ])("asks in Chinese and Cantonese (%s)", async (userId, typed, figure) => {
    const visit = await startBot();
    await visit.type(typed, userId);
    expect(textOf(visit.newest(userId))).toContain(figure);
  });

  it("says that the source does not say, with the nearest facts as buttons", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai how many GPUs does the supercomputing centre have?");
    expect(textOf(visit.newest())).not.toMatch(/\*[^*]*\d[^*]*\*/);
    const [nearest] = buttons(visit.newest()).map(labelOf);
    expect(nearest).toContain("Supercomputing Centre");
    await visit.press(nearest ?? "");
    expect(visit.seen()).toHaveLength(1);
    expect(textOf(visit.newest())).toMatch(/line/);
  });

  it.each([
    ["the channel", GENERAL],
    ["a direct message", "D0EMILY"],
  ])(
    "keeps the question and the other facts in sight when one is pressed, in %s",
    async (_where, channel) => {
      const visit = await startBot();
      const question = "how many GPUs does the supercomputing centre have?";
      await visit.type(channel === GENERAL ? `/hk-ai ${question}` : question, EMILY, channel);
      const seen = visit.seen(EMILY, channel).length;
      const isFact = (label: string) => label.includes(" · ");
      const [first = "", second = "", ...rest] = labels(visit, EMILY, channel).filter(isFact);
      await visit.press(first, EMILY, channel);
      expect(visit.seen(EMILY, channel)).toHaveLength(seen);
      expect(textOf(visit.newest(EMILY, channel))).toContain(`Asked: “${question}”`);
      expect(labels(visit, EMILY, channel).filter(isFact)).toEqual([second, ...rest]);
      await visit.press(second, EMILY, channel);
      expect(labels(visit, EMILY, channel).filter(isFact)).toEqual([first, ...rest]);
      await visit.press("繁體中文", EMILY, channel);
      expect(textOf(visit.newest(EMILY, channel))).toContain(`問題：「${question}」`);
      await visit.press("返回問題", EMILY, channel);
      await visit.press("English", EMILY, channel);
      expect(labels(visit, EMILY, channel).filter(isFact)).toEqual([first, second, ...rest]);
    },
  );

  it("names the question, and no command that nobody typed, where a related fact is shared", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai ask how many GPUs does the supercomputing centre have?");
    const [nearest = ""] = labels(visit);
    await visit.press(nearest);
    expect(textOf(visit.newest())).toContain("Asked: “how many GPUs");
    await visit.press("Share in channel");
    const shared = textOf(visit.newest(KAYAN));
    expect(shared).toContain(
      `Shared by <@${EMILY}> on the question “how many GPUs does the supercomputing centre have?”`,
    );
    expect(shared).not.toContain("/hk-ai");
  });

  it("takes a question that begins with a command's name for a question", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai who announced the Southbound quota");
    expect(textOf(visit.newest())).toContain("Pan Gongsheng");
  });
});

describe("/hk-ai check", () => {
  it.each([
    ["The AI subsidy scheme has approved 25 projects", "Refuted"],
    ["The AI subsidy scheme has approved just under 30 projects", "Supported"],
    ["Most of the approved AI projects are in healthcare", "does not settle"],
  ])("%s", async (claim, verdict) => {
    const visit = await startBot();
    await visit.type(`/hk-ai check ${claim}`);
    const said = textOf(visit.newest());
    expect(said).toContain(verdict);
    expect(said).toContain(claim);
  });

  it("sets the two figures side by side, and is shared with its claim", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai check The AI subsidy scheme has approved 25 projects");
    expect(textOf(visit.newest())).toMatch(/Approved projects\nClaimed: \*25[^*]*\*/);
    expect(textOf(visit.newest())).toMatch(/In the source: \*nearly 30[^*]*\*/);
    await visit.press("Share in channel");
    expect(visit.seen(KAYAN)).toHaveLength(1);
    expect(textOf(visit.newest(KAYAN))).toContain("Refuted");
  });

  it("asks for the claim where none is given", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai check");
    const [, example = ""] = /for example `(\/hk-ai check [^`]+)`/.exec(textOf(visit.newest())) ?? [];
    await visit.type(example);
    expect(textOf(visit.newest())).toContain("Supported by the source");
  });
});

it("/hk-ai search lists facts, best first, and says when there are none", async () => {
  const visit = await startBot();
  await visit.type("/hk-ai search supercomputing");
  expect(textOf(visit.newest())).toContain("Supercomputing Centre");
  await visit.type("/hk-ai search xyzzyx");
  expect(textOf(visit.newest())).toContain("No fact speaks of “xyzzyx”");
});

describe("the message shortcut “Check this claim”", () => {
  it.each(["has", "has not"])(
    "answers to the person alone where a thread %s begun, ready to share there",
    async (begun) => {
      const visit = await startBot();
      const { slack } = visit.playground;
      await slack.act("post", { userId: KAYAN, channel: GENERAL, text: "OASES has attracted 560 companies" });
      const { ts } = visit.newest();
      if (begun === "has") {
        await slack.act("post", { userId: LIMING, channel: GENERAL, text: "really?", threadTs: ts });
      }
      await shortcut(visit, ts);
      expect(visit.notices).toEqual([]);
      expect(visit.newest().ephemeralTo).toBe(EMILY);
      // Slack shows private messages only in threads that have begun.
      expect(visit.newest().threadTs).toBe(begun === "has" ? ts : undefined);
      expect(textOf(visit.newest())).toContain("Refuted");
      expect(textOf(visit.newest())).toContain("124 companies");
      await visit.press("Share in thread");
      expect(visit.newest(KAYAN)).toMatchObject({ threadTs: ts });
      const shared = textOf(visit.newest(KAYAN));
      expect(shared).toContain("Refuted");
      // She chose the message; she typed no command.
      const link = `https?://[^|>]+${ts.replace(".", "")}[^|>]*`;
      expect(shared).toMatch(
        new RegExp(`Shared by <@${EMILY}>, who checked <${link}\\|a message> by <@${KAYAN}>`),
      );
      expect(shared).not.toContain("/hk-ai");
    },
  );

  it("reaches the person where the bot is no member", async () => {
    const visit = await startBot();
    const { slack } = visit.playground;
    slack.workspace.channels.leave(GENERAL, app.botUserId);
    await slack.act("post", { userId: KAYAN, channel: GENERAL, text: "The scheme lasts five years" });
    await shortcut(visit, visit.newest(KAYAN).ts);
    expect(visit.newest()).toMatchObject({ ephemeralTo: EMILY });
    expect(textOf(visit.newest())).toContain("3 years");
  });
});

describe("a mention", () => {
  it("is answered in its thread for all", async () => {
    const visit = await startBot();
    await visit.type(`<@${app.botUserId}> how many companies did InvestHK help last year?`);
    const [question, answer] = visit.seen(LIMING);
    expect(answer).toMatchObject({ user: app.botUserId, threadTs: question?.ts });
    expect(answer).not.toHaveProperty("ephemeralTo");
    expect(textOf(answer)).toContain("560");
  });

  it("that the source does not answer is told so in its thread for all, the nearest facts for whoever presses", async () => {
    const visit = await startBot();
    await visit.type(`<@${app.botUserId}> how many GPUs does the supercomputing centre have?`);
    const [question, answer] = visit.seen(KAYAN);
    expect(answer).toMatchObject({ user: app.botUserId, threadTs: question?.ts });
    expect(answer).not.toHaveProperty("ephemeralTo");
    expect(textOf(answer)).toContain("The source does say something about:");
    const [nearest = ""] = labels(visit, KAYAN);
    await visit.press(nearest, KAYAN);
    // In her own language, and nobody else's message has changed.
    expect(visit.newest(KAYAN)).toMatchObject({ ephemeralTo: KAYAN, threadTs: question?.ts });
    expect(textOf(visit.newest(KAYAN))).toMatch(/第\d+行/);
    expect(visit.seen(EMILY)).toEqual([question, answer]);
  });

  it.each(["check zzzz qqqq", "check most of the approved AI projects are in healthcare"])(
    "to %s, which the source does not settle, is told so in its thread for all",
    async (claim) => {
      const visit = await startBot();
      await visit.type(`<@${app.botUserId}> ${claim}`);
      const [question, answer] = visit.seen(KAYAN);
      expect(answer).toMatchObject({ user: app.botUserId, threadTs: question?.ts });
      expect(answer).not.toHaveProperty("ephemeralTo");
      expect(textOf(answer)).toContain("does not settle");
    },
  );

  it.each(["reports", "settings", "lang"])(
    "for %s, which is not for all, is answered to the asker alone",
    async (typed) => {
      const visit = await startBot();
      await visit.type(`<@${app.botUserId}> ${typed}`, KAYAN);
      expect(visit.seen(EMILY)).toHaveLength(1);
      expect(visit.newest(KAYAN)).toMatchObject({ ephemeralTo: KAYAN });
      // Slack shows private messages only in threads that have begun.
      expect(visit.newest(KAYAN)).not.toHaveProperty("threadTs");
      expect(visit.notices).toEqual([]);
      const { slack } = visit.playground;
      const { ts } = visit.newest(EMILY);
      await slack.act("post", { userId: EMILY, channel: GENERAL, text: "good question", threadTs: ts });
      const text = `<@${app.botUserId}> ${typed}`;
      await slack.act("post", { userId: KAYAN, channel: GENERAL, text, threadTs: ts });
      await settle(visit);
      expect(visit.newest(KAYAN)).toMatchObject({ ephemeralTo: KAYAN, threadTs: ts });
    },
  );

  it("that fails says so, with an id that the log carries", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const noPosts: NonNullable<PlaygroundServerOptions["wrapWebApi"]> = (next) => async (method, args) =>
      method === "chat.postMessage"
        ? { status: 500, body: { ok: false, error: "fatal_error" } }
        : next(method, args);
    const visit = await startBot({ wrapWebApi: noPosts });
    await visit.type(`<@${app.botUserId}> fund`);
    const [, id] = /id: (\w+)/.exec(textOf(visit.newest())) ?? [];
    expect(id).toBeDefined();
    expect(errors.mock.calls.flat().map(String).join("\n")).toContain(id);
    vi.restoreAllMocks();
  });
});

describe("a direct message", () => {
  it("asks, and has nothing to share with", async () => {
    const visit = await startBot();
    await visit.type("what rank is Hong Kong in the IMD yearbook?", EMILY, "D0EMILY");
    expect(visit.newest(EMILY, "D0EMILY")).toMatchObject({ user: app.botUserId });
    expect(textOf(visit.newest(EMILY, "D0EMILY"))).toContain("2nd");
    expect(labels(visit, EMILY, "D0EMILY")).not.toContain("Share in channel");
    // What a later version of the bot finds a corrected fact's messages by.
    expect(visit.newest(EMILY, "D0EMILY").metadata).toEqual({
      event_type: "hk_ai_facts",
      event_payload: { facts: [{ id: "hong-kong.competitiveness-rank", revision: expect.any(Number) }] },
    });
    await visit.type("hello", EMILY, "D0EMILY");
    expect(visit.newest(EMILY, "D0EMILY")).not.toHaveProperty("metadata");
  });

  it("begins a thread and is answered there, and what is written in the thread stays in it", async () => {
    const visit = await startBot();
    await visit.type("fund", EMILY, "D0EMILY");
    const [asked, answered] = visit.seen(EMILY, "D0EMILY");
    expect(asked).not.toHaveProperty("threadTs");
    expect(answered).toMatchObject({ user: app.botUserId, threadTs: asked?.ts });
    const { slack } = visit.playground;
    const more = { text: "how many GPUs?", threadTs: asked?.ts ?? "" };
    await slack.act("post", { userId: EMILY, channel: "D0EMILY", ...more });
    await settle(visit);
    expect(visit.newest(EMILY, "D0EMILY")).toMatchObject({ user: app.botUserId, threadTs: asked?.ts });
    expect(visit.seen(EMILY, "D0EMILY")).toHaveLength(4);
    expect(slack.workspace.threads().map(({ threadTs, status }) => [threadTs, status])).toEqual([
      [asked?.ts, ""],
    ]);
  });

  it("has buttons whose answers come in its thread, where they can be seen", async () => {
    const visit = await startBot();
    await visit.type("fund", EMILY, "D0EMILY");
    const [asked, answered] = visit.seen(EMILY, "D0EMILY");
    if (answered === undefined) throw new Error("no answer");
    await vote(visit, answered, "negative_button");
    expect(visit.newest(EMILY, "D0EMILY")).toMatchObject({ ephemeralTo: EMILY, threadTs: asked?.ts });
  });

  it("is answered once, however often Slack sends it", async () => {
    const visit = await startBot();
    await visit.type("fund", KAYAN, "D0KAYAN");
    expect(visit.seen(KAYAN, "D0KAYAN").filter(({ user }) => user === app.botUserId)).toHaveLength(1);
  });

  it("whose answer fails is told so in its thread, with an id that the log carries", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const noAnswers: NonNullable<PlaygroundServerOptions["wrapWebApi"]> = (next) => async (method, args) =>
      method === "chat.postMessage" && args["blocks"] !== undefined
        ? { status: 500, body: { ok: false, error: "fatal_error" } }
        : next(method, args);
    const visit = await startBot({ wrapWebApi: noAnswers });
    await visit.type("fund", EMILY, "D0EMILY");
    const [asked, told] = visit.seen(EMILY, "D0EMILY");
    expect(told).toMatchObject({ user: app.botUserId, threadTs: asked?.ts });
    const [, id] = /id: (\w+)/.exec(textOf(told)) ?? [];
    expect(id).toBeDefined();
    expect(errors.mock.calls.flat().map(String).join("\n")).toContain(id);
    vi.restoreAllMocks();
  });

  it("whose answer and failure cannot be posted is told so all the same", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const noPosts: NonNullable<PlaygroundServerOptions["wrapWebApi"]> = (next) => async (method, args) =>
      method === "chat.postMessage"
        ? { status: 500, body: { ok: false, error: "fatal_error" } }
        : next(method, args);
    const visit = await startBot({ wrapWebApi: noPosts });
    await visit.type("fund", EMILY, "D0EMILY");
    expect(visit.newest(EMILY, "D0EMILY")).toMatchObject({ ephemeralTo: EMILY });
    expect(textOf(visit.newest(EMILY, "D0EMILY"))).toMatch(/id: \w+/);
    vi.restoreAllMocks();
  });
});
