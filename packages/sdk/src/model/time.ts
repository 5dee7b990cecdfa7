import * as z from "zod";
import { Edtf } from "./edtf.ts";

/** When a fact holds: the date and what the date means for it. */
export const Time = z
  .strictObject({ edtf: Edtf, role: z.enum(["as-of", "period", "happened", "expected"]) })
  .readonly()
  .meta({ id: "Time" });
export type Time = z.infer<typeof Time>;
