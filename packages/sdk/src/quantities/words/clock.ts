/** Parts of the day before an hour: 上午十一点. Folded, as everything here. */
export const DAY_PARTS =
  "上午, 下午, 中午, 早上, 朝早, 清晨, 凌晨, 晚上, 夜晚, 今晚, 傍晚, 深夜, 半夜, 晚, 朝";
/** What stands behind the hour that another one follows: 九点半至十点. */
export const UNTIL = "到, 至, -";

/** Behind an hour, which 点 is only with a part of the day before it or one of these behind it. */
export const HOUR = "点";
export const BEHIND_HOUR =
  "半, 正, 钟, 几钟, 到, 至, 前, 后, 之前, 之后, 开始, 起, 开门, 收工, 关门, 放工, 返工, 上班, 下班, 返学, 放学, 开工, 开会, 集合, 出发, 打烊, 收铺, 起身, 瞓觉";
/** … and words that only begin like these. */
export const NOT_BEHIND_HOUR = "正面, 正式, 正当, 正确, 前提, 后果, 起点";

/** Behind an hour by itself, unless one of these stands there: 时代, 时段. */
export const TIME = "时";
export const NOT_TIME = "代, 段, 期, 间, 速, 尚, 装, 区, 机, 刻, 事, 薪, 辰, 常, 光";

/** What may end an hour: 九时半, 九点钟. */
export const HOUR_ENDS = "半, 正, 整, 钟, 许";
export const MINUTE = "分";

/** English words behind and before an hour. */
export const BEHIND = "o'clock, oclock, noon, a.m, p.m";
export const BEFORE = "half past, quarter past, quarter to";
/** … and before one with nothing behind it that it could count: “open until six”. */
export const BEFORE_END = "until, till";
