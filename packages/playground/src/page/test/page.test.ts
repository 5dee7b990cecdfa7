import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { sampleModal, sampleWorkspace } from "./sample-workspace.ts";

let browser: Browser;
let slack: FakeSlack;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  slack = await fakeSlack(sampleWorkspace());
  page = await browser.newPage();
  page.setDefaultTimeout(8000);
  complaints = [];
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(slack.url);
  await page.getByRole("log").waitFor();
});
afterEach(async () => {
  await page?.close();
  await slack?.[Symbol.asyncDispose]();
});

const composer = () => page.getByRole("textbox", { name: "Message #general" });

it("draws every kind of block without breaking, and shows raw what it does not know", async () => {
  const message = page.getByRole("article").last();
  await message.getByRole("heading", { name: "Key figures" }).waitFor();
  expect(await message.getByRole("table", { name: "Projects" }).getByRole("row").count()).toBe(3);
  expect(await message.getByRole("img", { name: /Bar chart/ }).count()).toBe(1);
  expect(await message.textContent()).toContain("<!channel>");
  expect(await message.textContent()).toContain("cannot draw this “from_the_future”");
  expect(await page.getByText("Only visible to you").count()).toBe(1);
  // React reports a block that its boundary caught; nothing else may be reported, the content policy included.
  expect(complaints).toEqual([]);
});

it("completes a command with the keyboard and sends it", async () => {
  await composer().pressSequentially("/hk");
  await composer().press("Tab");
  await composer().pressSequentially("c");
  const suggestions = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  expect(await suggestions.allTextContents()).toEqual(["/hk-ai computeThe supercomputing centre"]);
  await composer().press("Tab");
  await composer().press("Enter");
  expect(await slack.next("post")).toEqual({ userId: "U1", channel: "C1", text: "/hk-ai compute" });
  expect(await composer().inputValue()).toBe("");
});

it("breaks a line with Shift+Enter and turns @name into a mention", async () => {
  await composer().pressSequentially("@hk");
  await composer().press("Enter");
  await composer().pressSequentially("hello");
  await composer().press("Shift+Enter");
  await composer().pressSequentially("there");
  await composer().press("Enter");
  expect(await slack.next("post")).toMatchObject({ text: "<@UBOT> hello\nthere" });
});

it("sends a button's press, and a pick with its state", async () => {
  await page.getByRole("button", { name: "Share in channel" }).click();
  expect(await slack.next("action")).toMatchObject({
    userId: "U1",
    channel: "C1",
    action: { type: "button", action_id: "share", block_id: "acts", value: "fund" },
  });
  await page.getByRole("combobox", { name: "Language" }).selectOption("zh");
  expect(await slack.next("action")).toMatchObject({
    action: { action_id: "lang", selected_option: { value: "zh" } },
    state: { acts: { lang: { selected_option: { value: "zh" } } } },
  });
});

