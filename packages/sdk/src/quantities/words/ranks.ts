import { lazy } from "../../lazy.ts";

/** Words that are a place in a ranking by themselves; 0 keeps a longer word from being one. Folded. */
export const PLACES = lazy((): { readonly [word: string]: number } => ({
  首位: 1,
  首名: 1,
  榜首: 1,
  冠军: 1,
  首席: 0,
  亚军: 2,
  季军: 3,
  殿军: 4,
  "top spot": 1,
  "runner-up": 2,
  "runner up": 2,
}));

/** What makes an ordinal of the number behind it: 第三. */
export const ORDINAL = "第";

/** Words before a number that make it that place or a better one: "top 10", 前十名. */
export const TOP = "top, 前, 头, 首";
/** Words that end like one of these and are something else: 日前三名, 街头三名. */
export const NOT_TOP =
  "目前, 以前, 日前, 早前, 此前, 之前, 年前, 月前, 周前, 天前, 先前, 从前, 空前, 面前, 眼前, 生前, 提前, 事前, 当前, 跟前, 门前, 车前, 站前, 赛前, 会前, 午前, 街头, 桥头, 码头, 龙头, 巨头, 寡头, 回头, 外头, 里头, 上头, 口头, 带头, 牵头, 镜头, 源头, 车头, 元首";
/** What stands behind a Chinese number that 前 makes a rank of: 前十名, 前五大. */
export const PLACED = "名位大强甲";
/** … or that may follow where nothing is counted: 前十之列, 前三都進不了. */
export const NOT_COUNTED =
  "之列, 之内, 以内, 以外, 行列, 了, 咗, 吗, 没有, 都, 也, 的, 嘅, 里, 内, 里面, 入面";
export const COUNTED = "的士, 的人, 内地, 内企, 都会, 都市, 里路, 里外";

/** Verbs of coming among the first or falling from them, and what ends like one: 躋身十大, 入到三甲, 跌出十強; 考入八大. */
export const ENTERING =
  "入, 不入, 进, 进入, 入到, 进到, 跻身, 打入, 杀入, 挤入, 挤进, 位列, 名列, 跌出, 掉出, 跌咗出, 跌到出";
export const NOT_ENTERING = "考入, 加入, 投入, 收入, 引入, 出入, 改进, 推进, 促进, 引进, 前进";
/** What then makes a rank of the number, and what begins like it and does not: 三甲醫院. */
export const FIRST = "大, 强, 甲";
export const NOT_FIRST = "甲医, 大家";
/** The one of them that is no word without the number. */
export const OF_FIRST = "甲";

/** Words before a number that make it a place. */
export const RANKED = "no., number, rank, ranks, ranked, ranking, placed, position, place, tier";
/** The one that denies as well, “no two are alike”, and makes a place only of digits by themselves: “No 2”. */
export const RANKED_DIGITS = "no";
export const RANKED_HAN = "排, 排名, 排行, 名列, 位列, 位居";
