import { refuse } from "./answer.ts";
import type { Arguments } from "./arguments.ts";

const KNOWN = ["public_channel", "private_channel", "mpim", "im"];

/** The kinds of conversation that a list is asked for. */
export function channelTypes(args: Arguments): readonly string[] {
  const types = (args.text("types") ?? "public_channel").split(",").map((type) => type.trim());
  return types.every((type) => KNOWN.includes(type)) ? types : refuse("invalid_types");
}
