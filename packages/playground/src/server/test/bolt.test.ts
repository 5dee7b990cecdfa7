import { expect, test } from "vitest";
import { isBotConnectionError } from "../index.ts";
import { startBolt, startBoth, startSlack, until } from "./bolt-bot.ts";

const emily = "U0EMILY";
const general = "C0GENERAL";
const say = (text: string) => ({ userId: emily, channel: general, text });
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const button = (id: string) => ({
  type: "actions",
  elements: [{ type: "button", action_id: id, text: { type: "plain_text", text: id }, value: "v" }],
});

test("a slash command is answered where only its author sees it", async () => {
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack, command }) =>
      ack({ text: `got “${command.text}” from ${command.user_name} in ${command.channel_name}` }),
    );
  });
  await slack.act("post", say("/hk-ai fund"));
  expect(slack.workspace.messages.all()).toMatchObject([
    { channel: general, user: "U0HKAIBOT", text: "got “fund” from emily in general", ephemeralTo: emily },
  ]);
});

test("an acknowledgement can be for the whole channel, or plain text, or nothing", async () => {
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack, command }) => {
      if (command.text === "loud") await ack({ response_type: "in_channel", text: "all" });
      else if (command.text === "plain") await ack("plain");
      else await ack();
    });
  });
  for (const word of ["loud", "plain", "nothing"]) await slack.act("post", say(`/hk-ai ${word}`));
  const messages = slack.workspace.messages.all();
  expect(messages.map(({ text, ephemeralTo }) => [text, ephemeralTo])).toEqual([
    ["all", undefined],
    ["plain", emily],
  ]);
});

test("respond() answers through the response url, and replaces its own first answer", async () => {
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack, respond }) => {
      await respond({ text: "working…" });
      await respond({ text: "done", blocks: [section("*done*")], replace_original: true });
      await respond({ text: "for all", response_type: "in_channel" });
      await ack();
    });
  });
  await slack.act("post", say("/hk-ai fund"));
  expect(slack.workspace.messages.all()).toMatchObject([
    { text: "done", ephemeralTo: emily, edited: true, blocks: [{ type: "section" }] },
    { text: "for all" },
  ]);
});

test("a button updates and deletes its ephemeral message, which Slack does not send back", async () => {
  const bodies: unknown[] = [];
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack }) =>
      ack({ text: "choose", blocks: [button("share"), button("drop")] }),
    );
    app.action("share", async ({ ack, respond, body }) => {
      bodies.push(body);
      await respond({ text: "shared by emily", response_type: "in_channel", replace_original: false });
      await respond({ text: "you shared it", replace_original: true });
      await ack();
    });
    app.action("drop", async ({ ack, respond }) => {
      await respond({ delete_original: true });
      await ack();
    });
  });
  await slack.act("post", say("/hk-ai fund"));
  const [message] = slack.workspace.messages.all();
  const press = (actionId: string) =>
    slack.act("action", {
      userId: emily,
      channel: general,
      messageTs: message?.ts ?? "",
      action: { type: "button", action_id: actionId, block_id: "b", value: "v" },
    });
  await press("share");
  expect(slack.workspace.messages.all().map((m) => [m.text, m.ephemeralTo])).toEqual([
    ["you shared it", emily],
    ["shared by emily", undefined],
  ]);
  await press("drop");
  expect(slack.workspace.messages.all().map((m) => m.text)).toEqual(["shared by emily"]);
  expect(bodies[0]).toMatchObject({
    type: "block_actions",
    container: { type: "message", is_ephemeral: true, message_ts: message?.ts, channel_id: general },
    channel: { id: general, name: "general" },
    actions: [{ action_id: "share", value: "v", action_ts: expect.stringMatching(/^\d+\.\d{6}$/) }],
  });
  expect(bodies[0]).not.toHaveProperty("message");
});

test("the block ids that Slack gives are those that come back", async () => {
  const seen: unknown[] = [];
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack }) =>
      ack({ response_type: "in_channel", text: "choose", blocks: [button("go")] }),
    );
    app.action("go", async ({ ack, body }) => {
      seen.push(body.type === "block_actions" ? body.message?.["blocks"] : undefined);
      await ack();
    });
  });
  await slack.act("post", say("/hk-ai fund"));
  const message = slack.workspace.messages.all()[0];
  await slack.act("action", {
    userId: "U0KAYAN",
    channel: general,
    messageTs: message?.ts ?? "",
    action: { type: "button", action_id: "go", block_id: "any" },
  });
  expect(message?.blocks).toMatchObject([{ block_id: expect.stringMatching(/.+/) }]);
  expect(seen).toEqual([message?.blocks]);
});

