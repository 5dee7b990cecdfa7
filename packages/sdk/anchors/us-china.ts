import type { Anchors } from "./anchor.ts";

export const usChina = {
  "manuel-mendez.role": [
    {
      line: 97,
      from: "MCM控股集團",
      to: "Mendez)",
    },
  ],
  "china-conference-2026.mendez-session": [
    {
      line: 97,
      from: "孟德斯(",
      to: "專題討論",
    },
  ],
  "us-china-relations.easing": [
    {
      line: 97,
      from: "當前中美關係",
      to: "緩和跡象",
    },
  ],
  "us-china-relations.new-phase": [
    {
      line: 97,
      from: "雙邊互動",
      to: "新階段",
    },
  ],
  "us-china-relations.complementarity": [
    {
      line: 97,
      from: "中美兩國經濟",
      to: "各有優勢",
    },
  ],
  "us-china-relations.decoupling": [
    {
      line: 97,
      from: "無論是經貿",
      to: "客觀基礎",
    },
  ],
  "us-china-relations.core-problem": [
    {
      line: 97,
      from: "缺乏互信",
      to: "核心問題",
    },
  ],
  "us-china-relations.trust-building": [
    {
      line: 97,
      from: "需要持續搭建",
      to: "互信橋樑",
    },
  ],
  "us-china-relations.meetings": [
    {
      line: 99,
      from: "今年中美有望",
      to: "交流契機",
    },
    {
      line: 99,
      from: "分別是即將",
      to: "（尚未擬定）",
    },
  ],
  "us-china-relations.meeting-list": [
    {
      line: 99,
      from: "分別是即將",
      to: "（尚未擬定）",
    },
  ],
  "xi-us-visit.status": [
    {
      line: 99,
      from: "習近平主席",
      to: "尚未擬定",
    },
  ],
  "us-china-relations.meeting-significance": [
    {
      line: 99,
      from: "三大高層交流",
      to: "重要意義",
    },
    {
      line: 99,
      from: "分別是即將",
      to: "（尚未擬定）",
    },
  ],
  "us-china-relations.window": [
    {
      line: 99,
      from: "當下正是",
      to: "窗口期",
    },
  ],
  "us-china-relations.attitude": [
    {
      line: 99,
      from: "他呼籲外界",
      to: "的態度",
    },
  ],
  "us-china-relations.shared-interests": [
    {
      line: 99,
      from: "看清兩國利益",
      to: "的現實",
    },
  ],
  "us-china-relations.cooperation": [
    {
      line: 99,
      from: "中美唯有在",
      to: "共同發展",
    },
  ],
} as const satisfies Anchors;
