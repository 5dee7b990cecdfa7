import { describe, expect, it } from "vitest";
import { sampleWorkspace } from "../test/sample-workspace.ts";
import { suggest } from "./completion.ts";
import { outgoingText } from "./outgoing-text.ts";

const { commands, users } = sampleWorkspace();
const labels = (text: string, caret = text.length, locale = "en-GB") =>
  suggest(text, caret, commands, users, locale).map(({ label }) => label);

describe("completion", () => {
  it("lists the commands after a slash at the very start only", () => {
    expect(labels("/")).toEqual(["/hk-ai [topic]"]);
    expect(labels("/HK")).toEqual(["/hk-ai [topic]"]);
    expect(labels("say /")).toEqual([]);
    expect(labels("/other")).toEqual([]);
  });

  it("lists a command's words, narrowed by what is typed, and nothing once it stands whole", () => {
    expect(labels("/hk-ai ")).toEqual(["/hk-ai fund", "/hk-ai compute", "/hk-ai fund details"]);
    expect(labels("/hk-ai c")).toEqual(["/hk-ai compute"]);
    expect(labels("/hk-ai compute")).toEqual([]);
    expect(labels("/hk-ai fund ")).toEqual(["/hk-ai fund details"]);
  });

  it("offers them in the language of who types, and finds them by any word", () => {
    const inChinese = (text: string) => labels(text, text.length, "zh-TW");
    expect(inChinese("/hk-ai ")).toEqual(["/hk-ai 資助計劃", "/hk-ai 算力"]);
    expect(inChinese("/hk-ai 算")).toEqual(["/hk-ai 算力"]);
    expect(inChinese("/hk-ai f")).toEqual(["/hk-ai fund"]);
    expect(inChinese("/hk-ai ＣＯＭ")).toEqual(["/hk-ai compute"]);
    expect(inChinese("/hk-ai 資助")).toEqual([]);
    expect(labels("/hk-ai 資")).toEqual(["/hk-ai 資助"]);
    expect(labels("/hk-ai ", 7, "fr-FR")).toEqual([]);
  });

  it("replaces what is before the caret and keeps what is after", () => {
    expect(suggest("/hk-ai f later", 8, commands, users, "en-GB")[0]).toMatchObject({
      text: "/hk-ai fund later",
      caret: 11,
    });
  });

  it("offers people after an at sign, the app first", () => {
    expect(labels("@")[0]).toBe("@HK-AI");
    expect(suggest("hello @hk", 9, commands, users, "en-GB")[0]?.text).toBe("hello @HK-AI ");
    expect(labels("@陳")).toEqual(["@陳志明"]);
    expect(labels("ada@h")).toEqual([]);
  });
});

describe("outgoing text", () => {
  it("escapes, and makes mentions of known people", () => {
    expect(outgoingText(" @HK-AI is 1 < 2 & @ada wong? @陳志明 @nobody ", users)).toBe(
      "<@UBOT> is 1 &lt; 2 &amp; <@U1>? <@U2> @nobody",
    );
  });

  it("makes no mention of a longer word or an address", () => {
    expect(outgoingText("@hkaix a@hkai", users)).toBe("@hkaix a@hkai");
  });

  it("lets nobody write a broadcast by hand", () => {
    expect(outgoingText("<!channel>", users)).toBe("&lt;!channel&gt;");
  });

  it("sends commands as typed", () => {
    expect(outgoingText("/hk-ai a < b ", users)).toBe("/hk-ai a < b");
  });
});
