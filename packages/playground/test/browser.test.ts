import type { Browser, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchBrowser } from "../src/page/test/browser.ts";
import { type Playground, startPlayground } from "../src/playground.ts";

let browser: Browser;
let playground: Playground;
let page: Page;
let complaints: string[];
let requests: Request[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  playground = await startPlayground({ port: 0 });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  complaints = [];
  requests = [];
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request));
  await page.goto(playground.url);
  await page.getByRole("log").waitFor();
});
afterEach(async () => {
  await page?.close();
  await playground?.close();
  expect(complaints).toEqual([]);
  const hosts = new Set(
    requests
      .map((request) => new URL(request.url()))
      .filter(({ protocol }) => protocol.startsWith("http"))
      .map(({ host }) => host),
  );
  expect([...hosts]).toEqual([new URL(playground.url).host]);
});

const composer = () => page.getByRole("textbox", { name: "Message #general" });
const answer = () => page.getByRole("article").last();
const button = (name: string) => answer().getByRole("button", { name, exact: true });

const isOnScreen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};
const isSeenInList = (option: Element) => {
  const [line, list] = [option.getBoundingClientRect(), option.parentElement?.getBoundingClientRect()];
  return list !== undefined && line.top >= list.top - 1 && line.bottom <= list.bottom + 1;
};

async function type(line: string): Promise<void> {
  await composer().fill(line);
  await composer().press("Enter");
}

it("answers /hk-ai fund with its figures, shows where they come from, and shares them", async () => {
  await type("/hk-ai fund");
  for (const value of ["HK$3 billion", "3 years", "nearly 30 projects"])
    await answer().getByText(value, { exact: true }).waitFor();
  await answer().getByText("Only visible to you").waitFor();

  await button("Source").click();
  const dialog = page.getByRole("dialog", { name: "Where this comes from" });
  for (const part of ["Wen Wei Po", "8 July 2026", "sha256:"]) await dialog.getByText(part).first().waitFor();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await dialog.waitFor({ state: "detached" });

  await button("Share in channel").click();
  await answer().getByText("Shared by").waitFor();
  await page.getByText("Only visible to you").waitFor({ state: "detached" });
  expect(await page.getByRole("article").count()).toBe(1);
  expect(await answer().textContent()).toContain("@Emily Carter");

  await page.getByRole("combobox", { name: "You are" }).selectOption("U0KAYAN");
  await answer().getByText("nearly 30 projects", { exact: true }).waitFor();
});

it("changes the language of an answer in place", async () => {
  await type("/hk-ai fund");
  await button("繁體中文").click();
  await answer().getByText("30億港元", { exact: true }).waitFor();
  await button("English").click();
  await answer().getByText("HK$3 billion", { exact: true }).waitFor();
  expect(await page.getByRole("article").count()).toBe(1);
});

it("answers each person in their own script", async () => {
  await page.getByRole("combobox", { name: "You are" }).selectOption("U0LIMING");
  await type("/hk-ai 资助");
  for (const value of ["30亿港元", "3年", "近30个项目"])
    await answer().getByText(value, { exact: true }).waitFor();
  await page.getByRole("combobox", { name: "You are" }).selectOption("U0KAYAN");
  await answer().waitFor({ state: "detached" });
  await type("/hk-ai 資助");
  await answer().getByText("近30個項目", { exact: true }).waitFor();
});

it("completes what can be typed behind /hk-ai, topics included", async () => {
  await composer().pressSequentially("/hk-ai fu");
  const option = page.getByRole("option", { name: /^fund\b|\/hk-ai fund/ });
  await option.waitFor();
  await composer().press("Tab");
  await composer().press("Enter");
  await answer().getByText("HK$3 billion", { exact: true }).waitFor();
});

it.each([
  ["U0KAYAN", "算", "/hk-ai 算力"],
  ["U0LIMING", "时", "/hk-ai 时间表"],
])("completes in the language of who types (%s)", async (person, begun, whole) => {
  await page.getByRole("combobox", { name: "You are" }).selectOption(person);
  await composer().pressSequentially("/hk-ai ");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await options.first().waitFor();
  const offered = await options.allTextContents();
  for (const option of offered) expect(option).toMatch(/\p{Script=Han}/u);
  // The topics come after the commands; the list scrolls to them.
  expect(offered.length).toBeGreaterThan(20);
  await composer().press("ArrowUp");
  await expect.poll(() => options.last().evaluate(isSeenInList)).toBe(true);
  await composer().pressSequentially(begun);
  await page.getByRole("option", { name: whole }).waitFor();
  await composer().press("Tab");
  expect(await composer().inputValue()).toBe(whole);
  await composer().press("Enter");
  await answer().getByText("Only visible to you").waitFor();
});

it("shows what comes of a command to somebody who has scrolled up, and leaves who only reads where they are", async () => {
  await type("/hk-ai help");
  await type("/hk-ai experts");
  await answer().getByRole("button", { name: "Source", exact: true }).waitFor();
  const log = page.getByRole("log");
  const top = () => log.evaluate((element) => element.scrollTop);
  await log.evaluate((element) => element.scrollTo({ top: 0 }));
  await playground.slack.act("post", { userId: "U0EMILY", channel: "C0GENERAL", text: "/hk-ai sources" });
  await answer().getByText("Hong Kong Wen Wei Po").first().waitFor({ state: "attached" });
  expect(await top()).toBe(0);
  await type("/hk-ai lang");
  const own = answer().getByText("Your language");
  await own.waitFor();
  await expect.poll(() => own.evaluate(isOnScreen)).toBe(true);
});

it("stays at the end when much comes between a scroll and its event", async () => {
  await type("/hk-ai help");
  await button("简体中文").waitFor();
  const fromEnd = await page.getByRole("log").evaluate(async (log) => {
    const tall = document.createElement("div");
    tall.style.height = "2000px";
    log.firstElementChild?.append(tall);
    log.dispatchEvent(new Event("scroll"));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return log.scrollHeight - log.scrollTop - log.clientHeight;
  });
  expect(fromEnd).toBeLessThan(2);
});

it("opens what is to be read at its beginning, on a phone too", async () => {
  await page.setViewportSize({ width: 390, height: 600 });
  await type("/hk-ai fund");
  await button("Source").click();
  const dialog = page.getByRole("dialog", { name: "Where this comes from" });
  const first = dialog.getByText("Hong Kong Wen Wei Po").first();
  await first.waitFor();
  expect(await first.evaluate(isOnScreen)).toBe(true);
  expect(await dialog.locator(".dialog-body").evaluate((body) => body.scrollTop)).toBe(0);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
});
