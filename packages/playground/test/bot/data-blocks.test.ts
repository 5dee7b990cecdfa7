import { hkAi } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import type { PlaygroundServerOptions } from "../../src/server/index.ts";
import { blockTypes, settle, texts } from "./views.ts";
import { GENERAL, KAYAN, LIMING, startBot, textOf } from "./visitor.ts";

type Wrap = NonNullable<PlaygroundServerOptions["wrapWebApi"]>;

/** A workspace whose Slack does not know a kind of block yet. */
const refusing =
  (kind: string, messages: (place: number) => string[] = () => []): Wrap =>
  (next) =>
  async (method, args) => {
    const given = args["blocks"];
    const blocks = (typeof given === "string" ? JSON.parse(given) : (given ?? [])) as { type: string }[];
    const place = blocks.findIndex(({ type }) => type === kind);
    if (method !== "chat.postMessage" || place < 0) return next(method, args);
    return {
      status: 200,
      body: { ok: false, error: "invalid_blocks", response_metadata: { messages: messages(place) } },
    };
  };

describe("figures", () => {
  it("of which words alone tell the difference are not charted as equal", async () => {
    const visit = await startBot();
    const survey = hkAi.facts({ subject: "manulife-survey-2026", kind: "percent" });
    const said = survey.map(({ value }) => hkAi.format(value, "en"));
    expect(said).toEqual(["over 80%", "nearly 80%"]);
    await visit.type("/hk-ai insurance");
    const pages = [visit.newest()];
    while (textOf(visit.newest()).includes("\nNext")) {
      await visit.press("Next");
      pages.push(visit.newest());
    }
    expect(pages.flatMap(blockTypes)).not.toContain("data_visualization");
    const all = pages.flatMap(({ blocks }) => texts(blocks));
    for (const words of said) expect(all.some((text) => text.includes(`*${words}*`))).toBe(true);
  });

  it.each([
    [undefined, "about 25,000 jobs", "forecast"],
    [KAYAN, "約25,000個職位", "預測"],
    [LIMING, "约25,000个职位", "预测"],
  ])("of one subject in several units stand in a table (%s)", async (userId, jobs, standing) => {
    const visit = await startBot();
    await visit.type("/hk-ai invest", userId);
    const table = visit
      .newest(userId)
      .blocks?.find((block) => (block as { type: string }).type === "data_table");
    const cells = texts(table);
    expect(cells).toContain(jobs);
    expect(cells).toContain(standing);
  });

  it("of the timeline are charted by the days until something is expected at the latest", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai timeline as of 2026-11-20");
    while (!blockTypes(visit.newest()).includes("data_visualization")) await visit.press("Next");
    const said = texts(visit.newest().blocks).join("\n");
    const chart = visit
      .newest()
      .blocks?.find((block) => (block as { type: string }).type === "data_visualization");
    const data =
      (chart as { chart: { series: { data: { value: number }[] }[] } }).chart.series[0]?.data ?? [];
    expect(data.length).toBeGreaterThan(1);
    for (const { value } of data) expect(said).toContain(`in ${value} days at the latest`);
  });
});

describe("the acknowledgement", () => {
  it("carries an answer once Slack has shown its kinds of block in this workspace", async () => {
    const visit = await startBot();
    const responses = () => visit.calls("bot → slack").filter(({ name }) => name === "response_url").length;
    await visit.type("/hk-ai invest");
    expect(responses()).toBe(1);
    await visit.type("/hk-ai invest");
    expect(responses()).toBe(1);
    expect(blockTypes(visit.newest())).toContain("data_table");
  });
});

describe("where Slack refuses a kind of block", () => {
  it("the answer is posted again in plain blocks, and the next one at once", async () => {
    const visit = await startBot({ wrapWebApi: refusing("data_table") });
    const posts = () => visit.calls("bot → slack").filter(({ name }) => name === "chat.postMessage").length;
    for (const expected of [2, 3]) {
      await visit.type("/hk-ai invest");
      await visit.press("Share in channel");
      expect(posts()).toBe(expected);
      const shared = visit.seen(LIMING, GENERAL).at(-1);
      expect(shared && blockTypes(shared)).not.toContain("data_table");
      expect(texts(shared?.blocks).join("\n")).toContain("*about 25,000 jobs*");
    }
  });

  it("only the kind that Slack points at is left out", async () => {
    const point = (place: number) => [
      `[ERROR] unsupported type: context_actions [json-pointer:/blocks/${place}/type]`,
    ];
    const visit = await startBot({ wrapWebApi: refusing("context_actions", point) });
    const { workspace } = visit.playground.slack;
    const im = workspace.channels.directMessage("U0EMILY")?.id ?? "";
    await visit.type("invest", "U0EMILY", im);
    await settle(visit);
    expect(blockTypes(visit.newest("U0EMILY", im))).not.toContain("context_actions");
    expect(blockTypes(visit.newest("U0EMILY", im))).toContain("data_table");
  });
});
