import { readdir, readFile } from "node:fs/promises";
import { LANGS } from "@hk-ai/sdk";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takePicture } from "./picture.ts";
import { missingGlyphs, problemsOf } from "./problems.ts";
import { galleryReadme } from "./readme.ts";
import { openStage, type Shown, type Stage } from "./stage.ts";
import { GALLERY_VIEWS, picturePath, VARIANTS } from "./views.ts";

const gallery = new URL("../../../../docs/gallery/", import.meta.url);
const MOST_BYTES = 18_000_000;
/** The two that differ most; the other two share their widths and colours. */
const LOOKED_AT = VARIANTS.filter(({ name }) => name === "light-desktop" || name === "dark-phone");

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(LOOKED_AT);
});
afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const shownBy = (all: readonly Shown[], variant: string): Shown => {
  const found = all.find((shown) => shown.variant.name === variant);
  if (found === undefined) throw new Error(`nothing is shown as ${variant}`);
  return found;
};

// A busy machine takes its time over a page.
describe.each(LANGS)("in %s", { timeout: 60_000 }, (lang) => {
  it.each(GALLERY_VIEWS)("$name draws well, wide and on a phone", async (view) => {
    const all = await stage.show(view, lang);
    for (const { at, variant } of all) {
      expect(await problemsOf(at), `${view.name}, ${lang}, ${variant.name}`).toEqual([]);
      expect(await missingGlyphs(at), `${view.name}, ${lang}`).toEqual([]);
    }
    expect(stage.complaints()).toEqual([]);
  });
});

describe("what the test looks for", { timeout: 60_000 }, () => {
  const view = GALLERY_VIEWS.find(({ name }) => name === "topic");
  if (view === undefined) throw new Error("the gallery has no topic");

  it("a block shown raw, something too wide, and an empty view are found", async () => {
    const { at } = shownBy(await stage.show(view, "en"), "dark-phone");
    await at.evaluate((root) => {
      const raw = document.createElement("details");
      raw.className = "raw-block";
      raw.innerHTML = "<summary>The playground cannot draw this “chart”</summary>";
      const wide = document.createElement("div");
      wide.style.cssText = "width: 900px; height: 4px";
      root.append(raw, wide);
    });
    const problems = (await problemsOf(at)).join("\n");
    expect(problems).toContain("shown as raw JSON: The playground cannot draw this “chart”");
    expect(problems).toContain("wider than the window: <div");
    await at.evaluate((root) => root.replaceChildren());
    expect(await problemsOf(at)).toContain("nothing is drawn");
  });

  it("a character that no font has is found, in a script of its own too", async () => {
    const { at } = shownBy(await stage.show(view, "en"), "light-desktop");
    const unknown = ["\uE456", "\u{2FFFD}", "\u0380"];
    await at.evaluate((root, text) => root.append(`港幣 HK$3 ✅ ${text}`), unknown.join(""));
    expect(await missingGlyphs(at)).toEqual(unknown);
  });

  it("a picture is of the view and in few colours", async () => {
    const picture = await takePicture(shownBy(await stage.show(view, "zh-Hant"), "dark-phone"));
    const { width, height, isPalette } = await sharp(picture).metadata();
    expect(width).toBe(390);
    expect(height).toBeGreaterThan(300);
    expect(isPalette).toBe(true);
  });
});

describe("docs/gallery", () => {
  it("holds every picture and no other", async () => {
    const files = await readdir(gallery, { recursive: true });
    const pictures = files.filter((file) => file.includes("/") && file.endsWith(".png"));
    const wanted = GALLERY_VIEWS.flatMap((view) =>
      LANGS.flatMap((lang) => VARIANTS.map((variant) => picturePath(view, lang, variant))),
    );
    expect(pictures.toSorted(), "run pnpm gallery").toEqual(wanted.toSorted());
    const sizes = await Promise.all(
      pictures.map(async (file) => (await readFile(new URL(file, gallery))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  it("shows every picture in its README", async () => {
    expect(await readFile(new URL("README.md", gallery), "utf8"), "run pnpm gallery").toBe(galleryReadme());
  });
});
