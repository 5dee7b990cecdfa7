import type { Anchors } from "./anchor.ts";

export const outbound = {
  "huang-jianting.role": [
    {
      line: 85,
      from: "交通銀行（香港）",
      to: "黃健庭",
    },
  ],
  "outbound-investment.annual-amount": [
    {
      line: 85,
      from: "內地年度對外",
      to: "萬億元人民幣",
    },
  ],
  "mainland-enterprises.hong-kong-logic": [
    {
      line: 85,
      from: "內地企業布局",
      to: "質的改變",
    },
  ],
  "hong-kong.outbound-platform": [
    {
      line: 83,
      from: "港出海平台",
      to: "持續放大",
    },
    {
      line: 85,
      from: "香港作為企業出海",
      to: "持續放大",
    },
  ],
  "mainland-enterprises.early-decisions": [
    {
      line: 87,
      from: "早年內企海外",
      to: "總部把控",
    },
  ],
  "mainland-enterprises.recent-set-ups": [
    {
      line: 87,
      from: "但近兩年大批",
      to: "等項目",
    },
  ],
  "mainland-enterprises.set-up-period": [
    {
      line: 87,
      from: "近兩年",
      to: "主動落戶香港",
    },
  ],
  "mainland-enterprises.overseas-judgement": [
    {
      line: 87,
      from: "依託香港完成",
      to: "戰略判斷",
    },
  ],
  "hong-kong.window-city": [
    {
      line: 87,
      from: "香港正逐漸成為",
      to: "窗口城市",
    },
  ],
  "hksar-government.outbound-support": [
    {
      line: 91,
      from: "香港特區政府",
      to: "拓展成本",
    },
  ],
  "hksar-government.outbound-cost": [
    {
      line: 91,
      from: "全鏈配套",
      to: "拓展成本",
    },
  ],
  "hong-kong.large-projects": [
    {
      line: 89,
      from: "港承載大型",
      to: "能力更強",
    },
    {
      line: 91,
      from: "香港承載大型",
      to: "能力更強",
    },
    {
      line: 91,
      from: "依託獨有的",
      to: "等優勢",
    },
  ],
  "hong-kong.outbound-advantages": [
    {
      line: 91,
      from: "依託獨有的",
      to: "等優勢",
    },
  ],
  "mainland-enterprises.goal-in-hong-kong": [
    {
      line: 93,
      from: "內企赴港目標",
      to: "開拓香",
    },
    {
      line: 95,
      from: "港本地市場",
      to: "跨境合作",
    },
  ],
  "bocom-hk.companies-received": [
    {
      line: 95,
      from: "過去半年我們",
      to: "各類企業",
    },
  ],
  "bocom-hk.talks-period": [
    {
      line: 95,
      from: "過去半年",
      to: "各類企業",
    },
  ],
  "mainland-enterprises.requests": [
    {
      line: 95,
      from: "企業訴求",
      to: "運營託管",
    },
  ],
} as const satisfies Anchors;
