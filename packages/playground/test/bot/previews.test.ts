import { hkAi, LANGS } from "@hk-ai/sdk";
import { describe, expect, it, vi } from "vitest";
import { texts } from "./views.ts";
import { GENERAL, KAYAN } from "./visitor.ts";
import { given, startWired } from "./wired.ts";

const publicUrl = "https://facts.example.org";
const FUNDING = `${publicUrl}/facts/ai-subsidy-scheme.funding`;

describe("a link to a fact", () => {
  it("gets a preview in the language of who shared it, with figure, statement and place", async () => {
    const { slack, settled, calls } = await startWired({ publicUrl });
    const text = `看 ${FUNDING} 和 ${publicUrl}/facts/oases.jobs?x=1 和 ${publicUrl}/facts/none 和 ${publicUrl}/`;
    await slack.act("post", { userId: KAYAN, channel: GENERAL, text });
    await settled();
    const [call, ...more] = calls("chat.unfurl");
    expect(more).toEqual([]);
    const unfurls = given(call?.["unfurls"]) as Record<string, { blocks: unknown[] }>;
    expect(Object.keys(unfurls)).toEqual([FUNDING, `${publicUrl}/facts/oases.jobs?x=1`]);
    expect(texts(unfurls[FUNDING]).join("\n")).toMatch(/\*30億港元\*.*第23行/s);
    const message = slack.workspace.messages.all().find((one) => one.user === KAYAN);
    expect(message?.attachments).toHaveLength(2);
  });

  it("on another host, and in a message without facts, is left alone", async () => {
    const { slack, settled, calls } = await startWired({ publicUrl });
    for (const text of [
      "https://facts.example.org.evil.example/facts/oases.jobs",
      `${publicUrl}/facts/%E0%A4%A`,
    ]) {
      await slack.act("post", { userId: KAYAN, channel: GENERAL, text });
    }
    await settled();
    expect(calls("chat.unfurl")).toEqual([]);
  });

  it("to a programme becomes a Work Object where they are switched on, under one address whatever the link", async () => {
    const { slack, settled, calls } = await startWired({ publicUrl, workObjects: true });
    const text = `${publicUrl}/facts/ai-subsidy-scheme.duration?lang=en`;
    await slack.act("post", { userId: KAYAN, channel: GENERAL, text });
    await settled();
    const [first, ...more] = calls("chat.unfurl");
    expect(more).toEqual([]);
    const { entities } = given(first?.["metadata"]) as { entities: Record<string, unknown>[] };
    expect(entities).toMatchObject([
      {
        entity_type: "slack#/entities/item",
        app_unfurl_url: text,
        url: `${publicUrl}/facts/ai-subsidy-scheme.funding`,
        external_ref: { id: "ai-subsidy-scheme", type: "programme" },
        entity_payload: { attributes: { title: { text: "人工智能資助計劃" }, locale: "zh-TW" } },
      },
    ]);
    expect(JSON.stringify(entities)).toContain("近30個項目 · 第3、23行");
    const message = slack.workspace.messages.all().find(({ user }) => user === KAYAN);
    expect(message?.attachments).toMatchObject([{ from_url: text, entity: { app_unfurl_url: text } }]);
  });

  it.each([
    ["refuses it", { ok: false, error: "invalid_metadata" }],
    ["takes it and shows nothing", { ok: true, warning: "invalid_metadata_format" }],
    [
      "warns beside the answer",
      { ok: true, response_metadata: { warnings: ["invalid_metadata_schema"], messages: ["why"] } },
    ],
  ])("to a programme gets a plain preview where Slack %s", async (_how, answer) => {
    const { slack, settled, calls } = await startWired({
      publicUrl,
      workObjects: true,
      answer: (method, args) => (method === "chat.unfurl" && "metadata" in args ? answer : undefined),
    });
    await slack.act("post", { userId: KAYAN, channel: GENERAL, text: FUNDING });
    await settled();
    expect(calls("chat.unfurl")).toHaveLength(2);
    const message = slack.workspace.messages.all().find(({ user }) => user === KAYAN);
    expect(message?.attachments).toMatchObject([{ from_url: FUNDING, blocks: expect.any(Array) }]);
  });

  it("in a message that is still being written, which has no channel yet, is previewed there", async () => {
    const { event, calls } = await startWired({
      publicUrl,
      answer: (method) => (method === "chat.unfurl" ? { ok: true } : undefined),
    });
    const links = [{ url: FUNDING, domain: "facts.example.org" }];
    const composer = { user: KAYAN, message_ts: "u1", unfurl_id: "u1", source: "composer", links };
    // Slack's guide shows the event with one name, its reference with the other.
    for (const channel of [{ channel_id: "COMPOSER" }, { channel: "COMPOSER" }]) {
      await event({ type: "link_shared", ...composer, ...channel, event_ts: "1.1" });
    }
    expect(calls("chat.unfurl")).toMatchObject([
      { source: "composer", unfurl_id: "u1" },
      { source: "composer", unfurl_id: "u1" },
    ]);
  });
});

