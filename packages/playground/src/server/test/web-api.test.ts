import { expect, test } from "vitest";
import { callApi, startSlack } from "./bolt-bot.ts";

const general = "C0GENERAL";

test("calls without a token, with a wrong one, or to an unknown method are refused", async () => {
  const { url } = await startSlack();
  expect(await callApi(url, "auth.test", {}, "xoxb-wrong")).toEqual({ ok: false, error: "invalid_auth" });
  const bare = await fetch(`${url}/api/auth.test`, { method: "POST" });
  expect(await bare.json()).toEqual({ ok: false, error: "not_authed" });
  expect(await callApi(url, "files.upload")).toMatchObject({ ok: false, error: "unknown_method" });
  expect(await callApi(url, "auth.test")).toMatchObject({ ok: true, bot_id: "B0HKAI", user_id: "U0HKAIBOT" });
});

test("users.info gives zone and role, and the locale only when asked", async () => {
  const { url } = await startSlack();
  const kayan = await callApi(url, "users.info", { user: "U0KAYAN", include_locale: true });
  expect(kayan["user"]).toMatchObject({
    locale: "zh-TW",
    tz: "Asia/Hong_Kong",
    tz_offset: 28_800,
    is_admin: true,
  });
  const emily = await callApi(url, "users.info", { user: "U0EMILY" });
  expect(emily["user"]).toMatchObject({ tz: "Europe/London", tz_offset: 3600, is_admin: false });
  expect(emily["user"]).not.toHaveProperty("locale");
  expect(await callApi(url, "users.info", { user: "U0NOBODY" })).toMatchObject({ error: "user_not_found" });
});

test("forms and JSON carry the same arguments", async () => {
  const { url, slack } = await startSlack();
  const blocks = [{ type: "divider", block_id: "d" }];
  await fetch(`${url}/api/chat.postMessage`, {
    method: "POST",
    headers: { authorization: "Bearer xoxb-local-playground-token" },
    body: new URLSearchParams({ channel: general, text: "one", blocks: JSON.stringify(blocks) }),
  });
  await callApi(url, "chat.postMessage", { channel: "#general", text: "two", blocks });
  expect(slack.workspace.messages.all()).toMatchObject([
    { channel: general, text: "one", blocks },
    { channel: general, text: "two", blocks },
  ]);
});

test("history is paged from the newest, bounded, and shows metadata only when asked", async () => {
  const { url, slack } = await startSlack();
  for (const run of [1, 2, 3, 4, 5]) {
    await callApi(url, "chat.postMessage", {
      channel: general,
      text: `m${run}`,
      metadata: { event_type: "digest", event_payload: { run } },
    });
  }
  const ts = slack.workspace.messages.all().map((message) => message.ts);
  expect(ts).toEqual([...new Set(ts)].sort());
  await callApi(url, "chat.postMessage", { channel: general, text: "reply", thread_ts: ts[0] });
  await callApi(url, "chat.postEphemeral", { channel: general, user: "U0EMILY", text: "secret" });

  const read = async (args: Record<string, unknown>) => {
    const page = await callApi(url, "conversations.history", { channel: general, ...args });
    return { ...page, texts: (page["messages"] as { text: string }[]).map((m) => m.text) };
  };
  const first = await read({ limit: 2 });
  expect(first).toMatchObject({ texts: ["m5", "m4"], has_more: true });
  const cursor = (first as unknown as { response_metadata: { next_cursor: string } }).response_metadata
    .next_cursor;
  expect(await read({ limit: 3, cursor })).toMatchObject({ texts: ["m3", "m2", "m1"], has_more: false });
  expect((await read({ oldest: ts[1], latest: ts[3] })).texts).toEqual(["m3"]);
  expect((await read({ oldest: ts[1], latest: ts[3], inclusive: true })).texts).toEqual(["m4", "m3", "m2"]);
  expect(JSON.stringify(await read({}))).not.toContain("event_payload");
  expect(JSON.stringify(await read({ include_all_metadata: true }))).toContain('"event_payload":{"run":5}');
  expect(await callApi(url, "conversations.history", { channel: general, limit: 0 })).toMatchObject({
    error: "invalid_limit",
  });

  const replies = await callApi(url, "conversations.replies", { channel: general, ts: ts[0] });
  expect(replies["messages"]).toMatchObject([
    { text: "m1", reply_count: 1, thread_ts: ts[0] },
    { text: "reply", thread_ts: ts[0] },
  ]);
});

