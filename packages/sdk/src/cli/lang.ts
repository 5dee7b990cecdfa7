import { LANGS, type Lang } from "../language/langs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that a locale asks for, by script first and then by region; English when it asks for none of ours.
 *
 * `zh`, `zh_CN` and `zh_SG` read Simplified, `zh_HK`, `zh_MO`, `zh_TW` and `yue` Traditional.
 */
export function langOfLocale(locale: string): Lang {
  const tag = locale.split(/[.@]/)[0]?.replaceAll("_", "-") ?? "";
  const exact = LANGS.find((lang) => lang.toLowerCase() === tag.toLowerCase());
  if (exact !== undefined) return exact;
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language !== "zh" && language !== "yue") return "en";
    return script === "Hant" ? "zh-Hant" : "zh-Hans";
  } catch {
    return "en";
  }
}

/** The reader's language from the environment, in the order that POSIX gives to its variables. */
export function langOfEnvironment(env: Environment): Lang {
  return langOfLocale(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "en");
}
