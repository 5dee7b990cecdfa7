import type { Anchors } from "./anchor.ts";

export const fund = {
  "ai-subsidy-scheme.funding": [
    {
      line: 23,
      from: "總額達30億元",
      to: "資助計劃",
    },
  ],
  "ai-subsidy-scheme.duration": [
    {
      line: 23,
      from: "為期三年",
      to: "資助計劃",
    },
  ],
  "ai-subsidy-scheme.approved-projects": [
    {
      line: 3,
      from: "AI資助計劃",
      to: "近30項目",
    },
    {
      line: 23,
      from: "人工智能資助計劃",
      to: "近30個項目",
    },
  ],
  "ai-subsidy-scheme.provider": [
    {
      line: 23,
      from: "政府推出的",
      to: "資助計劃",
    },
  ],
} as const satisfies Anchors;
