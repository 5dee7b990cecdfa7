/**
 * Words that make a sentence say something else where one stands in the place of the other, either way, and all else is the same. English
 * pairs separated by commas, Chinese ones by spaces.
 */
export const TURNING = {
  en: `more/less, more/fewer, most/least, most/fewest, most/few, many/few, too many/too few, too much/too little, first/last, earlier/later,
    earliest/latest, early/late, before/after, all/none, all/some, every/no, always/never, both/neither, with/without, inside/outside, into/out of,
    up/down, over/under, above/below, upper/lower, inner/outer, top/bottom, front/back, left/right, higher/lower, highest/lowest, high/low,
    larger/smaller, large/small, largest/smallest, bigger/smaller, big/small, biggest/smallest, longer/shorter, long/short, longest/shortest,
    wider/narrower, deeper/shallower, heavier/lighter, faster/slower, fast/slow, fastest/slowest, better/worse, best/worst, good/bad,
    stronger/weaker, strong/weak, strongest/weakest, richer/poorer, rich/poor, easier/harder, easy/hard, easy/difficult, cheaper/dearer,
    cheap/dear, cheap/expensive, cheapest/dearest, busier/quieter, quiet/loud, clean/dirty, cleaner/dirtier, hot/cold, warm/cold, wet/dry,
    full/empty, new/old, newest/oldest, young/old, younger/older, youngest/oldest, safe/dangerous, safe/unsafe, safer/more dangerous, simple/complex,
    increase/decrease, increased/decreased, increases/decreases, increase/cut, increased/cut, rise/fall, rises/falls, rose/fell, risen/fallen,
    rising/falling, grow/shrink, grew/shrank, grown/shrunk, growth/decline, growing/shrinking, raise/lower, raise/cut, raised/lowered, raised/cut,
    gain/loss, gain/lose, gained/lost, win/lose, won/lost, profit/loss, profits/losses, surplus/deficit, shortage/surplus, short/surplus, supply/demand,
    double/halve, doubled/halved, twice/half, boost/cut, success/failure, succeed/fail, succeeded/failed, victory/defeat,
    open/closed, open/close, opened/closed, opens/closes, opening/closing, open/shut, start/end, starts/ends, started/ended, start/finish,
    begin/end, begins/ends, began/ended, arrive/leave, enter/leave, join/leave, joined/left, stay/leave, stay/go, remain/change, keep/scrap,
    kept/scrapped, keep/drop, build/demolish, built/demolished, hire/dismiss, hired/dismissed, include/exclude, includes/excludes, included/excluded,
    buy/sell, bought/sold, buyers/sellers, lend/borrow, lent/borrowed, lenders/borrowers, import/export, imports/exports, imported/exported,
    income/spending, revenue/spending, savings/debts, assets/debts, deposits/withdrawals, paid/unpaid, free/paid, free/charged for,
    allow/ban, allow/forbid, allows/bans, allows/forbids, allowed/banned, allowed/forbidden, support/oppose, supports/opposes, supported/opposed,
    supporters/opponents, backs/rejects, back/reject, accept/refuse, accept/reject, accepted/rejected, approve/reject, approved/rejected,
    agree/disagree, agreed/refused, agrees/disagrees, passed/rejected, must/need not, compulsory/voluntary, mandatory/voluntary, permanent/temporary,
    legal/illegal, likely/unlikely, possible/impossible, able/unable, optimistic/pessimistic, majority/minority, maximum/minimum, major/minor,
    north/south, northern/southern, east/west, eastern/western, public/private, national/local, local/foreign, local/overseas, domestic/foreign,
    domestic/overseas, rural/urban, indoor/outdoor, internal/external, men/women, man/woman, boys/girls, male/female, fathers/mothers, father/mother,
    husband/wife, son/daughter, brother/sister, adults/children, adult/child, parents/children, births/deaths, dead/alive, landlords/tenants,
    owners/tenants, teachers/pupils, teachers/students, doctors/nurses, doctors/patients, employers/workers, drivers/passengers, winners/losers,
    summer/winter, spring/autumn, morning/evening, morning/afternoon, day/night, days/nights, daytime/night, weekdays/weekends, weekday/weekend,
    daily/weekly, daily/monthly, daily/yearly, weekly/monthly, weekly/yearly, monthly/yearly, a day/a week, a day/a month, a day/a year,
    a week/a month, a week/a year, a month/a year, because of/in spite of, rather than/as well as, instead of/as well as, and not/and, only/not only,
    same/different, together/apart, complete/incomplete, finished/unfinished, employed/unemployed, healthy/sick, arrivals/departures`,
  zh: `多/少 高/低 快/慢 大/小 前/後 首/末 升/跌 增/減 上/下 早/遲 早/晚 強/弱 內/外 長/短 闊/窄 深/淺 重/輕 平/貴 便宜/昂貴 易/難 容易/困難 新/舊 滿/空 冷/熱 乾/濕
    富/窮 好/差 優/劣 勝/敗 贏/輸 南/北 東/西 左/右 男/女 父/母 海/陸 日/夜 日間/夜間 白天/夜間 上午/下午 早上/晚上 早上/下午 夏/冬 春/秋 平日/週末 平日/假日
    每日/每週 每日/每月 每日/每年 每週/每月 每週/每年 每月/每年 上升/下降 上升/下跌 增加/減少 增長/下跌 提高/降低 上調/下調 擴大/縮小 加倍/減半 高於/低於 超過/不足 逾/不足
    至少/最多 最少/最多 首個/最後一個 首次/最後一次 全部/部分 所有/部分 全部/沒有一個 大部分/小部分 大多數/少數 多數/少數 開放/關閉 啟用/停用 開/關 開始/結束
    動工/完工 保留/取消 加入/退出 興建/拆卸 聘用/解僱 抵達/離開 包括/不包括 買/賣 買入/賣出 進口/出口 借入/借出 收入/支出 盈利/虧損 盈餘/赤字 短缺/過剩 不足/過剩 供應/需求
    太少/太多 過少/過多 免費/收費 容許/禁止 允許/禁止 准許/禁止 支持/反對 贊成/反對 接受/拒絕 同意/拒絕 同意/反對 通過/否決 批准/否決 必須/毋須 必須/無須
    自願/強制 永久/臨時 合法/非法 樂觀/悲觀 可能/不可能 公營/私營 公立/私立 公共/私人 本地/海外 本地/外地 本地/外國 國內/國外 城市/鄉村 市區/郊區 室內/室外 上游/下游
    年輕/年老 年輕/年長 成人/兒童 大人/小童 死亡/出生 業主/租客 房東/租客 教師/學生 醫生/護士 僱主/僱員 買家/賣家 司機/乘客 已婚/未婚 就業/失業 安全/危險 成功/失敗
    因為/儘管 由於/儘管 而非/以及 而不是/以及 只/不只 直接/間接 簡單/複雜 相同/不同`,
} as const;

