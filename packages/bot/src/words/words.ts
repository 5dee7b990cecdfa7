import type { Localized } from "@hk-ai/sdk";
import { DATA_WORDS } from "./data-words.ts";
import { DIGEST_FORM_WORDS } from "./digest-form-words.ts";
import { DIGEST_REASON_WORDS } from "./digest-reason-words.ts";
import { DIGEST_WORDS } from "./digest-words.ts";
import { FEEDBACK_WORDS } from "./feedback-words.ts";
import { HOME_WORDS } from "./home-words.ts";
import { INSTALL_WORDS } from "./install-words.ts";
import { SETTINGS_WORDS } from "./settings-words.ts";
import { USAGE_WORDS } from "./usage-words.ts";

/** What the bot says besides facts; {braces} are filled in, and {count|fact|facts} is "fact" where count is 1. */
export const WORDS = {
  ...DATA_WORDS,
  ...DIGEST_REASON_WORDS,
  ...DIGEST_WORDS,
  ...DIGEST_FORM_WORDS,
  ...FEEDBACK_WORDS,
  ...HOME_WORDS,
  ...INSTALL_WORDS,
  ...SETTINGS_WORDS,
  ...USAGE_WORDS,
  share: { en: "Share in channel", "zh-Hant": "分享到頻道", "zh-Hans": "分享到频道" },
  shareThread: { en: "Share in thread", "zh-Hant": "分享到討論串", "zh-Hans": "分享到消息列" },
  source: { en: "Source", "zh-Hant": "資料來源", "zh-Hans": "资料来源" },
  sourceTitle: { en: "Where this comes from", "zh-Hant": "資料來源", "zh-Hans": "资料来源" },
  close: { en: "Close", "zh-Hant": "關閉", "zh-Hans": "关闭" },
  sharedBy: {
    en: "Shared by {user} · {command}",
    "zh-Hant": "由{user}分享 · {command}",
    "zh-Hans": "由{user}分享 · {command}",
  },
  sharedAsked: {
    en: "Shared by {user} on the question {question}",
    "zh-Hant": "由{user}就問題{question}分享",
    "zh-Hans": "由{user}就问题{question}分享",
  },
  sharedCheck: {
    en: "Shared by {user}, who checked {message}",
    "zh-Hant": "由{user}查證{message}後分享",
    "zh-Hans": "由{user}查证{message}后分享",
  },
  sharedCheckOf: {
    en: "Shared by {user}, who checked {message} by {author}",
    "zh-Hant": "由{user}查證{author}的{message}後分享",
    "zh-Hans": "由{user}查证{author}的{message}后分享",
  },
  oneMessage: { en: "a message", "zh-Hant": "訊息", "zh-Hans": "消息" },
  asked: { en: "Asked", "zh-Hant": "問題", "zh-Hans": "问题" },
  backToQuestion: { en: "Back to the question", "zh-Hant": "返回問題", "zh-Hans": "返回问题" },
  previous: { en: "Previous", "zh-Hant": "上一頁", "zh-Hans": "上一页" },
  next: { en: "Next", "zh-Hant": "下一頁", "zh-Hans": "下一页" },
  page: {
    en: "Facts {from} to {to} of {count}",
    "zh-Hant": "第{from}至{to}項，共{count}項",
    "zh-Hans": "第{from}至{to}项，共{count}项",
  },
  factCount: { en: "{count} {count|fact|facts}", "zh-Hant": "{count}項事實", "zh-Hans": "{count}项事实" },
  line: { en: "line {line}", "zh-Hant": "第{line}行", "zh-Hans": "第{line}行" },
  lines: { en: "lines {line}", "zh-Hant": "第{line}行", "zh-Hans": "第{line}行" },
  published: { en: "Published", "zh-Hant": "刊登日期", "zh-Hans": "刊登日期" },
  title: { en: "Title", "zh-Hant": "標題", "zh-Hans": "标题" },
  publisher: { en: "Publisher", "zh-Hant": "刊登者", "zh-Hans": "刊登者" },
  speaker: { en: "Speaker", "zh-Hant": "發言者", "zh-Hans": "发言者" },
  via: { en: "Citing", "zh-Hant": "引述", "zh-Hans": "引述" },
  place: { en: "Place in the text", "zh-Hant": "原文位置", "zh-Hans": "原文位置" },
  digest: { en: "Digest", "zh-Hant": "摘要值", "zh-Hans": "摘要值" },
  reportedByPaper: { en: "the newspaper itself", "zh-Hant": "報章報道", "zh-Hans": "报章报道" },
  helpTitle: {
    en: "Hong Kong's AI programmes",
    "zh-Hant": "香港的人工智能計劃",
    "zh-Hans": "香港的人工智能计划",
  },
  helpIntro: {
    en: "Figures and statements from one newspaper report, each with its qualifier, its speaker and its place in the source.",
    "zh-Hant": "一篇報章報道中的數字和說法，每項都附上限定詞、發言者和原文位置。",
    "zh-Hans": "一篇报章报道中的数字和说法，每项都附上限定词、发言者和原文位置。",
  },
  helpCommands: { en: "Commands", "zh-Hant": "指令", "zh-Hans": "指令" },
  helpTopics: { en: "Topics", "zh-Hant": "主題", "zh-Hans": "主题" },
  helpSummary: { en: "Show what can be asked", "zh-Hant": "顯示可用的指令", "zh-Hans": "显示可用的指令" },
  topicsSummary: { en: "List the topics", "zh-Hant": "列出主題", "zh-Hans": "列出主题" },
  topicsTitle: { en: "Topics", "zh-Hant": "主題", "zh-Hans": "主题" },
  langSummary: {
    en: "Choose the language you read, or this channel's",
    "zh-Hant": "選擇你或此頻道的語言",
    "zh-Hans": "选择你或此频道的语言",
  },
  langSetOwn: {
    en: "From now on I answer you in English.",
    "zh-Hant": "由現在起，我會用繁體中文回答你。",
    "zh-Hans": "从现在起，我会用简体中文回答你。",
  },
  langUnsetOwn: {
    en: "From now on I answer you in the language of your Slack.",
    "zh-Hant": "由現在起，我會跟隨你的 Slack 語言回答你。",
    "zh-Hans": "从现在起，我会跟随你的 Slack 语言回答你。",
  },
  langSetChannel: {
    en: "This channel's language is set. People whose Slack is in English or Chinese, and those who chose for themselves, still read theirs.",
    "zh-Hant": "已設定此頻道的語言。Slack 介面為中文或英文的成員，以及已自行選擇的成員，仍會看到自己的語言。",
    "zh-Hans": "已设置此频道的语言。Slack 界面为中文或英文的成员，以及已自行选择的成员，仍会看到自己的语言。",
  },
  langUnsetChannel: {
    en: "This channel has no language of its own any more.",
    "zh-Hant": "此頻道不再有自己的語言。",
    "zh-Hans": "此频道不再有自己的语言。",
  },
  langAdminsOnly: {
    en: "Only administrators of this workspace may choose a channel's language. Your own is yours to choose: press a button below.",
    "zh-Hant": "只有此工作區的管理員可選擇頻道的語言。你自己的語言由你決定：請按以下按鈕。",
    "zh-Hans": "只有此工作区的管理员可选择频道的语言。你自己的语言由你决定：请按以下按钮。",
  },
  langRule: {
    en: "You read what you chose; else the language of your Slack, when that is English or Chinese; else the channel's, which administrators choose: `/hk-ai lang channel zh-Hant`.",
    "zh-Hant":
      "你會看到自己選擇的語言；未選擇時跟隨 Slack 的中文或英文；其他情況用頻道的語言，由管理員設定：`/hk-ai lang 頻道 zh-Hant`。",
    "zh-Hans":
      "你会看到自己选择的语言；未选择时跟随 Slack 的中文或英文；其他情况用频道的语言，由管理员设置：`/hk-ai lang 频道 zh-Hant`。",
  },
  langWrong: {
    en: "“{typed}” is not a language I speak. Type `/hk-ai lang en`, `/hk-ai lang zh-Hant` or `/hk-ai lang zh-Hans`.",
    "zh-Hant":
      "不支援「{typed}」這種語言。請輸入 `/hk-ai lang en`、`/hk-ai lang zh-Hant` 或 `/hk-ai lang zh-Hans`。",
    "zh-Hans":
      "不支持“{typed}”这种语言。请输入 `/hk-ai lang en`、`/hk-ai lang zh-Hant` 或 `/hk-ai lang zh-Hans`。",
  },
  langNowhere: {
    en: "This is no channel. A channel's language is chosen in the channel; your own, with a button below.",
    "zh-Hant": "這裡不是頻道。頻道的語言須在該頻道設定；你自己的語言可按以下按鈕選擇。",
    "zh-Hans": "这里不是频道。频道的语言须在该频道设置；你自己的语言可按以下按钮选择。",
  },
  tooLong: {
    en: "That is too long to answer for as a whole. Pick the sentence that matters, for example `/hk-ai {example}`.",
    "zh-Hant": "文字太長，無法整段處理。請只輸入關鍵的一句，例如 `/hk-ai {example}`。",
    "zh-Hans": "文字太长，无法整段处理。请只输入关键的一句，例如 `/hk-ai {example}`。",
  },
  unknown: {
    en: "I do not know “{typed}”. Did you mean one of these?",
    "zh-Hant": "我不認識「{typed}」。你是否想找以下其中一項？",
    "zh-Hans": "我不认识“{typed}”。你是否想找以下其中一项？",
  },
  noPage: {
    en: "This button belongs to an older message. Type `/hk-ai help` to start again.",
    "zh-Hant": "這個按鈕屬於較舊的訊息。請輸入 `/hk-ai help` 重新開始。",
    "zh-Hans": "这个按钮属于较旧的消息。请输入 `/hk-ai help` 重新开始。",
  },
  failed: {
    en: "Something went wrong on our side. See whether it was done before you try again; if it fails again, tell your administrator this id: {id}",
    "zh-Hant": "我們這邊出了問題。請先看看是否已經完成，再試一次；如再失敗，請將此編號告訴管理員：{id}",
    "zh-Hans": "我们这边出了问题。请先看看是否已经完成，再试一次；如再失败，请将此编号告诉管理员：{id}",
  },
  askSummary: {
    en: "Ask a question in your own words",
    "zh-Hant": "用你自己的話提問",
    "zh-Hans": "用你自己的话提问",
  },
  checkSummary: {
    en: "Check a claim against the source",
    "zh-Hant": "對照原文查證說法",
    "zh-Hans": "对照原文查证说法",
  },
  searchSummary: { en: "Find facts by words", "zh-Hant": "以字詞搜尋事實", "zh-Hans": "以字词搜索事实" },
  searchTitle: { en: "Search: {typed}", "zh-Hant": "搜尋：{typed}", "zh-Hans": "搜索：{typed}" },
  noQuestion: {
    en: "The question is missing. Write it after the command, for example `/hk-ai {example}`",
    "zh-Hant": "未有問題。請在指令後面寫上問題，例如 `/hk-ai {example}`",
    "zh-Hans": "没有问题。请在指令后面写上问题，例如 `/hk-ai {example}`",
  },
  welcome: {
    en: "You are welcome. `/hk-ai help` shows what else can be asked.",
    "zh-Hant": "不用客氣。輸入 `/hk-ai help` 可看還可以問甚麼。",
    "zh-Hans": "不客气。输入 `/hk-ai help` 可看还可以问什么。",
  },
  nothingTyped: {
    en: "What to look for is missing. Write it after the command, for example `/hk-ai {example}`",
    "zh-Hant": "未說明要找甚麼。請在指令後面寫上，例如 `/hk-ai {example}`",
    "zh-Hans": "没有说明要找什么。请在指令后面写上，例如 `/hk-ai {example}`",
  },
  noClaim: {
    en: "The claim is missing. Write it after the command, for example `/hk-ai {example}`",
    "zh-Hant": "未有要查證的說法。請在指令後面寫上，例如 `/hk-ai {example}`",
    "zh-Hans": "没有要查证的说法。请在指令后面写上，例如 `/hk-ai {example}`",
  },
  noHit: {
    en: "No fact speaks of “{typed}”. Try other words, for example `/hk-ai {example}`, or `/hk-ai topics`.",
    "zh-Hant": "沒有事實提及「{typed}」。請試其他字詞，例如 `/hk-ai {example}`，或輸入 `/hk-ai topics`。",
    "zh-Hans": "没有事实提及“{typed}”。请试其他字词，例如 `/hk-ai {example}`，或输入 `/hk-ai topics`。",
  },
  related: {
    en: "The source does say something about:",
    "zh-Hant": "原文有提及：",
    "zh-Hans": "原文有提及：",
  },
  subjects: {
    en: "Subjects you can ask about:",
    "zh-Hant": "可以查詢的主題：",
    "zh-Hans": "可以查询的主题：",
  },
  alsoFits: { en: "The source also says:", "zh-Hant": "原文也提到：", "zh-Hans": "原文也提到：" },
  verdictSupported: { en: "✅ Supported by the source", "zh-Hant": "✅ 原文支持", "zh-Hans": "✅ 原文支持" },
  verdictRefuted: { en: "❌ Refuted by the source", "zh-Hant": "❌ 與原文不符", "zh-Hans": "❌ 与原文不符" },
  verdictOpen: {
    en: "❓ The source does not settle this",
    "zh-Hant": "❓ 原文未能證實或否定",
    "zh-Hans": "❓ 原文未能证实或否定",
  },
  claimed: { en: "Claimed", "zh-Hant": "說法", "zh-Hans": "说法" },
  recorded: { en: "In the source", "zh-Hant": "原文", "zh-Hans": "原文" },
  factSummary: {
    en: "Show one fact by its id",
    "zh-Hant": "按編號顯示一項事實",
    "zh-Hans": "按编号显示一项事实",
  },
  timelineSummary: {
    en: "What has happened, and what is expected by when",
    "zh-Hant": "已發生的事項，以及預計何時實現的事項",
    "zh-Hans": "已发生的事项，以及预计何时实现的事项",
  },
  whoSummary: {
    en: "A person or body: roles and what they said",
    "zh-Hant": "人物或機構：職銜和說法",
    "zh-Hans": "人物或机构：职衔和说法",
  },
  compareSummary: {
    en: "Two topics, people or bodies side by side",
    "zh-Hant": "並列比較兩個主題、人物或機構",
    "zh-Hans": "并列比较两个主题、人物或机构",
  },
  sourcesSummary: { en: "Where the facts come from", "zh-Hant": "事實的來源", "zh-Hans": "事实的来源" },
  sourcesTitle: { en: "Sources", "zh-Hant": "資料來源", "zh-Hans": "资料来源" },
  sourcesOfTitle: {
    en: "{subject}: sources",
    "zh-Hant": "{subject}：資料來源",
    "zh-Hans": "{subject}：资料来源",
  },
  timelineTitle: {
    en: "Timeline as of {date}",
    "zh-Hant": "截至{date}的時間表",
    "zh-Hans": "截至{date}的时间表",
  },
  statePast: { en: "Past", "zh-Hant": "已過", "zh-Hans": "已过" },
  timelineOfTitle: {
    en: "{subject}: timeline as of {date}",
    "zh-Hant": "{subject}：截至{date}的時間表",
    "zh-Hans": "{subject}：截至{date}的时间表",
  },
  stateReported: { en: "Reported period", "zh-Hant": "報道所述期間", "zh-Hans": "报道所述期间" },
  stateUpcoming: { en: "Upcoming", "zh-Hant": "將至", "zh-Hans": "将至" },
  daysAgo: { en: "{count} {count|day|days} ago", "zh-Hant": "{count}天前", "zh-Hans": "{count}天前" },
  daysUntil: { en: "in {count} {count|day|days}", "zh-Hant": "{count}天後", "zh-Hans": "{count}天后" },
  expectedBy: {
    en: "Expected by {date}",
    "zh-Hant": "預計於{date}或之前",
    "zh-Hans": "预计在{date}或之前",
  },
  expected: { en: "Expected", "zh-Hant": "預計", "zh-Hans": "预计" },
  wasExpectedBy: {
    en: "Was expected by {date}",
    "zh-Hant": "原預計於{date}或之前",
    "zh-Hans": "原预计在{date}或之前",
  },
  wasExpected: { en: "Was expected", "zh-Hant": "原本預計", "zh-Hans": "原本预计" },
  unconfirmed: {
    en: "not confirmed by the source",
    "zh-Hant": "原文未證實已實現",
    "zh-Hans": "原文未证实已实现",
  },
  outcomeUnknown: {
    en: "the source does not say whether it happened",
    "zh-Hant": "原文未有說明是否已實現",
    "zh-Hans": "原文没有说明是否已实现",
  },
  daysAtLatest: {
    en: "in {count} {count|day|days} at the latest",
    "zh-Hant": "最遲{count}天後",
    "zh-Hans": "最迟{count}天后",
  },
  latestToday: { en: "today at the latest", "zh-Hant": "最遲今天", "zh-Hans": "最迟今天" },
  daysAtEarliest: {
    en: "in {count} {count|day|days} at the earliest",
    "zh-Hant": "最早{count}天後",
    "zh-Hans": "最早{count}天后",
  },
  rolesTitle: { en: "Roles", "zh-Hant": "職銜", "zh-Hans": "职衔" },
  nameUnconfirmed: {
    en: "The English name could not be confirmed.",
    "zh-Hant": "英文名稱未能確認。",
    "zh-Hans": "英文名称未能确认。",
  },
  nameMisprint: {
    en: "Printed as “{printed}”, probably a misprint for {likely}.",
    "zh-Hant": "原文印作「{printed}」，很可能是{likely}之誤。",
    "zh-Hans": "原文印作“{printed}”，很可能是{likely}之误。",
  },
  versus: { en: "{a} and {b}", "zh-Hant": "{a}與{b}", "zh-Hans": "{a}与{b}" },
  noFact: {
    en: "There is no fact with the id “{typed}”. An id looks like the one in `/hk-ai {example}`.",
    "zh-Hant": "沒有編號為「{typed}」的事實。編號的形式如 `/hk-ai {example}`。",
    "zh-Hans": "没有编号为“{typed}”的事实。编号的形式如 `/hk-ai {example}`。",
  },
  noDate: {
    en: "“{typed}” is neither a day nor a topic or body. Write a day as year-month-day, for example `/hk-ai {example}`, or a topic.",
    "zh-Hant":
      "「{typed}」不是日期，也不是主題或機構。請將日期寫成年-月-日，例如 `/hk-ai {example}`，或寫上主題。",
    "zh-Hans":
      "“{typed}”不是日期，也不是主题或机构。请将日期写成年-月-日，例如 `/hk-ai {example}`，或写上主题。",
  },
  nothingDated: {
    en: "Nothing that the source says of “{typed}” has a date. `/hk-ai {example}` shows everything that has.",
    "zh-Hant": "原文有關「{typed}」的內容均無日期。輸入 `/hk-ai {example}` 可看所有有日期的事項。",
    "zh-Hans": "原文有关“{typed}”的内容均无日期。输入 `/hk-ai {example}` 可看所有有日期的事项。",
  },
  noTopic: {
    en: "There is no topic “{typed}”. `/hk-ai {example}` lists all of them.",
    "zh-Hant": "沒有「{typed}」這個主題。輸入 `/hk-ai {example}` 可看全部主題。",
    "zh-Hans": "没有“{typed}”这个主题。输入 `/hk-ai {example}` 可看全部主题。",
  },
  noSubject: {
    en: "“{typed}” is no topic, person or body. `/hk-ai {example}` shows every source.",
    "zh-Hant": "「{typed}」不是主題、人物或機構。輸入 `/hk-ai {example}` 可看所有來源。",
    "zh-Hans": "“{typed}”不是主题、人物或机构。输入 `/hk-ai {example}` 可看所有来源。",
  },
  noEntity: {
    en: "Nobody and nothing here is called “{typed}”. Type a name, for example `/hk-ai {example}`.",
    "zh-Hant": "這裡沒有叫「{typed}」的人物或機構。請輸入名稱，例如 `/hk-ai {example}`。",
    "zh-Hans": "这里没有叫“{typed}”的人物或机构。请输入名称，例如 `/hk-ai {example}`。",
  },
  noPair: {
    en: "“{typed}” does not name two things to compare. Write two names with “and” between them, for example `/hk-ai {example}`.",
    "zh-Hant": "「{typed}」未能辨認出兩項比較對象。請在兩個名稱之間加「與」，例如 `/hk-ai {example}`。",
    "zh-Hans": "“{typed}”未能辨认出两项比较对象。请在两个名称之间加“与”，例如 `/hk-ai {example}`。",
  },
  noHelp: {
    en: "There is no command “{typed}”. Type `/hk-ai help` for all of them.",
    "zh-Hant": "沒有「{typed}」這個指令。輸入 `/hk-ai help` 可看全部指令。",
    "zh-Hans": "没有“{typed}”这个指令。输入 `/hk-ai help` 可看全部指令。",
  },
  example: { en: "For example", "zh-Hant": "例如", "zh-Hans": "例如" },
  otherNames: { en: "Also", "zh-Hant": "又作", "zh-Hans": "又作" },
  inferredCurrency: { en: "currency inferred", "zh-Hant": "貨幣屬推斷", "zh-Hans": "货币属推断" },
} as const satisfies Record<string, Localized>;

/** Each language by its own name. */
export const LANG_NAMES = { en: "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文" } as const;
