import { InvalidBlocksError } from "./invalid-blocks-error.ts";
import { SURFACES, type Surface } from "./surfaces.ts";

/** What Slack would refuse in a payload, each with its place; empty when nothing. */
export function blockProblems(surface: Surface, payload: unknown): string[] {
  const result = SURFACES[surface].safeParse(payload);
  if (result.success) return [];
  return result.error.issues.map((issue) => `${issue.path.join(".") || surface}: ${issue.message}`);
}

/**
 * Passes a payload through when it keeps Slack's limits.
 *
 * @throws InvalidBlocksError that names every place that does not.
 */
export function validBlocks<T>(surface: Surface, payload: T): T {
  const problems = blockProblems(surface, payload);
  if (problems.length > 0) throw new InvalidBlocksError(surface, problems);
  return payload;
}