/** Around names that change places. */
export const EXCHANGING = {
  articles: { en: "the, a, an" },
  /** What stands between two of whom the same is said, and before the other of whom each does it with the other. */
  sides: { en: "and, or, as, well", zh: "與 和 及 或 以 同 跟", yue: "同" },
  with: { en: "with, between", zh: "與 和 同 跟", yue: "同" },
  /** Between two that are one: “the Mayor is Ilse Varnok”. */
  being: { en: "is, are, was, were", zh: "是 為", yue: "係" },
} as const;

/** Words of which each says something else than the others of its row, whichever stands in the place of which; forms of one are joined by a slash. */
export const ROWS = {
  unit: {
    en: `second/seconds, minute/minutes, hour/hours, day/days, week/weeks, fortnight, month/months, quarter/quarters, year/years, decade/decades, century/centuries,
      millimetre/millimetres, centimetre/centimetres, metre/metres/meter/meters, kilometre/kilometres/kilometer/kilometers/km, mile/miles, foot/feet, inch/inches,
      hectare/hectares, acre/acres, gram/grams, kilogram/kilograms/kg, tonne/tonnes/ton/tons, litre/litres/liter/liters, watt/watts, kilowatt/kilowatts, megawatt/megawatts,
      gigawatt/gigawatts`,
    zh: "秒 分鐘 小時 日/天 星期/週 個月 季度 年 世紀 毫米 厘米 米/公尺 公里 英里 平方米 平方公里 公頃 英畝 克 公斤 噸/公噸 升 瓦 千瓦 兆瓦",
  },
  weekday: {
    en: `monday/mondays, tuesday/tuesdays, wednesday/wednesdays, thursday/thursdays, friday/fridays, saturday/saturdays, sunday/sundays`,
    zh: "星期一 星期二 星期三 星期四 星期五 星期六 星期日/星期天",
  },
  season: { en: "spring, summer, autumn/fall, winter", zh: "春季 夏季 秋季 冬季" },
  half: { en: "am, pm" },
  partOfDay: {
    en: "morning/mornings, afternoon/afternoons, evening/evenings, night/nights",
    zh: "上午 下午 傍晚 晚上",
  },
  people: {
    en: "man/men, woman/women, boy/boys, girl/girls, child/children, pensioner/pensioners",
    zh: "男性 女性 兒童 長者",
  },
} as const;

/** The same of numbers, which may be bounds as well: “within two years” says no less than “within three”. */
export const NUMBERS = {
  count: {
    en: "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
    zh: "一 二/兩 三 四 五 六 七 八 九 十",
  },
  place: { en: "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, last" },
} as const;
