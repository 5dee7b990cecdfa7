import { createFactBase, type Fact, hkAi, type Pack } from "@hk-ai/sdk";
import { expect, it } from "vitest";
import type { PlaygroundOptions } from "../../src/playground.ts";
import { createPlaygroundClock } from "../../src/server/index.ts";
import {
  buttons,
  EMILY,
  GENERAL,
  KAYAN,
  LIMING,
  labelOf,
  POLICY,
  startBot,
  textOf,
  type Visit,
} from "./visitor.ts";

/** Sunday 12 July 2026, 20:00 in Hong Kong. */
const SUNDAY = new Date("2026-07-12T12:00:00Z");

async function start(options: Partial<PlaygroundOptions> = {}) {
  const clock = createPlaygroundClock({ now: () => SUNDAY });
  const bot = await startBot({ clock, ...options });
  return {
    ...bot,
    async until(instant: string) {
      clock.moveTo(new Date(instant));
      await bot.playground.bot.postDue();
    },
  };
}

const digests = (bot: Visit, channel = POLICY) =>
  bot.seen(EMILY, channel).filter(({ metadata }) => metadata?.event_type === "hk_ai_digest");

it("understands a digest in words, shows its next five times, saves it, and posts it on Monday, once", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every monday 9am in #ai-policy about fund, compute in zh-Hant");
  const draft = textOf(bot.newest());
  expect(draft).toContain("not saved yet");
  expect(draft).toContain("Monday 13 July 2026, 09:00 (UTC+8) · for you: 02:00 (UTC+1)");
  expect(draft).toContain("Monday 10 August 2026, 09:00 (UTC+8)");
  await bot.press("Save");
  expect(textOf(bot.newest())).toContain("Saved as digest 1");
  expect(digests(bot)).toEqual([]);

  await bot.until("2026-07-13T00:59:59Z");
  expect(digests(bot)).toEqual([]);
  await bot.until("2026-07-13T01:00:00Z");
  await bot.until("2026-07-13T01:00:30Z");
  const [digest, ...more] = digests(bot);
  expect(more).toEqual([]);
  expect(textOf(digest)).toContain("香港人工智能計劃 · 2026年7月13日");
  expect(textOf(digest)).toContain("逢星期一09:00");

  await bot.until("2026-07-20T01:00:00Z");
  expect(digests(bot)).toHaveLength(2);
  expect(textOf(digests(bot)[1])).toContain("沒有變更");
  const figures = digests(bot).map((message) => textOf(message));
  expect(new Set(figures).size).toBe(2);
});

it("answers what is in the digest, and where that comes from", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every day 9am about fund in english", EMILY, POLICY);
  await bot.press("Save", EMILY, POLICY);
  await bot.until("2026-07-13T01:00:00Z");
  await bot.press("Source", EMILY, POLICY);
  expect(textOf(bot.modal()?.view)).toContain("8 July 2026");
  await bot.press("Ask", EMILY, POLICY);
  const form = bot.modal();
  await bot.playground.slack.act("submit", {
    userId: EMILY,
    viewId: form?.id ?? "",
    values: {
      words: { words: { type: "plain_text_input", value: "How large is the AI subsidy scheme?" } },
    },
  });
  await bot.playground.bot.idle();
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("HK$3 billion");
  expect(bot.newest(EMILY, POLICY).ephemeralTo).toBe(EMILY);
});

