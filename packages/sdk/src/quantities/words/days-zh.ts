/** Right before the day of a month by its number: 於8日宣布. Folded. */
export const BEFORE_DAY = "于";
/** What makes another word of that: 少于8日. */
export const NOT_BEFORE_DAY = "低少多高等短长大小快慢迟限早属对至由基关";
/** Behind a day by its number, the part of it … */
export const DAY_PARTS = "上午, 下午, 中午, 早上, 晚上, 凌晨, 清晨, 傍晚, 深夜, 晚间, 午间";
/** … or what was made known on it, and what only begins like that. */
export const MADE_KNOWN = "宣布, 公布, 发布, 公告, 表示, 指出, 证实, 透露, 报道, 电, 讯, 召开";
export const NOT_MADE_KNOWN =
  "电话, 电力, 电视, 电影, 电脑, 电子, 电动, 电车, 电池, 电邮, 电费, 电单, 讯号, 讯息";
/** Behind these, so many days are counted all the same: 連續三日公布. */
export const COUNTED = "续连每足共隔等近逾过超少多约第达了咗数几";
/** What stands behind the number of a day; 15號 is also a house. */
export const NUMBERED = "号";
export const DAY = "日";
/** In a length of time, what stands behind the days: 於8日內. */
export const WITHIN = "内, 之内, 以内, 间, 期, 后, 之后, 前, 游";
/** What a day in brackets may stand behind, besides the name of a day of the week: 昨日（7日）. */
export const NAMES_OF_DAYS = "日, 天, 晚, 早, 昨, 今, 明, 前, 寻, 琴";
/** What stands before the name of a day of the week, and the names. */
export const WEEK = "周, 星期, 礼拜";
export const WEEKDAYS = "一二三四五六日天";
/** The days beside the reference, of which the number stands in brackets: 昨（7）日. */
export const BESIDE = "昨今明前后";
