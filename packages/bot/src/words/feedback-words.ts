import type { Localized } from "@hk-ai/sdk";

/** What is said about votes on answers and reports of wrong facts. */
export const FEEDBACK_WORDS = {
  helpful: { en: "Helpful", "zh-Hant": "有用", "zh-Hans": "有用" },
  notHelpful: { en: "Not helpful", "zh-Hant": "沒有用", "zh-Hans": "没有用" },
  votedHelpful: {
    en: "Counted as helpful. Press the other one to change it.",
    "zh-Hant": "已記為「有用」。如要更改，請按另一個按鈕。",
    "zh-Hans": "已记为“有用”。如要更改，请按另一个按钮。",
  },
  votedNotHelpful: {
    en: "Counted as not helpful. Press the other one to change it. If a fact is wrong, please report it.",
    "zh-Hant": "已記為「沒有用」。如要更改，請按另一個按鈕。如有事實出錯，請舉報。",
    "zh-Hans": "已记为“没有用”。如要更改，请按另一个按钮。如有事实出错，请举报。",
  },
  reportFact: { en: "Report a wrong fact", "zh-Hant": "舉報錯誤", "zh-Hans": "举报错误" },
  reportTitle: { en: "Report a wrong fact", "zh-Hant": "舉報錯誤事實", "zh-Hans": "举报错误事实" },
  reportWhich: { en: "Which fact?", "zh-Hant": "哪項事實？", "zh-Hans": "哪项事实？" },
  reportWhat: { en: "What is wrong?", "zh-Hant": "哪裏出錯？", "zh-Hans": "哪里出错？" },
  reportNote: {
    en: "A link or a note that shows it",
    "zh-Hant": "可作佐證的連結或說明",
    "zh-Hans": "可作佐证的链接或说明",
  },
  reportSend: { en: "Send", "zh-Hant": "送出", "zh-Hans": "发送" },
  wrongFigure: { en: "The figure or its unit", "zh-Hant": "數字或單位", "zh-Hans": "数字或单位" },
  wrongQualifier: {
    en: "How sure it is: nearly, planned, forecast…",
    "zh-Hant": "確定程度：接近、計劃、預測等",
    "zh-Hans": "确定程度：接近、计划、预测等",
  },
  wrongDate: { en: "The date", "zh-Hant": "日期", "zh-Hans": "日期" },
  wrongName: { en: "A name, or who said it", "zh-Hant": "名稱或發言者", "zh-Hans": "名称或发言者" },
  wrongWording: { en: "The wording or translation", "zh-Hant": "用詞或翻譯", "zh-Hans": "用词或翻译" },
  wrongOutdated: { en: "It no longer holds", "zh-Hant": "已經過時", "zh-Hans": "已经过时" },
  wrongOther: { en: "Something else", "zh-Hant": "其他", "zh-Hans": "其他" },
  reportThanks: {
    en: "Thank you. Your report on “{fact}” is kept for this workspace's administrators, with the fact's id and revision.",
    "zh-Hant": "謝謝。你對「{fact}」的舉報已連同事實編號和修訂版次記下，供此工作區的管理員處理。",
    "zh-Hans": "谢谢。你对“{fact}”的举报已连同事实编号和修订版次记下，供此工作区的管理员处理。",
  },
  reportsSummary: {
    en: "Reports of wrong facts (administrators)",
    "zh-Hant": "錯誤事實的舉報（管理員）",
    "zh-Hans": "错误事实的举报（管理员）",
  },
  reportsTitle: { en: "Open reports", "zh-Hant": "未處理的舉報", "zh-Hans": "未处理的举报" },
  reportsNone: {
    en: "There are no open reports.",
    "zh-Hant": "沒有未處理的舉報。",
    "zh-Hans": "没有未处理的举报。",
  },
  reportsPage: { en: "Page {page}", "zh-Hant": "第{page}頁", "zh-Hans": "第{page}页" },
  reportBy: { en: "{user} · {time}", "zh-Hant": "{user}・提出於 {time}", "zh-Hans": "{user}・提出于 {time}" },
  reportMended: { en: "Mended", "zh-Hant": "已更正", "zh-Hans": "已更正" },
  reportDeclined: { en: "The fact is right", "zh-Hant": "事實無誤", "zh-Hans": "事实无误" },
  reportTaken: {
    en: "Somebody has closed this report already.",
    "zh-Hant": "此舉報已由他人處理。",
    "zh-Hans": "此举报已由他人处理。",
  },
  votesTitle: { en: "Votes on answers", "zh-Hant": "對答案的評價", "zh-Hans": "对答案的评价" },
  votesLine: {
    en: "{fact}: {helpful} helpful, {notHelpful} not helpful",
    "zh-Hant": "{fact}：有用{helpful}，沒有用{notHelpful}",
    "zh-Hans": "{fact}：有用{helpful}，没有用{notHelpful}",
  },
  adminsOnly: {
    en: "Only administrators of this workspace can do that. Ask one of them.",
    "zh-Hant": "只有此工作區的管理員可以這樣做，請向管理員查詢。",
    "zh-Hans": "只有此工作区的管理员可以这样做，请向管理员查询。",
  },
} as const satisfies Record<string, Localized>;
