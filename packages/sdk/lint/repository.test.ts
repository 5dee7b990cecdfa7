import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pack } from "../src/data/index.ts";
import { copyFinder, RUN } from "./copies.ts";

const path = process.env["HK_AI_ARTICLE"];

/** Files that git knows of, or would if they were added. */
function repositoryFiles(): string[] {
  const git = (...args: string[]) =>
    execFileSync("git", args, { encoding: "utf8", cwd: import.meta.dirname });
  const root = git("rev-parse", "--show-toplevel").trim();
  const names = git("-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  return names
    .filter((name) => /\.(?:tsx?|jsx?|mjs|json|jsonl|md|csv|ya?ml|html|css|txt)$/.test(name))
    .map((name) => join(root, name))
    .filter((file) => existsSync(file));
}

test.skipIf(path === undefined)(`no file of the repository holds ${RUN} characters of the article`, () => {
  const copiedIn = copyFinder(readFileSync(String(path), "utf8"), pack);
  const files = repositoryFiles();
  expect(files.length).toBeGreaterThan(100);
  const copies = files.flatMap((file) => {
    const run = copiedIn(readFileSync(file, "utf8"));
    return run === undefined ? [] : [`${file}: ${run}`];
  });
  expect(copies).toEqual([]);
});