it("lists, shows, previews, posts now, pauses, resumes, explains and deletes", async () => {
  const bot = await start();
  const say = async (words: string) => {
    await bot.type(`/hk-ai digest ${words}`, EMILY, POLICY);
    return textOf(bot.newest(EMILY, POLICY));
  };
  expect(await say("list")).toContain("no digests yet");
  expect(await say("pause 7")).toContain("no digest 7");
  await say("逢星期一朝早九點 講資助");
  await bot.press("Save", EMILY, POLICY);
  expect(await say("list")).toContain("every Monday at 09:00");
  expect(await say("show 1")).toContain("Monday 13 July 2026, 09:00");
  expect(await say("preview 1")).toContain("Hong Kong's AI programmes · 12 July 2026");
  expect(await say("why")).toContain("has not been due yet");
  expect(digests(bot)).toEqual([]);
  expect(await say("now 1")).toContain("on its way");
  await bot.playground.bot.postDue();
  expect(digests(bot)).toHaveLength(1);
  const receipt = await say("點解 1");
  expect(receipt).toContain(" · posted · ");
  expect(receipt).toContain("|message>");
  expect(await say("pause 1")).toContain("is paused");
  await bot.until("2026-07-13T01:00:00Z");
  expect(digests(bot)).toHaveLength(1);
  expect(await say("resume 1")).toContain("goes on");
  await bot.until("2026-07-20T01:00:00Z");
  expect(digests(bot)).toHaveLength(2);
  expect(await say("delete 1")).toContain("is deleted");
  await bot.until("2026-08-20T01:00:00Z");
  expect(digests(bot)).toHaveLength(2);
});

