import type { DurationUnit } from "../quantity.ts";

/** Units of time after a figure, folded. */
export const DURATIONS: { readonly [K in DurationUnit]: string } = {
  year: "个 years, 个years, 个 year, 个year, 年, 周年, 载, 个年头, 年期, years, year, yrs, yr, years', year's",
  month:
    "个 months, 个months, 个 month, 个month, 个月, 个几月, 个多月, カ月, ヶ月, ヵ月, か月, months, month, mths, mth, months', month's",
  week: "个 weeks, 个weeks, 个 week, 个week, 星期, 个星期, 个几星期, 个多星期, 周, 个礼拜, 个几礼拜, 个多礼拜, 礼拜, weeks, week, wks, weeks', week's",
  day: "天, 日, days, day, days', day's",
  hour: "粒钟, 小时, 个小时, 个几小时, 个多小时, 个钟, 个钟头, 个几钟, 个几钟头, 个多钟, 个多钟头, 钟头, hours, hour, hrs, hr",
  minute: "分钟, minutes, minute, mins, min",
};

/** Words that are so many of a unit of time: "three decades", "two centuries", "two fortnights". */
export const LONGER: { readonly [K in DurationUnit]?: { readonly [word: string]: number } } = {
  year: { decade: 10, decades: 10, century: 100, centuries: 100, 世纪: 100, 个世纪: 100 },
  week: { fortnight: 2, fortnights: 2 },
  minute: { 刻钟: 15 },
};

/** Words after a figure that make it a share of a hundred. */
export const PERCENT = "%, percent, per cent, pct, pc, 巴仙, 个巴仙";

/** Words after a figure that make it a difference between shares. */
export const POINTS =
  "个百分点, 百分点, percentage points, percentage point, percentage-points, percentage-point, per cent points, % points, pp, ppt, ppts, 个点";

/** Words after a figure that make it a factor. */
export const MULTIPLE = "倍, times, x, -fold, fold";

/** Measures that people write right behind a figure, folded: 640km, 900mwh. */
export const ATTACHED =
  "km, kms, km2, kg, kgs, cm, m2, sqm, sqft, ft, ha, kw, kwh, mw, mwh, gw, gwh, tw, twh, ml, mg, db, dba, gb, tb, mbps, gbps, kph, kmh, mph, teu, teus";

/** Chinese measure words: one of them lets even a single numeral (三間) be taken for a figure. */
export const CLASSIFIERS =
  "个间家名位项次份所座条种款期届部台张只支班批轮场栋幢层区人户员宗单例件套组队类级站处口颗粒枚辆架艘封页字岁大方代样门桩笔道节段折成倍年天日元块蚊周载季步篇册匹朵剂餐瓶杯碗桶箱袋";

/** Measure words before which 一 is only "a" (一間公司, "a company"), unless 只, 僅 or the like stand before it. */
export const ARTICLES =
  "个间家项份所座条种款部台张只支班批场栋幢层区人套组队类站处代样门桩笔道节段方件级大步单篇册匹朵剂餐瓶杯碗桶箱袋";

/** Chinese measures that do what a measure word does, besides those of units.ts: 三畝. */
export const HAN_MEASURES = "号人, 呎, 尺, 亩, 斤, 磅, 加仑, 人次, 班次, 架次, 车次";
/** How people are counted with a sign that else names a thing by its number: 一百号人. */
export const PEOPLE_BY_NUMBER = "号人";
/** Words that begin with one and are none. */
export const NOT_MEASURES = "号人物, 号人员, 号人士, 斤斤, 磅礴, 尺寸";

/** Words that make the one after them a figure: "only one", 只有一個. */
export const ONLY = "只有, 只得, 只, 仅, 仅有, 得, 净系得, 净系, 就得, 只剩, only, just, merely";

/** Measure words of people and of things that are no money. */
export const OF_THINGS = "个人, 名, 位, 人, 间, 家, 只, 条, 座, 户, 张, 班, 架";

/** Characters of Chinese units that neither sums of money nor people have. */
export const MEASURES = "道份部种岁次辆层棵艘栋幢台场宗届轮座架件条公只颗";

/** Measure words of companies, shops and other bodies. */
export const OF_BODIES = "间家所";

/** What is two of a kind without being counted: “the two sides”. */
export const PAIRS = "sides, powers, parties, countries, nations, giants, economies";

/** Measure words of people. */
export const OF_PERSONS = "名, 位";

/** Folded numerals, and shares in words, by which a figure may begin. */
export const NUMERALS = "一二三四五六七八九十两百千万半";
export const FRACTIONS = "half, a hundred, a half, a third, a quarter, a fifth, a tenth";

/** Units by which an age is told, and how often something happens. */
export const AGES = "岁, years old, year-olds, or older, or over, or above, and over, and older, and above";
export const TIMES = "次, 回, times, twice";

/** Units that are people, whoever they are. */
export const PEOPLE = "people, person, persons, folk, 人, 个人";

/** What stands between the goals of one side and of the other. */
export const AGAINST = "比";

/** Characters before a number of 期 that counts them: 分三期, 全部五期; else it names one, as 三期 does. */
export const PARTS_COUNTED = "分共有设做至到几部咗了";

/** Characters that may stand behind a noun of one character, and are no part of it: 區的, 區全都. */
export const AFTER_NOUN = "的全都共均皆";

/** Words and signs before a figure that put it below zero. */
export const MINUS = "-, minus, negative, 负, 零下";
/** Words that end like these and do not: 背负三亿, “plus or minus 5 %”. */
export const NOT_MINUS =
  "plus or minus, plus-minus, 正负, 背负, 肩负, 担负, 自负, 胜负, 身负, 欠负, 抱负, 重负";
/** What may stand right before a minus sign, besides nothing and a space; behind anything else it is a hyphen or a dash. */
export const BEFORE_MINUS = "(:=+$¥€£为是至到达由从自";

/** Behind a number that is the name of a thing and counts none: 8号, 5楼; `false` for longer words. */
export const NAMED = "号, 楼, 号人物, 号人员, 号人士";
export const NOT_NAMED = "号人, 楼盘, 楼宇, 楼市, 楼花";
/** Behind a round number from fifty on, those born in its years: 80后, 九十后. */
export const GENERATION = "后";
/** Behind the number of a room, which has three digits or more. */
export const ROOM = "室";

/** Two digits before this are a number and a tenth: 八五折. */
export const DISCOUNT = "折";

/** Tenths of a sum of money, and a half of one, behind its currency: 五元八角, 三块半. */
export const TENTHS_OF_SUM = "角毛";
export const NOT_HALF_SUM = "年月天日小个价场";

/** Words that begin with a unit of time and are none: 三年级, 两日常见. */
export const NOT_DURATION = "年级, 年度, 年代, 年薪, 年租, 年会, 天下, 日常, 日本";

/** Characters after which 一 points and does not count: 哪一位, 最近一轮, 每一项. */
export const POINTING = "哪边某每另同这那嗰呢该任近唯上下";
