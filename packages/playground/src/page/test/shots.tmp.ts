import { launchBrowser } from "./browser.ts";
import { fakeSlack } from "./fake-slack.ts";
import { sampleModal, sampleWorkspace } from "./sample-workspace.ts";

const only = process.argv[2]?.split(",");
const slack = await fakeSlack(sampleWorkspace());
const b = await launchBrowser();
async function shot(name: string, opts: any, f?: (p: any) => Promise<void>) {
  if (only && !only.includes(name)) return;
  const c = await b.newContext({
    viewport: { width: 1280, height: 860 },
    timezoneId: "Europe/Berlin",
    ...opts,
  });
  const p = await c.newPage();
  p.on("console", (m: any) => console.log(name, m.type(), m.text()));
  p.on("pageerror", (e: any) => console.log(name, "ERR", e.message));
  await p.goto(slack.url);
  await p.getByRole("log").waitFor();
  if (f) await f(p);
  await p.waitForTimeout(700);
  await p.screenshot({ path: `/tmp/shot-${name}.png` });
  await c.close();
}
const tall = { viewport: { width: 1280, height: 2000 } };
await shot("light", tall);
await shot("dark", { ...tall, colorScheme: "dark" });
await shot("top", {}, async (p) => {
  await p.getByRole("log").evaluate((e: any) => (e.scrollTop = 0));
  await p.getByRole("article").first().hover();
  await p.getByRole("button", { name: "More actions" }).first().click();
});
const modal = async (p: any) => {
  slack.emit({
    type: "view",
    view: {
      id: "V1",
      type: "modal",
      userId: "U1",
      view: sampleModal,
      errors: { what: "Too short to be useful." },
    },
  });
  await p.getByRole("dialog").waitFor();
};
await shot("modal", {}, modal);
await shot("modal-dark", { colorScheme: "dark" }, modal);
slack.emit({ type: "view_closed", viewId: "V1" });
await shot("home", {}, async (p) => {
  await p.getByRole("button", { name: "HK-AI Home" }).click();
});
await shot("thread", {}, async (p) => {
  await p.getByRole("button", { name: "1 reply" }).click();
});
await shot("inspector", { colorScheme: "dark" }, async (p) => {
  await p.getByRole("button", { name: "Inspector" }).click();
  await p.locator(".call summary").first().click();
});
await shot("complete", {}, async (p) => {
  const t = p.getByRole("textbox", { name: "Message #general" });
  await t.pressSequentially("/hk-ai f");
  await p.locator(".clock summary").click();
});
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
await shot("phone", phone);
await shot("phone-top", phone, async (p) => {
  await p.getByRole("log").evaluate((e: any) => (e.scrollTop = 0));
});
await shot("phone-drawer", phone, async (p) => {
  await p.getByRole("button", { name: "Open the sidebar" }).click();
});
await shot("phone-modal", phone, modal);
await shot("phone-complete", phone, async (p) => {
  slack.emit({ type: "view_closed", viewId: "V1" });
  await p.getByRole("textbox").pressSequentially("/hk-ai ");
});
await b.close();
await slack[Symbol.asyncDispose]();
process.exit(0);