it("asks before what the app wants confirmed", async () => {
  await page.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete it?" });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(slack.received.filter(({ name }) => name === "action")).toEqual([]);
  await page.getByRole("button", { name: "Delete" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  expect(await slack.next("action")).toMatchObject({ action: { action_id: "drop" } });
});

it("shows a modal, keeps the focus in it, shows errors beside the input, submits the values", async () => {
  const view = { id: "V1", type: "modal" as const, userId: "U1", view: sampleModal };
  slack.emit({ type: "view", view });
  const dialog = page.getByRole("dialog", { name: "New digest" });
  const what = dialog.getByLabel("What is it about?");
  await what.waitFor();
  expect(await what.evaluate((field) => field === document.activeElement)).toBe(true);
  await dialog.getByRole("button", { name: "Save" }).click();
  expect(await dialog.getByRole("alert").textContent()).toBe("Please complete this required field.");
  await what.fill("Funding");
  await dialog.getByRole("radio", { name: "Daily" }).check();
  await dialog.getByLabel("Time").fill("10:30");
  await dialog.getByRole("button", { name: "Save" }).click();
  expect(await slack.next("submit")).toMatchObject({
    viewId: "V1",
    values: {
      what: { text: { value: "Funding" } },
      where: { channel: { selected_conversation: "C1" } },
      how: { cadence: { selected_option: { value: "daily" } } },
      when: { time: { selected_time: "10:30" } },
    },
  });
  slack.emit({ type: "view", view: { ...view, errors: { what: "Not that." } } });
  await dialog.getByText("Not that.").waitFor();
  expect(await what.inputValue()).toBe("Funding");
  await page.keyboard.press("Escape");
  expect(await slack.next("close")).toMatchObject({ viewId: "V1" });
});

it("opens a thread, replies in it, and refuses a command there as Slack does", async () => {
  await page.getByRole("button", { name: "1 reply" }).click();
  const thread = page.getByRole("complementary", { name: "Thread" });
  expect(await thread.getByRole("article").count()).toBe(2);
  const reply = thread.getByRole("textbox", { name: "Reply in thread" });
  await reply.fill("/hk-ai fund");
  await reply.press("Enter");
  expect(await thread.getByRole("alert").textContent()).toContain("slash commands in threads");
  await reply.fill("thanks");
  await reply.press("Enter");
  expect(await slack.next("post")).toMatchObject({ text: "thanks", threadTs: "1783904460.000100" });
});

it("offers the app's shortcuts on a message, by keyboard", async () => {
  await page.getByRole("button", { name: "More actions" }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /Check this claim/ }).waitFor();
  await page.keyboard.press("Enter");
  expect(await slack.next("shortcut")).toMatchObject({
    callbackId: "check_claim",
    messageTs: "1783904400.000100",
  });
});

it("shows another person what they may see, in their own time", async () => {
  const first = page.getByRole("article").first();
  expect(await first.locator("time").textContent()).toBe("9:00");
  await page.getByRole("combobox", { name: "You are" }).selectOption("U3");
  await page.getByText("Only visible to you").waitFor({ state: "detached" });
  expect(await page.getByRole("article").first().locator("time").textContent()).toBe("21:00");
  expect(await page.getByRole("heading", { level: 3 }).first().textContent()).toContain("2026年7月12日");
});

it("counts new messages of a channel that is not open", async () => {
  slack.emit({
    type: "message",
    message: { channel: "C2", ts: "1783904999.000100", user: "UBOT", text: "News" },
  });
  await page.getByRole("button", { name: "ai-policy 1 unread" }).click();
  await page.getByRole("article").getByText("News").waitFor();
  await page.getByRole("button", { name: "ai-policy", exact: true }).waitFor();
});

it("shows the Home and searches in it", async () => {
  await page.getByRole("button", { name: "HK-AI Home" }).click();
  expect(await slack.next("openHome")).toEqual({ userId: "U1", tab: "home" });
  const search = page.getByLabel("Search");
  await search.fill("fund");
  await search.press("Enter");
  expect(await slack.next("action")).toMatchObject({
    viewId: "VH",
    action: { action_id: "query", value: "fund" },
    state: { search: { query: { value: "fund" } } },
  });
});

it("moves the clock, and shows calls in the inspector", async () => {
  await page.locator("summary", { hasText: "Playground time" }).click();
  await page.getByRole("button", { name: "Next Monday 09:00" }).click();
  expect(await slack.next("clock")).toMatchObject({ now: "2026-07-20T01:00:00.000Z" });
  await page.getByRole("button", { name: "Inspector" }).click();
  const calls = page.getByRole("list", { name: "Calls" });
  await calls.getByText("chat.postMessage").click();
  await calls.getByText("invalid_blocks").waitFor();
});

it("is usable at phone width: a drawer instead of the sidebar, nothing wider than the window", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.getByRole("navigation", { name: "Workspace" }).isVisible()).toBe(false);
  await page.getByRole("button", { name: "Open the sidebar" }).click();
  const sidebar = page.getByRole("navigation", { name: "Workspace" });
  await sidebar.waitFor();
  await page.keyboard.press("Escape");
  await sidebar.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Open the sidebar" }).click();
  await sidebar.getByRole("button", { name: "ai-policy" }).click();
  await page.getByRole("textbox", { name: "Message #ai-policy" }).waitFor();
  await sidebar.waitFor({ state: "hidden" });
});