test("a modal opens, shows errors beside its inputs, and closes when they are mended", async () => {
  const modal = {
    type: "modal" as const,
    callback_id: "report",
    notify_on_close: true,
    title: { type: "plain_text" as const, text: "Report" },
    submit: { type: "plain_text" as const, text: "Send" },
    blocks: [
      {
        type: "input" as const,
        block_id: "what",
        label: { type: "plain_text" as const, text: "What is wrong?" },
        element: { type: "plain_text_input" as const, action_id: "text" },
      },
    ],
  };
  const closed: string[] = [];
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack, client, command }) => {
      await client.views.open({ trigger_id: command.trigger_id, view: modal });
      await ack();
    });
    app.view("report", async ({ ack, view }) => {
      const text = view.state.values["what"]?.["text"]?.value;
      if (text) await ack();
      else await ack({ response_action: "errors", errors: { what: "Say what." } });
    });
    app.view({ callback_id: "report", type: "view_closed" }, async ({ ack, body }) => {
      closed.push(body.type);
      await ack();
    });
  });
  const submit = async (value: string | null) => {
    const [view] = slack.workspace.views.all();
    await slack.act("submit", {
      userId: emily,
      viewId: view?.id ?? "",
      values: { what: { text: { type: "plain_text_input", value } } },
    });
  };

  await slack.act("post", say("/hk-ai report"));
  expect(slack.workspace.views.all()).toMatchObject([{ type: "modal", userId: emily }]);
  await submit(null);
  expect(slack.workspace.views.all()).toMatchObject([{ errors: { what: "Say what." } }]);
  await submit("The year.");
  expect(slack.workspace.views.all()).toEqual([]);

  await slack.act("post", say("/hk-ai report"));
  await slack.act("close", { userId: emily, viewId: slack.workspace.views.all()[0]?.id ?? "" });
  expect(slack.workspace.views.all()).toEqual([]);
  expect(closed).toEqual(["view_closed"]);
});

test("a submission can update its view, push another, and clear them all", async () => {
  const page = (id: string, text: string) => ({
    type: "modal" as const,
    callback_id: id,
    title: { type: "plain_text" as const, text: "Page" },
    submit: { type: "plain_text" as const, text: "Next" },
    blocks: [{ type: "section" as const, text: { type: "mrkdwn" as const, text } }],
  });
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack, client, command }) => {
      await client.views.open({ trigger_id: command.trigger_id, view: page("one", "1") });
      await ack();
    });
    app.view("one", async ({ ack }) => ack({ response_action: "update", view: page("two", "2") }));
    app.view("two", async ({ ack }) => ack({ response_action: "push", view: page("three", "3") }));
    app.view("three", async ({ ack }) => ack({ response_action: "clear" }));
  });
  const top = () => slack.workspace.views.all().at(-1);
  const shown = () => slack.workspace.views.all().map((open) => open.view["callback_id"]);
  const submit = () => slack.act("submit", { userId: emily, viewId: top()?.id ?? "", values: {} });
  await slack.act("post", say("/hk-ai"));
  await submit();
  expect(shown()).toEqual(["two"]);
  await submit();
  expect(shown()).toEqual(["two", "three"]);
  expect(top()?.previousId).toBe(slack.workspace.views.all()[0]?.id);
  await submit();
  expect(shown()).toEqual([]);
});

test("a mention is answered in a thread, and a direct message reaches the bot without a mention", async () => {
  const { slack } = await startBoth((app) => {
    app.event("app_mention", async ({ event, client }) => {
      await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: "in the thread" });
    });
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say(`you said: ${message.text}`);
    });
  });
  await slack.act("post", say("<@U0HKAIBOT> how much?"));
  await slack.act("post", { userId: emily, channel: "D0EMILY", text: "hello" });
  await until(slack, () => slack.workspace.messages.all().length === 4);
  const [mention, ...rest] = slack.workspace.messages.all();
  expect(mention).toMatchObject({ replyCount: 1 });
  expect(rest).toMatchObject([
    { channel: "D0EMILY", user: emily, text: "hello" },
    expect.anything(),
    expect.anything(),
  ]);
  expect(rest.map((m) => m.text).sort()).toEqual(["hello", "in the thread", "you said: hello"]);
  expect(rest.find((m) => m.text === "in the thread")?.threadTs).toBe(mention?.ts);
});