describe("the details of a programme", () => {
  const event = {
    type: "entity_details_requested",
    user: "U0EMILY",
    trigger_id: "1.2.3",
    entity_url: FUNDING,
    link: { url: FUNDING, domain: "facts.example.org" },
    event_ts: "1.1",
  };
  const answer = (method: string) => (method === "entity.presentDetails" ? { ok: true } : undefined);

  it.each([
    ["en-GB", "nearly 30 projects", "en-US"],
    ["zh-HK", "近30個項目", "zh-TW"],
    ["zh-CN", "近30个项目", "zh-CN"],
    ["fr-FR", "nearly 30 projects", "en-US"],
  ])("are given in the reader's locale (%s)", async (user_locale, words, locale) => {
    const wired = await startWired({ publicUrl, workObjects: true, answer });
    await wired.event({
      ...event,
      user_locale,
      external_ref: { id: "ai-subsidy-scheme", type: "programme" },
    });
    const [call] = wired.calls("entity.presentDetails");
    const metadata = given(call?.["metadata"]) as {
      entity_payload: { attributes: unknown; custom_fields: unknown };
    };
    expect(metadata).not.toHaveProperty("app_unfurl_url");
    expect(metadata.entity_payload.attributes).toMatchObject({ locale });
    expect(JSON.stringify(metadata.entity_payload.custom_fields)).toContain(words);
  });

  it("are found by the address where Slack knows no more, as from a search", async () => {
    const wired = await startWired({ publicUrl, workObjects: true, answer });
    await wired.event({ ...event, user_locale: "en-GB" });
    await wired.event({ ...event, user_locale: "en-GB", entity_url: "" });
    for (const call of wired.calls("entity.presentDetails")) {
      const external_ref = { id: "ai-subsidy-scheme", type: "programme" };
      expect(given(call["metadata"])).toMatchObject({ external_ref, url: FUNDING });
    }
    expect(wired.calls("entity.presentDetails")).toHaveLength(2);
  });

  it.each([
    { external_ref: { id: "john-smith", type: "programme" } },
    { external_ref: { id: "john-lee", type: "programme" } },
    { external_ref: { id: "ai-subsidy-scheme" } },
    { entity_url: `${publicUrl}/facts/none` },
    { entity_url: "https://other.example/facts/ai-subsidy-scheme.funding" },
  ])("of something else are not found (%j)", async (asked) => {
    const wired = await startWired({ publicUrl, workObjects: true, answer });
    await wired.event({ ...event, user_locale: "en-GB", ...asked });
    expect(given(wired.calls("entity.presentDetails")[0]?.["error"])).toEqual({ status: "not_found" });
  });
});

