import type { Anchors } from "./anchor.ts";

export const invest = {
  "invest-hk.companies-assisted": [
    {
      line: 19,
      from: "投資推廣署去年",
      to: "擴展業務",
    },
  ],
  "invest-hk.growth": [
    {
      line: 19,
      from: "投資推廣署去年",
      to: "按年增長4%",
    },
  ],
  "invest-hk.help-given": [
    {
      line: 19,
      from: "內地及海外企業",
      to: "擴展業務",
    },
  ],
  "oases.companies": [
    {
      line: 19,
      from: "引進重點企業辦公室",
      to: "企業落戶",
    },
  ],
  "oases.sectors": [
    {
      line: 19,
      from: "企業辦公室（OASES",
      to: "企業落戶",
    },
  ],
  "oases.investment": [
    {
      line: 19,
      from: "引進重點企業辦公室",
      to: "730億元",
    },
  ],
  "oases.jobs": [
    {
      line: 19,
      from: "引進重點企業辦公室",
      to: "就業機會",
    },
  ],
  "hong-kong.supporting-companies": [
    {
      line: 19,
      from: "隨著龍頭企業",
      to: "相繼來港",
    },
  ],
  "hong-kong.global-hub": [
    {
      line: 19,
      from: "隨著龍頭企業",
      to: "樞紐地位",
    },
  ],
  "hong-kong.invitation": [
    {
      line: 29,
      from: "他歡迎全球企業",
      to: "發展良機",
    },
  ],
} as const satisfies Anchors;
