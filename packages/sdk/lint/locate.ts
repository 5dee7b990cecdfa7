import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem, SubjectKind } from "./rule.ts";

const FILES: Record<SubjectKind, RegExp> = {
  fact: /^facts\//,
  entity: /^entities\//,
  topic: /^topics\.ts$/,
  unit: /^units\.ts$/,
  source: /^sources\.ts$/,
};

/**
 * Makes a function that finds where a fact, entity, topic, unit or source is written, as `file:line`.
 *
 * @param folder - the data's folder
 * @param root - what the printed paths are relative to
 */
export function locator(folder: string, root: string): (problem: Pick<Problem, "kind" | "id">) => string {
  const places = new Map<string, string>();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  for (const name of names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
    const kind = (Object.keys(FILES) as SubjectKind[]).find((kind) => FILES[kind].test(name));
    if (kind === undefined) continue;
    const path = relative(root, join(folder, name));
    for (const [index, line] of readFileSync(join(folder, name), "utf8").split("\n").entries()) {
      const id = /^\s*id: "([^"]+)"/.exec(line)?.[1];
      if (id !== undefined) places.set(`${kind} ${id}`, `${path}:${index + 1}`);
    }
  }
  return ({ kind, id }) => places.get(`${kind} ${id}`) ?? relative(root, folder);
}
