/**
 * Takes the README's picture: the playground with `/hk-ai fund` asked, shared, and asked again in Chinese.
 *
 * Run it with `node --conditions=@hk-ai/source packages/playground/scripts/screenshot.ts`.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../src/page/test/browser.ts";
import { startPlayground } from "../src/playground.ts";
import { createPlaygroundClock } from "../src/server/index.ts";

const gallery = new URL("../../../docs/gallery/", import.meta.url);
/** A working morning in London, where the first person is, so that the picture is the same whenever it is taken. */
const morning = new Date("2026-07-13T08:30:00Z");

await mkdir(gallery, { recursive: true });
const playground = await startPlayground({ port: 0, clock: createPlaygroundClock({ now: () => morning }) });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(playground.url);
  const composer = page.getByRole("textbox", { name: "Message #general" });
  await composer.fill("/hk-ai fund");
  await composer.press("Enter");
  await page.getByRole("article").last().getByText("nearly 30 projects", { exact: true }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: fileURLToPath(new URL("playground.png", gallery)) });
} finally {
  await browser.close();
  await playground.close();
}
