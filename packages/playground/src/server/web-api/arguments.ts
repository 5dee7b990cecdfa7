import { isRecord } from "../workspace/blocks.ts";
import { refuse } from "./answer.ts";

/** A method's arguments, whichever way they were encoded: forms carry everything as text, and structures as JSON. */
export interface Arguments {
  text(name: string): string | undefined;
  /** Refuses the call with `code` when it is missing. */
  required(name: string, code?: string): string;
  flag(name: string): boolean;
  /** A whole number between 1 and `maximum`, `fallback` when absent; refuses with "invalid_limit". */
  limit(fallback: number, maximum: number): number;
  list(name: string, code: string): unknown[] | undefined;
  record(name: string, code: string): Record<string, unknown> | undefined;
}

export function readArguments(args: Record<string, unknown>): Arguments {
  const text = (name: string) => {
    const value = args[name];
    if (typeof value === "string" && value !== "") return value;
    return typeof value === "number" ? String(value) : undefined;
  };
  const structure = (name: string, code: string): unknown => {
    const value = args[name];
    if (typeof value !== "string") return value ?? undefined;
    if (value === "") return undefined;
    try {
      return JSON.parse(value);
    } catch {
      return refuse(code);
    }
  };
  return {
    text,
    required: (name, code = "invalid_arguments") =>
      text(name) ?? refuse(code, [`[ERROR] missing required field: ${name}`]),
    flag: (name) => ["true", "1", true, 1].includes(args[name] as string),
    limit(fallback, maximum) {
      const value = text("limit");
      if (value === undefined) return fallback;
      const limit = Number(value);
      return Number.isInteger(limit) && limit >= 1 && limit <= maximum ? limit : refuse("invalid_limit");
    },
    list(name, code) {
      const value = structure(name, code);
      return value === undefined || Array.isArray(value) ? value : refuse(code);
    },
    record(name, code) {
      const value = structure(name, code);
      return value === undefined || isRecord(value) ? value : refuse(code);
    },
  };
}
