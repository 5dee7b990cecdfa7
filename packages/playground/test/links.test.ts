import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { launchBrowser } from "../src/page/test/browser.ts";
import { startPlayground } from "../src/playground.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The playground in a browser. */
async function visit(): Promise<{ page: Page; url: string }> {
  const playground = await startPlayground({ port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  onTestFinished(async () => {
    await page.close();
    await playground.close();
  });
  await page.goto(playground.url);
  await page.getByRole("log").waitFor();
  return { page, url: playground.url };
}

async function post(page: Page, text: string): Promise<void> {
  const composer = page.getByRole("textbox", { name: "Message #general" });
  await composer.fill(text);
  await composer.press("Enter");
}

it("a link to a fact is previewed in the channel, and leads to the fact's page", async () => {
  const { page, url } = await visit();
  await post(page, `${url}/facts/oases.jobs`);
  const message = page.getByRole("article").last();
  await message.getByText("about 25,000 jobs").first().waitFor();
  await message.getByRole("button", { name: "Source" }).click();
  await page.getByRole("dialog").getByText("sha256:").first().waitFor();

  const answer = await page.goto(`${url}/facts/oases.jobs?lang=zh-Hant`);
  expect(answer?.headers()).toMatchObject({
    "content-language": "zh-Hant",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
  });
  await page.getByText("25,000").first().waitFor();
  expect((await page.goto(`${url}/facts/none`))?.status()).toBe(404);
});

it("a link to a programme's fact is a Work Object, whose details open in the reader's language", async () => {
  const { page, url } = await visit();
  await post(page, `${url}/facts/ai-subsidy-scheme.funding`);
  const open = page.getByRole("article").last().getByRole("button", { name: "Open details" });
  await open.waitFor();
  const details = page.getByRole("complementary", { name: "Details" });
  await open.click();
  await details.getByText("nearly 30 projects · lines 3, 23").waitFor();
  await details.getByRole("button", { name: "Close details" }).click();
  expect(await details.count()).toBe(0);

  // Whoever reads Chinese in Slack gets the same preview, and details in Chinese.
  await page.getByLabel("You are").selectOption("U0KAYAN");
  await open.click();
  await details.getByText("近30個項目 · 第3、23行").waitFor();
  await details.getByRole("link", { name: "人工智能資助計劃" }).waitFor();
});
