import type { Anchors } from "./anchor.ts";

export const insurance = {
  "steve-finch.role": [
    {
      line: 71,
      from: "宏利亞洲總裁",
      to: "Steve Finch",
    },
    {
      line: 79,
      from: "宏利亞洲總裁",
      to: "Steve Finch",
    },
  ],
  "asia.ageing": [
    {
      line: 71,
      from: "面對亞洲人口",
      to: "延長的趨勢",
    },
  ],
  "insurance-industry.role-change": [
    {
      line: 71,
      from: "保險業的角色",
      to: "獨立的夥伴",
    },
    {
      line: 71,
      from: "面對亞洲人口",
      to: "延長的趨勢",
    },
  ],
  "artificial-intelligence.key-in-insurance": [
    {
      line: 71,
      from: "人工智能的應用",
      to: "關鍵",
    },
  ],
  "insurance-industry.ai-transformation": [
    {
      line: 69,
      from: "AI結合醫療與",
      to: "保險業轉型",
    },
  ],
  "hong-kong.insurance-hub": [
    {
      line: 71,
      from: "而香港作為",
      to: "理想樞紐",
    },
  ],
  "asia.longevity-challenge": [
    {
      line: 73,
      from: "亞洲正面臨",
      to: "的挑戰",
    },
  ],
  "manulife-survey-2026.independence": [
    {
      line: 73,
      from: "宏利2026年",
      to: "更為重要",
    },
  ],
  "manulife-survey-2026.no-action": [
    {
      line: 73,
      from: "調查同時發現",
      to: "具體行動",
    },
  ],
  "manulife-survey-2026.year": [
    {
      line: 73,
      from: "宏利2026年",
      to: "客戶調查",
    },
  ],
  "manulife-survey-2026.new-legacy": [
    {
      line: 73,
      from: "獨立自主正是",
      to: "新的傳承",
    },
  ],
  "insurance-industry.simpler-solutions": [
    {
      line: 73,
      from: "反映業界",
      to: "解決方案",
    },
  ],
  "manulife.digital-transformation": [
    {
      line: 75,
      from: "宏利正加速",
      to: "數碼轉型",
    },
  ],
  "manulife.use-of-technology": [
    {
      line: 75,
      from: "他特別提到",
      to: "變革潛力",
    },
    {
      line: 75,
      from: "利用前沿科技",
      to: "策略的方式",
    },
  ],
  "manulife-genai-tool.development": [
    {
      line: 75,
      from: "宏利已自主",
      to: "生成式AI輔",
    },
    {
      line: 81,
      text: "助工具",
    },
  ],
  "manulife-genai-tool.agents": [
    {
      line: 81,
      from: "助工具",
      to: "代理人",
    },
    {
      line: 81,
      from: "快速綜合",
      to: "個人化建議",
    },
  ],
  "manulife-genai-tool.function": [
    {
      line: 81,
      from: "快速綜合",
      to: "個人化建議",
    },
    {
      line: 81,
      from: "助工具",
      to: "代理人",
    },
  ],
  "manulife-genai-tool.human-touch": [
    {
      line: 81,
      from: "提升效率之餘",
      to: "人性化服務",
    },
  ],
  "hong-kong.ai-finance-health": [
    {
      line: 81,
      from: "香港擁有國際",
      to: "理想地點",
    },
  ],
  "genai-sandbox.purpose": [
    {
      line: 81,
      from: "監管機構透過",
      to: "新方案",
    },
  ],
  "genai-sandbox.provider": [
    {
      line: 81,
      from: "監管機構透過",
      to: "測試新方案",
    },
  ],
  "artificial-intelligence.human-interaction": [
    {
      line: 81,
      from: "創新顯然能",
      to: "取而代之",
    },
  ],
  "manulife.years-in-hong-kong": [
    {
      line: 81,
      from: "宏利在港經營",
      to: "逾125年",
    },
  ],
  "manulife.hong-kong-base": [
    {
      line: 81,
      from: "將繼續以香港",
      to: "為基地",
    },
  ],
  "manulife.cross-border-business": [
    {
      line: 81,
      from: "推動跨境",
      to: "業務合作",
    },
  ],
} as const satisfies Anchors;
