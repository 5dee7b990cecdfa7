import { daysInMonth } from "./days-in-month.ts";

/** A span of calendar days, both ends included; an open end is undefined. */
export interface DayRange {
  /** First day as YYYY-MM-DD. */
  readonly first?: string;
  /** Last day as YYYY-MM-DD. */
  readonly last?: string;
  /** True when EDTF marks the date as uncertain (?) or approximate (~). */
  readonly uncertain: boolean;
}

const two = (n: number): string => String(n).padStart(2, "0");

function edge(date: string, end: "first" | "last"): string | undefined {
  if (date === "" || date === "..") return undefined;
  const [year = "", month, day] = date.replace(/[?~%]$/, "").split("-");
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (month !== undefined)
    return `${year}-${month}-${end === "first" ? "01" : two(daysInMonth(Number(year), Number(month)))}`;
  return end === "first" ? `${year}-01-01` : `${year}-12-31`;
}

/**
 * The days that an EDTF date or interval covers.
 *
 * @example
 * dayRange("2026-07/2026-12"); // { first: "2026-07-01", last: "2026-12-31", uncertain: false }
 */
export function dayRange(edtf: string): DayRange {
  const [from = "", to = from] = edtf.split("/");
  const first = edge(from, "first");
  const last = edge(to, "last");
  return {
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    uncertain: /[?~%]/.test(edtf),
  };
}

/** Whether two EDTF dates or intervals share a day. */
export function overlaps(a: string, b: string): boolean {
  const x = dayRange(a);
  const y = dayRange(b);
  return (
    !(x.last !== undefined && y.first !== undefined && x.last < y.first) &&
    !(y.last !== undefined && x.first !== undefined && y.last < x.first)
  );
}
