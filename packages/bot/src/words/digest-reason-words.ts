import type { Localized } from "@hk-ai/sdk";

/** Why a digest did not come, or waits; what to do about it where somebody can. */
export const DIGEST_REASON_WORDS = {
  reason_by_person: { en: "somebody paused it", "zh-Hant": "有人暫停了它", "zh-Hans": "有人暂停了它" },
  reason_not_in_channel: {
    en: "I am not in the channel. Type `/invite @HK-AI` there, then press Resume.",
    "zh-Hant": "我不在該頻道。請在頻道輸入 `/invite @HK-AI`，然後按「恢復」。",
    "zh-Hans": "我不在该频道。请在频道输入 `/invite @HK-AI`，然后按“恢复”。",
  },
  reason_is_archived: {
    en: "the channel is archived. Restore it and press Resume, or change the channel.",
    "zh-Hant": "頻道已封存。請恢復頻道後按「恢復」，或更改頻道。",
    "zh-Hans": "频道已归档。请恢复频道后按“恢复”，或更改频道。",
  },
  reason_restricted: {
    en: "the channel's rules do not let me post. Ask its owner, then press Resume.",
    "zh-Hant": "頻道的規則不容許我發佈。請聯絡頻道負責人，然後按「恢復」。",
    "zh-Hans": "频道的规则不允许我发布。请联系频道负责人，然后按“恢复”。",
  },
  reason_scope: {
    en: "the installation lacks a permission. Ask an administrator to install the app again, then press Resume.",
    "zh-Hant": "安裝缺少權限。請管理員重新安裝應用程式，然後按「恢復」。",
    "zh-Hans": "安装缺少权限。请管理员重新安装应用，然后按“恢复”。",
  },
  reason_install: {
    en: "the app is no longer installed here. Install it again, then press Resume.",
    "zh-Hant": "應用程式已不在此工作區。請重新安裝，然後按「恢復」。",
    "zh-Hans": "应用已不在此工作区。请重新安装，然后按“恢复”。",
  },
  reason_cadence: {
    en: "its times can no longer be read. Press Change and choose them again.",
    "zh-Hant": "無法再讀取其時間。請按「修改」重新選擇。",
    "zh-Hans": "无法再读取其时间。请按“修改”重新选择。",
  },
  reason_missed: {
    en: "the bot was away at that time",
    "zh-Hant": "機械人當時離線",
    "zh-Hans": "机器人当时离线",
  },
  reason_nothing_new: { en: "there was nothing new", "zh-Hant": "沒有更新", "zh-Hans": "没有更新" },
  reason_waiting: { en: "Slack asked to wait", "zh-Hant": "Slack 要求稍候", "zh-Hans": "Slack 要求稍候" },
  reason_other: {
    en: "Slack says `{name}`",
    "zh-Hant": "Slack 回覆 `{name}`",
    "zh-Hans": "Slack 回复 `{name}`",
  },
  reason_paused: { en: "it was paused", "zh-Hant": "當時已暫停", "zh-Hans": "当时已暂停" },
  reason_denied: {
    en: "an administrator keeps me out. Ask them to allow the app, then press Resume.",
    "zh-Hant": "管理員不准應用程式進入。請管理員准許後按「恢復」。",
    "zh-Hans": "管理员不准应用进入。请管理员准许后按“恢复”。",
  },
  reason_inactive: {
    en: "the app's account here is switched off. Have it switched on or install the app again, then press Resume.",
    "zh-Hant": "應用程式在此的帳戶已停用。請重新啟用或重新安裝，然後按「恢復」。",
    "zh-Hans": "应用在此的账户已停用。请重新启用或重新安装，然后按“恢复”。",
  },
  reason_unreachable: {
    en: "Slack could not be reached; I try again by myself",
    "zh-Hant": "未能連接 Slack，會自動重試",
    "zh-Hans": "未能连接 Slack，会自动重试",
  },
  reason_lost: {
    en: "Slack's answer was lost",
    "zh-Hant": "Slack 的回應遺失",
    "zh-Hans": "Slack 的回应丢失",
  },
  reason_refused: {
    en: "Slack refuses the message itself (`{name}`); please tell those who run the bot",
    "zh-Hant": "Slack 拒收訊息本身（`{name}`）；請告知負責營運機械人的人",
    "zh-Hans": "Slack 拒收消息本身（`{name}`）；请告知负责运营机器人的人",
  },
  reason_not_in_history: {
    en: "it had not arrived; it is posted again",
    "zh-Hant": "未有送達，將再發佈",
    "zh-Hans": "没有送达，将再发布",
  },
  reason_history_too_long: {
    en: "too much was written in the channel since",
    "zh-Hant": "其後頻道訊息太多",
    "zh-Hans": "其后频道消息太多",
  },
  reason_asked_again: {
    en: "somebody asked for it again",
    "zh-Hant": "有人要求再發佈",
    "zh-Hans": "有人要求再发布",
  },
} as const satisfies Record<string, Localized>;
