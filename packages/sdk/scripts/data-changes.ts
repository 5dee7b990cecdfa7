/**
 * Lists what changed in the facts since a published pack, for release notes, and names the release it asks for.
 *
 *     pnpm data:changes <facts.json of the published package>
 *
 * See docs/data-semver.md for what counts as patch, minor and major. The exit status is 2 when the pack cannot be read.
 */
import { readFileSync } from "node:fs";
import { changes } from "../lint/changes.ts";
import { pack } from "../src/data/index.ts";
import { Pack } from "../src/model/pack.ts";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Name the facts.json of the published package: pnpm data:changes <facts.json>");
  process.exit(2);
}

const { added, removed, corrected, release } = changes(published(path), pack);
section(
  "Added",
  added.map(({ id, statement }) => `\`${id}\`: ${statement.en}`),
);
section(
  "Removed",
  removed.map(({ id, statement }) => `\`${id}\`: ${statement.en}`),
);
section(
  "Corrected",
  corrected.map(
    ({ before, after }) =>
      `\`${after.id}\` (revision ${after.revision}): ${before.statement.en} → ${after.statement.en}`,
  ),
);
console.log(release === undefined ? "Nothing changed." : `This is a ${release} release.`);

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`### ${title}\n`);
  for (const line of lines) console.log(`- ${line}`);
  console.log();
}

function published(file: string): Pack {
  try {
    return Pack.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(
      `Cannot read a pack from ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(2);
  }
}
