import type { Source } from "../model/source.ts";
import { wenWeiPo } from "./evidence/source.ts";

/** What the facts are taken from. */
export const sources = [
  {
    id: "wen-wei-po",
    title: {
      en: "Hong Kong's supercomputing centre in operation; AI subsidy scheme approves nearly 30 projects",
      "zh-Hant": "港超算中心投入運作 AI資助計劃批出近30項目",
      "zh-Hans": "港超算中心投入运作 AI资助计划批出近30项目",
    },
    publisher: { en: "Hong Kong Wen Wei Po", "zh-Hant": "香港文匯報", "zh-Hans": "香港文汇报" },
    lang: "zh-Hant",
    published: "2026-07-08?",
    publishedNote: {
      en: "The date is not printed. Public reports date the Southbound quota announcement, which the article calls “yesterday”, to 7 July 2026.",
      "zh-Hant": "原文沒有刊出日期；公開報道指，文中稱為「昨」日的南向通擴容於2026年7月7日公布。",
      "zh-Hans": "原文没有刊出日期；公开报道指，文中称为「昨」日的南向通扩容于2026年7月7日公布。",
    },
    lines: wenWeiPo.lines,
    digest: wenWeiPo.digest,
  },
] as const satisfies readonly Source[];
