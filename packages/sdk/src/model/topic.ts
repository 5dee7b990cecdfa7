import * as z from "zod";
import { absent } from "./absent.ts";
import { Id } from "./id.ts";
import { Localized } from "./localized.ts";

/** A subject area with the word that a person would type for it. */
export const Topic = z
  .strictObject({
    id: Id,
    label: Localized,
    description: Localized,
    aliases: z
      .array(z.string().min(1), absent("add aliases: [], with words that people type for it"))
      .readonly(),
  })
  .readonly()
  .meta({ id: "Topic" });
export type Topic = z.infer<typeof Topic>;
