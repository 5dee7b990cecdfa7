/** What questions are built of besides question words; English separated by commas, Chinese by spaces. */
export const QUESTIONS = {
  /** Verbs with which one begins that asks whether something is so, and that stand behind a question word … */
  auxiliaries: {
    en: "is, are, was, were, do, does, did, has, have, had, will, would, can, could, should",
  },
  /** … and the same with a denial. */
  deniedAuxiliaries: {
    en: "isn't, aren't, wasn't, doesn't, don't, didn't, hasn't, haven't, won't, can't",
  },
  /** What may stand before it: “so, is it open?” … */
  openers: { en: "so, and, but, hey" },
  /** … where it does not begin with a denial, … */
  greetings: { en: "hi, ok" },
  /** … and where it begins with a question word, before which such a word may stand as well: “tell me, by when …”. */
  requests: { en: "okay, then, please, tell me, do you know" },
  prepositions: { en: "in, by, for, to, at, on, of, since, from, with, until, about" },
  /** By how much something went up or down, which where it then stood is no answer to: the verbs of it, … */
  byHowMuch: {
    verbs: {
      en: `go up, gone up, went up, rise, risen, rose, increase, increased, grow, grown, grew, raised, raise, climb, climbed, jump, jumped,
        change, changed, go down, gone down, went down, fall, fallen, fell, drop, dropped, decrease, decreased, cut`,
      zh: "增加 提高 上調 調高 提升 擴大 上升 增長 增 升 加 減少 下調 調低 下降 減 跌 降",
      yue: "加多 升多",
    },
    /** … Chinese characters behind them, … */
    aspects: { zh: "了", yue: "咗" },
    /** … what is asked for behind these, … */
    asked: { zh: "多少 幾個 多大 幾成", yue: "幾多 幾錢" },
    /** … what stands before the figure that something reached, … */
    reached: { en: "to", zh: "至 到 達" },
    /** … what asks for where it stood before, … */
    former: {
      en: "previous, previously, before it was, before it went, before the, used to be, original, originally, the old",
      zh: "原本 原先 本來 原來 之前是 之前的 之前有 升之前 加之前",
      yue: "舊時 之前係 之前嘅",
    },
    /** … and what it is called. */
    nouns: {
      en: "increase, rise, change, uplift, jump, growth, drop, cut, decrease",
      zh: "增幅 升幅 加幅 跌幅 減幅 變幅",
    },
  },
  /** What asks of this year or month alone, of the last, and what says in a fact that it gives all that there have been so far. */
  thisTime: { en: "this year, this month", zh: "今年 本年 本月", yue: "今個月" },
  /** … or how far from the time before. */
  lastTime: { en: "last month", zh: "上月 上個月 比上年 比去年 較去年" },
  soFar: { en: "so far, to date, since, already", zh: "至今 成立以來 推出以來 以來 累計 已" },
  /** Before what somebody's view is asked of, behind it in Chinese, and around it there. */
  viewOf: {
    en: `think of, thinks of, think about, thinks about, say about, says about, said about, saying about, view of, views of, view on, views on,
      opinion of, opinion on, feel about, feels about, opinions on, comment on, commented on`,
    before: { zh: "點睇 怎麼看 怎樣看 如何看 怎看 點評", yue: "點睇 點樣睇" },
    from: { zh: "對" },
    until: {
      zh: "有甚麼看法 有什麼看法 有何看法 的看法 有甚麼意見 有什麼意見 有何意見 有甚麼評價 有什麼評價 怎麼看 怎樣看 如何看 看法",
      yue: "有咩睇法 有咩view 有咩_view 嘅睇法 點睇 有咩意見 有乜睇法",
    },
  },
  /** What asks for a time of day, and what tells of one, besides digits. */
  clock: {
    asked: {
      en: "what time, at what hour, which hour, what hour",
      zh: "幾點鐘 幾點開 幾點關 幾點收 幾點結束 幾點完 幾點至 到幾點 至幾點 由幾點 從幾點",
      yue: "幾點閂 幾點open 幾點_open 幾點㗎",
    },
    /** … and what has the same words and asks for a day or a year. */
    other: {
      en: "at what time, what time frame, what time span, what time scale, what time horizon, what time period, what time line, what time of year",
    },
    told: {
      en: "o'clock, noon, midnight, hour, hours, opening times, morning, evening, night",
      zh: "點鐘 開放時間 營業時間 辦公時間 服務時間 小時 正午 午夜 早上 傍晚 晚上 凌晨",
      yue: "朝早 夜晚",
    },
  },
  /** What asks for names, of which how many there are is no answer. */
  names: {
    en: "names of, the names, name one, name some, name a few, list the, list all, list them",
    zh: "有哪些名 的名字",
    yue: "名字 嘅名 嘅list",
  },
  /** Before a figure by which something is meant that has been spoken of: “those 560 companies”. */
  those: { en: "the, those, these", zh: "那 這 該", yue: "嗰 呢" },
  /** The same before what is counted: “which companies”. */
  whichOnes: { en: "which, what", zh: "哪些 哪幾間 哪幾家 哪幾個", yue: "邊啲 邊幾間 邊幾個" },
  /** What calls for something by name … */
  called: {
    en: `what is the, what's the, whats the, what was the, what are the, what were the, what is its, what's its, whats its, what was its,
      what are its, what is their, what's their`,
  },
  /** … and what says behind that name of what it is. */
  ofWhat: {
    en: "of, for, in, at, on, per, to, from, by, with, as, among, since, than, that, which, who, right now, now, these days, today",
  },
  /** What stands before a question word at the end of a text, and behind it: “its share is how much?” */
  last: {
    before: { en: "is, was, of, by, for" },
    behind: { en: "much, many, long" },
  },
  /** What asks in a clause of its own at the end of a text: “the fund, how big is it”. */
  ofClause: { en: "how, what, why" },
  /** What coordinates two question words: “what and when”. */
  coordinating: { en: "and, or" },
  /** What stands between two questions … */
  joining: { en: "and", zh: "以及", yue: "同埋" },
  /** … and behind a sign alone. */
  joiningBehindSign: { zh: "又" },
  /** What leaves open, with “or not” behind it. */
  whether: { en: "whether, if" },
  or: { en: "or" },
  /** What stands between the halves of 能不能. */
  halves: { zh: "不 沒 未", yue: "唔 冇" },
  /** What asks for a yes: 不是開了嗎 … */
  isNot: { zh: "不是 唔是", yue: "不係 唔係" },
  /** … with one of these at the end. */
  particles: { zh: "嗎", yue: "咩" },
} as const;
