import type { Anchors } from "./anchor.ts";

export const bonds = {
  "pan-gongsheng.role": [
    {
      line: 103,
      from: "中國人民銀行",
      to: "潘功勝",
    },
  ],
  "southbound-bond-connect.annual-quota": [
    {
      line: 103,
      from: "將「南向通」",
      to: "8,000億元",
    },
  ],
  "southbound-bond-connect.announcement": [
    {
      line: 103,
      from: "中國人民銀行",
      to: "8,000億元",
    },
  ],
  "fixed-income-summit-2026.date": [
    {
      line: 103,
      from: "潘功勝昨在",
      to: "債券通論壇」",
    },
  ],
  "cai-jing.role": [
    {
      line: 103,
      from: "華夏基金（香港）",
      to: "蔡靖",
    },
  ],
  "southbound-bond-connect.policy-signal": [
    {
      line: 103,
      from: "南向通擴容",
      to: "政策訊號",
    },
  ],
  "hong-kong-bond-market.development-window": [
    {
      line: 101,
      from: "港債市正迎來",
      to: "發展窗口",
    },
    {
      line: 103,
      from: "香港債券市場",
      to: "發展窗口",
    },
  ],
  "hong-kong-bond-market.long-term-capital": [
    {
      line: 103,
      from: "因為境內長期",
      to: "空間更大了",
    },
  ],
  "hong-kong.allocation-platform": [
    {
      line: 103,
      from: "香港作為跨境",
      to: "進一步增強",
    },
  ],
  "hong-kong-bond-market.improvements": [
    {
      line: 105,
      from: "額度提升之後",
      to: "繼續完善",
    },
  ],
  "hong-kong-bond-market.capital-retention": [
    {
      line: 105,
      from: "只有這些環節",
      to: "穩定的互動",
    },
  ],
  "rmb-market.more-products": [
    {
      line: 105,
      from: "該行認為未來",
      to: "重要一步",
    },
  ],
  "hong-kong-bond-market.tools": [
    {
      line: 105,
      from: "固定收益市場",
      to: "等工具配合",
    },
  ],
  "rmb-market.risk-management": [
    {
      line: 105,
      from: "制度和工具",
      to: "能力就越強",
    },
  ],
  "rmb-market.investability": [
    {
      line: 105,
      from: "制度和工具",
      to: "也會提升",
    },
  ],
  "rmb-market.priority-criteria": [
    {
      line: 107,
      from: "華夏基金建議",
      to: "痛點的產品",
    },
    {
      line: 109,
      from: "華夏基金建議",
      to: "痛點的產品",
    },
  ],
  "rmb-market.priority-products": [
    {
      line: 107,
      from: "比如國債",
      to: "相關的品類",
    },
    {
      line: 109,
      from: "比如國債",
      to: "相關的品類",
    },
  ],
  "rmb-market.supporting-arrangements": [
    {
      line: 107,
      from: "產品推出之後",
      to: "管理框架",
    },
    {
      line: 109,
      from: "產品推出之後",
      to: "管理框架",
    },
  ],
  "rmb-market.participants-concerns": [
    {
      line: 107,
      from: "市場參與者",
      to: "需要時退出",
    },
    {
      line: 109,
      from: "市場參與者",
      to: "需要時退出",
    },
  ],
} as const satisfies Anchors;
