import type { ConceptTable } from "./types.ts";

/** How much and how many: sizes, shares, growth, ranks. */
export const amounts = {
  number: {
    en: `number, count, tally, figure, total number, quantity, headline number, stat, stats, exact figure, no. of, figures,
      how large a number, running tally, running count`,
    zh: "數目 數量 數字 總數 人數 件數 家數 具體數字 個數",
    light: true,
  },
  total: {
    en: `total, overall, in all, altogether, all in, combined, aggregate, sum total, whole, entire, cumulative, in total,
      grand total, full amount, sum-total`,
    zh: "總 總額 總共 總計 合共 一共 合計 累計 全部 整個 共 總數",
    yue: "冚唪唥 總共 成共 全數",
    light: true,
  },
  average: {
    en: "average, median, on average, per-capita, mean value, the mean",
    zh: "平均 中位數 人均",
    scope: true,
  },
  size: {
    en: `size, how big, scale, magnitude, how large, worth, value, how much money, level, how sizeable, scope, how massive,
      sheer size`,
    zh: "規模 有多大 幾大 體量 水平 總值",
    yue: "有幾大 幾大筆",
    light: true,
  },
  share_part: {
    en: `share of, proportion, percentage, ratio, fraction, what portion, rate, per cent, percent, portion, out of ten,
      out of every ten, share, percentage-wise, what slice of respondents`,
    zh: "比例 百分比 佔比 比率 佔多少 佔 成數 百分率 幾成 百分之幾",
    yue: "佔幾多 幾多成 幾多個percent 幾多巴仙 巴仙",
    light: true,
  },
  breakdown: {
    en: `breakdown, split, split by, by sector, by country, by industry, by district, of which, mostly in, break down,
      distribution of, come from which, composition by, divided up, carved up, divvied up, broken down,
      division of the money, split between, shared out, pie chart, one-third, two-thirds, three-quarters, one quarter,
      half of, a third of, a quarter of, how many of them are, how many of those are, how many of these are,
      how many of which are, how many are from, what portion are, how much of it is, how much of that is`,
    zh: "分佈 細分 構成比例 分類 各佔 分別佔 按行業 按地區 來源地 佔比 主要來自 一半 半數 一成 兩成 三成 四成 五成 六成 其中多少 其中幾家 其中幾間 當中多少 當中幾家 當中有幾 裏面有多少 裡面有多少 佔多少間 佔多少家 佔幾間 佔幾家",
    yue: "三分一 三分二 四分一 五分一 入面有幾多 當中有幾多 其中有幾多 入面幾多間 當中幾多間 佔幾多間",
  },
  majority: {
    en: `clear majority, big majority, comfortable majority, solid majority, sizeable majority, most, majority, the bulk, mostly, most of, predominantly, large majority, the vast majority, more than half,
      nearly everyone, lion's share, most people`,
    zh: "大部分 居多 佔多數 占多數 佔大多數 多數 大多數 大多 大半 過半 絕大多數 大部份 普遍",
    yue: "多數係",
    light: true,
  },
  minority: {
    en: "minority, few, handful, hardly any, a small minority, precious few, a trickle, hardly any of, very few, barely any, next to no, scarcely any, a mere handful, rarely",
    zh: "少數 小部分 極少 少部分 鮮有 甚少 寥寥 寥寥無幾 屈指可數 很少 少之又少 沒幾家 沒幾個",
    yue: "得幾個 得幾間 好少 好少有 冇幾多 冇幾間 冇幾個 少之又少",
    light: true,
    scope: true,
  },
  growth: {
    en: `growth, grow, grew, grown, increase, rise, rose, risen, jump, surge, gain, yoy, year on year, year-on-year,
      expand by, climb, higher, went up, growth rate, pickup, annual change, rate of increase,
      compared with the year before, versus the previous year, on the year, percentage change, upward,
      than the year before, than a year earlier, than the previous year, up from the year before,
      more than the previous year, compared to the year before, up by, uptick, rising, growing by, uplift, went up by,
      go up by, increased by, rose by, year-on-year change, yoy change, jumped, surged, climbed by, up how many percent,
      up how much, percentage rise, outstripped, y-o-y, swelled, increments, flourish, thrive, blossom, bloom, boom,
      prospers, harvest, fruitful, upswing, upturn, rocket, skyrocket, balloon, burgeoning, tick up, inch up, edged up,
      edge higher, prior year, previous year's, year earlier, annual growth, annual rise, annual gain, annual jump,
      percentage jump, percentage gain, percentage growth, percentage increase, boost of, go up on, on the previous year,
      recover, recovery, rebound`,
    zh: `增長 增幅 升 上升 升幅 增加 按年 同比 按年增長 上漲 漲 漲幅 增 多了 增速 較前一年 比前一年 比上年 按年變化 提高
      攀升 增長率 高咗 多過前年 比前一年多 多出 年增 升了 高出 增多 升勢 爆發 火爆 較上年 按年升 按年多 年增率 年增幅
      年增長 同比多 比去年 較去年 比往年 較往年 大爆發 比再前一年 對比前一年`,
    yue: "升咗 多咗 升幾多 高咗 比舊年 比前年 多左 升左 漲咗 按年計 再前一年 較之前一年",
  },
  decline: {
    en: `decline, decrease, fall, fell, fallen, drop, down by, slump, shrink, shrank, lower than, went down, plunge, dip,
      dropped, contract, downward, slip, reduction, dwindle, fewer than the year before, less than the year before,
      fewer than last year, down from the year before, fewer firms, shrank by, drop by, fell by, dropped by, sank,
      slid by, tumbled, fewer, shrinkage, shed, nosedive, plummeted, cratered, cooled, ebbed, ebb, halved, sagged,
      slackened, backslide, slid, year-on-year drop, year-on-year fall, annual decline, annual drop, cooling off,
      dried up, tailed off, thinned out, in reverse, went backwards, fewer companies in, went into reverse, collapse,
      crash, downbeat`,
    zh: `下降 減少 下跌 跌 跌幅 縮減 下滑 萎縮 回落 減幅 少了 縮水 降 減 倒退 退步 下挫 跌了 大跌 銳減 驟減 急跌 遞減 變少
      降溫 轉差 下坡 按年跌 減少了 下滑了 走下坡 比前一年少`,
    yue: "跌咗 少咗 縮咗 低咗 少左 跌左 插水 跌緊 縮緊水",
  },
  rank_up: {
    en: `moved up, climb, climbed, rose, rises, rose in the ranking, up one place, gained a place, improve ranking, advance, advanced,
      up a notch, jumped up, go up, went up, higher rank, improved, edge up, rank change, ranking change, up or down,
      better than last year, gain, gained, gained a spot, climbed a spot, up one spot, up a place, up a spot, move up,
      moves up, moving up, went up the table, rise in the ranking, climb the table, up the table, leapfrog, overtake,
      overtook, overtaken, leap, leapt, soared, vault, notch, rungs, spots, risen, ascended, ascent, do better,
      did better, gained ground, make headway, made headway, edged higher, inched up, notched up, rung higher, step up,
      shot up, rank improved, shifted up, upward move, gained places, places gained, spots gained, previous edition,
      last edition, last outing, previous ranking, places up, spots up, upwardly mobile, bumped up, nudged up, sprang up,
      nosed ahead, better or worse, up a rung, than last time, gain or lose, on the up`,
    zh: `上升 前進 升級 更上 進步 升一位 上一位 名次變化 排名變化 升 躍升 爬升 升跌 升還是跌 前進了 晉升 跳升 上移 進咗
      提升 前移 往前 追上 反超 超越 有升 往前挪 升幾名 升幾位 升一名 升級了 較上次 較上屆 比上次 比上屆 比去年 較去年
      有上升 比去年高 名次比去年 名次有何變化`,
    yue: "上咗 升咗 前咗 上定落 叻咗 郁咗 郁過 爬頭 勁咗 有冇郁 升咗位 進步咗 爬上咗 升定跌 比舊年 較舊年 升定落 進定退 有冇升 有無升 升到位 升級咗 升咗定跌咗 上咗定落咗",
  },
  rank_down: {
    en: `moved down, slip, slipped, fell in the ranking, down one place, lost ground, slid, drop in rank, fall behind,
      worsen in ranking, dropped, down a notch, go down, went down, tumble, slipped one spot, down one spot, down a spot,
      down a place, lost a place, lost a spot, move down, moving down, sliding down, drop down, slipped a place,
      fell one spot, sank, sinks, sunk, relegated, backwards, demoted, toppled, dethroned, skidded, lose ground,
      tumbled down, notch lower, edged down, edged lower, inched down, dropped back, fell back, lost places, knocked off,
      knocked down, lower rank, went backwards, overtaken by, bumped down, fell behind`,
    zh: "下跌 後退 下滑 跌 退步 滑落 跌出 跌一位 降一位 下移 倒退 下降 往後 後移 退後了 落後了 退一位 退步了 跌一名 掉一位 掉名次 被超越 被反超 被爬頭 跌了一位",
    yue: "落咗 跌咗 退咗 差咗 渣咗 衰咗 跌咗位 退咗位 插咗水",
  },
  unchanged: {
    en: "unchanged, flat, stayed the same, no change, steady, stagnant, static, remain the same",
    zh: "不變 持平 沒有變化 無變 原地踏步 維持不變 冇變",
  },
  rank: {
    en: `rank, ranking, ranked, place, placed, position, standing, league table, table, stand, spot, rated, rank order,
      ranks, come in, comes in at, come in the table, where come, slot, rankings, place in the table, league position,
      rung, ladder, finish, podium, seeded, leaderboard, scoreboard, fared, chart, hierarchy, scorecard, perch, berth,
      pecking order, finishing position, grid position, slot in, leader board, what spot, what number, which number,
      which spot, which place, which position, what place, what position, came where, standing in, stacks up,
      rated where, land in, landed at, clock in, come out, which rung, which notch, sits where, position overall,
      overall position, overall rank, overall place, chart position, final standing, how highly, highly rated,
      league standing, finish in, rank where, sits top, upper echelons, top tier, upper ranks, no.1 finish,
      first-place finish, top finish, podium finish, report card, rankings of, major league, big league, score on,
      innovation league, the league, hk sit, cluster sit, premier league of, sit on the, where did hk land,
      sits at the top`,
    zh: `排名 名次 排第 位列 名列 位居 第幾 排位 位次 榜 排行 榜單 排行榜 位置 列第 排到 排喺 排 座次 座席 交椅 席位 榜上
      排前 前列 前排 上游 位處 高居 穩居 穩坐 老幾 排在哪 榜單上 把交椅 排名榜 英雄榜 名次表 排頭位 排前面 名列前茅`,
    yue: "排第幾 排幾多 排邊 排喺邊 有幾叻 企喺邊 坐第幾 考第幾 企喺咩位 第幾把交椅",
  },
  rank_neighbours: {
    en: `above or below, just above, just below, rank just, who is first,
      who's first, who came first, who is top, who came top, who comes first, who tops, one place ahead`,
    zh: "前一位 後一位 榜首是誰 第一名是誰 第一是誰 誰排第一 誰是第一 前後名次 前後兩名",
    yue: "榜首係邊個 第一係邊個 邊個第一 邊個排第一 排第一係邊個 前後係邊個 前面係邊個 後面係邊個",
    key: true,
  },
  top: {
    en: `top, first place, number one, no. 1, tops, champion, best, highest, top spot, crown, winner, come first, #1,
      ranks first, came first, in first, number 1, topping, topped, no 1, in first place, pole position, at the head of,
      came top, comes first, gold medal, leader of the pack, heads the list, best-ranked, world-beating, table-topping,
      chart-topping, gold, front-runner, frontrunner, highest-ranked, top-ranked, top-rated, pole, pinnacle, apex,
      sits top, numero uno, top dog, world's best, world beater, chart topper, took gold, bags first, clinched first,
      claimed first, upper echelons, top tier, upper ranks, leading pack, top perch, first spot, undisputed leader,
      tops the chart, sits at the top`,
    zh: `首位 第一 榜首 冠軍 居首 第一名 頭名 領先 最高 首名 奪冠 冠絕 登頂 首屈一指 稱冠 排頭 第1 問鼎 封王 稱霸 摘冠 老大
      掄元 前列 前三 前茅 第1位 排第一 居榜首 領頭羊 排前面 頭幾名 前幾名 前段班 領先者 全球第一 排名第一 冠絕全球
      名列前茅`,
    yue: "一哥 頭位 攞第一 阿一 坐第一 排頭位 考第一 一哥位 做大佬 頭幾位 頭幾個 坐正第一",
    scope: true,
  },
  second: {
    en: `second, second place, runner-up, number two, no. 2, 2nd, silver, silver-medal, bridesmaid, second fiddle`,
    zh: "第二 亞軍 次席 第二名 第二位 次名",
    scope: true,
  },
  third: {
    en: "third, third place, number three, 3rd, no. 3, bronze",
    zh: "第三 季軍 第三名 第三位",
    scope: true,
  },
  bottom: {
    en: `last place, bottom, worst, tail end, rear, tail-ender, cellar, laggard, lowest-ranked, lowest, trailing, came last,
      come last, dead last, finish last, placed last, ranked last, rock bottom, wooden spoon, trails behind, bottom rung,
      is last, last in the`,
    zh: "榜尾 包尾 最差 末位 墊底 榜末 倒數 尾二 末座 尾段 末尾 殿後 吊車尾 排最後 排最尾 敬陪末座",
    yue: "排尾 尾一 包底 最渣 最尾 跟尾",
    scope: true,
  },
  score: {
    en: `score, sub-ranking, sub-index, rating score, marks, pillar score, out of 100, scored, mark, grade, accuracy,
      accuracy rate, error rate, hit rate`,
    zh: "得分 分數 評分 積分 分項 多少分 幾分 子項 準確率 準確度 錯誤率 出錯率",
    key: true,
  },
  utilisation: {
    en: `utilisation, utilization, usage, usage rate, occupancy rate, how full, how busy, in use, capacity used, load,
      utilised, utilized, utilisation rate, uptake, use rate, near capacity, running at, nearly full, heavily used,
      taken up, spoken for, filled, filled up, booked up, how heavily, occupancy, occupied capacity, percent used,
      percent full, chock-a-block, maxed out, jam-packed, full up, at full tilt, how stretched, packed, crammed,
      chockers, chocka, rammed, heaving, brimming, bursting, slack, headroom, oversubscribed, workload, stretched,
      take-up, redlining, red-hot, chock-full, jammed, snapped-up, maxed, 24/7, busyness, hogged, congested,
      hard-pressed, strained, overstretched, over-stretched, at capacity, spare room, idle capacity, unused capacity,
      in demand, loading rate, utilisation level, use level, flat out, running hot, booked out, fully booked, fully used,
      full house, being used, take-up rate, uptake rate, sold out, snowed under, util rate, slack left, share taken,
      spare cycles, free cycles, cycles used, cycles taken, busy rate, tied up, gobbled up, eaten up, chewed up,
      tight capacity, capacity tight, room left, any room, headroom left, elbow room, how crowded, under pressure,
      under strain, fully let, fully leased, fully occupied, fully tenanted, all taken, no vacancies, busy is,
      share is taken`,
    zh: `使用率 利用率 使用量 用量 負載 使用程度 佔用率 用滿 滿載 飽和 使用情況 爆滿 已用 用掉 負荷 負載率 用得滿 佔用 佔滿
      排滿 吃緊 多忙 滿座 空閒 跑滿 佔去 佔據 擁擠 擠爆 擠滿 塞滿 空檔 餘量 富餘 已佔 飽滿 租滿 租爆 滿租 住滿 全滿
      飽和度 開工率 開機率 稼動率 滿負荷 滿負載 滿座率 空閒率 擠不擠 滿不滿 有多滿 滿載率 已佔用 動用率 運轉率 九成多
      全租滿 進駐滿 用了九成 算力已用 用了九成多`,
    yue: `用緊 用咗幾多 爆 用到 有幾滿 幾爆 爆晒 爆棚 迫爆 逼爆 塞爆 滿晒 幾滿 租晒 用到盡 都用緊 排到滿 排晒隊 忙唔忙
      有幾忙 有冇位 塞到爆 迫到爆 滿到爆 滿到瀉 用到爆 用到瀉 迫唔迫 逼唔逼 擠唔擠 塞到幾爆 用到幾盡 算力用到 七七八八
      用到七七八八`,
    key: true,
  },
  capacity: {
    en: `petaflops, flops, throughput, processing power, computing capacity, exaflops, how powerful, computing speed,
      megawatts, kilowatts, mw, teraflops, operations per second, processing speed`,
    zh: "運算速度 浮點 每秒 處理能力 算力規模 兆瓦 功率",
    key: true,
  },
  area: {
    en: `floor area, hectares, square feet, sq ft, square metres, acres, floor space, gross floor area, land size,
      site area, total area`,
    zh: "面積 公頃 平方呎 平方米 樓面 佔地 總面積 平方公里 呎",
    key: true,
  },
  headcount: {
    en: `headcount, staff size, how many staff, number of staff, workforce, how many people work, employees, employee count,
      staff, personnel, crew, researchers count, payroll, people employed, how many people does`,
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
    en: `attendance, turnout, attendees, delegates, how many people attended, audience, visitors, visitor,
      how many turned up, how many showed up, how many came to the conference, crowd size, big crowd`,
    zh: "出席人數 與會人數 觀眾 參加人數 參與人數 入場人次 與會者 訪客 人出席 人參加 人到場",
    yue: "幾多人嚟 幾多人去",
    key: true,
  },
  frequency: {
    en: `frequency, how often, every quarter, quarterly, monthly, weekly, every month, every week, twice a year, regularly,
      annually, biannual, daily, per day, a day, each day`,
    zh: "頻率 多久一次 每季 每月 每週 每周 每星期 定期 每半年 幾耐一次 隔多久 每日 每天 日均",
    yue: "幾耐開一次 密唔密",
    key: true,
  },
  target: {
    en: "goal number, kpi, quota target, aim to reach, by 2030, milestone target, benchmark",
    zh: "目標數字 指標 定下",
    key: true,
  },
  times_fold: {
    en: `double, doubled, triple, tripled, twofold, tenfold, quadruple, times more, doubling, tripling, two-fold,
      three-fold`,
    zh: "翻倍 翻一番 倍增 增倍 兩倍 三倍 翻三倍",
  },
  quality: {
    en: "quality, high-quality, good quality, high standard, high quality",
    zh: "質量 高質量 優質 高質素 質素 高品質",
    yue: "靚啲 靚嘅",
    light: true,
  },
  large: {
    en: `large, big, huge, sizeable, massive, large-scale, vast, many, lots of, numerous, a lot of, plenty, loads of, major,
      whole bunch, big numbers, in droves, scores of, hundreds of, dozens of, sizable, hefty, enormous, heaps, tons of,
      swathes, slew, raft of, big number, string of, bunch of, array of, basket of, battery of, whole host`,
    zh: "大 大型 龐大 大量 眾多 許多 很多 不少 大批 巨大 多 若干 種種 諸多 好幾 一連串 一系列 一籃子",
    yue: "好多 勁多 大把 一大堆 成堆 唔少 好多唔同 成大堆 一輪 成籮 成串 成籃子",
    light: true,
  },
  small: {
    en: "small, little, tiny, minor",
    zh: "小 小型 細小 微",
    yue: "細 細細",
    light: true,
  },
  more: {
    en: "more, further, greater, rest, else",
    zh: "更 再 進一步 更多 更加 另外 其他 另 其餘",
    yue: "仲 再啲 多啲",
    light: true,
  },
  additional: {
    en: "additional, top-up, top up, extra funding",
    zh: "追加 額外 再引 再批 增撥 加推",
    yue: "再引多 再批多",
  },
  only_word: {
    en: "only, just, merely, solely, exclusively",
    zh: "只 只有 僅 僅僅 只是",
    yue: "淨係 齋",
    light: true,
  },
  single: {
    en: `single, only one, sole, monolithic, one-dimensional, uniform, single-purpose, just one, nothing else, one-track,
      purely, single-use, simply, homogeneous, mere, another industrial park, one-trick, nothing more than,
      single-minded, one kind, narrow, pure and simple, merely a park, lone, solitary, stand-alone, standalone,
      monoculture, one-note, singular, one-trick pony`,
    zh: "單一 單純 只是 純粹 單純 單調 淨是 狹窄 單一化 單功能 定位單一",
    yue: "淨係 得一樣 好單一 得一招",
  },
  diverse: {
    en: `diverse, varied, multi-purpose, multiple, mixed-use, diversified, multi-functional, wide-ranging, many-sided,
      comprehensive mix, all sorts, not only, not just only, not merely, not simply, all-round, broad,
      multipurpose, multi purpose, mixed use, a mix of, wide variety, variety, more than a, goes beyond, multi-faceted,
      multifaceted, multi-use, all-purpose`,
    zh: "多元 多樣 多功能 綜合 多種 不止 不只 不僅 不單 除了 多元化 多樣化 綜合型 更多元",
    yue: "唔止 唔只 唔淨止 好多元 好多樣 咩都有 乜都有 樣樣齊",
  },
} as const satisfies ConceptTable;

