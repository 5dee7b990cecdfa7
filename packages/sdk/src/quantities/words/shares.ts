import { lazy } from "../../lazy.ts";
import type { DurationUnit } from "../quantity.ts";

/** Chinese words that are half of something, and half a tenth of it. Folded, as everything here. */
export const HALVES = lazy((): { readonly [word: string]: number } => ({ 一半: 50, 半数: 50, 半成: 5 }));
/** Behind these, a half is of a length of time: 一半年 is cut otherwise; and 半成品 is no share. */
export const NOT_HALVED = "年, 天, 日, 个月, 品, 熟";

/** More than half of something: 大半市民. */
export const MOST = "大半, 一大半";
/** Before these it is of a length of time or another word: 大半年, 大半個月. */
export const NOT_MOST = "年天日个夜生世晚辈截导岛";

/** Half of something, only with a hedge before it: 过半. */
export const HALF = "半";
/** What may follow 半 in 过半受访者; before most other characters it is part of a word. */
export const BEHIND_HALF = "的嘅受以人企公项用都已";

/** Halves of lengths of time. */
export const HALF_TIMES = lazy((): { readonly [word: string]: readonly [number, DurationUnit] } => ({
  半年: [6, "month"],
  半个月: [0.5, "month"],
  半世纪: [50, "year"],
  半个世纪: [50, "year"],
  半星期: [0.5, "week"],
  半个星期: [0.5, "week"],
  半小时: [0.5, "hour"],
  半个小时: [0.5, "hour"],
  半个钟: [0.5, "hour"],
  半个钟头: [0.5, "hour"],
  半天: [0.5, "day"],
  半日: [0.5, "day"],
}));
/** One of a unit and some more, or half more, said without the one: 等咗年幾, 個半月. The second number is half more, `0` some. */
export const ONE_AND_MORE = lazy((): { readonly [word: string]: readonly [0 | 0.5, DurationUnit] } => ({
  年半: [0.5, "year"],
  年几: [0, "year"],
  个半月: [0.5, "month"],
  个几月: [0, "month"],
  个多月: [0, "month"],
  个半星期: [0.5, "week"],
  个几星期: [0, "week"],
  个多星期: [0, "week"],
  个几礼拜: [0, "week"],
  个半小时: [0.5, "hour"],
  个几小时: [0, "hour"],
  个多小时: [0, "hour"],
  个半钟: [0.5, "hour"],
  个半钟头: [0.5, "hour"],
  个几钟: [0, "hour"],
  个几钟头: [0, "hour"],
  个多钟: [0, "hour"],
}));
/** Before these, the unit is of something else: 今年幾多, 上個半月. */
export const OF_ANOTHER =
  "今去前明后出旧本该整全每各上下这呢嗰那哪某周学财半百千万亿几多两零0123456789一二三四五六七八九十同年";
/** Behind them, what makes another word or a question of it: 年幾多, 年半載. */
export const NOT_MORE = "多时何十百千万亿岁乎年月天日载夜价票场度山";

/** Characters behind half of a length of time that make another word of it: 半日制. */
export const NOT_HALF_TIME = "薪租制会";

/** What grows to a multiple of itself. */
export const GROWN = lazy((): { readonly [word: string]: number } => ({
  翻倍: 2,
  翻一倍: 2,
  翻番: 2,
  翻一番: 2,
  翻了倍: 2,
  翻了一倍: 2,
  翻了番: 2,
  翻了一番: 2,
  翻咗倍: 2,
  翻咗一倍: 2,
  翻咗一番: 2,
  翻两番: 4,
  翻了两番: 4,
  翻三番: 8,
  翻了三番: 8,
}));

/** Characters behind half a unit more that make another word of it: 三日半价. */
export const NOT_HALF_MORE = "年月天日价夜数岛小个场票";

/** Behind 成 these make another word: 三成立 is not a thing, but 一成不变 is. */
export const NOT_TENTHS = "立为果员功本就长都分交熟品效绩因语";
/** Behind 成都 these make of it 成 and 都, and no city: 兩成都唔夠, 八成都係. */
export const NO_CITY = "唔不未冇没无有系是话认";
/** What may follow the 一 of 一成一, which else begins a word. */
export const BEHIND_ONE = "的嘅左至到是系";
/** What makes of “people” behind a digit a kind of something: 三成二人家庭. */
export const OF_SO_MANY = "家组房单小行户住足制台世份队";
/** What the second digit of 三成六 would count or begin, besides measure words, so that it is none of the share. */
export const NOT_HUNDREDTHS =
  "成分点年月日天周岁蚊元手星线级龙巴藩号楼流等层期届环类甲品度维轮季氧胎战世金官川角";
