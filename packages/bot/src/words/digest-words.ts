import type { Localized } from "@hk-ai/sdk";

/** What is said about digests. */
export const DIGEST_WORDS = {
  digestSummary: {
    en: "Post facts to a channel on a schedule",
    "zh-Hant": "定時在頻道發佈摘要",
    "zh-Hans": "定时在频道发布摘要",
  },
  digestTitle: {
    en: "Hong Kong's AI programmes · {date}",
    "zh-Hant": "香港人工智能計劃 · {date}",
    "zh-Hans": "香港人工智能计划 · {date}",
  },
  digestFirst: {
    en: "The first digest of this channel; from the next one on it says what has changed.",
    "zh-Hant": "這是此頻道的首份摘要；由下一份起會列出有何變更。",
    "zh-Hans": "这是此频道的首份摘要；由下一份起会列出有何变更。",
  },
  digestNoChanges: {
    en: "No fact has changed since the last digest.",
    "zh-Hant": "自上一份摘要以來，事實沒有變更。",
    "zh-Hans": "自上一份摘要以来，事实没有变更。",
  },
  digestChanges: {
    en: "Changed since the last digest",
    "zh-Hant": "自上一份摘要以來的變更",
    "zh-Hans": "自上一份摘要以来的变更",
  },
  changeNew: { en: "New", "zh-Hant": "新增", "zh-Hans": "新增" },
  changeCorrected: { en: "Corrected", "zh-Hant": "已更正", "zh-Hans": "已更正" },
  changeSuperseded: { en: "Newer figure", "zh-Hant": "有新數字", "zh-Hans": "有新数字" },
  changeWithdrawn: { en: "Withdrawn", "zh-Hant": "已撤回", "zh-Hans": "已撤回" },
  changeFromTo: {
    en: "before: ~{before}~ → now: *{after}*",
    "zh-Hant": "之前：~{before}~ → 現在：*{after}*",
    "zh-Hans": "之前：~{before}~ → 现在：*{after}*",
  },
  changeReworded: { en: "the wording was mended", "zh-Hant": "修正了措辭", "zh-Hans": "修正了措辞" },
  andMore: { en: "and {count} more", "zh-Hant": "另有{count}項", "zh-Hans": "另有{count}项" },
  milestones: { en: "Milestones", "zh-Hant": "里程碑", "zh-Hans": "里程碑" },
  milestonesNone: {
    en: "Nothing has opened, closes soon or is overdue.",
    "zh-Hant": "沒有新開始、即將結束或逾期的事項。",
    "zh-Hans": "没有新开始、即将结束或逾期的事项。",
  },
  milestonesOpened: { en: "Opened", "zh-Hant": "已開始", "zh-Hans": "已开始" },
  milestonesClosing: {
    en: "Closes within {count} days",
    "zh-Hant": "{count}天內結束",
    "zh-Hans": "{count}天内结束",
  },
  milestonesOverdue: {
    en: "Overdue: expected by now, not reported as done",
    "zh-Hant": "逾期：預計日期已過，未見完成的報道",
    "zh-Hans": "逾期：预计日期已过，未见完成的报道",
  },
  milestonesUpcoming: { en: "Ahead", "zh-Hant": "將至", "zh-Hans": "将至" },
  angle_money: { en: "The money", "zh-Hant": "金額", "zh-Hans": "金额" },
  angle_numbers: { en: "In numbers", "zh-Hant": "數字", "zh-Hans": "数字" },
  angle_places: { en: "Rankings", "zh-Hant": "排名", "zh-Hans": "排名" },
  angle_plans: { en: "What is planned", "zh-Hant": "計劃中", "zh-Hans": "计划中" },
  angle_views: { en: "What people say", "zh-Hant": "各方看法", "zh-Hans": "各方看法" },
  angle_record: { en: "What is on record", "zh-Hant": "紀錄在案", "zh-Hans": "记录在案" },
  digestAsk: { en: "Ask", "zh-Hant": "提問", "zh-Hans": "提问" },
  digestCheck: { en: "Check a claim", "zh-Hant": "查證說法", "zh-Hans": "查证说法" },
  digestSettings: { en: "Settings", "zh-Hant": "設定", "zh-Hans": "设置" },
  digestAllTopics: { en: "all topics", "zh-Hant": "所有主題", "zh-Hans": "所有主题" },
  digestFooter: {
    en: "Digest {number} · {cadence} · {topics}",
    "zh-Hant": "摘要{number} · {cadence} · {topics}",
    "zh-Hans": "摘要{number} · {cadence} · {topics}",
  },
  holidaysUnknown: {
    en: "The public holidays after {year} are not in my list yet: until they are, digests come as on other days.",
    "zh-Hant": "我的清單未有{year}年之後的公眾假期：在更新之前，摘要會如常發佈。",
    "zh-Hans": "我的清单未有{year}年之后的公众假期：在更新之前，摘要会如常发布。",
  },
  cadenceDaily: { en: "every day at {time}", "zh-Hant": "每天{time}", "zh-Hans": "每天{time}" },
  cadenceWorkingDays: {
    en: "every working day in Hong Kong at {time}",
    "zh-Hant": "香港每個工作天{time}",
    "zh-Hans": "香港每个工作日{time}",
  },
  cadenceWeekly: { en: "every {days} at {time}", "zh-Hant": "逢{days}{time}", "zh-Hans": "每{days}{time}" },
  cadenceMonthly: {
    en: "every month on day {day} at {time}",
    "zh-Hant": "每月{day}日{time}",
    "zh-Hans": "每月{day}日{time}",
  },
  cadenceLastDay: {
    en: "on the last day of every month at {time}",
    "zh-Hant": "每月最後一天{time}",
    "zh-Hans": "每月最后一天{time}",
  },
  cadenceCron: {
    en: "cron `{expression}`",
    "zh-Hant": "cron `{expression}`",
    "zh-Hans": "cron `{expression}`",
  },
  cadenceShortMonths: {
    en: "Not every month has day {day}: months without it are passed over. For every month, choose the last day.",
    "zh-Hant": "並非每個月都有{day}日：沒有這天的月份會略過。如要每月都有，請選每月最後一天。",
    "zh-Hans": "并非每个月都有{day}日：没有这天的月份会略过。如要每月都有，请选每月最后一天。",
  },
  cronWrong: {
    en: "`{given}` is not a cron expression. Write five fields (minute, hour, day, month, weekday), for example `cron 0 9 * * 1`.",
    "zh-Hant": "`{given}` 不是 cron 表達式。請寫五欄（分、時、日、月、星期），例如 `cron 0 9 * * 1`。",
    "zh-Hans": "`{given}` 不是 cron 表达式。请写五栏（分、时、日、月、星期），例如 `cron 0 9 * * 1`。",
  },
  cronNever: {
    en: "No day ever fits `{given}`; check day and month.",
    "zh-Hant": "沒有日子符合 `{given}`；請檢查日和月。",
    "zh-Hans": "没有日子符合 `{given}`；请检查日和月。",
  },
  cronTooOften: {
    en: "A digest comes once an hour at most: give one minute, for example `cron 0 9 * * 1` in place of `{given}`.",
    "zh-Hant": "摘要最多每小時一份：請只寫一個分鐘值，例如以 `cron 0 9 * * 1` 代替 `{given}`。",
    "zh-Hans": "摘要最多每小时一份：请只写一个分钟值，例如以 `cron 0 9 * * 1` 代替 `{given}`。",
  },
  zoneWrong: {
    en: "There is no time zone `{given}`. Name one as in `Asia/Hong_Kong` or `Europe/London`.",
    "zh-Hant": "沒有 `{given}` 這個時區。請寫成 `Asia/Hong_Kong` 或 `Europe/London` 這樣的名稱。",
    "zh-Hans": "没有 `{given}` 这个时区。请写成 `Asia/Hong_Kong` 或 `Europe/London` 这样的名称。",
  },
} as const satisfies Record<string, Localized>;
