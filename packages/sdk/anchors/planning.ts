import type { Anchors } from "./anchor.ts";

export const planning = {
  "national-15th-five-year-plan.support-for-hong-kong": [
    {
      line: 7,
      from: "國家「十五五」",
      to: "國際創科中心，",
    },
  ],
  "ai-plus-strategy.progress": [
    {
      line: 7,
      from: "香港亦正加速",
      to: "各產業應用",
    },
  ],
  "artificial-intelligence.place-today": [
    {
      line: 7,
      from: "人工智能已不再",
      to: "核心議題",
    },
  ],
  "hong-kong.ai-development": [
    {
      line: 7,
      from: "香港在「一國兩制」",
      to: "創新科技",
    },
  ],
  "hong-kong.system": [
    {
      line: 7,
      from: "香港在「一國",
      to: "獨特優勢",
    },
  ],
  "artificial-intelligence.part-in-hub": [
    {
      line: 7,
      from: "人工智能是香港",
      to: "重要板塊",
    },
  ],
  "hksar-government.ai-deployment": [
    {
      line: 5,
      from: "李家超：港全方位",
      to: "人工智能發展",
    },
    {
      line: 7,
      text: "特區政府正全方位部署",
    },
    {
      line: 7,
      from: "通過香港首份",
      to: "高質量發展",
    },
  ],
  "hksar-government.growth-documents": [
    {
      line: 7,
      from: "通過香港首份",
      to: "高質量發展",
    },
  ],
  "hong-kong-five-year-plan.number": [
    {
      line: 7,
      from: "通過香港首份",
      to: "五年規劃",
    },
  ],
  "artificial-intelligence.pillar": [
    {
      line: 23,
      from: "在創科發展方面",
      to: "核心支柱",
    },
  ],
  "hong-kong.gba-cooperation": [
    {
      line: 29,
      from: "香港正積極",
      to: "國際創科中心",
    },
  ],
} as const satisfies Anchors;
