import { readFileSync } from "node:fs";
import type { Quantity } from "../quantity.ts";

/** The day on which the cases read relative dates. */
export const REFERENCE = "2026-07-08?";

/** Rows of a table of cases beside this file; lines that begin with # are remarks. */
export function rows(name: string): string[][] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split("\t"));
}

/** A quantity in the short form the tables use: "money nearly 3000000000 HKD". */
export function brief(quantity: Quantity): string {
  const { kind, amount, to, stated, qualifier } = quantity;
  const parts = [kind, stated ? qualifier : "bare", to === undefined ? amount : `${amount}..${to}`];
  if (quantity.kind === "money" && quantity.currency !== undefined) parts.push(quantity.currency);
  if (quantity.kind === "duration") parts.push(quantity.unit);
  if (quantity.kind === "percent" && quantity.points) parts.push("points");
  return parts.join(" ");
}
