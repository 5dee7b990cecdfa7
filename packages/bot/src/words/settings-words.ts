import type { Localized } from "@hk-ai/sdk";

/** What is said about the settings of a channel and a workspace. */
export const SETTINGS_WORDS = {
  settingsSummary: {
    en: "Who may share and create digests, and the channel's language",
    "zh-Hant": "誰可分享、誰可建立摘要，以及頻道的語言",
    "zh-Hans": "谁可分享、谁可创建摘要，以及频道的语言",
  },
  settingsTitle: { en: "Settings", "zh-Hant": "設定", "zh-Hans": "设置" },
  settingsHere: { en: "In this channel", "zh-Hant": "在此頻道", "zh-Hans": "在此频道" },
  settingsWorkspace: { en: "In this workspace", "zh-Hant": "在此工作區", "zh-Hans": "在此工作区" },
  whoMayShare: { en: "Who may share answers", "zh-Hant": "誰可分享答案", "zh-Hans": "谁可分享答案" },
  whoMayCreateDigests: { en: "Who may create digests", "zh-Hant": "誰可建立摘要", "zh-Hans": "谁可创建摘要" },
  channelLanguage: { en: "Language of the channel", "zh-Hant": "頻道的語言", "zh-Hans": "频道的语言" },
  everyone: { en: "Everyone", "zh-Hant": "所有人", "zh-Hans": "所有人" },
  admins: { en: "Administrators", "zh-Hant": "管理員", "zh-Hans": "管理员" },
  asWorkspace: { en: "As in the workspace", "zh-Hant": "跟隨工作區", "zh-Hans": "跟随工作区" },
  noLanguage: { en: "Not chosen", "zh-Hant": "未選擇", "zh-Hans": "未选择" },
  changeChannel: { en: "Change for this channel", "zh-Hant": "更改頻道設定", "zh-Hans": "更改频道设置" },
  changeWorkspace: {
    en: "Change for the workspace",
    "zh-Hant": "更改工作區設定",
    "zh-Hans": "更改工作区设置",
  },
  save: { en: "Save", "zh-Hant": "儲存", "zh-Hans": "保存" },
  settingsSaved: { en: "Saved.", "zh-Hant": "已儲存。", "zh-Hans": "已保存。" },
  lastChanges: { en: "Last changes", "zh-Hant": "最近的更改", "zh-Hans": "最近的更改" },
  changedBy: {
    en: "{user} · {time} · {what}",
    "zh-Hant": "{user} · 於 {time} · {what}",
    "zh-Hans": "{user} · 于 {time} · {what}",
  },
  auditNothing: { en: "nothing different", "zh-Hant": "沒有改動", "zh-Hans": "没有改动" },
  auditDigestCreated: { en: "set up a digest", "zh-Hant": "新增了摘要", "zh-Hans": "新建了摘要" },
  auditDigestChanged: { en: "changed a digest", "zh-Hant": "修改了摘要", "zh-Hans": "修改了摘要" },
  auditDigestPaused: { en: "paused a digest", "zh-Hant": "暫停了摘要", "zh-Hans": "暂停了摘要" },
  auditDigestResumed: { en: "resumed a digest", "zh-Hant": "恢復了摘要", "zh-Hans": "恢复了摘要" },
  auditDigestDeleted: { en: "deleted a digest", "zh-Hant": "刪除了摘要", "zh-Hans": "删除了摘要" },
  auditReport: { en: "closed a report", "zh-Hant": "處理了舉報", "zh-Hans": "处理了举报" },
  shareNotAllowed: {
    en: "In this channel only administrators may share answers. Your answer stays visible to you alone.",
    "zh-Hant": "此頻道只有管理員可以分享答案。你的答案仍只有你看得到。",
    "zh-Hans": "此频道只有管理员可以分享答案。你的答案仍只有你看得到。",
  },
} as const satisfies Record<string, Localized>;
