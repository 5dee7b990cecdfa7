import * as z from "zod";
import { Edtf } from "./edtf.ts";
import { Id } from "./id.ts";
import { Lang, Localized } from "./localized.ts";

/** Where facts come from, after OWID's Origin: enough for a full citation. */
export const Source = z
  .strictObject({
    id: Id,
    title: Localized,
    publisher: Localized,
    lang: Lang,
    published: Edtf.meta({ description: "Publication date; a trailing ? says that it is inferred." }),
    publishedNote: Localized.meta({ description: "How sure the publication date is, and why." }),
    lines: z.int().min(1).meta({ description: "Number of lines of the source text." }),
    digest: z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]).meta({
      description: "Of the whole source text: UTF-8, NFC, lines ended by LF.",
    }),
  })
  .readonly()
  .meta({ id: "Source" });
export type Source = z.infer<typeof Source>;
