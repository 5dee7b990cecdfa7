import type { Localized } from "@hk-ai/sdk";

/** What is said while a digest is set up: the form, and what was understood before it is saved. */
export const DIGEST_FORM_WORDS = {
  digestHelp: {
    en: "*A new digest*: `/hk-ai digest` opens a form, or say it in words: `/hk-ai digest {example}`\n*Those that are there*: `list`, `show 1`, `preview 1`, `now 1`, `pause 1`, `resume 1`, `edit 1`, `delete 1`, `why 1`, each after `/hk-ai digest`. The number may be left out in a channel with one digest.",
    "zh-Hant":
      "*新摘要*：`/hk-ai digest` 打開表格，或直接說：`/hk-ai digest {example}`\n*現有摘要*：在 `/hk-ai digest` 之後輸入 `列表`、`顯示 1`、`預覽 1`、`立即發佈 1`、`暫停 1`、`恢復 1`、`修改 1`、`刪除 1`、`點解 1`。頻道只有一份摘要時可省略編號。",
    "zh-Hans":
      "*新摘要*：`/hk-ai digest` 打开表单，或直接说：`/hk-ai digest {example}`\n*现有摘要*：在 `/hk-ai digest` 之后输入 `列表`、`显示 1`、`预览 1`、`立即发布 1`、`暂停 1`、`恢复 1`、`修改 1`、`删除 1`、`为什么 1`。频道只有一份摘要时可省略编号。",
  },
  digestUnderstood: {
    en: "I understood this. It is not saved yet.",
    "zh-Hant": "我的理解如下，尚未儲存。",
    "zh-Hans": "我的理解如下，尚未保存。",
  },
  digestAssumed: {
    en: "You did not say how often, so it is every Monday.",
    "zh-Hant": "你沒有說多久一次，所以定為逢星期一。",
    "zh-Hans": "你没有说多久一次，所以定为每星期一。",
  },
  digestTimeAssumed: {
    en: "You did not say at what time, so it is {time}. Say another one behind it, such as “at 5pm”, or change it in the form.",
    "zh-Hant": "你沒有說時間，所以定為{time}。可在後面指明，例如「下午五點」，或在表格更改。",
    "zh-Hans": "你没有说时间，所以定为{time}。可在后面指明，例如“下午五点”，或在表单更改。",
  },
  digestDidYouMean: {
    en: "Did you mean {meant}? You wrote {words}. Nothing is saved yet.",
    "zh-Hant": "你寫了{words}，是否指{meant}？尚未儲存。",
    "zh-Hans": "你写了{words}，是否指{meant}？尚未保存。",
  },
  digestSaveMeant: { en: "Yes, save", "zh-Hant": "是，儲存", "zh-Hans": "是，保存" },
  digestNoSuchDay: {
    en: "No week has a day called {words}. Say one from Monday to Sunday, or open the form.",
    "zh-Hant": "一星期之中沒有{words}。請說星期一至星期日其中一天，或打開表格。",
    "zh-Hans": "一星期之中没有{words}。请说星期一至星期日其中一天，或打开表单。",
  },
  digestNoTopic: {
    en: "There is no topic {words}. Press what you meant, or open the form. The topics are: {topics}.",
    "zh-Hant": "沒有{words}這個主題。請按你想要的，或打開表格。主題有：{topics}。",
    "zh-Hans": "没有{words}这个主题。请按你想要的，或打开表单。主题有：{topics}。",
  },
  digestNotUnderstood: {
    en: "Not understood: {words}. The form is: `/hk-ai digest {example}`",
    "zh-Hant": "看不懂：{words}。正確形式如：`/hk-ai digest {example}`",
    "zh-Hans": "看不懂：{words}。正确形式如：`/hk-ai digest {example}`",
  },
  digestUnsupported: {
    en: "I cannot keep to {words}. A digest comes every day, on working days in Hong Kong, on days of the week, on days of the month, on the last day of the month, or by a cron expression. Say one of these, or open the form.",
    "zh-Hant":
      "未能按{words}發佈。摘要可以每天、香港每個工作天、每星期某日、每月某日、每月最後一天，或按 cron 表達式發佈。請改用其中一種，或打開表格。",
    "zh-Hans":
      "未能按{words}发布。摘要可以每天、香港每个工作日、每星期某日、每月某日、每月最后一天，或按 cron 表达式发布。请改用其中一种，或打开表单。",
  },
  digestTimes: { en: "The next times", "zh-Hant": "接下來的時間", "zh-Hans": "接下来的时间" },
  digestYours: { en: "for you: {time}", "zh-Hant": "你的時間：{time}", "zh-Hans": "你的时间：{time}" },
  digestSave: { en: "Save", "zh-Hant": "儲存", "zh-Hans": "保存" },
  digestSaveSo: { en: "Save as it stands", "zh-Hant": "照樣儲存", "zh-Hans": "照样保存" },
  digestOpenForm: { en: "Open the form", "zh-Hant": "打開表格", "zh-Hans": "打开表单" },
  formTitle: { en: "Digest", "zh-Hant": "摘要", "zh-Hans": "摘要" },
  formBack: { en: "Back", "zh-Hant": "返回", "zh-Hans": "返回" },
  formNext: { en: "Next", "zh-Hant": "下一步", "zh-Hans": "下一步" },
  formChannel: { en: "Channel", "zh-Hant": "頻道", "zh-Hans": "频道" },
  formTopics: {
    en: "Topics (all when empty)",
    "zh-Hant": "主題（留空即全部）",
    "zh-Hans": "主题（留空即全部）",
  },
  formParts: { en: "Contents", "zh-Hant": "內容", "zh-Hans": "内容" },
  part_changes: { en: "What has changed", "zh-Hant": "有何變更", "zh-Hans": "有何变更" },
  part_milestones: { en: "Milestones", "zh-Hant": "里程碑", "zh-Hans": "里程碑" },
  part_figures: { en: "Key figures", "zh-Hant": "重點數字", "zh-Hans": "重点数字" },
  part_only_news: {
    en: "Only when there is something new",
    "zh-Hant": "有更新才發佈",
    "zh-Hans": "有更新才发布",
  },
  formOften: { en: "How often", "zh-Hant": "多久一次", "zh-Hans": "多久一次" },
  often_daily: { en: "Every day", "zh-Hant": "每天", "zh-Hans": "每天" },
  "often_working-days": {
    en: "Working days in Hong Kong",
    "zh-Hant": "香港的工作天",
    "zh-Hans": "香港的工作日",
  },
  often_weekly: { en: "Every week", "zh-Hant": "每星期", "zh-Hans": "每星期" },
  often_monthly: { en: "Every month", "zh-Hant": "每月", "zh-Hans": "每月" },
  "often_last-day": {
    en: "Last day of the month",
    "zh-Hant": "每月最後一天",
    "zh-Hans": "每月最后一天",
  },
  often_cron: { en: "Cron expression", "zh-Hant": "cron 表達式", "zh-Hans": "cron 表达式" },
  formDays: { en: "Days of the week", "zh-Hant": "星期幾", "zh-Hans": "星期几" },
  formDay: { en: "Day of the month", "zh-Hant": "每月第幾日", "zh-Hans": "每月第几日" },
  formCron: { en: "Cron expression", "zh-Hant": "cron 表達式", "zh-Hans": "cron 表达式" },
  formCronHint: {
    en: "Five fields: minute, hour, day, month, weekday. 0 9 * * 1-5 is Monday to Friday at 09:00.",
    "zh-Hant": "五欄：分、時、日、月、星期。0 9 * * 1-5 即星期一至五 09:00。",
    "zh-Hans": "五栏：分、时、日、月、星期。0 9 * * 1-5 即星期一至五 09:00。",
  },
  formTime: { en: "Time", "zh-Hant": "時間", "zh-Hans": "时间" },
  formZone: { en: "Time zone", "zh-Hant": "時區", "zh-Hans": "时区" },
  formZoneUsual: { en: "Suggested", "zh-Hant": "建議", "zh-Hans": "建议" },
  formZoneYours: { en: "{zone} (yours)", "zh-Hant": "{zone}（你的時區）", "zh-Hans": "{zone}（你的时区）" },
  formZoneDefault: { en: "{zone} (usual)", "zh-Hant": "{zone}（預設）", "zh-Hans": "{zone}（默认）" },
  formWhen: { en: "When", "zh-Hant": "何時", "zh-Hans": "何时" },
  formLang: { en: "Language", "zh-Hant": "語言", "zh-Hans": "语言" },
  formHolidays: {
    en: "On public holidays in Hong Kong",
    "zh-Hant": "遇香港公眾假期",
    "zh-Hans": "遇香港公众假期",
  },
  holidays_post: { en: "Post all the same", "zh-Hant": "照常發佈", "zh-Hans": "照常发布" },
  holidays_skip: { en: "Skip", "zh-Hant": "略過", "zh-Hans": "略过" },
  "holidays_next-working-day": {
    en: "Post on the next working day",
    "zh-Hant": "順延至下一個工作天",
    "zh-Hans": "顺延至下一个工作日",
  },
  formOutage: { en: "After an outage", "zh-Hant": "中斷之後", "zh-Hans": "中断之后" },
  outage_latest: { en: "Post the latest one missed", "zh-Hant": "補發最近一份", "zh-Hans": "补发最近一份" },
  outage_skip: { en: "Post none of those missed", "zh-Hant": "不補發", "zh-Hans": "不补发" },
  digestSaving: { en: "Saving…", "zh-Hant": "儲存中……", "zh-Hans": "保存中……" },
  digestTryAgain: {
    en: "Nothing is saved yet: mend this, then press Save again.",
    "zh-Hant": "尚未儲存：請先解決以上問題，然後再按「儲存」。",
    "zh-Hans": "尚未保存：请先解决以上问题，然后再按“保存”。",
  },
  holidaysLeftOut: {
    en: "Left out, being public holidays: {days}",
    "zh-Hant": "適逢公眾假期而略過：{days}",
    "zh-Hans": "适逢公众假期而略过：{days}",
  },
  holidaysPutOff: {
    en: "Public holidays, so put off to the next working day: {days}",
    "zh-Hant": "適逢公眾假期而順延至下一個工作天：{days}",
    "zh-Hans": "适逢公众假期而顺延至下一个工作日：{days}",
  },
  holidaysAllTheSame: {
    en: "Public holidays on which it comes all the same: {days}",
    "zh-Hant": "公眾假期照常發佈：{days}",
    "zh-Hans": "公众假期照常发布：{days}",
  },
  confirmDelete: {
    en: "It is not posted any more. What it has posted stays.",
    "zh-Hant": "之後不再發佈；已發佈的訊息會保留。",
    "zh-Hans": "之后不再发布；已发布的消息会保留。",
  },
  confirmNow: {
    en: "Everybody in the channel sees it at once.",
    "zh-Hant": "頻道內所有人會立即看到。",
    "zh-Hans": "频道内所有人会立即看到。",
  },
  confirmKeep: { en: "Cancel", "zh-Hant": "取消", "zh-Hans": "取消" },
} as const satisfies Record<string, Localized>;