describe("the page of a fact", () => {
  it("says value, statement, place and digest in each language, and carries linked data", async () => {
    const { web } = await startWired({ publicUrl });
    for (const id of [
      "ai-subsidy-scheme.approved-projects",
      "oases.investment",
      "manulife-survey-2026.independence",
    ] as const) {
      const fact = hkAi.facts().find((one) => one.id === id);
      if (fact === undefined) throw new Error(id);
      for (const lang of LANGS) {
        const response = await fetch(`${web}/facts/${id}?lang=${lang}`);
        expect(response.status).toBe(200);
        expect(response.headers.get("content-language")).toBe(lang);
        const html = await response.text();
        expect(html).toContain(`<html lang="${lang}">`);
        expect(html).toContain(hkAi.format(fact.value, lang));
        expect(html).toContain(fact.evidence[0]?.digest);
        const data = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? "";
        const graph = (JSON.parse(data) as { "@graph": { "@type": string }[] })["@graph"];
        expect(graph.filter((node) => node["@type"] === "Claim")).toMatchObject([{ identifier: id }]);
      }
    }
  });

  it("speaks the browser's language, is not sent twice, and is not found where there is no fact", async () => {
    const { web } = await startWired({ publicUrl });
    const page = `${web}/facts/oases.jobs`;
    const first = await fetch(page, { headers: { "accept-language": "fr, zh-TW;q=0.9" } });
    expect(first.headers.get("content-language")).toBe("zh-Hant");
    await first.text();
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(page, { headers: { "accept-language": "zh-TW", "if-none-match": etag } });
    expect(again.status).toBe(304);
    for (const id of ["none", "<script>", "..%2f..", "toString"]) {
      const missing = await fetch(`${web}/facts/${encodeURIComponent(id)}`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).not.toContain("<script>");
    }
  });
});

describe("the agent", () => {
  it("suggests what has an answer, when its conversation is opened and when a thread begins", async () => {
    const { slack, settled, event, calls } = await startWired({ publicUrl });
    await slack.act("openHome", { userId: KAYAN, tab: "messages" });
    await settled();
    const channel = slack.workspace.channels.directMessage(KAYAN)?.id ?? "";
    const assistant_thread = { user_id: KAYAN, channel_id: channel, thread_ts: "1.1", context: {} };
    await event({ type: "assistant_thread_started", assistant_thread, event_ts: "1.1" });
    const [opened, begun] = calls("assistant.threads.setSuggestedPrompts");
    expect(begun?.["thread_ts"]).toBe("1.1");
    const prompts = given(opened?.["prompts"]) as { title: string; message: string }[];
    expect(prompts).toHaveLength(4);
    expect(prompts[1]?.title).toMatch(/\p{Script=Han}/u);
    for (const { message: text } of prompts) {
      await slack.act("post", { userId: KAYAN, channel, text });
      await settled();
      const answer = slack.workspace.messages.all().at(-1);
      expect(answer?.user).toBe("U0HKAIBOT");
      expect(texts(answer?.blocks).join("\n")).toMatch(/第\d+/);
    }
  });

  it("says that it is looking, in a new conversation and in a thread, and no more once it has answered", async () => {
    const { slack, settled, calls } = await startWired({ publicUrl });
    const channel = slack.workspace.channels.directMessage(KAYAN)?.id ?? "";
    await slack.act("post", { userId: KAYAN, channel, text: "資助計劃" });
    await settled();
    const threadTs = slack.workspace.messages.all()[0]?.ts ?? "";
    await slack.act("post", { userId: KAYAN, channel, text: "算力", threadTs });
    await settled();
    expect(calls("assistant.threads.setStatus").map(({ thread_ts, status }) => [thread_ts, status])).toEqual([
      [threadTs, "正在查找…"],
      [threadTs, "正在查找…"],
    ]);
    expect(slack.workspace.threads().map(({ status }) => status)).toEqual([""]);
  });

  it("takes the status away where the answer fails", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { slack, settled, calls } = await startWired({
      publicUrl,
      answer: (method, args) =>
        method === "chat.postMessage" && args["blocks"] !== undefined
          ? { ok: false, error: "fatal_error" }
          : undefined,
    });
    const channel = slack.workspace.channels.directMessage(KAYAN)?.id ?? "";
    await slack.act("post", { userId: KAYAN, channel, text: "資助計劃" });
    await settled();
    expect(calls("assistant.threads.setStatus").at(-1)).toMatchObject({ status: "" });
    vi.restoreAllMocks();
  });
});
