import type { Lang } from "../language/langs.ts";
import { MONTHS } from "./words.ts";

const UNCERTAIN: Record<Lang, string> = {
  en: " (uncertain)",
  "zh-Hant": "（未能確定）",
  "zh-Hans": "（未能确定）",
};

function one(date: string, lang: Lang): string {
  const [year = "", month, day] = date.split("-");
  if (lang === "en") {
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
  }
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}

function half(from: string, to: string): 1 | 2 | undefined {
  if (from.slice(0, 4) !== to.slice(0, 4)) return undefined;
  const months = `${from.slice(5)}/${to.slice(5)}`;
  return months === "01/06" ? 1 : months === "07/12" ? 2 : undefined;
}

/**
 * An EDTF date or interval in words; an uncertain one says so.
 *
 * @example
 * formatDate("2026-07/2026-12", "en"); // "second half of 2026"
 */
export function formatDate(edtf: string, lang: Lang): string {
  const uncertain = /[?~%]/.test(edtf) ? UNCERTAIN[lang] : "";
  const [from = "", to] = edtf.replace(/[?~%]/g, "").split("/");
  if (to === undefined) return one(from, lang) + uncertain;
  const part = half(from, to);
  if (part !== undefined) {
    const year = from.slice(0, 4);
    const hant = `${year}年${part === 1 ? "上" : "下"}半年`;
    return (lang === "en" ? `${part === 1 ? "first" : "second"} half of ${year}` : hant) + uncertain;
  }
  const open = (date: string): boolean => date === "" || date === "..";
  if (open(to)) return (lang === "en" ? `from ${one(from, lang)}` : `${one(from, lang)}起`) + uncertain;
  if (open(from)) return (lang === "en" ? `until ${one(to, lang)}` : `至${one(to, lang)}`) + uncertain;
  return one(from, lang) + (lang === "en" ? " to " : "至") + one(to, lang) + uncertain;
}
