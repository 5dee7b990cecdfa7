/** Words that tell what has happened from what is to come; English separated by commas, Chinese by spaces. */
export const TENSE = {
  /** Words that say alone that a thing has happened or is so. */
  done: {
    en: `already, by now, so far, to date, brought, created, invested, generated, built, opened, launched, formed, recruited, hired, completed, started, began,
      delivered, met, established, produced, became, visited, expanded, went, came, poured, drew, pumped, put, spent, rolled out, set up, made`,
    zh: "已 已經 經已 早已 現已 已有 曾 曾經 了 過",
    yue: "咗 過咗 喇 搞掂",
  },
  /** Behind such a word: who did it, not that it was done. */
  agent: { en: "by" },
  /** Words by which a thing is finished or in use, and not merely begun. */
  finished: {
    en: `finished, completed, complete, all done, wrapped up, up and running, already open, has opened, have opened, opened, in operation, in service,
      in use, open for business, ready`,
    zh: "完成 完工 竣工 落成 建成 建好 啟用 投入服務 營運 開幕 開業 通車 開通 通航 上線",
    yue: "起好 搞掂 做完 整好 開咗 用緊 開緊 做好",
  },
  /** Words by which a thing has begun, and no more. */
  begun: {
    en: "start, started, begin, begun, under way, underway, got going, kicked off, broken ground",
    zh: "開始 動工 開工 開展 展開 啟動",
    yue: "開咗工 動咗工 開咗波 開波",
  },
  /** Words by which a thing is begun and not finished. */
  ongoing: {
    en: "still being, being built, under construction, still building, still waiting, still working on, still in the works, still being worked on",
    zh: "仍在 還在 正在 尚在 仍然在 施工中 興建中 進行中 仍處於",
    yue: "仲喺度 重喺度 仲起緊 起緊 做緊 整緊 仲等緊",
  },
  /** Characters that say so at the beginning and at the end of a Chinese term, and words with them that do not. */
  particles: { before: "已 曾", after: "了 咗", apart: "除了 為了 除咗 為咗" },
  /** Words that make a past form before them, or a verb behind them, something that has happened: “has hired”. */
  auxiliary: { en: "have, has, had, having, 've" },
  /** What may stand between the two, besides adverbs in -ly. */
  betweenPerfect: { en: "also, now, just, since" },
  /** Participles that do not end in -ed. */
  participles: {
    en: "been, brought, built, made, begun, become, put, spent, drawn, set, met, seen, come, gone, got, gotten, given, taken, grown, held, found, led, won, paid",
  },
  /** Words that leave a thing ahead, whatever else the claim says. */
  ahead: {
    en: `will, would, shall, 'll, expect, expects, expected, expecting, expectation, forecast, forecasts, forecasted, projected, projection, plans to,
      planned, going to, due to, slated, scheduled, set to, aims, aimed, hope, hopes, hoped, may, might, could, should, estimate,
      estimated, estimates, anticipate, anticipated, anticipates, intend, intends, intended, propose, proposed, pledge, pledged, promise, promised, upcoming,
      to be, eventually, prospective, predicted, predicts, tipped, envisaged, foreseen, foresees`,
    zh: "將 將會 將要 會 會否 預計 預期 預料 預測 料 估計 計劃 擬 擬定 有望 可望 希望 打算 準備 未來 日後 即將 快將 或 或會 可能 可能會 有機會 展望 將來 今後 期望 期待 憧憬",
    yue: "會 就嚟 嚟緊 遲啲 打算 諗住 有機會 可能會",
  },
  /** Words that leave open whether a thing will be so. */
  open: {
    en: `may, might, could, possible, possibly, perhaps, maybe, undecided, undetermined, uncertain, unclear, unconfirmed, unfixed, tentative, tentatively, tbc, tbd,
      pending, whether, potentially, potential, unsettled, up in the air, open question, to be confirmed, to be decided, chance`,
    zh: "或 或會 可能 可能會 有機會 未定 待定 未知 未明 未落實 說不定 有待 會否 不確定 尚待 能否 是否",
    yue: "可能會 話唔定 講唔定 未實 未定 有機會 會唔會 或者會",
  },
  /** Words that make a figure one to come on top of what there is. */
  further: {
    before: "another, a further, an extra, an additional, some further",
    beforeHan: "再 多 添 加多 額外",
    /** Characters before one of the Chinese ones that make it another word: 不再, 至多. */
    apartHan: "差 唔 不 最 至 更 許 很 大 幾 好",
    after: "more, extra, further, additional",
    /** What makes a comparison of it. */
    apart: "than",
  },
  /** Words that say that something is so today. */
  present: {
    en: "right now, at the moment, at present, currently, as we speak, presently",
    zh: "現正 現時 目前 正在 現在 眼下 此刻",
    yue: "而家 依家 家陣",
  },
  /** Words that say that it is so by today. */
  already: {
    en: "already, so far, by now, to date, now, today",
    zh: "已經 至今 迄今 眼下 現有",
    yue: "而家 依家 到而家",
  },
  /** What asks for a plan or a time to come, though “now” stands beside it: “what does it want now?”, “ten years from now”, “than now”. */
  askedAhead: {
    en: "from now, from today, than now, than today, want, wants, plan, plans, aim, aims",
    zh: "比現在 比目前 想 希望 目標 計劃 打算 變成 除了",
    yue: "比而家 除咗 唔計",
  },
  /** Behind a date until which it is not so. */
  notUntil: { zh: "才 方 始", yue: "先" },
  /** By what side of a date something is so, which is then not so on it, or is so up to it or from it on: before the date, and in Chinese behind it. */
  sides: {
    before: { ahead: { en: "before, prior to, ahead of, earlier than" }, behind: { zh: "之前 以前 前" } },
    after: { ahead: { en: "after, later than, following" }, behind: { zh: "之後 以後 後 過後" } },
    upTo: {
      ahead: {
        en: "by, until, till, up to, through, no later than, not later than",
        zh: "至 到 截至 直至 直到",
      },
      behind: { zh: "為止" },
    },
    from: {
      ahead: { en: "from, since, as of, starting in, starting from, beginning in", zh: "自 從 由 自從" },
      behind: { zh: "起 以來 開始 至今" },
    },
  },
  /** What says that something was so by then and longer: “since before 1901”. */
  earlier: { before: "before, prior to, earlier than", after: "之前 以前 前" },
  /** Words before and behind a date by which a thing is to have happened. */
  deadline: { before: "by, by the, before, before the, no later than", after: "前 之前 以前 內 之內" },
  /** What says no more than that something goes on as it was, or is so today. */
  still: { en: "still", zh: "仍 仍然 仍舊", yue: "仲 重" },
  today: { en: "now, so far", zh: "現時 現在 目前 至今 到現在", yue: "而家 到而家" },
  /** Around a length of time that something has gone on for: what stands before it and behind; verbs of which it is the term agreed. */
  lasting: {
    before: { zh: "了 已 已經 已有 足足", yue: "咗" },
    after: { en: "now, already", zh: "幾 多 了", yue: "喇" },
    /** What stands before such a length in English, and behind “has” where it is none: “has to”. */
    over: "for",
    apart: "to",
    terms: "leased, signed, booked, hired, rented, let, granted, licensed, extended, promised",
  },
  /** Around a length of time that is counted from now. */
  hence: {
    before: {
      en: "within, in, next, over, coming, take, takes, taking, another, after, for",
      zh: "未 下 要 等 再 需",
    },
    after: {
      en: "from now, later, before, away, time, off",
      zh: "內 裏 後 之後 以後 先 才",
    },
  },
  /** What leaves the day open, and what says that there is one. */
  undated: {
    en: "no date, without a date, no fixed date, no start date, no opening date, no timetable, date has not been, date is not yet, undated, date is still open, date still open",
    zh: "未有日期 沒有日期 未定日期 日期未定 未有時間表 沒有時間表 未公布日期 未公布日子 日期未公布 未有定期 未有確實日期 未定何時 尚無日期 沒定日期",
  },
  /** What it says no more than with that there is one. */
  day: { en: "start date, opening date, fixed date, date, dates", zh: "日期" },
  fixed: {
    en: `already has a date, has a start date, has an opening date, has a date, got a date, date has been set, date has been fixed, date is set,
      date is fixed, already has a start date, already has an opening date, date has been announced`,
    zh: "已有日期 日期已定 已定日期 已公布日期 日期已公布 已有確實日期 落實日期 日期已落實",
    yue: "有咗日期 定咗日期 定咗日子 有晒日期",
  },
  dated: {
    en: "scheduled, set for, fixed for, slated for, booked for, pencilled in for, a date of, due to be held, will be held on",
    zh: "定於 定喺 排期 已定 訂於 排咗期 安排在 安排於 安排喺",
  },
  /** The year before that of a source. */
  lastYear: { en: "last year", zh: "去年 上年 舊年" },
  /** What says of when something was so last. */
  lastTime: {
    en: "last time, the time before, previous time, when did it last, last happened, last occurred, last seen, last opened, last held, last closed",
    zh: "上一次 上次 對上一次 前一次 上一回 上一屆",
    yue: "對上嗰次 上次",
  },
  /** What says that a figure is that of the time before. */
  former: {
    en: "a year before, a year earlier, a year ago, year before, before, previous, previously, earlier, last time, last round, formerly, the former, used to, up from, down from",
    zh: "一年前 之前 先前 此前 前一年 上次 上一輪 上一屆 上一次 以往 以前 原本 原先",
  },
  /** The list, report or year before. */
  editionBefore: {
    en: "last year, the year before, year earlier, year ago, previous, last edition, last ranking, prior year, one before",
    zh: "去年 上年 上一年 前一年 上一份 上一期 上期 上一版 上一回 之前一份",
    yue: "舊年 上年 上一份 對上一份 對上一次 對上嗰份",
  },
  /** Words behind which another time may be told of. */
  goesOn: { en: "and, but, while" },
  /** Words by which a figure is held against that of another time. */
  heldAgainst:
    "compared with, compared to, against, as against, up from, down from, from, after, where, while, than",
  /** Words before the first and before the last day of what lasts, and for its beginning and its end. */
  span: {
    from: { en: "from, starts, starts on, begins, begins on, opens, opens on, since", zh: "由 從 自" },
    until: { en: "until, till, to, through, ends, ends on", zh: "至 到 截至" },
    opens: {
      en: "open, opens, opening, opened, start, starts, starting, started, begin, begins, beginning, began, kick off, kicks off, get under way, gets under way",
      zh: "開始 開幕 揭幕 開鑼 起跑 開波 展開",
    },
    closes: {
      en: "end, ends, ended, ending, close, closes, closing, finish, finishes, is over, are over, be over, wrap up, wraps up",
      zh: "結束 閉幕 完結 完咗 落幕 收爐 為止",
    },
  },
} as const;
