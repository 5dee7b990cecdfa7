import edtfOf from "edtf";
import { Edtf } from "../../src/model/edtf.ts";
import { dayRange } from "../../src/model/edtf-range.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Problem, Rule } from "../rule.ts";

interface DateField extends Pick<Problem, "kind" | "id"> {
  readonly field: string;
  readonly text: string;
}

/** Dates are EDTF, exist in the calendar, and intervals run forwards. */
export const edtf: Rule = {
  name: "edtf",
  description: "Dates parse as EDTF, intervals are in order, and our reading of them is the library's.",
  *check(pack) {
    for (const { kind, id, field, text } of everyDate(pack)) {
      const [from = "", to] = text.split("/");
      if (to !== undefined && isDate(from) && isDate(to) && !isInOrder(from, to)) {
        yield { kind, id, message: `Write ${field} as ${to}/${from}: the earlier date comes first.` };
      } else if (!isEdtf(text)) {
        yield {
          kind,
          id,
          message: `Write ${field} as an EDTF date, such as 2026-07-08? or 2026-07/2026-12: “${text}” is none.`,
        };
      } else if (!agrees(text)) {
        yield {
          kind,
          id,
          message: `Write ${field} in another form: edtf-range.ts reads “${text}” otherwise than EDTF does.`,
        };
      }
    }
  },
};

function* everyDate(pack: Pack): Generator<DateField> {
  for (const { id, published } of pack.sources)
    yield { kind: "source", id, field: "published", text: published };
  for (const { id, time, value } of pack.facts) {
    if (time !== undefined) yield { kind: "fact", id, field: "time.edtf", text: time.edtf };
    if (value.kind === "date") yield { kind: "fact", id, field: "value.edtf", text: value.edtf };
  }
}

/** Whether a date is of the part of EDTF that the model uses and exists in the calendar. */
function isEdtf(text: string): boolean {
  try {
    edtfOf(text);
    return Edtf.safeParse(text).success;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  return text !== "" && text !== ".." && isEdtf(text);
}

function isInOrder(from: string, to: string): boolean {
  return (edtfOf(from).min ?? -Infinity) <= (edtfOf(to).max ?? Infinity);
}

/** Whether the SDK's own reading of a date has the same first and last day as the library's. */
function agrees(text: string): boolean {
  const { min, max } = edtfOf(text);
  const { first, last } = dayRange(text);
  return dayOf(min) === first && dayOf(max) === last;
}

function dayOf(time: number | null): string | undefined {
  return time === null || !Number.isFinite(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
