import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const packages = new URL("../../", import.meta.url);

test.each(["sdk", "bot"])("the published README of %s links to nothing outside its package", (name) => {
  const folder = new URL(`${name}/`, packages);
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
  expect(links.filter((path) => path.startsWith("..") || !existsSync(new URL(path, folder)))).toEqual([]);
});

test("the README of the bot names the Node that its package asks for", () => {
  const read = (path: string) => readFileSync(new URL(`bot/${path}`, packages), "utf8");
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  expect(read("README.md")).toContain(`Node ${engines.node.replace(">=", "")}`);
});
