import { lazy } from "../../lazy.ts";

/** Chinese words for days, by their distance from the reference day. Folded. */
export const DAYS = lazy((): { readonly [word: string]: number } => ({
  大前日: -3,
  大前天: -3,
  前日: -2,
  前天: -2,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨早: -1,
  寻日: -1,
  寻晚: -1,
  寻朝: -1,
  琴朝: -1,
  㖊日: -1,
  㖊晚: -1,
  琴日: -1,
  琴晚: -1,
  昨: -1,
  今日: 0,
  今天: 0,
  今早: 0,
  今晚: 0,
  今朝: 0,
  即日: 0,
  本日: 0,
  明日: 1,
  明天: 1,
  听日: 1,
  听晚: 1,
  听朝: 1,
  听早: 1,
  后日: 2,
  后天: 2,
  大后日: 3,
  大后天: 3,
}));

/** Words for years, by their distance from the reference year. */
export const YEARS = lazy((): { readonly [word: string]: number } => ({
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上年度: -1,
  旧年: -1,
  旧岁: -1,
  今年: 0,
  今年度: 0,
  本年: 0,
  本年度: 0,
  年内: 0,
  年底: 0,
  年尾: 0,
  年初: 0,
  年中: 0,
  明年: 1,
  来年: 1,
  下年: 1,
  下年度: 1,
  出年: 1,
  翌年: 1,
  后年: 2,
  大后年: 3,
}));

/** Halves of a year: 上半年. */
export const HALVES: { readonly [sign: string]: number } = { 上: 1, 下: 2 };
/** Quarters that are named and not counted: 首季. */
export const QUARTER_NAMES: { readonly [sign: string]: number } = { 首: 1, 末: 4 };
/** Before a number of months or quarters, the first ones of a year: 首三季, 今年头六个月. */
export const FIRSTS = "首头前";
/** Before 前 these make another word of it: 目前三季. */
export const NOT_FIRSTS = "目以日早此之先从";

/** Signs for a part of a year or a month. */
export const EDGES: { readonly [sign: string]: "early" | "mid" | "late" } = {
  初: "early",
  中: "mid",
  底: "late",
  末: "late",
  尾: "late",
};
/** What makes another word of such a sign: 初中学生, 7月中国出口, 年底薪金. A measure word behind 初三 makes two words of it again. */
export const NOT_EDGES: { readonly [sign: string]: string } = {
  初: "期, 步, 段, 学, 级, 创企, 创公, 创科, 创团, 创期, 次, 稿, 版, 衷, 恋, 哥, 诊, 夏, 春, 秋, 冬, 中学, 中生, 中教, 中课, 中入, 中升, 中毕, 中及, 中班, 中级, 中男, 中女, 中一, 中二, 中三, 高中",
  中: "国, 央, 美, 英, 欧, 日, 东, 方, 共, 港, 环, 小, 学, 文, 信, 银, 石, 移, 联, 海, 电, 资, 期, 标, 午, 秋, 外, 韩, 俄, 印, 澳, 德, 法, 大, 产, 心, 止, 断, 层, 级, 介, 医, 药, 原, 航, 兴, 芯, 金, 证, 概, 铁, 车, 建, 型, 风, 间, 转, 选, 奖, 毒, 枪, 暑, 华",
  底: "薪, 线, 层, 价, 部, 牌, 座, 蕴",
  末: "日, 班, 端, 代",
  尾: "班, 数, 盘, 气, 声, 鱼",
};
/** 中 is the middle of a year only where no Chinese word follows, but these: 年中推出, and not 年中已有. */
export const BEHIND_MID = "推出, 公布, 起, 前, 后, 至, 到, 开始, 开幕, 开业, 开放, 举行, 完成";

/** Seasons after the name of a year, from spring as 1. */
export const SEASONS: { readonly [sign: string]: number } = { 春: 1, 夏: 2, 秋: 3, 冬: 4 };
/** What makes a name of a season, whose time of year may be another one: 冬季奥运. */
export const NOT_SEASON = "奥运会赛营";
/** What stands before 今秋 or 去春, and what may follow it; else 去秋叶原 goes there. */
export const BEFORE_SEASON = "至于在自由到从喺等于是";
export const BEHIND_SEASON = "开举完落推动才先将会可就再启竣起前后内";

/** Signs that make a season of this year, the last or the next one: 今夏, 去冬, 明春. */
export const SEASON_YEARS: { readonly [sign: string]: number } = { 今: 0, 去: -1, 旧: -1, 明: 1, 来: 1 };

