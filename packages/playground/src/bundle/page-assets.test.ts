import { expect, it } from "vitest";
import { pageAssets } from "./page-assets.ts";

it("bundles the document, the script, the style and the fonts the style names, and nothing else", async () => {
  const asset = await pageAssets();
  expect(asset("/")?.type).toBe("text/html; charset=utf-8");
  expect(asset("/assets/app.js")?.type).toBe("text/javascript; charset=utf-8");
  const style = Buffer.from(asset("/assets/page.css")?.body ?? "").toString();
  const fonts = [...style.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1] ?? "");
  const chinese = fonts.find((path) => path.includes("noto-sans-hk"));
  expect(asset(chinese ?? "")?.type).toBe("font/woff2");
  expect(fonts.filter((path) => /^https?:/.test(path))).toEqual([]);
  expect(asset("/assets/fonts/../../package.json")).toBeUndefined();
});

it("has a document without inline script or style", async () => {
  const html = String((await pageAssets())("/")?.body);
  expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
});
