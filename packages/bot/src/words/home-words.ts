import type { Localized } from "@hk-ai/sdk";

/** What the Home tab, the agent's conversation and link previews say. */
export const HOME_WORDS = {
  searchLabel: { en: "Ask or look something up", "zh-Hant": "提問或查找", "zh-Hans": "提问或查找" },
  searchHint: {
    en: "A question, a name or a command; press Enter.",
    "zh-Hant": "輸入問題、名稱或指令，然後按 Enter。",
    "zh-Hans": "输入问题、名称或指令，然后按 Enter。",
  },
  answerTitle: { en: "Answer", "zh-Hant": "答案", "zh-Hans": "答案" },
  programmes: { en: "Programmes", "zh-Hant": "計劃", "zh-Hans": "计划" },
  openProgramme: { en: "All about it", "zh-Hant": "查看全部", "zh-Hans": "查看全部" },
  milestones: { en: "Milestones on {date}", "zh-Hant": "{date}的里程碑", "zh-Hans": "{date}的里程碑" },
  milestonesMore: { en: "Whole timeline", "zh-Hant": "完整時間表", "zh-Hans": "完整时间表" },
  milestonesNone: {
    en: "Nothing is expected.",
    "zh-Hant": "沒有預計的事項。",
    "zh-Hans": "没有预计的事项。",
  },
  homeNoDigests: {
    en: "There are no digests yet in your channels. A digest posts key figures, milestones and what has changed to a channel, as often as you like.",
    "zh-Hant": "你的頻道還沒有摘要。摘要會按你選的時間，在頻道發佈重點數字、里程碑和變更。",
    "zh-Hans": "你的频道还没有摘要。摘要会按你选的时间，在频道发布重点数字、里程碑和变更。",
  },
  homeMoreDigests: {
    en: "and {count} more: type `/hk-ai digest list` in a channel for its own.",
    "zh-Hant": "另有{count}份：在頻道輸入 `/hk-ai digest list` 可列出該頻道的摘要。",
    "zh-Hans": "另有{count}份：在频道输入 `/hk-ai digest list` 可列出该频道的摘要。",
  },
  newDigest: { en: "New digest", "zh-Hant": "新增摘要", "zh-Hans": "新建摘要" },
  digestByYou: { en: "set up by you", "zh-Hant": "由你設定", "zh-Hans": "由你设置" },
  digestLast: { en: "last time", "zh-Hant": "上一次", "zh-Hans": "上一次" },
  yourLanguage: { en: "Your language", "zh-Hant": "你的語言", "zh-Hans": "你的语言" },
  asMySlack: { en: "As my Slack", "zh-Hant": "跟隨我的 Slack", "zh-Hans": "跟随我的 Slack" },
  sourcesButton: { en: "Sources", "zh-Hant": "資料來源", "zh-Hans": "资料来源" },
  allTopics: { en: "All topics", "zh-Hant": "所有主題", "zh-Hans": "所有主题" },
  lookingUp: { en: "is looking it up…", "zh-Hant": "正在查找…", "zh-Hans": "正在查找…" },
  promptsTitle: {
    en: "Facts with their source, for example:",
    "zh-Hant": "附有來源的事實，例如：",
    "zh-Hans": "附有来源的事实，例如：",
  },
  programmeType: { en: "Programme", "zh-Hant": "計劃", "zh-Hans": "计划" },
  sourceField: { en: "Source", "zh-Hant": "資料來源", "zh-Hans": "资料来源" },
  noSuchFact: { en: "There is no such fact", "zh-Hant": "沒有這項事實", "zh-Hans": "没有这项事实" },
  factId: { en: "Fact id and revision", "zh-Hant": "事實編號和修訂版次", "zh-Hans": "事实编号和修订版次" },
} as const satisfies Record<string, Localized>;
