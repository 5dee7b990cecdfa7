import * as z from "zod";
import { LANGS } from "../language/langs.ts";

/** A BCP 47 tag of a supported language. */
export const Lang = z.enum(LANGS).meta({ id: "Lang", description: "BCP 47 tag of a supported language." });
export type Lang = z.infer<typeof Lang>;

const text = z.string().trim().min(1);

/** One text in every supported language. */
export const Localized = z
  .strictObject({ en: text, "zh-Hant": text, "zh-Hans": text })
  .readonly()
  .meta({ id: "Localized", description: "One text in English, Traditional and Simplified Chinese." });
export type Localized = z.infer<typeof Localized>;