/** Words for months, by their distance from the reference month. */
export const MONTHS = lazy((): { readonly [word: string]: number } => ({
  上个月: -1,
  上月: -1,
  本月: 0,
  今个月: 0,
  呢个月: 0,
  这个月: 0,
  当月: 0,
  下个月: 1,
  下月: 1,
}));

/** Words for weeks. */
export const WEEKS = lazy((): { readonly [word: string]: number } => ({
  上周: -1,
  上星期: -1,
  上个星期: -1,
  上个礼拜: -1,
  上礼拜: -1,
  本周: 0,
  本星期: 0,
  今个星期: 0,
  今个礼拜: 0,
  呢个星期: 0,
  这周: 0,
  这个星期: 0,
  下周: 1,
  下星期: 1,
  下个星期: 1,
  下个礼拜: 1,
  下礼拜: 1,
  今礼拜: 0,
  本礼拜: 0,
  呢个礼拜: 0,
  这个礼拜: 0,
}));

/** Behind a week, its days from Monday on; and what a sign would count that is no such day: 上周三间. */
export const WEEKDAYS: { readonly [sign: string]: number } = {
  一: 0,
  二: 1,
  三: 2,
  四: 3,
  五: 4,
  六: 5,
  日: 6,
  天: 6,
};
export const NOT_WEEKDAY =
  "零〇一二三四五六七八九十百千万亿两几多余成个间家名位项次份所座条款届张只支轮场栋幢户宗单例件套辆艘倍岁年月日天元块蚊小架班";
/** Words that begin like the name of a day: 上星期日本游客. */
export const NOT_DAYS = "日本, 日常, 日前, 日内, 日间, 天气, 天文";
/** Financial years, which begin in April here. */
export const FISCAL_YEARS = lazy((): { readonly [word: string]: number } => ({
  上个财政年度: -1,
  上一个财政年度: -1,
  上财政年度: -1,
  上一财政年度: -1,
  本财政年度: 0,
  今个财政年度: 0,
  这个财政年度: 0,
  今财政年度: 0,
  下个财政年度: 1,
  下一个财政年度: 1,
  下财政年度: 1,
  下一财政年度: 1,
}));

/** Words for quarters. */
export const QUARTERS = lazy((): { readonly [word: string]: number } => ({
  上季: -1,
  上季度: -1,
  上个季度: -1,
  本季: 0,
  今季: 0,
  本季度: 0,
  下季: 1,
  下季度: 1,
  下个季度: 1,
}));

/** Words behind a year for what is left of it. */
export const LATER = "稍后, 较后, 稍迟, 较迟, 迟些, 迟啲, 晚些, 下旬";

/** What may stand before 年底 and the like; 早年内 and 百年底 hold none. */
export const BEFORE_YEAR = "于在到至将计料望争拟前按定";

/** Words before a length of time that count back from the reference, or on from it. */
export const PAST = "过去, 近, 最近, 过往, 最近呢, 近呢, 近这, 最近这, 近这几, 呢, 这";
export const FUTURE = "未来, 今后, 往后, 接下来, 接落嚟, 将来, 未来嘅, 未来的";
/** 将近三年 is a length of time, not the past three years. */
export const NEARLY = "将近, 接近, 临近, 靠近, 迫近, 逼近, 贴近, 附近, 新近";
/** Behind one of these 近三年 is how long something takes, 歷時近三年, … */
export const LASTING =
  "时间, 长度, 历时, 需时, 耗时, 费时, 历, 耗, 费, 花, 等了, 等咗, 等候, 轮候, 用了, 用咗, 花了, 花咗, 迟了, 迟咗, 晚了, 拖了, 拖咗, 守了, 过了, 超时, 误, 延误了, 延误咗, 延迟, 推迟, 押后, 隔, 距, 长达, 持续, 历经, 经历, 筹备, 筹备了, 做了, 服务了";
/** … as it is behind a word that ends so, 工期近三年, but for 同期 and 早期, … */
export const PERIOD = "期";
export const NOT_LASTING = "同早短长近定中后前假初学分";
/** … but for before one of these: 近三年來, 近三年新高. */
export const SINCE = "来, 以来, 新, 最, 内, 高, 低, 平均, 的, 嘅, 之";
/** Characters behind a length of time that make another word of it: 三年级. */
export const NOT_TIME = "度代级期薪租";

/** What takes place in a year of two digits: 97年回归. */
export const TAKES_PLACE = "回归, 移交, 金融风暴, 亚洲金融, 出生, 毕业, 成立, 创立";

/** What stands between the ends of a span. */
export const TO = "至到~-";
/** What stands between two days or months that follow one another: 7、8月. */
export const AND = "、及和与";
/** Years that are told beside another one. */
export const YEARS_BEHIND: { readonly [word: string]: number } = { 同年: 0, 翌年: 1, 次年: 1 };
