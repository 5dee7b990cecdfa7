import * as z from "zod";

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?`;
const END = String.raw`(?:${DATE}|\.\.)?`;

/** An Extended Date/Time Format (EDTF, ISO 8601-2) date or interval, of the part this model uses. */
export const Edtf = z
  .string()
  .regex(
    new RegExp(`^(?:${DATE}|${END}/${END})$`),
    "use an EDTF date or interval, such as 2026-07-08?, 2025 or 2026-07/2026-12",
  )
  .meta({ id: "Edtf", description: "EDTF (ISO 8601-2) date or interval, such as 2026-07-08?" });
