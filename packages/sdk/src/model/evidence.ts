import * as z from "zod";
import { Id } from "./id.ts";

/**
 * A place in the source that proves a fact: a W3C Web Annotation text position within one line, with a
 * digest of what stands there, so that anyone who holds the source can verify it without its text being here.
 */
export const Evidence = z
  .strictObject({
    source: Id,
    line: z.int().min(1).meta({ description: "1-based line of the source text." }),
    start: z.int().min(0).meta({ description: "First Unicode code point of the range in that line (NFC)." }),
    end: z.int().min(1).meta({ description: "Code point after the last one of the range." }),
    digest: z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]),
  })
  .readonly()
  .refine((evidence) => evidence.start < evidence.end, "start must be before end")
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;
