/**
 * Computes the evidence of every fact from the anchors its author gave.
 *
 *     pnpm evidence [article] [--check]
 *
 * The article is named as an argument or in HK_AI_ARTICLE. With --check nothing is written: the exit status is 1
 * when the committed evidence differs from what the article gives.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { anchors } from "../anchors/index.ts";
import { authored } from "../src/data/facts/index.ts";
import { evidenceModule, sourceModule } from "./evidence/module.ts";
import { resolveAnchors } from "./evidence/resolve.ts";

const SOURCE = "wen-wei-po";
const FOLDER = new URL("../src/data/evidence/", import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false } },
});
const path = positionals[0] ?? process.env["HK_AI_ARTICLE"];
if (path === undefined) {
  fail(["Name the article: pnpm evidence <article.txt>, or set HK_AI_ARTICLE to its path."]);
}

const text = readArticle(path);
const problems: string[] = [];
const modules = new Map([["source.ts", await sourceModule(text)]]);
for (const [topic, facts] of Object.entries(authored)) {
  const ids = facts.map((fact) => fact.id);
  const resolved = resolveAnchors(`anchors/${topic}.ts`, ids, anchors[topic as keyof typeof anchors], text);
  problems.push(...resolved.problems);
  modules.set(`${topic}.ts`, await evidenceModule(topic, SOURCE, resolved.ranges));
}
if (problems.length > 0) fail(problems);

const stale = [...modules].filter(([name, content]) => content !== readIfPresent(new URL(name, FOLDER)));
if (values.check && stale.length > 0) {
  fail([
    ...stale.map(([name]) => `src/data/evidence/${name} differs from what the anchors and the article give.`),
    "Run pnpm evidence with the article and commit the result.",
  ]);
}
for (const [name, content] of stale) writeFileSync(new URL(name, FOLDER), content);
console.log(`${modules.size - 1} topics, ${stale.length} files ${values.check ? "stale" : "written"}.`);

function readArticle(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return fail([`Cannot read the article at ${file}: ${(error as NodeJS.ErrnoException).code}.`]);
  }
}

function readIfPresent(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function fail(messages: readonly string[]): never {
  for (const message of messages) console.error(message);
  process.exit(1);
}
