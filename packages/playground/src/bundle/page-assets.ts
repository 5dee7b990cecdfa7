import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { indexHtml } from "./index-html.ts";

/** One file of the page, ready to be written to a response. */
export interface PageAsset {
  body: Uint8Array | string;
  /** Value for the Content-Type header. */
  type: string;
}

const fontPath = "/assets/fonts/";

/**
 * Fonts stay on disk until the browser asks for a subset of them: there are hundreds, and a page needs a few.
 */
function fontsOnDemand(fonts: Map<string, string>): Plugin {
  return {
    name: "fonts-on-demand",
    setup(bundle) {
      bundle.onResolve({ filter: /\.woff2?$/ }, (found) => {
        const name = found.path.slice(found.path.lastIndexOf("/") + 1);
        fonts.set(`${fontPath}${name}`, join(found.resolveDir, found.path));
        return { path: `${fontPath}${name}`, external: true };
      });
    },
  };
}

/**
 * Bundles the workspace's page in memory and gives a look-up from URL path to file.
 *
 * Serves `/` (the document), `/assets/app.js`, `/assets/page.css` and `/assets/fonts/*`; any other path is undefined.
 * The page needs no inline script or style, so {@link pageContentSecurityPolicy} can be sent with it.
 *
 * @throws the bundler's error when the page's source does not compile.
 * @example
 * const asset = await pageAssets();
 * asset("/")?.type; // "text/html; charset=utf-8"
 */
export async function pageAssets(): Promise<(path: string) => PageAsset | undefined> {
  const page = fileURLToPath(new URL("../page/", import.meta.url));
  const fonts = new Map<string, string>();
  const result = await build({
    entryPoints: { app: join(page, "main.tsx"), page: join(page, "style/page.css") },
    absWorkingDir: dirname(createRequire(import.meta.url).resolve("../../package.json")),
    outdir: "/assets",
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [fontsOnDemand(fonts)],
    logLevel: "silent",
  });
  const files = new Map<string, PageAsset>([["/", { body: indexHtml, type: "text/html; charset=utf-8" }]]);
  for (const file of result.outputFiles) {
    const name = file.path.slice(file.path.lastIndexOf("/assets/"));
    const type = name.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8";
    files.set(name, { body: file.contents, type });
  }
  return (path) => {
    const known = files.get(path);
    if (known) return known;
    const font = fonts.get(path);
    if (font === undefined) return undefined;
    const asset = { body: readFileSync(font), type: path.endsWith("2") ? "font/woff2" : "font/woff" };
    files.set(path, asset);
    return asset;
  };
}

/** Content-Security-Policy under which the page runs: its own files only, pictures in messages excepted. */
export const pageContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: http: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
