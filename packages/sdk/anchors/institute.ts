import type { Anchors } from "./anchor.ts";

export const institute = {
  "ai-rd-institute.start": [
    {
      line: 21,
      from: "港人工智能研發院",
      to: "下半年營運",
    },
    {
      line: 25,
      from: "香港人工智能研發院",
      to: "開始營運",
    },
  ],
  "ai-rd-institute.tasks": [
    {
      line: 25,
      from: "推動研發工作",
      to: "商品化",
    },
  ],
} as const satisfies Anchors;
