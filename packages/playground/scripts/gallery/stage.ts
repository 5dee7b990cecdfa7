import type { Lang } from "@hk-ai/sdk";
import type { Locator, Page } from "playwright-core";
import { launchBrowser } from "../../src/page/test/browser.ts";
import { type Playground, startPlayground } from "../../src/playground.ts";
import type { PlaygroundMessage, PlaygroundView } from "../../src/protocol.ts";
import { createPlaygroundClock } from "../../src/server/index.ts";
import type { GalleryView, Variant } from "./views.ts";

/** A working morning in Hong Kong, so that the pictures are the same whenever they are taken. */
const MORNING = new Date("2026-07-13T02:30:00Z");
const CHANNEL = "C0GENERAL";
/** Most views fit in; the window grows for those that do not. */
const HEIGHT = 900;
/** Room for what stands above and below a view in its window, as a share of the view's height and in pixels. */
const AROUND = { share: 1.1, pixels: 260 };

/** Who reads each language in the playground. */
const READERS = { en: "U0EMILY", "zh-Hant": "U0KAYAN", "zh-Hans": "U0LIMING" } as const satisfies Record<
  Lang,
  string
>;
const ADMINISTRATOR = "U0KAYAN";

/** One view as one variant of the page shows it. */
export interface Shown {
  readonly variant: Variant;
  readonly page: Page;
  readonly at: Locator;
  readonly surface: GalleryView["surface"];
}

/** A playground with one window for each variant, in which the bot's views are looked at. */
export interface Stage extends AsyncDisposable {
  /** Brings a view about and gives it in every window. */
  show(view: GalleryView, lang: Lang): Promise<Shown[]>;
  /** What the browser has complained of since it was asked last. */
  complaints(): string[];
}

interface Element {
  readonly action_id: string;
  readonly [key: string]: unknown;
}

/** The element with an action id, anywhere in blocks, with the id of its block as a press sends it. */
function elementOf(payload: unknown, actionId: string, blockId?: unknown): Element | undefined {
  if (typeof payload !== "object" || payload === null) return undefined;
  const record = payload as Record<string, unknown>;
  if (record["action_id"] === actionId) return { ...record, action_id: actionId, block_id: blockId };
  for (const value of Object.values(record)) {
    const found = elementOf(value, actionId, record["block_id"] ?? blockId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Makes the window as tall as it must be for the view to be seen whole. */
async function fit(page: Page, at: Locator, width: number): Promise<void> {
  const needed = await at.evaluate((root) => {
    const body = root.querySelector(".dialog-body");
    const hidden = body === null ? 0 : body.scrollHeight - body.clientHeight;
    return root.getBoundingClientRect().height + hidden;
  });
  const height = Math.max(HEIGHT, Math.ceil(needed * AROUND.share + AROUND.pixels));
  if (page.viewportSize()?.height !== height) await page.setViewportSize({ width, height });
  await at.evaluate((root) => root.scrollIntoView({ block: "nearest" }));
}

/** The playground's side of a view: what is typed and pressed until it is there. */
async function play({ slack, bot }: Playground, view: GalleryView, lang: Lang, userId: string) {
  const settled = async () => {
    await slack.settled();
    await bot.idle();
    await slack.settled();
  };
  const newest = (): PlaygroundMessage | undefined =>
    slack.workspace.messages
      .all()
      .findLast(({ ephemeralTo }) => ephemeralTo === undefined || ephemeralTo === userId);
  const modal = (): PlaygroundView | undefined =>
    slack.workspace.views.all().findLast((open) => open.userId === userId && open.type === "modal");

  async function press(actionId: string): Promise<void> {
    const open = modal();
    const message = newest();
    const blocks = open === undefined ? message?.blocks : open.view["blocks"];
    const action = elementOf(blocks, actionId);
    if (action === undefined) throw new Error(`${view.name} has no “${actionId}” in ${lang}`);
    const place =
      open === undefined ? { channel: CHANNEL, messageTs: message?.ts ?? "" } : { viewId: open.id };
    await slack.act("action", { userId, ...place, action: { ...action } });
    await settled();
  }

  if (view.typed === undefined) {
    await slack.act("openHome", { userId, tab: "home" });
    await settled();
    return { message: undefined, modal: undefined };
  }
  await slack.act("post", { userId, channel: CHANNEL, text: `/hk-ai ${view.typed[lang]}` });
  await settled();
  if (userId !== READERS[lang]) await press(`show:${lang}`);
  for (const actionId of view.pressed ?? []) await press(actionId);
  return { message: newest(), modal: modal() };
}

/** Makes the windows; the browser and the playground end with the stage. */
export async function openStage(variants: readonly Variant[]): Promise<Stage> {
  const playground = await startPlayground({
    port: 0,
    clock: createPlaygroundClock({ now: () => MORNING }),
  });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const windows = await Promise.all(
    variants.map(async (variant) => {
      const { colorScheme } = variant;
      const page = await browser.newPage({ colorScheme, deviceScaleFactor: 1, reducedMotion: "reduce" });
      page.setDefaultTimeout(15_000);
      page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${playground.url}/archives/${CHANNEL}`);
      await page.getByRole("log").waitFor();
      return { variant, page };
    }),
  );
  let reader = "";

  /** Opens a person's channel or Home in a window wide enough for the sidebar, then makes it as wide as it should be. */
  async function seat(page: Page, { width }: Variant, userId: string, home: boolean): Promise<void> {
    await page.setViewportSize({ width: 1000, height: HEIGHT });
    await page.getByRole("combobox", { name: "You are" }).selectOption(userId);
    const room = page.getByRole("navigation", { name: "Workspace" });
    await room.getByRole("button", { name: home ? "HK-AI Home" : /^general/ }).click();
    await page.setViewportSize({ width, height: HEIGHT });
    await page.mouse.move(0, 0);
  }

  return {
    async show(view, lang) {
      const userId = view.admin ? ADMINISTRATOR : READERS[lang];
      const home = view.surface === "home";
      const open = playground.slack.workspace.views.all().findLast(({ type }) => type === "modal");
      if (open !== undefined)
        await playground.slack.act("close", { userId: open.userId, viewId: open.id, all: true });
      const seatOf = `${userId} ${home}`;
      if (seatOf !== reader) {
        await Promise.all(windows.map(({ page, variant }) => seat(page, variant, userId, home)));
        reader = seatOf;
      }
      const played = await play(playground, view, lang, userId);
      return Promise.all(
        windows.map(async ({ variant, page }) => {
          const at =
            view.surface === "home"
              ? page.locator(".home-column")
              : view.surface === "modal"
                ? page.getByRole("dialog")
                : page.locator(`[data-ts="${played.message?.ts}"]`);
          await at.waitFor();
          await fit(page, at, variant.width);
          await page.evaluate(() => document.fonts.ready);
          return { variant, page, at, surface: view.surface };
        }),
      );
    },
    complaints: () => complaints.splice(0),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await playground.close();
    },
  };
}
