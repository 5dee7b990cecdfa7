import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { hkAi, LANGS } from "../src/index.ts";
import { runCli } from "./helpers/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "hk-ai-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour is made of
const COLOUR = /\u001b\[/;

describe("a topic", () => {
  test.each(LANGS)("reads well in %s", async (lang) => {
    const { code, stdout, stderr } = await runCli(["fund", "--lang", lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  test.each(["compute", "超算", "超算中心", "SUPERCOMPUTER", "Computing power"])(
    "is found as %s",
    async (name) => {
      const { stdout } = await runCli([...name.split(" "), "--json"]);
      expect(JSON.parse(stdout).topic.id).toBe("compute");
    },
  );

  test("one that does not exist names the nearest and exits 2", async () => {
    const { code, stdout, stderr } = await runCli(["fnud"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe('There is no topic called "fnud". Did you mean fund?\n');
  });

  test("one that is near nothing lists them all, in the reader's language", async () => {
    const { code, stderr } = await runCli(["烏冬麵烏冬麵"], { env: { LANG: "zh_HK.UTF-8" } });
    expect(code).toBe(2);
    expect(stderr).toContain("沒有名為「烏冬麵烏冬麵」的主題");
    for (const { id } of hkAi.topics()) expect(stderr).toContain(id);
  });
});

describe("a fact", () => {
  test.each(LANGS)("shows figure, status and citation in %s", async (lang) => {
    const { stdout } = await runCli(["fact", "ai-subsidy-scheme.approved-projects", "--lang", lang]);
    expect(stdout).toMatchSnapshot();
  });

  test("for programs, it carries its value in words and its citation", async () => {
    const { stdout } = await runCli([
      "--json",
      "fact",
      "ai-supercomputing-centre.utilisation",
      "--lang",
      "zh-Hans",
    ]);
    const fact = JSON.parse(stdout);
    expect(fact.display).toBe("逾90%");
    expect(fact.citation.speaker).toContain("陈晓峰");
    expect(fact.evidence[0].digest).toMatch(/^sha256:/);
  });

  test("a wrong id names the nearest and exits 2", async () => {
    const { code, stderr } = await runCli(["fact", "ai-subsidy-scheme.fundin"]);
    expect(code).toBe(2);
    expect(stderr).toContain("ai-subsidy-scheme.funding");
  });
});

describe("ask", () => {
  test("gives the fact that answers, in the language of the question", async () => {
    const { code, stdout } = await runCli(["ask", "人工智能資助計劃總額係幾多？"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe("30億港元  資助總額 · 幣種屬推斷");
  });

  test("exits 3 where the source does not say, with a sentence", async () => {
    const { code, stdout } = await runCli(["ask", "how", "do", "I", "bake", "bread?"]);
    expect(code).toBe(3);
    expect(stdout).not.toBe("");
  });

  test("for programs, carries the facts with their citations", async () => {
    const { stdout } = await runCli(["ask", "How much is the AI Subsidy Scheme's total funding?", "--json"]);
    const { status, facts } = JSON.parse(stdout);
    expect([status, facts[0].id, facts[0].display]).toEqual([
      "answered",
      "ai-subsidy-scheme.funding",
      "HK$3 billion",
    ]);
  });
});

describe("check", () => {
  test.each([
    ["The AI Subsidy Scheme has approved nearly 30 projects.", 0, "Supported"],
    ["The AI Subsidy Scheme has approved 25 projects.", 1, "Refuted"],
    ["人工智能資助計劃已批出25個項目。", 1, "不符"],
    ["The moon is made of cheese.", 3, "Not enough information"],
  ])("%s exits %i", async (claim, code, verdict) => {
    const run = await runCli(["check", claim]);
    expect(run.code).toBe(code);
    expect(run.stdout.split("\n")[0]).toBe(verdict);
  });

  test("shows the claimed and the recorded figure with its qualifier", async () => {
    const { stdout } = await runCli(["check", "The AI Subsidy Scheme has approved 25 projects."]);
    expect(stdout).toMatch(/claimed: .*25.* ≠ recorded: nearly 30 projects/);
  });
});

describe("what was typed does nothing to the terminal", () => {
  test.each([
    ["check", "InvestHK helped \u001b[31m560\u0007 firms. OASES attracted 200 companies."],
    ["fact", "no\u001b[2J-such-fact"],
  ])("%s", async (command, typed) => {
    const { stdout, stderr } = await runCli([command, typed]);
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
    expect((stdout + stderr).length).toBeGreaterThan(20);
  });
});

describe("search", () => {
  test("ranks, within a limit", async () => {
    const { stdout } = await runCli(["search", "supercomputing utilisation", "--limit", "2", "--json"]);
    const { hits } = JSON.parse(stdout);
    expect(hits).toHaveLength(2);
    expect(hits.map((hit: { fact: { id: string } }) => hit.fact.id)).toContain(
      "ai-supercomputing-centre.utilisation",
    );
    expect(hits[0].score).toBeGreaterThanOrEqual(hits[1].score);
  });

  test.each(["0", "-1", "ten"])("a limit of %s exits 2", async (limit) => {
    expect(await runCli(["search", "fund", `--limit=${limit}`])).toMatchObject({ code: 2, stdout: "" });
  });

  test("exits 3 when nothing fits", async () => {
    expect((await runCli(["search", "zzzzqqqq"])).code).toBe(3);
  });
});

describe("the timeline", () => {
  test.each([
    ["2026-06-30", "expected, not confirmed by the source · in 1 day"],
    ["2026-07-01", "expected, not confirmed by the source · in 183 days at the latest"],
    ["2026-12-31", "expected, not confirmed by the source · today at the latest"],
    ["2027-01-01", "was expected, the source does not say whether it happened · 1 day ago"],
  ])("on %s the institute's start is %s", async (day, state) => {
    const { stdout } = await runCli(["timeline", "--as-of", day, "--topic", "institute"]);
    expect(stdout).toContain(`second half of 2026  ${state}\n`);
  });

  test("counts days in Hong Kong, wherever the process runs", async () => {
    const { stdout } = await runCli(["timeline", "--as-of", "2026-12-31T16:00:00Z", "--json"], {
      env: { TZ: "America/Los_Angeles" },
    });
    expect(JSON.parse(stdout).asOf).toBe("2027-01-01");
  });

  test("a day that no calendar has exits 2", async () => {
    const { code, stderr } = await runCli(["timeline", "--as-of", "2026-02-30"]);
    expect(code).toBe(2);
    expect(stderr).toContain('"2026-02-30" is not a date');
  });

  test("a word for a day is answered with what can be typed, which a Date cannot", async () => {
    const { code, stderr } = await runCli(["timeline", "--as-of", "tomorrow"]);
    expect(code).toBe(2);
    expect(stderr).toContain('"tomorrow" is not a date. Use a day such as 2026-09-01 or an instant');
    expect(stderr).not.toContain("or a Date");
  });
});

describe("topics", () => {
  test("lists every topic with its number of facts", async () => {
    const { stdout } = await runCli(["topics", "--json"]);
    const { topics } = JSON.parse(stdout);
    expect(topics.map((topic: { id: string }) => topic.id)).toEqual(hkAi.topics().map(({ id }) => id));
    expect(topics[0].facts).toBe(hkAi.facts({ topic: "fund" }).length);
  });
});

describe("export", () => {
  test("csv parses back", async () => {
    const { stdout } = await runCli(["export", "csv"]);
    expect(parse(stdout, { columns: true })).toHaveLength(hkAi.facts().length);
  });

  test.each(["json", "schema", "datapackage", "jsonld", "annotations"])("%s is JSON", async (format) => {
    const { code, stdout } = await runCli(["export", format]);
    expect(code).toBe(0);
    expect(typeof JSON.parse(stdout)).toBe("object");
  });

  test("json is the published file, to the byte", async () => {
    const out = join(folder, "facts.json");
    const { code, stdout } = await runCli(["export", "json", "--out", out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(readFileSync(out, "utf8")).toBe((await runCli(["export", "json"])).stdout);
  });

  test("a folder that does not exist exits 2 with a sentence", async () => {
    const out = join(folder, "none", "facts.csv");
    const { code, stderr } = await runCli(["export", "csv", "--out", out]);
    expect(code).toBe(2);
    expect(stderr).toBe(`Cannot write ${out}: there is no such file or folder.\n`);
  });

  test("a reader that stops early is no error", async () => {
    const { code, stderr } = await runCli(["export", "json"], { closeEarly: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("verify", () => {
  test("a text that is not the article exits 1 and counts what is missing", async () => {
    const { code, stdout } = await runCli(["verify", "-"], { input: "Another text.\n" });
    expect(code).toBe(1);
    expect(stdout).toContain(`${hkAi.facts().length} missing`);
  });

  test("a file that is not there exits 2", async () => {
    const { code, stderr } = await runCli(["verify", join(folder, "none.txt")]);
    expect(code).toBe(2);
    expect(stderr).toContain("there is no such file or folder");
  });

  const article = process.env["HK_AI_ARTICLE"];
  test.skipIf(article === undefined)("the article exits 0", async () => {
    const { code, stdout } = await runCli(["verify", article ?? "", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verified: true, sameText: true });
  });
});

describe("the terminal", () => {
  test("gets colours only where they are wanted", async () => {
    expect((await runCli(["topics"])).stdout).not.toMatch(COLOUR);
    expect((await runCli(["topics"], { env: { FORCE_COLOR: "1" } })).stdout).toMatch(COLOUR);
    expect((await runCli(["topics"], { env: { NO_COLOR: "1" } })).stdout).not.toMatch(COLOUR);
    expect((await runCli(["topics", "--json"], { env: { FORCE_COLOR: "1" } })).stdout).not.toMatch(COLOUR);
  });

  test.each([
    [{ LANG: "zh_CN.UTF-8" }, "人工智能资助计划"],
    [{ LANG: "zh_TW" }, "人工智能資助計劃"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "zh_HK.UTF-8" }, "人工智能資助計劃"],
    [{ LANG: "C.UTF-8" }, "AI subsidy scheme"],
  ])("speaks the language of %o", async (env, heading) => {
    expect((await runCli(["fund"], { env })).stdout.split("\n")[0]).toBe(heading);
  });

  test("help says every command and exit status", async () => {
    const { code, stdout } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const word of [
      "topics",
      "fact",
      "ask",
      "check",
      "search",
      "timeline",
      "verify",
      "export",
      "Exit status",
    ])
      expect(stdout).toContain(word);
  });

  test("without a word, the help is shown", async () => {
    const { code, stdout } = await runCli([]);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: hk-ai");
  });

  test("the version is the package's", async () => {
    const manifest = new URL("../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, "utf8"));
    expect((await runCli(["--version"])).stdout).toBe(`${version}\n`);
  });

  test.each([["fund", "--lang", "fr"], ["export", "xlsx"], ["fact"], ["topics", "--frobnicate"]])(
    "wrong usage exits 2: %s %s",
    async (...args) => {
      const { code, stderr } = await runCli(args.filter((arg) => arg !== undefined));
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: /);
    },
  );
});
