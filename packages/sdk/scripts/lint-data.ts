/**
 * Lints the built-in facts and prints where each problem is and what to type instead.
 *
 *     pnpm lint:data [article] [--released <pack.json>]
 *
 * The article is named as an argument or in HK_AI_ARTICLE; without it some rules check less, and the summary says
 * which. With --released, facts that differ from a published pack must have a higher revision. The exit status is 1
 * when there are problems.
 */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { locator } from "../lint/locate.ts";
import { rules } from "../lint/rules/index.ts";
import { runRules } from "../lint/run.ts";
import { pack } from "../src/data/index.ts";
import { simplifiedExceptions } from "../src/data/simplified-exceptions.ts";
import { Pack } from "../src/model/pack.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { released: { type: "string" } },
});
const articlePath = positionals[0] ?? process.env["HK_AI_ARTICLE"];
const data = fileURLToPath(new URL("../src/data", import.meta.url));
const locate = locator(data, process.cwd());

const reports = await runRules(rules, pack, {
  simplifiedExceptions,
  ...(articlePath === undefined ? {} : { article: read(articlePath, "the article") }),
  ...(values.released === undefined
    ? {}
    : { released: Pack.parse(JSON.parse(read(values.released, "the published pack"))) }),
});

for (const report of reports) {
  console.log(`${locate(report)}  ${report.id}  ${report.message}  (${report.rule})`);
}
if (articlePath === undefined) {
  for (const { name, withoutArticle } of rules) {
    if (withoutArticle !== undefined) console.log(`${name}: ${withoutArticle} (name it in HK_AI_ARTICLE)`);
  }
}
console.log(
  reports.length === 0
    ? `${pack.facts.length} facts, ${rules.length} rules, no problems.`
    : `${reports.length} problems in ${new Set(reports.map(({ id }) => id)).size} places of ${relative(process.cwd(), data)}.`,
);
process.exitCode = reports.length === 0 ? 0 : 1;

function read(path: string, what: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    console.error(`Cannot read ${what} at ${path}: ${(error as NodeJS.ErrnoException).code}.`);
    process.exit(2);
  }
}
