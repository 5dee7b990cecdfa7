import * as z from "zod";
import { LANGS } from "../language/langs.ts";
import { absent } from "./absent.ts";

/** A BCP 47 tag of a supported language. */
export const Lang = z.enum(LANGS).meta({ id: "Lang", description: "BCP 47 tag of a supported language." });
export type Lang = z.infer<typeof Lang>;

const text = z.string(absent("add the text in this language")).trim().min(1);

/** One text in every supported language. */
export const Localized = z
  .strictObject(
    { en: text, "zh-Hant": text, "zh-Hans": text },
    absent('add the text in three languages: { en: "…", "zh-Hant": "…", "zh-Hans": "…" }'),
  )
  .readonly()
  .meta({ id: "Localized", description: "One text in English, Traditional and Simplified Chinese." });
export type Localized = z.infer<typeof Localized>;
