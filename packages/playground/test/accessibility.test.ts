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
  page.setDefaultTimeout(10_000);
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

it("axe would find one", async () => {
  await open();
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.style.cssText = "color: #999; background: #aaa";
    document.querySelector("main")?.append(button);
  });
  expect((await barriers()).join("\n")).toContain("button-name");
});
