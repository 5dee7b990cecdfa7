import { describe, expect, it, test } from "vitest";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel, museumFact } from "./harbour-tunnel.ts";

const understanding = createUnderstanding(harbourTunnel);
const asked = (question: string): string => {
  const result = understanding.ask(question);
  return result.status === "answered" ? result.facts[0].id : result.reason;
};

describe("a pack of another domain, with no word of it in the code", () => {
  it.each([
    ["how much is being invested in the kestrel tunnel?", "kestrel-tunnel.investment"],
    ["紅隼隧道造價幾多錢", "kestrel-tunnel.investment"],
    ["红隼隧道什么时候通车？", "kestrel-tunnel.opening"],
    ["When does the Kestral Harbour Tunnel open?", "kestrel-tunnel.opening"],
    ["紅隼隧道有幾多工人起緊", "kestrel-tunnel.workers"],
    ["how many people visited the Lantern Museum last year", "lantern-museum.visitors"],
    ["燈籠博物館 visitors YoY 升咗幾多%", "lantern-museum.growth"],
    ["Who is Ada Quill?", "ada-quill.role"],
  ])("answers %s", (question, fact) => {
    expect(asked(question)).toBe(fact);
  });

  it.each([
    ["who is the director of the Lantern Museum", "not-in-source"],
    ["燈籠博物館門票幾錢", "not-in-source"],
    ["what is the toll of the kestrel tunnel", "not-in-source"],
    ["紅隼隧道有幾長公里，用咩晶片", "not-in-source"],
    ["what was the number of visitors to the Lantern Museum the year before?", "not-in-source"],
    ["of the 31,000 visitors to the Lantern Museum how many were children?", "not-in-source"],
    ["which museums rank above or below the Lantern Museum, eg who is first?", "not-in-source"],
    ["紅隼隧道有幾多部鑽挖機？", "not-in-source"],
    ["聽日會唔會落雨", "off-topic"],
  ])("abstains from %s", (question, reason) => {
    expect(asked(question)).toBe(reason);
  });

  it.each([
    ["The Kestrel Tunnel costs about HK$4.2bn", "supported"],
    ["紅隼隧道投資42億", "supported"],
    ["The Kestrel Tunnel has already opened", "refuted"],
    ["紅隼隧道2031年9月通車", "refuted"],
    ["紅隼隧道尚未通車", "supported"],
    ["Visitors to the Lantern Museum fell last year", "refuted"],
    ["灯笼博物馆去年访客涨了12%", "supported"],
    ["Only 400 workers are building the Kestrel Tunnel", "refuted"],
    ["Ada Quill works for the Lantern Museum", "refuted"],
    ["The Lantern Museum will charge for admission", "not-enough-info"],
    ["燈籠博物館今年會有五萬訪客", "not-enough-info"],
  ])("checks %s", (claim, verdict) => {
    expect(understanding.check(claim).verdict).toBe(verdict);
  });
});

describe("a part of a name", () => {
  it.each([
    ["how many visitors did the museum have last year", "lantern-museum.visitors"],
    ["博物館舊年有幾多訪客", "lantern-museum.visitors"],
    ["how many workers are building the tunnel", "kestrel-tunnel.workers"],
    ["隧道幾時通車", "kestrel-tunnel.opening"],
  ])("calls what it names: %s", (question, fact) => {
    expect(asked(question)).toBe(fact);
  });

  it.each([
    ["The museum had over 30,000 visitors", "supported"],
    ["博物館訪客人數超過三萬", "supported"],
    ["博物館訪客去年下跌", "refuted"],
    ["隧道已經通車", "refuted"],
    ["The museum has 88 guides", "not-enough-info"],
  ])("is checked: %s", (claim, verdict) => {
    expect(understanding.check(claim).verdict).toBe(verdict);
  });
});

describe("a Han character that stands alone", () => {
  it("is met by the words that a fact has it in", () => {
    const candles = museumFact(
      "lantern-museum.candles",
      { kind: "count", amount: 320, unit: "visitor", qualifier: "exact" },
      "The Lantern Museum burns 320 candles a year.",
      "燈籠博物館每年使用320支蠟燭。",
      { label: { en: "Candles", "zh-Hant": "蠟燭用量", "zh-Hans": "蜡烛用量" }, aliases: ["蠟燭"] },
    );
    const { ask } = createUnderstanding({ ...harbourTunnel, facts: [...harbourTunnel.facts, candles] });
    const result = ask("灯笼博物馆的蜡？");
    expect(result.status === "answered" && result.facts[0].id).toBe("lantern-museum.candles");
  });
});

test("words that are small talk elsewhere are the matter of a pack that calls something by them", () => {
  const teachers = museumFact(
    "teachers",
    { kind: "count", amount: 45, unit: "worker", qualifier: "exact" },
    "The Lantern Museum employs 45 teachers.",
    "燈籠博物館聘有45名老師。",
    { label: { en: "Number of teachers", "zh-Hant": "老師人數", "zh-Hans": "老师人数" } },
  );
  const { ask } = createUnderstanding({ ...harbourTunnel, facts: [...harbourTunnel.facts, teachers] });
  for (const question of ["燈籠博物館有幾多個老師", "老師人數", "灯笼博物馆有多少老师？"])
    expect(ask(question)).toMatchObject({ status: "answered", facts: [{ id: "teachers" }] });
});
