import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../src/page/test/browser.ts";
import { type Playground, startPlayground } from "../src/playground.ts";

declare const axe: { run(options: object): Promise<AxeResults> };

let axeSource: string;
let browser: Browser;
let playground: Playground;
let page: Page;

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  playground = await startPlayground({ port: 0 });
});
afterEach(async () => {
  await page?.close();
  await playground?.close();
});

async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<void> {
  page = await browser.newPage({ reducedMotion: "reduce", ...options });
  page.setDefaultTimeout(30_000);
  await page.goto(playground.url);
  await page.getByRole("textbox", { name: "Message #general" }).waitFor();
}

/** What axe finds that keeps somebody from using the page, each with its places. */
async function barriers(): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** Presses Tab until what is focused has this role and name, as somebody without a mouse does. */
async function tabTo(role: string, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const reached = page.locator(":focus").and(page.getByRole(role as "button", { name, exact: true }));
    if ((await reached.count()) > 0) return;
  }
  throw new Error(`the keyboard does not reach the ${role} “${name}”`);
}

const answer = () => page.getByRole("article").last();

describe("with the keyboard alone", () => {
  it("/hk-ai fund is asked, shared, and its source opened and closed", async () => {
    await open();
    await tabTo("textbox", "Message #general");
    await page.keyboard.type("/hk-ai fund");
    await page.keyboard.press("Enter");
    await answer().getByText("nearly 30 projects", { exact: true }).waitFor();

    await tabTo("button", "Share in channel");
    await page.keyboard.press("Enter");
    await answer().getByText("Shared by").waitFor();
    // The private answer goes once the shared one is there, and takes its own “Source” with it.
    await page.getByRole("button", { name: "Share in channel" }).waitFor({ state: "detached" });

    await tabTo("button", "Source");
    const opener = await page.locator(":focus").elementHandle();
    await page.keyboard.press("Space");
    const dialog = page.getByRole("dialog", { name: "Where this comes from" });
    await dialog.waitFor();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      // A native dialog lets the focus out to the browser's own bar, which is the body here, and nowhere else.
      const outside = await page.evaluate(
        () => document.activeElement?.closest("dialog") == null && document.activeElement !== document.body,
      );
      expect(outside).toBe(false);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await opener?.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe.each(["light", "dark"] as const)("axe finds no barrier, %s", (colorScheme) => {
  it("in a channel with answers, and in a modal", async () => {
    await open({ colorScheme });
    for (const text of [
      "/hk-ai help",
      "/hk-ai invest",
      "/hk-ai insurance",
      "/hk-ai check The fund is HK$5 billion",
    ])
      await playground.slack.act("post", { userId: "U0EMILY", channel: "C0GENERAL", text });
    await answer().getByRole("button", { name: "Source", exact: true }).waitFor();
    expect(await barriers()).toEqual([]);
    await answer().getByRole("button", { name: "Source", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Report a wrong fact" }).first().click();
    await dialog.getByText("What is wrong?").waitFor();
    expect(await barriers()).toEqual([]);
  });

  it("in a thread, and in the conversation with the app", async () => {
    await open({ colorScheme });
    const text = "<@U0HKAIBOT> how many projects were approved?";
    await playground.slack.act("post", { userId: "U0EMILY", channel: "C0GENERAL", text });
    await page.getByRole("button", { name: "1 reply" }).click();
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.getByText("nearly 30").first().waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByRole("button", { name: "Close thread" }).click();
    await page.getByRole("button", { name: "HK-AI", exact: true }).click();
    await page.getByRole("list", { name: "Suggested questions" }).waitFor();
    await page.getByRole("textbox", { name: "Message HK-AI" }).fill("how many projects were approved?");
    await page.keyboard.press("Enter");
    await thread.getByRole("button", { name: "Source", exact: true }).waitFor();
    expect(await barriers()).toEqual([]);
  });

  it("on a Home with digests, and in the form for one", async () => {
    await open({ colorScheme });
    const text = "/hk-ai digest every monday 9am about fund";
    await playground.slack.act("post", { userId: "U0EMILY", channel: "C0GENERAL", text });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await answer().getByText("Saved as digest 1").waitFor();
    await page.getByRole("button", { name: "HK-AI Home" }).click();
    await page.getByText("set up by you").waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByRole("button", { name: "New digest" }).click();
    await page.getByRole("dialog").getByText("How often").waitFor();
    expect(await barriers()).toEqual([]);
  });

  it("on the Home tab, and at phone width with the drawer open", async () => {
    await open({ colorScheme });
    await page.getByRole("button", { name: "HK-AI Home" }).click();
    await page.getByRole("heading", { name: "Programmes", exact: true }).waitFor();
    expect(await barriers()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Open the sidebar" }).click();
    await page.getByRole("navigation", { name: "Workspace" }).waitFor();
    expect(await barriers()).toEqual([]);
  });
});

describe("with the keyboard alone, too,", () => {
  it("a message's claim is checked from its menu, shared in its thread, and the thread read and closed", async () => {
    await open();
    await tabTo("textbox", "Message #general");
    await page.keyboard.type("The subsidy scheme is worth HK$5 billion");
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    await tabTo("button", "More actions");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await answer().getByText("Refuted by the source").waitFor();
    await tabTo("button", "Share in thread");
    await page.keyboard.press("Enter");
    await tabTo("button", "1 reply");
    await page.keyboard.press("Enter");
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.getByText("Refuted by the source").waitFor();
    await tabTo("button", "Close thread");
    await page.keyboard.press("Enter");
    await thread.waitFor({ state: "detached" });
  });

  it("a question is put to the app, asked on about in its thread, and the next one begins anew", async () => {
    await open();
    await tabTo("button", "HK-AI");
    await page.keyboard.press("Enter");
    await tabTo("textbox", "Message HK-AI");
    await page.keyboard.type("how many projects were approved?");
    await page.keyboard.press("Enter");
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.getByText("nearly 30 projects", { exact: true }).waitFor();
    await page.keyboard.type("how long does the subsidy scheme run?");
    await page.keyboard.press("Enter");
    await thread.getByText("3 years", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await thread.waitFor({ state: "detached" });
    await page.keyboard.type("what rank is Hong Kong in the IMD yearbook?");
    await page.keyboard.press("Enter");
    await thread.getByText("2nd", { exact: true }).waitFor();
    expect(await thread.getByRole("article").count()).toBe(2);
  });

  it("the form for a digest is opened from the Home tab, filled in and saved, and the Home shows it", async () => {
    await open();
    await tabTo("button", "HK-AI Home");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Digests", exact: true }).waitFor();
    await tabTo("button", "New digest");
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "Digest" });
    await form.waitFor();
    await tabTo("combobox", "Channel");
    await page.keyboard.type("#ai-policy");
    await tabTo("button", "Next");
    await page.keyboard.press("Enter");
    await form.getByText("not saved yet").waitFor();
    await tabTo("button", "Save");
    await page.keyboard.press("Enter");
    await form.getByText("Saved as digest 1").waitFor();
    // The button that was pressed is gone with its view: the focus stays in the dialog all the same.
    expect(await form.evaluate((shown) => shown.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByText("set up by you").waitFor();
  });
});

it("axe would find one", async () => {
  await open();
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.style.cssText = "color: #999; background: #aaa";
    document.querySelector("main")?.append(button);
  });
  expect((await barriers()).join("\n")).toContain("button-name");
});
