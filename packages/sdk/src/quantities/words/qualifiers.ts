import type { Qualifier } from "../../model/value.ts";

/**
 * Words before a figure, by what they make of it. Written folded: Simplified characters, lower case.
 * `none` holds longer words that only end like a qualifier (通过 is not 过), so that they shield it.
 */
export const BEFORE: { readonly [K in Qualifier | "none"]: string } = {
  exact:
    "exactly, precisely, exact, no more and no less than, 正好, 刚好, 刚刚好, 恰好, 恰恰, 正正, 整整, 啱啱, 啱啱好, 不多不少, 唔多唔少, 准确为, 确实为",
  over: "over, a bit over, a touch over, a little over, slightly over, just over, more than, a bit more than, a little more than, slightly more than, just more than, above, exceeding, exceeds, exceed, exceeded, in excess of, upwards of, upward of, north of, beyond, greater than, higher than, larger than, bigger than, longer than, surpassing, surpasses, surpassed, surpass, topping, topped, tops, passing, passed, climb past, climbs past, climbed past, climbing past, grow past, grew past, rise past, rose past, get past, got past, go past, went past, top out over, >, 逾, 超过, 超逾, 超出, 超越, 超, 过, 过了, 咗过, 已经过, 已过, 多于, 多过, 高于, 高过, 大于, 大过, 长过, 突破, 突破了, 破, 冲破, 不止, 唔止, 不只, 唔只, 何止, 岂止, 不仅止, 上",
  nearly:
    "nearly, almost, close to, close on, just under, just below, a little under, a touch under, a touch below, slightly under, slightly less than, slightly below, just shy of, shy of, just short of, a shade under, not far short of, not far off, not far below, not far from, not far shy of, approaching, nearing, nigh on, getting on for, not quite, coming up to, 近, 将近, 接近, 就快, 就嚟, 快到, 快要到, 临近, 逼近, 贴近, 几乎, 几乎有, 几近, 迫近, 直逼, 近乎, 小",
  about:
    "about, around, roughly, approximately, approx, approx., circa, ca., c., some, ~, in the region of, somewhere around, in the neighbourhood of, in the neighborhood of, on the order of, of the order of, in the order of, an estimated, estimated, something like, barely, scarcely, as many as, as much as, give or take, more or less, 约, 折合约, 大约, 大概, 大概有, 大概系, 大约有, 约有, 约为, 约莫, 大致, 左近, 概约, 约略, 差不多, 差唔多, 差不多有, 上下, 估计约, 成, 足有, 大约系, 咁上下",
  "at-least":
    "at least, at the very least, no less than, no fewer than, not less than, not fewer than, never less than, never fewer than, isn't less than, aren't fewer than, cannot be less than, can't be less than, cannot be fewer than, can't be fewer than, cannot be lower than, can't be lower than, not below, never below, no shorter than, no lower than, no smaller than, must not be less than, a minimum of, minimum of, minimum, upwards from, >=, ≥, 至少, 至少有, 起码, 起码有, 最少, 最少有, 不少于, 不低于, 不下, 不下于, 唔少过, 不小于, 最低, 不应少于, 不该少于, 不得少于, 不能少于, 不可少于, 唔应该少过, 唔可以少过, 唔好少过, 不会少于, 唔会少过",
  "at-most":
    "at most, at the very most, no more than, not more than, never more than, isn't more than, aren't more than, wasn't more than, weren't more than, cannot be more than, can't be more than, not over, never over, not above, never above, not exceeding, not exceed, not exceeded, never exceed, never exceeds, never exceeded, didn't exceed, doesn't exceed, don't exceed, won't exceed, wouldn't exceed, hasn't exceeded, haven't exceeded, hadn't exceeded, should not exceed, shouldn't exceed, must not exceed, mustn't exceed, may not exceed, cannot exceed, can't exceed, no longer than, not longer than, no higher than, no later than, no bigger than, no larger than, up to, a maximum of, maximum of, maximum, capped at, <=, ≤, 不超过, 不多于, 不逾, 最多, 最多有, 至多, 顶多, 充其量, 上限, 上限为, 不高于, 唔多过, 唔超过, 不大于, 最高, 封顶, 不应超过, 不该超过, 不该多过, 不应多于, 不应多过, 不得超过, 不能超过, 不可超过, 不可以超过, 不可多过, 唔应该超过, 唔应该多过, 唔应该过, 唔可以多过, 唔可以超过, 唔好多过, 唔好超过, 唔得多过, 不应该超过, 不应该多于, 不会超过, 唔会超过, 唔会多过, 不会多于, 没超过, 没有超过, 无超过, 未超过, 未逾, 未过, 没过, 冇超过, 冇过",
  under:
    "under, below, south of, not even, nowhere near, not anywhere near, did not reach, didn't reach, does not reach, doesn't reach, do not reach, don't reach, not yet reached, has not reached, hasn't reached, have not reached, haven't reached, never reach, never reached, fail to reach, fails to reach, failed to reach, yet to reach, less than, fewer than, lower than, smaller than, shorter than, short of, <, 不足, 未到, 不到, 唔到, 未够, 唔够, 不够, 少于, 少过, 低于, 低过, 未及, 不及, 未满, 不满, 未达, 小于, 细过, 短过, 没到, 没够, 没满, 没有到, 冇到, 没达到, 未达到, 没有达到, 达不到, 冇达到, 跌穿, 跌破, 跌到唔够, 跌至不足",
  none: "通过, 经过, 透过, 超越过, 错过, 越过, 渡过, 度过, 经历过, 路过, 不过, 只不过, 附近, 最近, 新近, 靠近, 邻近, 合约, 签约, 条约, 节约, 预约, 公约, 契约, 纽约, 违约, 毁约, 完成, 达成, 形成, 组成, 生成, 建成, 合成, 促成, 构成, 变成, 分成, 造成, 赞成, 集成, 养成, 成成, 以上, 早上, 晚上, 加上, 网上, 线上, 会上, 榜上, 市场上, 世界上, 国际上, 全球上, 路上, 身上, 街上, 岛上, 桌上, 墙上, 纸上, 史上, 世上, 看破, 爆破, 侦破, 加快, 尽快, 赶快, 凉快, 大小, 中小, 从小, 最小, 细小, 较小, 缩小, 微小, 弱小, 幼小, 渺小, 太小, 很小, 更小, 窄小, 狭小",
};