test("a message shortcut carries the message, and can open a view", async () => {
  const { slack } = await startBoth((app) => {
    app.shortcut(
      { callback_id: "check_claim", type: "message_action" },
      async ({ ack, shortcut, respond }) => {
        await respond({ text: `checked: ${shortcut.message.text}`, replace_original: false });
        await ack();
      },
    );
  });
  await slack.act("post", say("HK$3 billion"));
  const message = slack.workspace.messages.all()[0];
  await slack.act("shortcut", {
    userId: emily,
    channel: general,
    messageTs: message?.ts ?? "",
    callbackId: "check_claim",
  });
  expect(slack.workspace.messages.all()[1]).toMatchObject({
    text: "checked: HK$3 billion",
    ephemeralTo: emily,
  });
});

test("opening the Home tab lets the bot publish it for that person", async () => {
  const { slack } = await startBoth((app) => {
    app.event("app_home_opened", async ({ event, client }) => {
      await client.views.publish({
        user_id: event.user,
        view: { type: "home", blocks: [{ type: "divider" }] },
      });
    });
  });
  await slack.act("openHome", { userId: "U0LIMING", tab: "home" });
  await until(slack, () => slack.workspace.views.all().length > 0);
  expect(slack.workspace.views.all()).toMatchObject([{ type: "home", userId: "U0LIMING" }]);
});

test("Bolt refuses a Slack with another signing secret", async () => {
  const { slack, url } = await startSlack();
  const bot = await startBolt(url, () => {}, "another-secret");
  const error = await slack.connectBot(bot).catch((reason: unknown) => reason);
  expect(isBotConnectionError(error)).toBe(true);
  await expect(slack.act("post", say("/hk-ai fund"))).rejects.toMatchObject({ code: "bot_not_connected" });
});

test("the sixth use of a response url is refused, and Bolt's respond() says so", async () => {
  const failures: unknown[] = [];
  const { slack } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack, respond }) => {
      for (let use = 1; use <= 6; use += 1) {
        await respond({ text: `use ${use}` }).catch((error: unknown) => failures.push(error));
      }
      await ack();
    });
  });
  await slack.act("post", say("/hk-ai fund"));
  expect(slack.workspace.messages.all().map((m) => m.text)).toEqual(
    [1, 2, 3, 4, 5].map((use) => `use ${use}`),
  );
  expect(failures).toMatchObject([{ message: expect.stringContaining("404") }]);
});

test("a response url and a trigger die of age by the playground's clock", async () => {
  const outcomes: string[] = [];
  const { slack } = await startBoth((app, slack) => {
    app.command("/hk-ai", async ({ ack, respond, client, command }) => {
      const later = (ms: number) =>
        slack.act("clock", { now: new Date(slack.workspace.clock.now().getTime() + ms).toISOString() });
      await later(3001);
      await client.views
        .open({
          trigger_id: command.trigger_id,
          view: { type: "modal", title: { type: "plain_text", text: "Late" }, blocks: [] },
        })
        .catch((error: Error) => outcomes.push(error.message));
      await later(30 * 60_000);
      await respond("too late").catch((error: Error) => outcomes.push(error.message));
      await ack();
    });
  });
  await slack.act("post", say("/hk-ai fund"));
  expect(outcomes).toEqual([expect.stringContaining("expired_trigger_id"), expect.stringContaining("404")]);
  expect(slack.workspace.messages.all()).toEqual([]);
});

test("the Web API refuses in the words that the bot's error classes wait for", async () => {
  const errors: string[] = [];
  const { slack } = await startBoth((app, slack) => {
    app.command("/hk-ai", async ({ ack, client }) => {
      const attempt = (channel: string) =>
        client.chat.postMessage({ channel, text: "hi" }).catch((error: { data?: { error?: string } }) => {
          errors.push(error.data?.error ?? "other");
        });
      await attempt("C0NOWHERE");
      slack.workspace.channels.leave(general, "U0HKAIBOT");
      await attempt(general);
      slack.workspace.channels.setArchived(general, true);
      await attempt(general);
      await ack();
    });
  });
  await slack.act("post", say("/hk-ai fund"));
  expect(errors).toEqual(["channel_not_found", "not_in_channel", "is_archived"]);
});