test("an update keeps what it does not mention, and only the bot's own messages can be changed", async () => {
  const { url, slack } = await startSlack();
  const posted = await callApi(url, "chat.postMessage", {
    channel: general,
    text: "old",
    blocks: [{ type: "divider", block_id: "d" }],
    metadata: { event_type: "fact", event_payload: { revision: 1 } },
  });
  const ts = posted["ts"] as string;
  await callApi(url, "chat.update", { channel: general, ts, text: "new" });
  expect(slack.workspace.messages.get(general, ts)).toMatchObject({
    text: "new",
    blocks: [{ type: "divider" }],
    metadata: { event_payload: { revision: 1 } },
    edited: true,
  });
  await callApi(url, "chat.update", { channel: general, ts, text: "new", blocks: [], metadata: {} });
  expect(slack.workspace.messages.get(general, ts)).not.toHaveProperty("blocks");
  expect(slack.workspace.messages.get(general, ts)).not.toHaveProperty("metadata");

  await slack.act("post", { userId: "U0EMILY", channel: general, text: "mine" });
  const mine = slack.workspace.messages.all()[1]?.ts;
  const errors = [
    await callApi(url, "chat.update", { channel: general, ts: mine, text: "x" }),
    await callApi(url, "chat.delete", { channel: general, ts: mine }),
    await callApi(url, "chat.update", { channel: general, ts: "1.000000", text: "x" }),
    await callApi(url, "chat.postMessage", { channel: general }),
    await callApi(url, "chat.postMessage", { channel: general, text: "x".repeat(40_001) }),
    await callApi(url, "chat.postMessage", { channel: general, blocks: "not json" }),
  ];
  expect(errors.map((answer) => answer["error"])).toEqual([
    "cant_update_message",
    "cant_delete_message",
    "message_not_found",
    "no_text",
    "msg_too_long",
    "invalid_blocks_format",
  ]);
  expect(await callApi(url, "chat.delete", { channel: general, ts })).toMatchObject({ ok: true, ts });
  expect(slack.workspace.messages.all().map((m) => m.text)).toEqual(["mine"]);
});

test("the injected rules decide about blocks, on messages and on views", async () => {
  const { url } = await startSlack({
    validateBlocks: (blocks, surface) => (blocks.length > 1 ? [`too many for a ${surface}`] : []),
  });
  const blocks = [{ type: "divider" }, { type: "divider" }];
  expect(await callApi(url, "chat.postMessage", { channel: general, blocks })).toEqual({
    ok: false,
    error: "invalid_blocks",
    response_metadata: { messages: ["[ERROR] too many for a message"] },
  });
  const published = await callApi(url, "views.publish", {
    user_id: "U0EMILY",
    view: { type: "home", blocks },
  });
  expect(published).toMatchObject({ error: "invalid_arguments" });
});

test("a view can be updated by someone who saw its newest state, and by nobody else", async () => {
  const { url, slack } = await startSlack();
  const view = { type: "modal", title: { type: "plain_text", text: "One" }, external_id: "mine", blocks: [] };
  const trigger_id = slack.workspace.triggers.issue({ userId: "U0EMILY" });
  const opened = await callApi(url, "views.open", { trigger_id, view });
  expect(await callApi(url, "views.open", { trigger_id, view: { ...view, external_id: "" } })).toMatchObject({
    error: "exchanged_trigger_id",
  });
  const { hash } = opened["view"] as { hash: string };
  expect(await callApi(url, "views.update", { external_id: "mine", hash, view })).toMatchObject({ ok: true });
  expect(await callApi(url, "views.update", { external_id: "mine", hash, view })).toMatchObject({
    error: "hash_conflict",
  });
  expect(await callApi(url, "views.update", { view_id: "V0NONE", view })).toMatchObject({
    error: "not_found",
  });
  expect(
    await callApi(url, "views.open", { trigger_id: "made up", view: { ...view, external_id: "" } }),
  ).toMatchObject({
    error: "invalid_trigger_id",
  });
});

test("three modals lie on each other at most", async () => {
  const { url, slack } = await startSlack();
  const view = { type: "modal", title: { type: "plain_text", text: "One" }, blocks: [] };
  const userId = "U0EMILY";
  await callApi(url, "views.open", { trigger_id: slack.workspace.triggers.issue({ userId }), view });
  const push = () => {
    const viewId = slack.workspace.views.all().at(-1)?.id ?? "";
    return callApi(url, "views.push", {
      trigger_id: slack.workspace.triggers.issue({ userId, viewId }),
      view,
    });
  };
  expect([await push(), await push(), await push()]).toMatchObject([
    { ok: true },
    { ok: true },
    { ok: false, error: "push_limit_reached" },
  ]);
});

test("a wrapper around the Web API can limit, fail and drop calls", async () => {
  let call = 0;
  const { url, slack } = await startSlack({
    wrapWebApi: (next) => async (method, args) => {
      call += 1;
      if (call === 1) return { status: 429, headers: { "retry-after": "7" }, body: { ok: false } };
      const answer = await next(method, args);
      return call === 2 ? { ...answer, drop: true } : answer;
    },
  });
  const post = () =>
    fetch(`${url}/api/chat.postMessage`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-local-playground-token" },
      body: new URLSearchParams({ channel: general, text: "x" }),
    });
  const limited = await post();
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
  await expect(post()).rejects.toThrow();
  expect((await post()).status).toBe(200);
  // The dropped call was carried out all the same: that is what makes it hard.
  expect(slack.workspace.messages.all()).toHaveLength(2);
});
