import type { ConceptTable } from "./types.ts";

/** When things are: spans, starts, deadlines, before and after. */
export const time = {
  duration: {
    en: "duration, how long, length, lasts, last for, number of years, period, runs for, term, time span, stretch, years long, spans, run, runs, time frame for the scheme, spread over, over how many years, years does it run, lifespan of the scheme, how many years does it run, lasting, time period, timespan, years running",
    zh: "為期 年期 期限 時長 歷時 時間長短 前後 持續 多少年 幾長 年限 為時 等多久",
    yue: "玩幾耐 搞幾耐 有幾長 搞幾年 玩",
  },
  start: {
    en: "start, begin, began, kick off, commence, start date, starting, open its doors, get going, go live, start up, come on stream, get off the ground, start work, open for business, get under way, come into operation, opening date, debut, roll out, start operating, starts, started, starting up, start-up date, starting date, get cracking, gets going, get started, swing into action, begins, beginning, kicks off, set in motion, due to open, ready to open, first day",
    zh: "開始 啟動 展開 開業 投運 開張 何時營運 上馬 開局 起步 開動 開幕 啟用 投產 動工",
    yue: "開工 開檔 開門 開業 開波 開咗 開張 開到 入伙 入得伙",
  },
  launch: {
    en: "launch, launched, roll out, rolled out, unveil, introduce, introduced, release, come out, bring out, available, debut, put out, arrive, due, issued, rollout, go live, publish, table, kick-start, offered, come on the market, launching, launches, hit the streets, arrives, arriving, coming out, came out, comes out, rolled-out, go out, release date, unveiled, be out, issued publicly, published, see the light of day, go to press, on the way",
    zh: "推出 發布 發佈 出台 面世 推行 上線 公布方案 登場 問世 落地 實施 亮相 公佈 出爐 推出時間",
    yue: "出 推 出街 出到 有得用",
  },
  end: {
    en: "end, ends, expire, expiry, finish date, close down, closes, conclude, until when, run out",
    zh: "結束 到期 屆滿 完結 終止 截至",
    yue: "完",
  },
  completion: {
    en: "completion, finished building, completion date, topped out, finished, be finished, fully built",
    zh: "完工 竣工 落成 建成",
    yue: "起好 搞掂",
    key: true,
  },
  next_one: {
    en: "next meeting, next round, next edition, second meeting, next session, next time, next",
    zh: "下次 下一次 下一輪 下屆 下一屆 第二次會議",
    key: true,
  },
  cancel: {
    en: "cancel, cancelled, canceled, scrap, scrapped, abandon, axe, axed, called off, shelved, abolish, terminated, withdrawn, ditch, dropped plan, pull the plug, drop the",
    zh: "取消 擱置 叫停 廢除 放棄 終止 撤銷 腰斬 煞停 告吹",
    yue: "唔搞 cut咗 收皮",
    key: true,
  },
  suspend: {
    en: "suspend, suspended, halt, halted, pause, paused, on hold, put on ice, stop, stopped, shut down, out of service",
    zh: "暫停 中止 停止 停運 停用 停辦 叫停 關閉",
    yue: "停咗 熄咗",
    key: true,
  },
  deadline: {
    en: "deadline, closing date, apply by, due date for applications, cut-off, cutoff, last day to apply, application window, application period, application deadline",
    zh: "截止 截止日期 截止日 申請期 限期 截止申請 死線 報名期 申請日期",
    yue: "截止報名 幾時截",
    scope: true,
  },
  date: {
    en: "date, what day, exact date, day, which month, timing, timetable, timeline, time, timeframe, month",
    zh: "日期 日子 時間 時間表 哪天 哪日 月份 時候",
    light: true,
  },
  before: {
    en: "before the, old, previously, prior, used to be, formerly, earlier figure, previous, old quota, original, originally, past figure, prior to, before the hike, before that, until then, hitherto, from what",
    zh: "之前 以前 原本 原先 原來 先前 舊有 過往 調整前 上調前 加之前 擴容前 從前 昔日 以往",
    yue: "以前 本身 未加之前 未升之前 早排 舊時 舊陣時",
    scope: true,
  },
  after: {
    en: "after the, afterwards, subsequently, following the, post, once it",
    zh: "之後 以後 其後 隨後",
    yue: "跟住",
    light: true,
  },
  future: {
    en: "future, in future, down the road, going forward, next phase, in the coming, upcoming, ahead, later on, next, coming years, soon, looking ahead, in the years ahead, eventually, next step, prospects, coming, may, might, could yet, on course for, on track for, on the cards, one day, later, down the line, in years to come, some day, someday, further on, from now on, ahead of us, in time, over the next, will be, in the pipeline, in store",
    zh: "未來 將來 日後 今後 往後 即將 接下來 下一步 稍後 將 會否 前景 後續 有機會 或會 可能會 有望 或者會",
    yue: "之後 遲啲 遲吓 第日 嚟緊 就嚟 將會 有機會 可能會",
    light: true,
  },
  later_this_year: {
    en: "later this year, by year-end, towards the end of the year, before year end, this year still, second half of this year, before the year is out, before the year's out, end of this year, by the end of the year, by year end, in the months ahead",
    zh: "今年稍後 年底前 今年內 年內 今年晚些時候",
    yue: "今年遲啲",
  },
  latest: {
    en: "latest, newest, most recent, recent, recently, new, current, cutting-edge, state-of-the-art, up-to-date, updated, this time, lately, of late, brand new, just out, fresh, freshest, newly, new-fangled",
    zh: "最新 最近 近期 新 近來 今次 新近 這次 前沿 尖端 新一份 最新一份 當前",
    yue: "最新嗰份 近排 今次",
    light: true,
  },
  now: {
    en: "now, currently, at present, today, these days, so far, to date, as of, nowadays, at the moment, up to now, thus far, since it was set up, since inception, since set up, lately, right now, as we speak, presently, currently standing, at this point, until now, as things stand",
    zh: "現在 目前 當前 如今 至今 現時 迄今 到目前 眼下 時下 成立至今 自成立以來 當下 成立到現在 成立以來 設立至今 到現在 開始到現在",
    yue: "而家 依家 到而家 家陣 宜家 成立到而家 到依家 成立到依家 開到而家",
    light: true,
  },
  already: {
    en: "already, by now, has been, have been, is now, has now",
    zh: "已經 已 現已 已有 早已 經已 正在 都已",
    yue: "咗 經已 開始咗 喇",
    light: true,
  },
  schedule: {
    en: "schedule, scheduled, fixed, date set, set in stone, confirmed, finalised, finalized, arranged, locked in, firmed up, pencilled in, settled date, booked, agreed date, on the calendar, pinned down, decided, itinerary fixed, determined, finalise, finalize, nailed down, itinerary, definite, definitely, nailed on, pencilled, in the diary, arranged yet, date fixed, booked in, in stone, set date, fixed date, signed and sealed, for sure, official yet, finalising, a done deal, done deal, settled, all set, set yet, trip set",
    zh: "擬定 敲定 確定 落實 定下 安排好 議定 定案 已定 定好 行程 定了 排期 訂定",
    yue: "傾掂 實咗 定咗 落實咗 定實 傾好",
  },
  delay: {
    en: "delay, delayed, postpone, postponed, behind schedule, late, put off, pushed back, overdue, slipped, delays, later than planned, lagging behind schedule",
    zh: "延誤 延遲 推遲 押後 延期 滯後",
    yue: "甩底 拖咗",
  },
  founding: {
    en: "founded, founding date, year founded, when founded, incorporated, set up in, established in, inception year, founding year, foundation date",
    zh: "成立年份 創立年份 建校 何年成立 成立日期 創立於 註冊成立 哪年成立",
    key: true,
  },
  history_years: {
    en: "been operating, years in hong kong, operated in, presence in, been around, history in, doing business, in business, has been in, been in hong kong, presence, operating history, track record, been here, been in the city, been in hk, operated in hong kong, active in hong kong, operating in hong kong, roots in, years of history, been going, been running, been around in, in the city, doing business in hong kong, on the ground, arrived in hong kong",
    zh: "經營 在港經營 扎根 紮根 歷史 營業多久 植根 立足 做了多久 札根",
    yue: "做咗幾耐 做咗 做生意 做咗幾多年 喺香港做",
    key: true,
  },
  first_half: { en: "first half, h1, 1h, first half of the year, first six months", zh: "上半年 頭六個月" },
  second_half: {
    en: "second half, h2, 2h, latter half, back half, second half of the year, last six months of the year",
    zh: "下半年 後半年",
  },
  half_year: {
    en: "past half year, last six months, past six months, half a year, last half-year, half-year, six months, last half year, the half year, half-yearly, half year",
    zh: "過去半年 半年 最近半年 近半年 過去六個月",
    yue: "呢半年",
  },
  two_years: {
    en: "past two years, last two years, recent two years, past couple of years, last couple of years, two years, recent years, last couple years, past couple years, couple of years, last few years, past few years, in recent years, last 2 years, past 2 years, 24 months",
    zh: "近兩年 這兩年 過去兩年 近年 近幾年",
    yue: "呢兩年 近呢兩年",
  },
  last_year: {
    en: "last year, last yr, a year ago, previous year, past year",
    zh: "去年 上年 前一年 過去一年",
    yue: "舊年 上年",
    key: true,
  },
  this_year: {
    en: "this year, current year, 2026",
    zh: "今年 本年 本年度 這一年 今屆",
    yue: "今年",
    light: true,
  },
  next_year: {
    en: "next year, the coming year, year after, 2027, 2028, 2030",
    zh: "明年 來年 下一年 後年",
    yue: "下年 出年",
    scope: true,
  },
  earlier_years: {
    en: "two years ago, three years ago, the year before last, year before last, five years ago, ten years ago, a decade ago",
    zh: "前年 大前年 兩年前 三年前 五年前 十年前",
    scope: true,
  },
  last_month: {
    en: "last month, this month, next month, last week, next week, this week",
    zh: "上個月 下個月 本月 下月 上月 上周 下周 這個月",
    yue: "上個禮拜 下個禮拜 今個月",
    scope: true,
  },
  yesterday: {
    en: "yesterday, the other day, the day before, day before",
    zh: "昨日 昨天 昨",
    yue: "尋日 琴日",
    light: true,
  },
  tomorrow: {
    en: "tomorrow, tonight, this evening, this weekend",
    zh: "明天 明日 今晚 後天 今晚 週末 周末",
    yue: "聽日 今晚 後日",
    scope: true,
  },
  year: {
    en: "year, years, yr, yrs, annual, annually, yearly, per year, a year, years', each year, every year, p.a., pa, annum, per annum, 12 months, calendar year",
    zh: "年 每年 年度 一年 全年 周年",
    yue: "一年",
    light: true,
  },
  month: { en: "month, months, mth", zh: "月 個月 月份", light: true },
  day: { en: "day, days", zh: "日 天", light: true },
  long_term: {
    en: "long-term, long term, long run, long-range, sustained, over the long haul, stay longer, long haul, for the long haul, over the long run, the long game, longer term, longer-term, stay put, stick around, sticking around, long-haul, longer horizon, far ahead, in the long run, keep money in, retention, for longer",
    zh: "長期 長遠 長線 長久 長期停留",
  },
  short_term: { en: "short-term, short term, near term, temporary", zh: "短期 短線 暫時" },
  fast: {
    en: "speed, fast, quick, quickly, faster, pace, speedy, swift, rapid, rapidly, how fast, velocity, quicker, swiftly, quickest, nimble, nimbleness, fast-moving, at pace, pacey, speediest, time-to-market, faster than",
    zh: "速度 快 迅速 快速 加快 更快 快慢",
    yue: "快手 夠快 鬥快",
  },
  slow: { en: "slow, slowly, sluggish, slower, gradual", zh: "慢 緩慢 遲緩" },
  accelerate: {
    en: "accelerate, accelerating, speed up, fast-track, step up, hasten, quicken, ramp up, pick up pace, expedite, speeding up, speeds up, stepping up, gathering pace, gather pace, picking up speed, hurry up, accelerates, accelerated, full steam ahead, full speed",
    zh: "加速 加快 提速 加緊 快馬加鞭",
    yue: "加快緊 快啲",
  },
  wait: {
    en: "wait, waiting time, queue, queuing, line up, waiting list, lead time",
    zh: "等候 輪候 排隊 輪候時間",
    yue: "排期 等幾耐",
    key: true,
  },
  effective_date: {
    en: "effective date, take effect, takes effect, come into force, effective from, in force",
    zh: "生效 生效日期 起生效 實施日期 哪天起",
    yue: "幾時生效",
    scope: true,
  },
} as const satisfies ConceptTable;
