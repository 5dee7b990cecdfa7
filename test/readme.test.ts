import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's example runs and prints what its comments say", () => {
  const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const promised = [...example.matchAll(/\/\/ (.+)$/gm)].map(([, comment]) => comment);
  expect(promised.length).toBeGreaterThan(0);

  const printed = execFileSync(
    process.execPath,
    ["--conditions=@hk-ai/source", "--input-type=module-typescript", "--eval", example],
    { cwd: root, encoding: "utf8" },
  );
  for (const line of promised) expect(printed.split("\n")).toContain(line);
  expect(printed).toContain("Hong Kong Wen Wei Po");
});

test("the README tells the Node that the commands start from, and those that the packages want", () => {
  const wanted = (path: string): string => {
    const { engines } = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
    return engines.node.replace(">=", "");
  };
  expect(readme).toContain(`You need Node ${wanted("package.json")} or newer`);
  expect(readme).toContain(`library wants Node ${wanted("packages/sdk/package.json")}`);
  expect(readme).toContain(`the bot ${wanted("packages/bot/package.json")}`);
});

test("every file that the README links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
  expect(links.length).toBeGreaterThan(3);
  for (const path of links)
    expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
});

test("every script that the README and .ci/run call exists", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const called = [...readme.matchAll(/npx pnpm@12 ([\w:-]+)/g)].map(([, name]) => name ?? "");
  expect(called).toContain("start");
  for (const name of called) expect(scripts).toHaveProperty([name]);
});
