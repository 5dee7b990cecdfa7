import * as z from "zod";
import { LISTS } from "./lists.ts";

const KINDS = new Map<unknown, string>(Object.entries(LISTS).map(([kind, list]) => [list, kind]));

/** The kind and id of what stands at a place of a pack, quoted; undefined where it has no id. */
function nameOf(pack: unknown, path: readonly PropertyKey[]): { kind: string; id: string } | undefined {
  const [list, index] = path;
  const kind = KINDS.get(list);
  if (kind === undefined || typeof index !== "number") return undefined;
  const thing: unknown = (pack as Record<string, readonly unknown[]>)[list as string]?.[index];
  const id = typeof thing === "object" && thing !== null && "id" in thing ? thing.id : undefined;
  return typeof id === "string" && id !== "" ? { kind, id: `“${id}”` } : undefined;
}

/**
 * A check that begins each message of a pack with what it is about: a place in a list of many is tedious to count to. It runs
 * last and whatever was found, since what is ill-formed wants a name the most.
 */
export function nameThings(): z.core.$ZodCheck<unknown> {
  const check: z.core.$ZodCheck<unknown> = new z.core.$ZodCheck({ check: "custom", when: () => true });
  check._zod.check = ({ value, issues }) => {
    for (const issue of issues) {
      const named = nameOf(value, issue.path ?? []);
      if (named === undefined) continue;
      const { message } = z.core.util.finalizeIssue(issue, undefined, z.config());
      Object.assign(issue, { message: `${named.kind} ${named.id}: ${message}` });
    }
  };
  return check;
}
