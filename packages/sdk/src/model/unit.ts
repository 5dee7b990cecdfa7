import * as z from "zod";
import { absent } from "./absent.ts";
import { Id } from "./id.ts";

/** A thing that is counted, with the words that stand behind a number. */
export const Unit = z
  .strictObject({
    id: Id,
    name: z
      .strictObject({
        en: z.strictObject({ one: z.string(), other: z.string() }).readonly(),
        "zh-Hant": z.string().meta({ description: "Classifier and noun, such as 個項目." }),
        "zh-Hans": z.string(),
      })
      .readonly(),
    aliases: z
      .array(z.string().min(1), absent("add aliases: [], with other words for what is counted"))
      .readonly(),
  })
  .readonly()
  .meta({ id: "Unit" });
export type Unit = z.infer<typeof Unit>;