/** Words around a place on a list. */
export const RANKED = {
  /** What stands before the name of that in which somebody is ranked, and between the two … */
  en: "in, for, on, by",
  between: "the, its",
  /** … and behind it in Chinese. */
  zh: "排 名列 位列 位居",
  /** What is said of the first there, and is no praise that any list gives: 第二貴. */
  measures: { zh: "貴 富 窮 平 便宜 長 老 舊 快樂 幸福 宜居 擠 熱 冷 安全 危險 污染 擠迫" },
  /** What a list is called behind what it ranks by. */
  lists: { en: "ranking, rankings, index, league, table, chart", zh: "排名 指數 排行榜 榜" },
} as const;

/** Words for the first places on a list that name none of them. */
export const TIERS = {
  en: "upper echelons, top tier, upper ranks, leading pack, top place among, top places, top spots, top position among, top rank among, near the top, close to the top, top end",
  zh: "領先 前列 前茅 名列前茅 前段班 領先者 排前面 前幾名 頭幾名",
  yue: "頭幾位 頭幾個",
} as const;

/** What says that there are more of them: “one of the best”, 最好的之一. */
export const ONE_OF = { before: "one of, some of, among", behind: { zh: "之一" } } as const;

/** “Out of the top ten”, “second from the bottom”: which part of a list is meant. */
export const OUTSIDE = {
  /** Before the first places of a list: that it is in none of them, and behind them in Chinese. */
  before: {
    en: "out of, outside, outside of, fell from, falls outside",
    zh: "跌出 掉出 跌穿 退出 滑出 擠出",
    yue: "跌咗出 甩咗出",
  },
  behind: { zh: "以外 之外 開外 不入" },
  /** What such places begin with, and what says behind them that something is so besides: 第二之外，還升了一位. */
  first: { zh: "前 頭 首" },
  besides: { zh: "還 也 更 仍", yue: "仲 都" },
  /** Around a place: that it is counted from the other end. */
  fromBottom: {
    en: "least, worst, lowest, to last, last in, last on, from the bottom, from bottom, from last, weakest",
    zh: "倒數 尾",
  },
} as const;

/** “No cluster outranks it”, “only one economy is ahead of it”: how many there are, and that they are ahead. */
export const OUTRANKED = {
  none: { en: "no, no other, not one, not a single", zh: "沒有 無 未有", yue: "冇" },
  only: { en: "only, just, but", zh: "只有 僅有 僅 只得", yue: "得 淨係得 淨係有 只有" },
  ahead: {
    en: "outrank, outranks, outranked, beat, beats, is ahead of, are ahead of, was ahead of, were ahead of, ahead of, ranks above, rank above, ranked above, ranks higher than, rank higher than, ranked higher than",
    zh: "排在 排得 位列 位居 比",
    yue: "排喺 排得 叻過 高過 好過",
  },
  before: { zh: "之前 前面 之上 高 前 好", yue: "之前 前面 上面" },
  /** English words behind which nobody is ahead: “no plans to beat”. */
  apart: { en: "to, be, should, will" },
  /** Chinese words that say both. */
  both: { zh: "勝過 強過 高於 優於 排名高於", yue: "叻過 高過 好過 贏過 排高過" },
} as const;
