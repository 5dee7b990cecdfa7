import type { Anchors } from "./anchor.ts";

export const committee = {
  "ai-plus-committee.first-meeting": [
    {
      line: 25,
      from: "「人工智能+」",
      to: "首次會議",
    },
  ],
  "ai-plus-committee.members": [
    {
      line: 25,
      from: "該委員會由商界",
      to: "代表組成",
    },
  ],
  "ai-plus-committee.mandate": [
    {
      line: 25,
      from: "將為香港的人工智能",
      to: "制定策略",
    },
  ],
} as const satisfies Anchors;
