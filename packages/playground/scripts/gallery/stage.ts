import type { Lang } from "@hk-ai/sdk";
import type { Locator, Page } from "playwright-core";
import { launchBrowser } from "../../src/page/test/browser.ts";
import { startPlayground } from "../../src/playground.ts";
import { createPlaygroundClock } from "../../src/server/index.ts";
import { type Actor, CHANNEL, createActor } from "./actor.ts";
import type { GalleryView, Variant } from "./views.ts";

/** A working morning in Hong Kong, so that the pictures are the same whenever they are taken. */
const MORNING = new Date("2026-07-13T02:30:00Z");
/** Most views fit in; the window grows for those that do not. */
const HEIGHT = 900;
/** A whole room is shown with little more than what is in it. */
const ROOM_HEIGHT = 640;
/** What a log keeps free above and below its messages. */
const LOG_PADDING = 32;
const WHOLE: ReadonlySet<GalleryView["surface"]> = new Set(["agent", "thread", "conversation", "details"]);
/** Room for what stands above and below a view in its window, as a share of the view's height and in pixels. */
const AROUND = { share: 1.1, pixels: 260 };

/** Who reads each language in the playground. */
const READERS = { en: "U0EMILY", "zh-Hant": "U0KAYAN", "zh-Hans": "U0LIMING" } as const satisfies Record<
  Lang,
  string
>;
const ADMINISTRATOR = "U0KAYAN";

/** Where somebody sits to see each kind of view, by the name of its button in the sidebar. */
const ROOMS = { channel: /^general/, app: /^HK-AI(?! Home)/, home: "HK-AI Home" } as const;
type Room = keyof typeof ROOMS;

const IN_APP: ReadonlySet<GalleryView["surface"]> = new Set(["direct", "agent", "conversation"]);

const roomOf = ({ surface }: GalleryView): Room =>
  surface === "home" ? "home" : IN_APP.has(surface) ? "app" : "channel";

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

/** Makes the window as tall as it must be for the view to be seen whole. */
async function fit(page: Page, at: Locator, width: number, whole: boolean): Promise<void> {
  const needed = await at.evaluate((root: HTMLElement) => {
    // A form is never taller than is comfortable; here it is to be seen whole.
    if (root.tagName === "DIALOG") root.style.maxHeight = "none";
    const log = root.querySelector(".log");
    const body = log ?? root.querySelector(".dialog-body");
    const content = log?.firstElementChild?.scrollHeight ?? body?.scrollHeight ?? 0;
    return root.getBoundingClientRect().height + content - (body?.clientHeight ?? 0);
  });
  const height = whole
    ? Math.max(ROOM_HEIGHT, Math.ceil(needed) + LOG_PADDING)
    : Math.max(HEIGHT, Math.ceil(needed * AROUND.share + AROUND.pixels));
  if (page.viewportSize()?.height !== height) await page.setViewportSize({ width, height });
  await at.evaluate((root) => root.scrollIntoView({ block: "nearest" }));
}

/** Closes what is open beside the room: the room would be narrower than its picture should be. */
async function closePane(page: Page): Promise<void> {
  const close = page.getByRole("button", { name: /^Close (thread|details)$/ });
  if (await close.isVisible()) await close.click();
}

/** Where a view stands in the page. */
async function placeOf({ surface }: GalleryView, page: Page, actor: Actor): Promise<Locator> {
  switch (surface) {
    case "home":
      return page.locator(".home-column");
    case "modal":
      return page.getByRole("dialog");
    case "agent":
      return page.locator(".room-view");
    case "thread":
    case "conversation":
      await page
        .locator(`[data-ts="${actor.newest()?.threadTs}"]`)
        .getByRole("button", { name: /^\d+ repl/ })
        .click();
      return page.getByRole("complementary", { name: "Thread" });
    case "details":
      await page.getByRole("button", { name: "Open details" }).last().click();
      return page.getByRole("complementary", { name: "Details" });
    default:
      return page.locator(`[data-ts="${actor.newest()?.ts}"]`);
  }
}

/** Makes the windows; the browser and the playground end with the stage. */
export async function openStage(variants: readonly Variant[]): Promise<Stage> {
  const clock = createPlaygroundClock({ now: () => MORNING });
  const playground = await startPlayground({ port: 0, clock });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const windows = await Promise.all(
    variants.map(async (variant) => {
      const { colorScheme } = variant;
      const page = await browser.newPage({ colorScheme, deviceScaleFactor: 1, reducedMotion: "reduce" });
      page.setDefaultTimeout(60_000);
      page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${playground.url}/archives/${CHANNEL}`);
      await page.getByRole("log").waitFor();
      return { variant, page };
    }),
  );
  let seated = "";
  let undo: (() => Promise<void>) | undefined;

  /** Opens a person's channel or Home in a window wide enough for the sidebar, then makes it as wide as it should be. */
  async function seat(page: Page, { width }: Variant, userId: string, room: Room): Promise<void> {
    await page.setViewportSize({ width: 1000, height: HEIGHT });
    await page.getByRole("combobox", { name: "You are" }).selectOption(userId);
    const rooms = page.getByRole("navigation", { name: "Workspace" });
    await rooms.getByRole("button", { name: ROOMS[room] }).click();
    await page.setViewportSize({ width, height: HEIGHT });
    await page.mouse.move(0, 0);
  }

  return {
    async show(view, lang) {
      await undo?.();
      const userId = view.admin ? ADMINISTRATOR : READERS[lang];
      const actor = createActor(playground, clock, userId, lang);
      undo = async () => {
        await actor.closeModals();
        for (const step of view.undone ?? []) await step(actor);
      };
      // An administrator who reads another language chooses this one for the while.
      if (userId !== READERS[lang]) {
        await actor.type(`/hk-ai lang ${lang}`);
        const back = undo;
        undo = async () => {
          await back();
          await actor.type("/hk-ai lang auto");
        };
      }
      const place = `${userId} ${roomOf(view)}`;
      if (place !== seated) {
        await Promise.all(windows.map(({ page, variant }) => seat(page, variant, userId, roomOf(view))));
        seated = place;
      }
      await Promise.all(windows.map(({ page }) => closePane(page)));
      for (const step of view.steps) await step(actor);
      return Promise.all(
        windows.map(async ({ variant, page }) => {
          const at = await placeOf(view, page, actor);
          await at.waitFor();
          // What lies under the mouse would be drawn as if it were about to be pressed.
          await page.mouse.move(0, 0);
          await fit(page, at, variant.width, WHOLE.has(view.surface));
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
