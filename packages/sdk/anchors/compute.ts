import type { Anchors } from "./anchor.ts";

export const compute = {
  "ai-supercomputing-centre.status": [
    {
      line: 3,
      text: "港超算中心投入運作",
    },
    {
      line: 23,
      from: "數碼港的人工智能",
      to: "已投入運作",
    },
  ],
  "ai-supercomputing-centre.operator": [
    {
      line: 23,
      from: "數碼港的人工智能",
      to: "超算中心",
    },
    {
      line: 49,
      from: "數碼港人工智能",
      to: "超算中心",
    },
  ],
  "ai-supercomputing-centre.users": [
    {
      line: 23,
      from: "為業界",
      to: "本地機構",
    },
  ],
  "ai-supercomputing-centre.service": [
    {
      line: 23,
      from: "超算中心",
      to: "計算算力",
    },
  ],
  "ai-supercomputing-centre.utilisation": [
    {
      line: 49,
      from: "數碼港人工智能",
      to: "超過90%",
    },
  ],
  "ai-supercomputing-centre.demand": [
    {
      line: 49,
      from: "使用率超過90%",
      to: "強勁需求",
    },
  ],
  "ai-supercomputing-centre.expansion": [
    {
      line: 49,
      from: "數碼港人工智能",
      to: "超算中心",
    },
    {
      line: 49,
      from: "未來或將",
      to: "擴容",
    },
  ],
} as const satisfies Anchors;
