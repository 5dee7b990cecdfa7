import type { Anchors } from "./anchor.ts";

export const sme = {
  "digital-transformation-programme.enhanced-version": [
    {
      line: 23,
      from: "「數碼轉型支援",
      to: "推出加強版",
    },
  ],
  "digital-transformation-programme.optimisation": [
    {
      line: 23,
      from: "特區政府將優化",
      to: "先導計劃」",
    },
  ],
  "digital-transformation-programme.matching": [
    {
      line: 23,
      from: "推出加強版",
      to: "配對形式",
    },
  ],
  "digital-transformation-programme.purpose": [
    {
      line: 23,
      from: "協助中小企業",
      to: "人工智能技術",
    },
  ],
  "smes.first-step": [
    {
      line: 67,
      from: "中小企業應先審視",
      to: "業務痛點",
    },
  ],
  "smes.choice-of-tools": [
    {
      line: 67,
      from: "善用市場上",
      to: "最新技術",
    },
  ],
} as const satisfies Anchors;
