import type { Lang } from "@hk-ai/sdk";
import type { HolidayPolicy, Part } from "../../../store/digest-schedule.ts";

/** The words in which the bot writes a digest down, so that it can be typed again; the reader understands them all. */
export interface WrittenWords {
  readonly daily: string;
  readonly workingDays: string;
  readonly lastDay: string;
  readonly everyWeekOn: string;
  readonly everyMonthOn: (day: number) => string;
  readonly in: (channel: string) => string;
  readonly about: string;
  readonly allTopics: string;
  readonly with: string;
  readonly parts: Record<Part, string>;
  readonly languages: Record<Lang, string>;
  readonly holidays: Record<HolidayPolicy, string>;
  readonly skipMissed: string;
  readonly onlyNews: string;
  readonly list: string;
}

export const WRITTEN: Record<Lang, WrittenWords> = {
  en: {
    daily: "every day",
    workingDays: "every working day",
    lastDay: "last day of the month",
    everyWeekOn: "every ",
    everyMonthOn: (day) => `every month day ${day}`,
    in: (channel) => `in ${channel}`,
    about: "about ",
    allTopics: "all topics",
    with: "with ",
    parts: { changes: "changes", milestones: "milestones", figures: "figures" },
    languages: { en: "in English", "zh-Hant": "in zh-Hant", "zh-Hans": "in zh-Hans" },
    holidays: { post: "", skip: "skip holidays", "next-working-day": "next working day" },
    skipMissed: "skip missed",
    onlyNews: "only news",
    list: ", ",
  },
  "zh-Hant": {
    daily: "每天",
    workingDays: "每個工作天",
    lastDay: "每月最後一天",
    everyWeekOn: "逢",
    everyMonthOn: (day) => `每月${day}號`,
    in: (channel) => `在 ${channel}`,
    about: "關於",
    allTopics: "所有主題",
    with: "內容",
    parts: { changes: "變更", milestones: "里程碑", figures: "重點數字" },
    languages: { en: "用英文", "zh-Hant": "用繁體中文", "zh-Hans": "用簡體中文" },
    holidays: { post: "", skip: "假期略過", "next-working-day": "假期順延" },
    skipMissed: "錯過不補",
    onlyNews: "有更新才發",
    list: "、",
  },
  "zh-Hans": {
    daily: "每天",
    workingDays: "每个工作日",
    lastDay: "每月最后一天",
    everyWeekOn: "每",
    everyMonthOn: (day) => `每月${day}号`,
    in: (channel) => `在 ${channel}`,
    about: "关于",
    allTopics: "所有主题",
    with: "内容",
    parts: { changes: "变更", milestones: "里程碑", figures: "重点数字" },
    languages: { en: "用英语", "zh-Hant": "用繁体中文", "zh-Hans": "用简体中文" },
    holidays: { post: "", skip: "假期略过", "next-working-day": "假期顺延" },
    skipMissed: "错过不补",
    onlyNews: "有更新才发",
    list: "、",
  },
};