/** Words that may stand between a qualifier and its figure: "nearly a total of 30", 至少有30. */
export const FILLERS = "a total of, total of, the, some, a, 有, 达, 为, 系, 是, 咗, 了";

/** Qualifiers that say where something is before “the”, unless one of these words is behind the figure: “over the 3 billion mark”. */
export const OF_PLACE = "under, over, above, below, beyond";
export const MARKS = "mark, level, line, threshold, limit, barrier";

/** Chinese adverbs that may stand before the verb of a figure: 大概開到兩萬五, "about … created 25,000". */
export const ADVERBS =
  "大概, 大约, 约莫, 差不多, 差唔多, 大致, 至少, 起码, 最少, 最多, 至多, 顶多, 几乎, 将近, 接近";

/** Words that may stand apart from the share they hedge: 不到总数的一半, 超过旅客的一半. */
export const BELOW_APART = "不到, 未到, 不足, 唔到, 唔够, 未够, 没到";
export const ABOVE_APART = "超过, 多过, 多于, 逾";

/** Words that begin like one of these adverbs and are none: 最多样的, 至少数族裔. */
export const NOT_ADVERBS = "最多样, 最多元, 最少数, 至少数, 至多元";

/** Words after a figure or its unit; `none` holds longer words that only begin like one. */
export const AFTER: { readonly [K in Qualifier | "none"]?: string } = {
  exact: "exactly, precisely, 整, 正",
  over: "odd, plus, +, and counting, and more, 有多, 有余, 余, 多, 出头",
  about:
    "or so, or thereabouts, give or take, more or less, 左右, 上下, 咁上下, 左近, 之谱, 附近, 前后, 来个, 咁滞",
  "at-least":
    "or more, or above, or over, and above, and over, at least, at the very least, minimum, 以上, 或以上, 及以上, 或以上的, 起, 打上",
  "at-most":
    "or less, or fewer, or below, or under, at most, at the most, at the very most, maximum, tops, 以内, 之内, 或以下, 及以下, 封顶, 为限",
  under: "不到, 唔到, 未到, 唔够, 不够, 未够, 都唔够, 都不够, 不足, 以下, 都不到, 都唔到, 都冇, 都没有, 有找",
  none: "多数, 多元, 多样, 多媒体, 多功能, 多重, 多边, 余下, 整体, 整合, 整个, 正式, 正常, 正确, 正在, 正面, 起诉, 起点, 起源, 起步, 起初, 起动, 起草, 有找到, 有找过, 有找咗, 有找来, 有找出",
};

/** Those that may part a number from its unit: “thirty-odd years”. */
export const PARTING = "odd, plus, +, or more, or so, or less, or fewer";
/** Those that a comma may part from the figure: “50 people, give or take”. */
export const AFTER_COMMA = "give or take, or thereabouts, more or less";

/** Signs behind a share, with nothing behind them but these characters: 三分之一強, 三成弱. */
export const AFTER_SHARE: { readonly [K in Qualifier]?: string } = { over: "强", under: "弱" };
export const BEHIND_SHARE = "的嘅";

/** Words that hedge no multiple: “some doubled their income”, “talks about doubling”. */
export const NOT_OF_MULTIPLES = "some, maximum, minimum, 上限, 最高, 最低, 最多, 最少, 封顶";
export const NOT_OF_DOING = "about, around, over, on, above, beyond, under, up to";