it("says what it did not understand, with the right form, and the 31st's missing months", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every month on the 31st in klingon", EMILY, POLICY);
  const text = textOf(bot.newest(EMILY, POLICY));
  expect(text).toContain("“klingon”");
  expect(text).toContain("/hk-ai digest every monday 9am in #channel about fund, compute in zh-Hant");
  expect(text).toContain("Not every month has day 31");
  await bot.type("/hk-ai digest every fortnight on tuesday 9am", EMILY, POLICY);
  const cannot = bot.newest(EMILY, POLICY);
  expect(textOf(cannot)).toContain("I cannot keep to “every fortnight”");
  expect(buttons(cannot).map(labelOf)).toEqual(["Open the form"]);
  await bot.type("/hk-ai digest last friday of the month 5pm", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("on the last Friday of every month at 17:00");
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("Friday 31 July 2026, 17:00");
  await bot.type("/hk-ai digest 說明", KAYAN, POLICY);
  expect(textOf(bot.newest(KAYAN, POLICY))).toContain("`點解 1`");
  await bot.type("/hk-ai digest cron 99 9 * * 1", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("is not a cron expression");
  await bot.type("/hk-ai digest every day in #nowhere", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("no channel called #nowhere");
  await bot.type("/hk-ai digest every working day 9am in #ai-policy", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).not.toContain("holidays after 2026");
});

it("gives the invite line where it is no member, and pauses, tells the owner and mends it with one press", async () => {
  const bot = await start();
  const { channels } = bot.playground.slack.workspace;
  await bot.type("/hk-ai digest every day 9am about fund", EMILY, POLICY);
  channels.leave(POLICY, "U0HKAIBOT");
  await bot.press("Save", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("`/invite @HK-AI`");
  channels.join(POLICY, "U0HKAIBOT");
  await bot.press("Save", EMILY, POLICY);
  channels.leave(POLICY, "U0HKAIBOT");
  await bot.until("2026-07-13T01:00:00Z");
  expect(digests(bot)).toEqual([]);
  const notice = bot.newest(EMILY, "D0EMILY");
  expect(textOf(notice)).toContain("is paused");
  expect(textOf(notice)).toContain("/invite @HK-AI");
  channels.join(POLICY, "U0HKAIBOT");
  await bot.press("Resume", EMILY, "D0EMILY");
  await bot.until("2026-07-14T01:00:00Z");
  expect(digests(bot)).toHaveLength(1);
});

it("lets only members and administrators change a channel's digests", async () => {
  const bot = await start();
  bot.playground.slack.workspace.channels.leave(POLICY, LIMING);
  await bot.type("/hk-ai digest every day 9am in #ai-policy about fund", LIMING, GENERAL);
  await bot.press("保存", LIMING, GENERAL);
  expect(textOf(bot.newest(LIMING, GENERAL))).toContain("只有 <#C0AIPOLICY> 的成员");
  bot.playground.slack.workspace.channels.leave(POLICY, KAYAN);
  await bot.type("/hk-ai digest every day 9am in #ai-policy about fund", KAYAN, GENERAL);
  await bot.press("儲存", KAYAN, GENERAL);
  expect(textOf(bot.newest(KAYAN, GENERAL))).toContain("已儲存為摘要1");
  await bot.type("/hk-ai digest delete 1", LIMING, GENERAL);
  expect(textOf(bot.newest(LIMING, GENERAL))).toContain("只有 <#C0AIPOLICY> 的成员");
});

it("makes a digest with the form, which says what is wrong with it", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest", EMILY, POLICY);
  const form = bot.modal();
  expect(textOf(form?.view)).toContain("On public holidays in Hong Kong");
  const option = (value: string) => ({
    type: "static_select",
    selected_option: { text: { type: "plain_text", text: value }, value },
  });
  const values = (often: string, detail: { day?: string; cron?: string }) => ({
    channel: { channel: { type: "conversations_select", selected_conversation: POLICY } },
    topics: { topics: { type: "multi_static_select", selected_options: [option("fund").selected_option] } },
    parts: { parts: { type: "checkboxes", selected_options: [option("figures").selected_option] } },
    often: { often: option(often) },
    days: { days: { type: "multi_static_select", selected_options: [] } },
    ...(detail.day === undefined ? {} : { day: { day: option(detail.day) } }),
    ...(detail.cron === undefined
      ? {}
      : { cron: { cron: { type: "plain_text_input", value: detail.cron } } }),
    time: { time: { type: "timepicker", selected_time: "08:30" } },
    zone: { zone: option("Europe/London") },
    lang: { lang: option("en") },
    holidays: { holidays: option("skip") },
    outage: { outage: option("latest") },
  });
  const submit = (given: Record<string, Record<string, unknown>>) =>
    bot.playground.slack.act("submit", { userId: EMILY, viewId: bot.modal()?.id ?? "", values: given });
  const choose = async (often: string) => {
    await bot.playground.slack.act("action", {
      userId: EMILY,
      viewId: bot.modal()?.id ?? "",
      action: { ...option(often), action_id: "often", block_id: "often" },
      state: values(often, {}),
    });
    await bot.playground.bot.idle();
    return textOf(bot.modal()?.view);
  };
  expect(await choose("daily")).not.toContain("Days of the week");
  expect(await choose("monthly")).toContain("Day of the month");
  expect(await choose("cron")).not.toContain("Day of the month");
  await submit(values("cron", { cron: "99 9 * * 1" }));
  expect(bot.modal()?.errors?.["cron"]).toContain("is not a cron expression");
  await submit(values("cron", { cron: "cron */5 * * * *" }));
  expect(bot.modal()?.errors?.["cron"]).toContain("once an hour at most");
  await choose("monthly");
  await submit(values("monthly", { day: "31" }));
  const confirmation = textOf(bot.modal()?.view);
  expect(confirmation).toContain("Friday 31 July 2026, 08:30 (UTC+1)");
  expect(confirmation).toContain("Not every month has day 31");
  await submit({});
  await bot.playground.bot.idle();
  expect(textOf(bot.modal()?.view)).toContain("Saved as digest 1");
  await bot.until("2026-07-31T07:30:00Z");
  expect(digests(bot)).toHaveLength(1);
});

it("makes one digest however often Save is pressed, in place of what was understood", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every day 9am about fund", EMILY, POLICY);
  const draft = bot.newest(EMILY, POLICY);
  const [save] = buttons(draft);
  if (save === undefined) throw new Error("no button to save with");
  const press = () =>
    bot.playground.slack.act("action", { userId: EMILY, channel: POLICY, messageTs: draft.ts, action: save });
  await Promise.all([press(), press()]);
  await bot.playground.bot.idle();
  await bot.type("/hk-ai digest list", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("Digest 1");
  expect(textOf(bot.newest(EMILY, POLICY))).not.toContain("Digest 2");
  expect(
    bot
      .seen(EMILY, POLICY)
      .map((message) => textOf(message))
      .join("\n"),
  ).not.toContain("not saved yet");
  await bot.type("/hk-ai digest show", EMILY, POLICY);
  await bot.press("Pause", EMILY, POLICY);
  const shown = bot.newest(EMILY, POLICY);
  expect(textOf(shown)).toContain("Digest 1 is paused.");
  expect(buttons(shown).map(labelOf)).toContain("Resume");
  const others = bot.seen(EMILY, POLICY).slice(0, -1);
  expect(
    others.filter((message) => buttons(message).some((button) => labelOf(button) === "Pause")),
  ).toHaveLength(1);
});

it("says before it is saved what stands in the way, and keeps the form open until that is mended", async () => {
  const bot = await start();
  const { channels } = bot.playground.slack.workspace;
  channels.leave(POLICY, "U0HKAIBOT");
  await bot.type("/hk-ai digest every day 9am in #ai-policy about fund");
  expect(textOf(bot.newest())).toContain("`/invite @HK-AI`");
  await bot.press("Open the form");
  const submit = () =>
    bot.playground.slack.act("submit", { userId: EMILY, viewId: bot.modal()?.id ?? "", values: {} });
  await bot.playground.slack.act("submit", {
    userId: EMILY,
    viewId: bot.modal()?.id ?? "",
    values: {
      channel: { channel: { type: "conversations_select", selected_conversation: POLICY } },
      often: {
        often: {
          type: "static_select",
          selected_option: { text: { type: "plain_text", text: "x" }, value: "daily" },
        },
      },
    },
  });
  await submit();
  await bot.playground.bot.idle();
  expect(textOf(bot.modal()?.view)).toContain("Nothing is saved yet");
  channels.join(POLICY, "U0HKAIBOT");
  await submit();
  await bot.playground.bot.idle();
  expect(textOf(bot.modal()?.view)).toContain("Saved as digest 1");
  // The draft that the form was opened from is the same digest.
  await bot.press("Save");
  expect(textOf(bot.newest())).toContain("Saved as digest 1");
});

it("names the public holidays it meets, and says where its list of them ends", async () => {
  const bot = await start();
  await bot.until("2026-12-20T02:00:00Z");
  await bot.type("/hk-ai digest every day 9am skip holidays", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain(
    "Left out, being public holidays: 25 December 2026 (Christmas Day)",
  );
  await bot.type("/hk-ai digest every friday 9am next working day", EMILY, POLICY);
  const moved = textOf(bot.newest(EMILY, POLICY));
  expect(moved).toContain(
    "put off to the next working day: 25 December 2026 (Christmas Day), 1 January 2027",
  );
  expect(moved).toContain("Monday 28 December 2026, 09:00");
  expect(moved).not.toContain("not in my list");
  await bot.until("2027-12-20T02:00:00Z");
  await bot.type("/hk-ai digest every working day 9am", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).not.toContain("not in my list");
  await bot.until("2027-12-28T02:00:00Z");
  await bot.type("/hk-ai digest 每個工作天朝早九點", KAYAN, POLICY);
  const end = textOf(bot.newest(KAYAN, POLICY));
  expect(end).toContain("我的清單未有2027年之後的公眾假期");
});

it("posts without charts where the workspace refuses them, once, and remembers", async () => {
  const refused: string[] = [];
  const bot = await start({
    wrapWebApi: (next) => async (method, args) => {
      if (method !== "chat.postMessage" || !JSON.stringify(args).includes("data_visualization"))
        return next(method, args);
      refused.push(method);
      return { status: 200, body: { ok: false, error: "invalid_blocks" } };
    },
  });
  await bot.type("/hk-ai digest every day 9am about us-china, northern-metropolis in english", EMILY, POLICY);
  await bot.press("Save", EMILY, POLICY);
  for (let day = 13; day < 17; day++) {
    await bot.until(`2026-07-${day}T01:00:00Z`);
    // A channel gets one message a second, and the refused one counts.
    await bot.until(`2026-07-${day}T01:00:02Z`);
  }
  expect(digests(bot)).toHaveLength(4);
  expect(refused).toEqual(["chat.postMessage"]);
  expect(JSON.stringify(digests(bot)[0])).toContain("in 749 days at the latest");
});

it("is tried out from the example in help, with a button", async () => {
  const bot = await start();
  await bot.type("/hk-ai help digest", KAYAN, POLICY);
  const [, example = ""] = /例如：\/hk-ai (digest .*)/.exec(textOf(bot.newest(KAYAN, POLICY))) ?? [];
  await bot.press(`例如：/hk-ai ${example}`, KAYAN, POLICY);
  expect(textOf(bot.newest(KAYAN, POLICY))).toContain("尚未儲存");
  await bot.press("儲存", KAYAN, POLICY);
  expect(textOf(bot.newest(KAYAN, POLICY))).toContain("已儲存為摘要1");
  await bot.type("/hk-ai digets", EMILY, POLICY);
  await bot.press("digest · Post facts to a channel on a schedule", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("not saved yet");
});

it.each([
  [EMILY, "every monday 9am"],
  [KAYAN, "逢星期一朝早九點"],
  [LIMING, "每周一上午九点"],
])("takes its examples from the facts, whatever they are about (%s)", async (userId, example) => {
  const isFund = ({ topics }: { topics: readonly string[] }) => topics.includes("fund");
  const facts = createFactBase<Pack>({
    ...hkAi.pack,
    topics: hkAi.pack.topics.filter(({ id }) => id !== "fund"),
    facts: (hkAi.pack.facts as readonly Fact[]).filter((fact) => !isFund(fact)),
  });
  const bot = await start({ facts });
  const direct = bot.playground.slack.workspace.channels.directMessage(userId)?.id ?? "";
  for (const [text, channel] of [
    ["/hk-ai digest list", GENERAL],
    ["/hk-ai digest help", GENERAL],
    ["/hk-ai digest every monday xyzzy", GENERAL],
    ["/hk-ai help digest", GENERAL],
    ["digest", direct],
  ] as const) {
    await bot.type(text, userId, channel);
    const said = textOf(bot.newest(userId, channel));
    expect(said).toContain(example);
    expect(said).not.toMatch(/fund|資助|资助|\{/);
  }
});

it.each([
  [EMILY, "deleet 1", "Delete 1"],
  [EMILY, "puase", "Pause"],
  [KAYAN, "刪出 1", "刪除 1"],
])(
  "takes a slip in what is done with digests for one, and not for a new digest (%s %s)",
  async (userId, typed, label) => {
    const bot = await start();
    await bot.type("/hk-ai digest every monday 9am about fund", userId);
    await bot.press(userId === KAYAN ? "儲存" : "Save", userId);
    await bot.type(`/hk-ai digest ${typed}`, userId);
    const offered = buttons(bot.newest(userId)).map(labelOf);
    expect(offered).toContain(label);
    expect(offered).not.toContain("Save");
    // What nobody can take back is asked for first, here as elsewhere.
    const button = buttons(bot.newest(userId)).find((one) => labelOf(one) === label);
    expect(button?.["confirm"] !== undefined).toBe(label !== "Pause");
    await bot.press(label, userId);
    expect(textOf(bot.newest(userId))).toMatch(/deleted|paused|已刪除/);
  },
);

it.each(["blah blah", "in klingon"])(
  "offers nothing to save where it understood nothing (%s), but an example and the form",
  async (typed) => {
    const bot = await start();
    await bot.type(`/hk-ai digest ${typed}`);
    expect(textOf(bot.newest())).toContain(`“${typed}”`);
    const [example, form] = buttons(bot.newest()).map(labelOf);
    expect(example).toContain("/hk-ai digest every monday 9am about");
    await bot.press(form ?? "");
    expect(bot.modal()?.view).toMatchObject({ title: { text: "Digest" } });
    await bot.press(example ?? "");
    expect(buttons(bot.newest()).map(labelOf)).toContain("Save");
  },
);

it("does not push to save what it has understood in part, and quotes the rest as it was typed", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every monday 25:00 about fund");
  expect(textOf(bot.newest())).toContain("“25:00”");
  const [first, second] = buttons(bot.newest());
  expect(first).toMatchObject({ text: { text: "Open the form" }, style: "primary" });
  expect(second).toMatchObject({ text: { text: "Save as it stands" } });
  expect(second).not.toHaveProperty("style");
});

it("asks about a day that is misspelt, and saves it where that was meant", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every moonday 9am about fund");
  const text = textOf(bot.newest());
  expect(text).toContain("Did you mean Monday? You wrote “moonday”. Nothing is saved yet.");
  expect(text).not.toContain("I understood this");
  expect(text).not.toContain("You did not say");
  expect(buttons(bot.newest()).map(labelOf)).toEqual(["Open the form", "Yes, save"]);
  await bot.press("Yes, save");
  await bot.type("/hk-ai digest list");
  expect(textOf(bot.newest())).toContain("Monday");
});

it.each([
  ["逢星期八", "逢星期八"],
  ["every fooday 9am about fund", "fooday"],
])("refuses a day that no week has (%s)", async (typed, day) => {
  const bot = await start();
  await bot.type(`/hk-ai digest ${typed}`);
  expect(textOf(bot.newest())).toContain(`No week has a day called “${day}”`);
  expect(buttons(bot.newest()).map(labelOf)).toEqual(["Open the form"]);
});

it("says that there is no such topic, and offers the digest with those that come near", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest every friday 5pm about bananas", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("There is no topic “bananas”");
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("Computing power");
  expect(buttons(bot.newest(EMILY, POLICY)).map(labelOf)).not.toContain("Save as it stands");
  await bot.type("/hk-ai digest every friday 5pm about compue in zh-Hant", EMILY, POLICY);
  await bot.press("Computing power", EMILY, POLICY);
  const draft = textOf(bot.newest(EMILY, POLICY));
  expect(draft).toContain("Computing power");
  expect(draft).toContain("every Friday at 17:00");
  expect(draft).toContain("繁體中文");
  expect(buttons(bot.newest(EMILY, POLICY)).map(labelOf)).toEqual(["Save", "Open the form"]);
  await bot.type("/hk-ai digest every friday 5pm about Cyberport", EMILY, POLICY);
  await bot.press("all topics", EMILY, POLICY);
  expect(textOf(bot.newest(EMILY, POLICY))).toContain("all topics");
  expect(buttons(bot.newest(EMILY, POLICY)).map(labelOf)).toContain("Save");
});

it("says the hour that it chose, and how to choose another", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest daily about fund");
  expect(textOf(bot.newest())).toContain("You did not say at what time, so it is 09:00.");
  await bot.type("/hk-ai digest daily about fund at 5pm");
  expect(textOf(bot.newest())).not.toContain("You did not say");
});

it("opens the form from the list, whether there are digests or not", async () => {
  const bot = await start();
  await bot.type("/hk-ai digest list");
  await bot.press("New digest");
  expect(bot.modal()?.view).toMatchObject({ title: { text: "Digest" } });
  await bot.type("/hk-ai digest every monday 9am about fund");
  await bot.press("Save");
  await bot.type("/hk-ai digest list");
  expect(buttons(bot.newest()).map(labelOf)).toEqual(["Show", "New digest"]);
});
