import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../src/page/test/browser.ts";
import { type Playground, startPlayground } from "../src/playground.ts";
import type { PlaygroundServerOptions } from "../src/server/index.ts";

let browser: Browser;
let playground: Playground;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
afterEach(async () => {
  await page?.close();
  await playground?.close();
});

/** Opens the app's Messages tab, in a window of this width. */
async function openMessages(
  width: number,
  options: { wrapWebApi?: PlaygroundServerOptions["wrapWebApi"] } = {},
): Promise<void> {
  playground = await startPlayground({ port: 0, ...options });
  page = await browser.newPage({ viewport: { width, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(playground.url);
  await page.getByRole("log").waitFor();
  if (width < 640) await page.getByRole("button", { name: "Open the sidebar" }).click();
  await page.getByRole("button", { name: "HK-AI", exact: true }).click();
}

const composer = () => page.getByRole("textbox", { name: "Message HK-AI" });
const reply = () => page.getByRole("textbox", { name: "Reply in thread" });
const thread = () => page.getByRole("complementary", { name: "Thread" });
const isFocused = (field: ReturnType<typeof reply>) =>
  field.evaluate((element) => element === document.activeElement);

it.each([1280, 390])(
  "what is asked opens its conversation, in which one goes on writing (%i px)",
  async (width) => {
    await openMessages(width);
    await composer().fill("how many projects were approved?");
    await composer().press("Enter");
    await thread().getByText("nearly 30 projects", { exact: true }).waitFor();
    expect(await isFocused(reply())).toBe(true);
    expect(await thread().evaluate((pane) => pane.getBoundingClientRect().left >= 0)).toBe(true);

    await page.keyboard.type("資助計劃為期多久？");
    await page.keyboard.press("Enter");
    await thread().getByText("3 years", { exact: true }).waitFor();
    expect(await thread().getByRole("article").count()).toBe(4);

    await page.getByRole("button", { name: "Close thread" }).click();
    expect(await isFocused(composer())).toBe(true);
    const conversations = page.getByRole("log").getByRole("article");
    expect(await conversations.count()).toBe(1);
    await conversations.getByRole("button", { name: "3 replies" }).click();
    await thread().getByText("3 years", { exact: true }).waitFor();
  },
);

it("a suggested question begins a conversation, and stays suggested for the next one", async () => {
  await openMessages(1280);
  const suggested = page.getByRole("list", { name: "Suggested questions" }).getByRole("button");
  await suggested.first().waitFor();
  const names = await suggested.allTextContents();
  expect(names).toHaveLength(4);
  await suggested.nth(1).click();
  await thread().getByText("HK$3 billion", { exact: true }).waitFor();
  expect(await suggested.allTextContents()).toEqual(names);
});

it("the app says that it is looking, where the answer will come", async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await openMessages(1280, {
    wrapWebApi: (next) => async (method, args) => {
      if (method === "chat.postMessage") await released;
      return next(method, args);
    },
  });
  await composer().fill("fund");
  await composer().press("Enter");
  const looking = thread().getByText("HK-AI is looking it up…");
  await looking.waitFor();
  release();
  await thread().getByText("HK$3 billion", { exact: true }).waitFor();
  await looking.waitFor({ state: "detached" });
});
