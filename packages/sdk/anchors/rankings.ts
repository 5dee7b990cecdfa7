import type { Anchors } from "./anchor.ts";

export const rankings = {
  "hong-kong.competitiveness-rank": [
    {
      line: 19,
      from: "在IMD最新發布",
      to: "全球第二位",
    },
  ],
  "hong-kong.competitiveness-change": [
    {
      line: 19,
      from: "在IMD最新發布",
      to: "更上一位",
    },
  ],
  "world-competitiveness-yearbook-2026.publisher": [
    {
      line: 19,
      from: "IMD最新發布",
      to: "世界競爭力年報》",
    },
  ],
  "world-competitiveness-yearbook-2026.edition": [
    {
      line: 19,
      from: "IMD最新發布",
      to: "競爭力年報",
    },
  ],
  "hong-kong.economic-freedom": [
    {
      line: 19,
      from: "香港長期穩居",
      to: "經濟體前列",
    },
  ],
  "sz-hk-gz-cluster.innovation-rank": [
    {
      line: 29,
      from: "深圳—香港—廣州",
      to: "名列首位",
    },
  ],
  "global-innovation-index.publisher": [
    {
      line: 29,
      from: "世界知識產權組織",
      to: "全球創新指數",
    },
  ],
  "sz-hk-gz-cluster.innovation-capability": [
    {
      line: 29,
      from: "名列首位",
      to: "轉化能力",
    },
  ],
} as const satisfies Anchors;
