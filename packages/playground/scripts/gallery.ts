/**
 * Takes the pictures of docs/gallery: every view of the bot in every language, light and dark, wide and narrow.
 *
 * Run it with `pnpm gallery`; names of views behind it take only those.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { LANGS } from "@hk-ai/sdk";
import { takePicture } from "./gallery/picture.ts";
import { galleryReadme } from "./gallery/readme.ts";
import { openStage } from "./gallery/stage.ts";
import { GALLERY_VIEWS, picturePath, VARIANTS } from "./gallery/views.ts";

const gallery = new URL("../../../docs/gallery/", import.meta.url);
const wanted = process.argv.slice(2);
const views = GALLERY_VIEWS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await using stage = await openStage(VARIANTS);
let bytes = 0;
for (const lang of LANGS) {
  for (const view of views) {
    const shown = await stage.show(view, lang);
    await Promise.all(
      shown.map(async (one) => {
        const file = new URL(picturePath(view, lang, one.variant), gallery);
        const picture = await takePicture(one);
        bytes += picture.length;
        await mkdir(new URL("./", file), { recursive: true });
        await writeFile(file, picture);
      }),
    );
  }
}
await writeFile(new URL("README.md", gallery), galleryReadme());
console.log(`${views.length * LANGS.length * VARIANTS.length} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
