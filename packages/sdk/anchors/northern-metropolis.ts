import type { Anchors } from "./anchor.ts";

export const northernMetropolis = {
  "northern-metropolis.scope": [
    {
      line: 37,
      text: "北都非單一產業園",
    },
    {
      line: 39,
      from: "北部都會區建設",
      to: "產業園開發",
    },
  ],
  "jeffrey-lam.role": [
    {
      line: 39,
      from: "洪水橋產業園",
      to: "主席林健鋒",
    },
  ],
  "northern-metropolis.leader": [
    {
      line: 39,
      text: "林健鋒",
    },
    {
      line: 39,
      from: "目前他正牽頭",
      to: "建設工作",
    },
  ],
  "northern-metropolis.city-plans": [
    {
      line: 39,
      from: "未來一兩年",
      to: "規劃方案",
    },
  ],
  "northern-metropolis.facilities": [
    {
      line: 37,
      from: "將落地民生",
      to: "社會配套",
    },
    {
      line: 39,
      from: "同步落地住宅",
      to: "人才入駐",
    },
  ],
  "northern-metropolis.talent": [
    {
      line: 39,
      from: "同步落地住宅",
      to: "人才入駐",
    },
  ],
  "mainland-industrial-parks.vacancy": [
    {
      line: 41,
      from: "內地近年一些",
      to: "空置問題，",
    },
  ],
  "northern-metropolis.vacancy-risk": [
    {
      line: 41,
      from: "北部都會區具備",
      to: "空置問題。",
    },
  ],
  "mainland-industrial-parks.character": [
    {
      line: 43,
      from: "內地工業園區定位",
      to: "生產基地",
    },
  ],
  "northern-metropolis.advantages": [
    {
      line: 43,
      from: "可依托香港",
      to: "等優勢",
    },
  ],
  "northern-metropolis.two-way-platform": [
    {
      line: 43,
      from: "打造對內對外",
      to: "溝通平台",
    },
  ],
  "northern-metropolis.mainland-companies": [
    {
      line: 43,
      from: "北部都會區可助力",
      to: "國際市場",
    },
  ],
  "northern-metropolis.global-capital": [
    {
      line: 43,
      from: "也能吸引全球",
      to: "獨特活力",
    },
  ],
} as const satisfies Anchors;
