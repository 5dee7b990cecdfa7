import { LANGS } from "@hk-ai/sdk";
import { GALLERY_VIEWS, type GalleryView, picturePath, VARIANTS } from "./views.ts";

const NAMES = { en: "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文" } as const;
/** What is typed is quoted no further than this. */
const LONG = 80;
/** Width of a picture in the table, in pixels. */
const THUMB = { desktop: 280, phone: 180 };

function tableOf(view: GalleryView): string {
  const rows = VARIANTS.map((variant) => {
    const width = variant.name.endsWith("phone") ? THUMB.phone : THUMB.desktop;
    const cells = LANGS.map((lang) => {
      const path = picturePath(view, lang, variant);
      const alt = `${view.title}, ${NAMES[lang]}, ${variant.name.replace("-", ", ")}`;
      return `<a href="${path}"><img src="${path}" width="${width}" alt="${alt}" loading="lazy"></a>`;
    });
    return `| ${cells.join(" | ")} |`;
  });
  const head = [
    `| ${LANGS.map((lang) => NAMES[lang]).join(" | ")} |`,
    `|${LANGS.map(() => "---|").join("")}`,
  ];
  const typed = view.typed === undefined ? [] : [`\`/hk-ai ${view.typed.en.slice(0, LONG)}\``];
  return [`## ${view.title}`, ...typed, [...head, ...rows].join("\n")].join("\n\n");
}

/** What docs/gallery/README.md says: every picture, a table for each view. */
export function galleryReadme(): string {
  const parts = [
    "# Every view of the bot",
    "As the [local Slack](../../packages/playground) draws them in headless Chromium; `npx pnpm@12 gallery` takes the pictures anew.",
    ...GALLERY_VIEWS.map(tableOf),
  ];
  return `${parts.join("\n\n")}\n`;
}
