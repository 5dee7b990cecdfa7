import type { Localized } from "@hk-ai/sdk";

/** What is said when the app is installed, or installed again. */
export const INSTALL_WORDS = {
  installedDone: {
    en: "The app is installed. Type /hk-ai in Slack.",
    "zh-Hant": "應用程式已安裝。請在 Slack 輸入 /hk-ai。",
    "zh-Hans": "应用已安装。请在 Slack 输入 /hk-ai。",
  },
  installedPaused: {
    en: "While it was not installed, {count} {count|digest was|digests were} paused. Their owners are told in a direct message, with a button that resumes them.",
    "zh-Hant": "未安裝期間有{count}份摘要已暫停。負責人會收到私訊，按一下即可恢復。",
    "zh-Hans": "未安装期间有{count}份摘要已暂停。负责人会收到私信，按一下即可恢复。",
  },
  openSlack: { en: "Open Slack", "zh-Hant": "開啟 Slack", "zh-Hans": "打开 Slack" },
  openSlackInBrowser: {
    en: "Open Slack in the browser",
    "zh-Hant": "在瀏覽器開啟 Slack",
    "zh-Hans": "在浏览器打开 Slack",
  },
  noticeReinstalled: {
    en: "The app is installed again. {count} of your digests {count|was|were} paused meanwhile and {count|waits|wait} for you:",
    "zh-Hant": "應用程式已重新安裝。期間你有{count}份摘要已暫停，等你決定：",
    "zh-Hans": "应用已重新安装。期间你有{count}份摘要已暂停，等你决定：",
  },
  resumeAll: { en: "Resume all", "zh-Hant": "全部恢復", "zh-Hans": "全部恢复" },
  noneWaits: {
    en: "None of your digests waits any more.",
    "zh-Hant": "你的摘要都已恢復。",
    "zh-Hans": "你的摘要都已恢复。",
  },
} as const satisfies Record<string, Localized>;
