import type { ConceptTable } from "./types.ts";

/** How much and how many: sizes, shares, growth, ranks. */
export const amounts = {
  number: {
    en: "number, count, tally, figure, total number, quantity, headline number, stat, stats, exact figure, no. of, figures, how large a number",
    zh: "數目 數量 數字 總數 人數 件數 家數 具體數字 個數",
    light: true,
  },
  total: {
    en: "total, overall, in all, altogether, all in, combined, aggregate, sum total, whole, entire, cumulative, in total, grand total, full amount, sum-total",
    zh: "總 總額 總共 總計 合共 一共 合計 累計 全部 整個 共 總數",
    yue: "冚唪唥 總共 成共 全數",
    light: true,
  },
  average: { en: "average, mean, median, on average, per-capita", zh: "平均 中位數 人均", scope: true },
  size: {
    en: "size, how big, scale, magnitude, how large, worth, value, how much money, level, how sizeable, scope, how massive, sheer size",
    zh: "規模 有多大 幾大 體量 水平 總值",
    yue: "有幾大 幾大筆",
    light: true,
  },
  share_part: {
    en: "share of, proportion, percentage, ratio, fraction, what portion, rate, per cent, percent, portion, slice, out of ten, out of every ten, share",
    zh: "比例 百分比 佔比 比率 佔多少 佔 成數 百分率 幾成 百分之幾",
    yue: "佔幾多 幾多成 幾多個percent 幾多巴仙 巴仙",
    light: true,
  },
  breakdown: {
    en: "breakdown, split, split by, by sector, by country, by industry, by district, of which, mostly in, break down, distribution of, come from which, composition by, divided up, divided, carved up, divvied up, broken down, division of the money, split between, shared out, pie chart",
    zh: "分佈 細分 構成比例 分類 各佔 分別佔 按行業 按地區 來源地 佔比 主要來自",
    scope: true,
  },
  majority: {
    en: "most, majority, the bulk, mostly, most of, predominantly, large majority, the vast majority, more than half, nearly everyone, lion's share, most people",
    zh: "大部分 多數 大多數 大多 大半 過半 絕大多數 大部份 普遍",
    yue: "多數係 大把",
    light: true,
  },
  minority: {
    en: "minority, few, handful, hardly any, a small minority",
    zh: "少數 小部分 極少 少部分",
    yue: "得幾個",
    light: true,
    scope: true,
  },
  growth: {
    en: "growth, grow, grew, grown, increase, rise, rose, risen, jump, surge, gain, yoy, year on year, year-on-year, expand by, climb, higher, went up, growth rate, pickup, annual change, rate of increase, compared with the year before, versus the previous year, on the year, percentage change, upward, than the year before, than a year earlier, than the previous year, up from the year before, more than the previous year, compared to the year before, up by, uptick, rising, growing by, uplift, went up by, go up by, increased by, rose by, year-on-year change, yoy change, jumped, surged, climbed by, up how many percent, up how much, percentage rise",
    zh: "增長 增幅 升 上升 升幅 增加 按年 同比 按年增長 上漲 漲 漲幅 增 多了 增速 較前一年 比前一年 比上年 按年變化 提高 攀升 增長率 高咗 多過前年 比前一年多",
    yue: "升咗 多咗 升幾多 高咗 比舊年 比前年",
  },
  decline: {
    en: "decline, decrease, fall, fell, fallen, drop, down by, slump, shrink, shrank, lower than, went down, plunge, dip, dropped, contract, downward, slip, reduction, dwindle, fewer than the year before, less than the year before, fewer than last year, down from the year before, fewer firms, shrank by, drop by, fell by, dropped by, sank, slid by, tumbled",
    zh: "下降 減少 下跌 跌 跌幅 縮減 下滑 萎縮 回落 減幅 少了 縮水 降 減 倒退 退步 下挫",
    yue: "跌咗 少咗 縮咗 低咗",
  },
  rank_up: {
    en: "moved up, climb, climbed, rose in the ranking, up one place, gained a place, improve ranking, advance, advanced, up a notch, jumped up, go up, went up, higher rank, improved, edge up, rank change, ranking change, up or down, better than last year, gain, gained, gained a spot, climbed a spot, up one spot, up a place, up a spot, move up, moves up, moving up, went up the table, rise in the ranking, climb the table, up the table",
    zh: "上升 前進 升級 更上 進步 升一位 上一位 名次變化 排名變化 升 躍升 爬升 升跌 升還是跌 前進了 晉升 跳升 上移 進咗 提升",
    yue: "上咗 升咗 前咗 上定落 叻咗",
  },
  rank_down: {
    en: "moved down, slip, slipped, fell in the ranking, down one place, lost ground, slid, drop in rank, fall behind, worsen in ranking, dropped, down a notch, go down, went down, tumble, slipped one spot, down one spot, down a spot, down a place, lost a place, lost a spot, move down, moving down, sliding down, drop down, slipped a place, fell one spot",
    zh: "下跌 後退 下滑 跌 退步 滑落 跌出 跌一位 降一位 下移 倒退 下降",
    yue: "落咗 跌咗 退咗",
  },
  unchanged: {
    en: "unchanged, flat, stayed the same, no change, steady, stagnant, static, remain the same",
    zh: "不變 持平 沒有變化 無變 原地踏步 維持不變 冇變",
  },
  rank: {
    en: "rank, ranking, ranked, place, placed, position, standing, league table, table, sits, stand, spot, rated, rank order, ranks, come in, comes in at, come in the table, where come, slot, rankings, place in the table, league position",
    zh: "排名 名次 排第 位列 名列 位居 第幾 排位 位次 榜 排行 榜單 排行榜 位置 列第 排到 排喺 排",
    yue: "排第幾 排幾多",
  },
  top: {
    en: "top, first place, number one, no. 1, tops, champion, best, leading, highest, leads, top spot, crown, winner, come first, #1, ranks first, came first, in first, number 1, topping, topped, no 1, in first place, pole position, at the head of, came top, comes first, gold medal, leader of the pack, heads the list, best-ranked",
    zh: "首位 第一 榜首 冠軍 居首 第一名 頭名 領先 最高 首名 奪冠 冠絕 登頂 首屈一指 稱冠 排頭",
    yue: "一哥 頭位 攞第一",
    scope: true,
  },
  second: {
    en: "second, second place, runner-up, number two, no. 2, 2nd, silver",
    zh: "第二 亞軍 次席 第二名 第二位 次名",
    scope: true,
  },
  third: {
    en: "third, third place, number three, 3rd, no. 3, bronze",
    zh: "第三 季軍 第三名 第三位",
    scope: true,
  },
  bottom: { en: "last place, bottom, worst, tail end", zh: "榜尾 包尾 最差 末位", scope: true },
  score: {
    en: "score, points, sub-ranking, sub-index, rating score, marks, pillar score, out of 100, scored, mark, grade, accuracy, accuracy rate, error rate, hit rate",
    zh: "得分 分數 評分 積分 分項 多少分 幾分 子項 準確率 準確度 錯誤率 出錯率",
    key: true,
  },
  utilisation: {
    en: "utilisation, utilization, usage, usage rate, occupancy rate, how full, how busy, in use, capacity used, load, used, utilised, utilized, utilisation rate, uptake, use rate, near capacity, running at, capacity, nearly full, heavily used, in demand, taken up, spoken for, filled, filled up, booked up, how heavily, occupancy, occupied capacity, percent used, percent full, chock-a-block, maxed out, jam-packed, full up, at full tilt, how stretched",
    zh: "使用率 利用率 使用量 用量 負載 使用程度 佔用率 用滿 滿載 飽和 使用情況 爆滿 用了 已用 用掉 負荷 負載率 用得滿",
    yue: "用緊 用咗幾多 爆 用到 有幾滿 使用",
    key: true,
  },
  capacity: {
    en: "petaflops, flops, throughput, processing power, computing capacity, exaflops, how powerful, computing speed, megawatts, kilowatts, mw, teraflops, operations per second, processing speed",
    zh: "運算速度 浮點 每秒 處理能力 算力規模 兆瓦 功率",
    key: true,
  },
  area: {
    en: "area, floor area, hectares, square feet, sq ft, square metres, acres, floor space, gross floor area, land size, site area",
    zh: "面積 公頃 平方呎 平方米 樓面 佔地 總面積 平方公里 呎",
    key: true,
  },
  headcount: {
    en: "headcount, staff size, how many staff, number of staff, workforce, how many people work, employees, employee count, staff, personnel, crew, researchers count, payroll, people employed, how many people does",
    zh: "員工 員工人數 人手 僱員 職員 幾多員工 編制 團隊人數 職工",
    yue: "伙記 夥計",
    key: true,
  },
  population: {
    en: "population, inhabitants, residents number, how many residents",
    zh: "人口 居民人數 常住人口",
    key: true,
  },
  attendance: {
    en: "attendance, turnout, attendees, delegates, how many people attended, audience, visitors, visited, visit the, visitor, crowd, how many turned up, how many showed up, how many came to the conference",
    zh: "出席人數 與會人數 觀眾 參加人數 參與人數 入場人次 與會者 訪客",
    yue: "幾多人嚟 幾多人去",
    key: true,
  },
  frequency: {
    en: "frequency, how often, every quarter, quarterly, monthly, weekly, every month, every week, twice a year, regularly, annually, biannual, daily, per day, a day, each day",
    zh: "頻率 多久一次 每季 每月 每週 每周 每星期 定期 每半年 幾耐一次 隔多久 每日 每天 日均",
    yue: "幾耐開一次 密唔密",
    key: true,
  },
  target: {
    en: "target, goal number, kpi, quota target, aim to reach, by 2030, milestone target, benchmark",
    zh: "目標數字 指標 定下 目標是",
    key: true,
  },
  times_fold: {
    en: "double, doubled, triple, tripled, twofold, tenfold, quadruple, times more, doubling, tripling, two-fold, three-fold",
    zh: "翻倍 翻一番 倍增 增倍 兩倍 三倍 翻三倍 翻",
  },
  quality: {
    en: "quality, high-quality, good quality, high standard, high quality",
    zh: "質量 高質量 優質 高質素 質素 高品質",
    light: true,
  },
  large: {
    en: "large, big, huge, sizeable, massive, large-scale, vast, many, lots of, numerous, a lot of, plenty, loads of, major, whole bunch, big numbers, in droves, droves, scores of, hundreds of, dozens of, sizable, hefty, enormous, heaps, tons of, swathes, slew, raft of, big number",
    zh: "大 大型 龐大 大量 眾多 許多 很多 不少 大批 巨大 多",
    yue: "好多 勁多 大把 一大堆 成堆 唔少 好多唔同 成大堆",
    light: true,
  },
  small: { en: "small, little, tiny, minor", zh: "小 小型 細小 微", yue: "細 細細", light: true },
  more: {
    en: "more, further, greater, rest, else",
    zh: "更 再 進一步 更多 更加 另外 其他 另 其餘",
    yue: "仲 再啲 多啲",
    light: true,
  },
  additional: {
    en: "another, additional, top-up, top up, extra funding",
    zh: "追加 額外 再引 再批 增撥 加推",
    yue: "再引多 再批多",
    scope: true,
  },
  only_word: {
    en: "only, just, merely, solely, exclusively",
    zh: "只 只有 僅 僅僅 只是",
    yue: "淨係 齋",
    light: true,
  },
  single: {
    en: "single, only one, sole, monolithic, one-dimensional, uniform, single-purpose, just one, nothing else, one-track, purely, single-use, simply, homogeneous, mere, another industrial park, one-trick, nothing more than, single-minded, one kind, narrow, pure and simple, merely a park",
    zh: "單一 單純 只是 純粹 單純 單調 淨是",
    yue: "淨係 得一樣",
  },
  diverse: {
    en: "diverse, varied, multi-purpose, multiple, mixed-use, diversified, multi-functional, wide-ranging, many-sided, comprehensive mix, all sorts, more than just, not only, not just only, not merely, not simply, all-round, broad, multipurpose, multi purpose, mixed use, a mix of, wide variety, variety, more than a, goes beyond",
    zh: "多元 多樣 多功能 綜合 多種 不止 不只 不僅 不單 除了",
    yue: "唔止 唔只 唔淨止",
  },
} as const satisfies ConceptTable;
