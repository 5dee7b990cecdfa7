/**
 * Packs each published package as a registry would get it, and checks the tarball with publint and Are the Types Wrong.
 *
 *     pnpm check:packages        after pnpm build
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PUBLISHED = ["sdk", "bot"];
const root = fileURLToPath(new URL("..", import.meta.url));

let failed = false;
for (const name of PUBLISHED) {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  try {
    run("pnpm", ["pack", "--pack-destination", folder], join(root, "packages", name));
    const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
    for (const tarball of tarballs.map((file) => join(folder, file))) {
      run("pnpm", ["exec", "publint", "run", "--strict", "--pack", "false", tarball], root);
      run("pnpm", ["exec", "attw", "--profile", "esm-only", tarball], root);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exitCode = failed ? 1 : 0;

function run(command: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(command, args, { cwd, stdio: "inherit" });
  } catch {
    failed = true;
  }
}
