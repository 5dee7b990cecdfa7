import type { Cadence } from "../../store/cadence.ts";

/** The five-field cron expression of a cadence; `L` is the last day of the month. */
export function cronOf(cadence: Cadence): string {
  if (cadence.kind === "cron") return cadence.expression.trim().replace(/\s+/g, " ");
  const [hour, minute] = cadence.time.split(":").map(Number);
  const at = `${minute} ${hour}`;
  switch (cadence.kind) {
    case "daily":
      return `${at} * * *`;
    case "working-days":
      return `${at} * * 1-5`;
    case "weekly":
      // Cron counts Sunday as 0.
      return `${at} * * ${[...new Set(cadence.days.map((day) => day % 7))].sort((a, b) => a - b).join(",")}`;
    case "monthly":
      return `${at} ${cadence.day} * *`;
    case "last-day":
      return `${at} L * *`;
  }
}
