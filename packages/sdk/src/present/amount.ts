import type { Lang } from "../language/langs.ts";

const SCALES: Record<"en" | "zh", readonly (readonly [number, Localizable])[]> = {
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
  zh: [
    [1e12, { "zh-Hant": "萬億", "zh-Hans": "万亿" }],
    [1e8, { "zh-Hant": "億", "zh-Hans": "亿" }],
    [1e4, { "zh-Hant": "萬", "zh-Hans": "万" }],
  ],
};

type Localizable = string | { "zh-Hant": string; "zh-Hans": string };

/** Digits with thousands separators; never rounds, never in exponent form for what the model holds. */
export function digits(amount: number): string {
  const [whole = "0", fraction] = String(amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Three decimals. */
const PARTS = 1000;

/** An amount in the largest scale that keeps it exact within three decimals: 3e9 is "3 billion", "30億". */
function scaled(amount: number, lang: Lang): string {
  for (const [size, name] of SCALES[lang === "en" ? "en" : "zh"]) {
    // Counted in thousandths, which are whole numbers: 4.86 times 1e8 is not 486000000 in binary.
    const thousandths = Math.round((amount / size) * PARTS);
    if (Math.abs(amount) >= size && thousandths * (size / PARTS) === amount) {
      return (
        digits(thousandths / PARTS) + (typeof name === "string" ? name : name[lang as "zh-Hant" | "zh-Hans"])
      );
    }
  }
  return digits(amount);
}

/** A sum of money: scaled, or to the cent where there are cents. */
export const sum = (amount: number, lang: Lang): string => scaled(amount, lang).replace(/\.\d$/, "$&0");

/** "2nd" in English, "第2位" in Chinese. */
function ordinal(amount: number, lang: Lang): string {
  if (lang !== "en") return `第${amount}位`;
  const teen = amount % 100 >= 11 && amount % 100 <= 13;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][amount % 10] ?? "th");
  return `${amount}${suffix}`;
}

/** A place among so many: "4th of 26", "第4位（共26位）"; how many there are is left out where it is not known. */
export function ranked(
  { amount, of }: { readonly amount: number; readonly of?: number | undefined },
  lang: Lang,
): string {
  const place = ordinal(amount, lang);
  if (of === undefined) return place;
  return lang === "en" ? `${place} of ${digits(of)}` : `${place}（共${digits(of)}位）`;
}
