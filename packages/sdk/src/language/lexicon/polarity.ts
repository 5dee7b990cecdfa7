import type { AskType } from "./ask-types.ts";

/** Pairs of concepts of which a thing is one or the other: a claim of one contradicts a fact of the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["growth", "decline"],
  ["rank_up", "rank_down"],
  ["rank_up", "unchanged"],
  ["rank_down", "unchanged"],
  ["growth", "unchanged"],
  ["growth", "rank_down"],
  ["rank_up", "decline"],
  ["raise", "cut"],
  ["raise", "unchanged"],
  ["raise", "decline"],
  ["cut", "growth"],
  ["expand", "shrink"],
  ["expand", "cut"],
  ["strengthen", "weaken"],
  ["amplify", "diminish"],
  ["amplify", "decline"],
  ["strengthen", "diminish"],
  ["empower", "replace"],
  ["enhance_interaction", "replace"],
  ["self_developed", "outsourced"],
  ["passive", "active"],
  ["worry", "no_worry"],
  ["lack", "sufficient"],
  ["easing", "worsening"],
  ["stable", "unstable"],
  ["continuity", "change_often"],
  ["stable", "change_often"],
  ["advantage", "weakness"],
  ["single", "diverse"],
  ["low_cost", "high_end"],
  ["ideal", "unsuitable"],
  ["first_half", "second_half"],
  ["launch", "cancel"],
  ["operate", "under_construction"],
  ["operate", "suspend"],
  ["start", "cancel"],
  ["accelerate", "slow"],
  ["fast", "slow"],
  ["mature", "chase_latest"],
  ["success", "failure"],
  ["important", "unimportant"],
  ["basic_research", "industrialisation"],
  ["long_term", "short_term"],
  ["approve", "oppose"],
  ["support_stance", "oppose"],
  ["easy", "difficult"],
  ["focus", "unimportant"],
  ["call_for", "unimportant"],
  ["cooperate", "decoupling"],
  ["cooperate", "compete"],
  ["joint_growth", "compete"],
  ["opportunity", "unsuitable"],
  ["continue", "suspend"],
  ["inclusive", "single"],
  ["utilisation", "vacancy"],
  ["tenant", "vacancy"],
  ["only_word", "diverse"],
  ["minority", "large"],
  ["only_word", "one_stop"],
  ["complementary", "duplicate_effort"],
  ["ceo", "cfo"],
  ["ceo", "chair"],
  ["ceo", "vice_president"],
  ["ceo", "general_manager"],
  ["ceo", "deputy_general_manager"],
  ["general_manager", "deputy_general_manager"],
  ["president", "vice_president"],
  ["president", "cfo"],
  ["chair", "vice_chair"],
  ["chair", "cfo"],
  ["founder", "cfo"],
  ["general_manager", "cfo"],
  ["governor", "vice_president"],
  ["rank_up", "worsening"],
  ["leading_company", "sme"],
  ["full_subsidy", "matching"],
  ["top", "bottom"],
  ["leave_city", "settle"],
  ["leave_city", "welcome"],
  ["future_trend", "now"],
  ["piecemeal", "one_stop"],
  ["cooperate", "duplicate_effort"],
  ["unfree_economy", "freest_economy"],
  ["go_alone", "cooperate"],
  ["accelerate", "suspend"],
  ["useless", "assist"],
  ["useless", "advantage"],
  ["useless", "bridge"],
  ["useless", "apply_use"],
  ["useless", "promote"],
  ["inaction", "launch"],
  ["head", "vice_president"],
  ["director", "ceo"],
  ["lack", "advantage"],
  ["shrink", "strengthen"],
  ["cut", "strengthen"],
  ["low_competition", "compete"],
  ["repel", "attract"],
  ["repel", "settle"],
  ["weakness", "assist"],
  ["weakness", "product_launch"],
  ["oppose", "prevail"],
  ["oppose", "promote"],
  ["oppose", "apply_use"],
  ["decoupling", "align"],
  ["founder", "vice_president"],
  ["founder", "president"],
  ["unimportant", "industrialisation"],
  ["unimportant", "learn_from"],
  ["younger", "ageing"],
  ["shorter_lives", "longevity"],
  ["complicate", "simplify"],
  ["impersonal", "enhance_interaction"],
  ["leave_place", "continue"],
  ["worth", "useless"],
  ["inaction", "action"],
  ["recommend", "oppose"],
  ["hope", "oppose"],
  ["welcome", "oppose"],
  ["uniform", "personalised"],
  ["reluctant", "active"],
  ["assist", "oppose"],
  ["weaken", "assist"],
  ["weaken", "promote"],
  ["unchanged", "transform"],
  ["unchanged", "demand_shift"],
  ["ill_health", "health_state"],
  ["retain", "flee"],
  ["attend", "skip_event"],
  ["media", "other_media"],
  ["chief_executive_hk", "secretary"],
  ["prioritise", "last_in_line"],
  ["useless", "important"],
  ["investability", "unattractive"],
  ["shrink", "space"],
  ["unimportant", "discuss"],
  ["difficult", "risk_management"],
  ["weakness", "risk_management"],
  ["weaken", "risk_management"],
  ["chief_executive_hk", "other_office"],
  ["cost_saving", "cost_rise"],
  ["seek_truth", "emotional"],
  ["market_window", "closing_window"],
  ["common_interest", "duplicate_effort"],
  ["cost_saving", "cost_up"],
];

/** Concepts that speak for a thing, and concepts that speak against one: a claim of the one contradicts a fact of the other. */
export const ATTITUDES = {
  favourable: [
    "important",
    "strengthen",
    "assist",
    "promote",
    "focus",
    "call_for",
    "recommend",
    "attract",
    "settle",
    "advantage",
    "ideal",
    "key_factor",
    "pillar",
    "expand",
    "improve",
    "support_stance",
    "hope",
    "welcome",
    "optimise",
    "deepen",
    "urgent",
    "bridge",
    "raise",
    "growth",
    "large",
    "apply_use",
    "action",
    "empower",
    "learn_from",
    "demand",
    "complementary",
    "sufficient",
    "success",
    "easing",
    "stable",
    "attend",
    "synergy",
    "simplify",
    "good",
    "build",
  ],
  adverse: [
    "unimportant",
    "useless",
    "oppose",
    "diminish",
    "weaken",
    "decline",
    "worsening",
    "cancel",
    "suspend",
    "unsuitable",
    "inaction",
    "reluctant",
    "repel",
    "flee",
    "leave_city",
    "leave_place",
    "unattractive",
    "weakness",
    "decoupling",
    "skip_event",
    "failure",
    "piecemeal",
    "replace",
    "impersonal",
    "complicate",
    "unstable",
    "closing_window",
  ],
} as const;

/** Words that deny what follows them; English separated by commas, Chinese by spaces. */
export const NEGATORS = {
  en: `give up, not, no, never, none, neither, nor, without, nobody, nothing, hasn't, haven't, hadn't, isn't, aren't, wasn't,
    weren't, won't, wouldn't, doesn't, don't, didn't, can't, cannot, couldn't, shouldn't, yet to, no longer, rather than,
    instead of, as opposed to, far from, barely, hardly, unlikely, fails to, failed to, not yet, zero, hasnt, doesnt,
    dont, didnt, wont, cant, isnt, arent, wasnt, unable, stopped short of, ruled out, rules out, rule out, dismisses,
    denies, denied, isn't worried about, isn't concerned about, not concerned about, not a single, but not,
    cannot be copied, can't be copied, cannot be replicated, can't be replicated, impossible to copy,
    no need to worry about, no need to worry, unconcerned about, not worried about, avoid, shun, ditch, ditching,
    abandon, abandons, abandoning, needn't, nary, zilch, rubbished, debunked, quashed, exclude, omit, stop, cease,
    goes beyond, beyond just, well beyond, way beyond, keep out, far beyond, no point, drop its, refrain from, need not,
    refuses to, declines to, leave alone, steer clear, fat chance, nowhere near, a non-starter, to themselves, far cry,
    anything but, not remotely, none whatsoever, balk at, baulk at, a myth, leave out, left out, no reason to,
    stay away from, given up on, no intention of, isn't worried that, stay out of, off the cards, sees no reason to,
    plays no part in, have no need to, impossible, wrong to, false that, doubts that,
    hardly anyone, hardly anybody, scarcely, next to no, next to nothing, few if any, no one, give up, gives up, gave up,
    giving up, turns down, turned down, shut out of, shuts out, too late for, too late to, loses, losing, tear up,
    tears up, lost its, lost their, has lost its, have lost their, get rid of, gets rid of, do away with, keep its distance from, keep their distance from, little wish to,
    little interest in, little appetite for, no appetite for, pays little attention to, pay little attention to,
    lost interest in, losing interest in, uninterested in, not interested in, keeps out of, kept out of, doubts,
    sceptical of, skeptical of, pull out of, pulls out of, pulling out of, in no hurry to, in no rush to, unwilling to,
    advise against, advises against, advised against, warn against, warns against, warned against, caution against, cautions against,
    cautioned against, out as a, out as an, out as the, hardly lifted a finger, anywhere but, anywhere except, dries up, kept apart from, keep apart from`,
  zh: `不 沒 沒有 無 未 尚未 未有 並非 並不 不是 不會 不能 不再 而非 而不是 從未 從來沒有 毫無 無需 毋須 不必 不用 否認
    否定 不要 勿 絕不 並沒有 並未 未曾 不曾 不可 無法 不涉及 都沒 不存在 不都 不應 不應該 並無 從不 不在 絕非 未能
    不認為 不覺得 無須 不具備 免 不需要 不需 唯獨沒有 排除 零 別 別老 別再 學不來 學不到 抄不來 抄不到 複製不來 複製不到
    不可複製 難以複製 無法複製 難以 不予 缺乏 欠缺 無需擔心 不用擔心 毋須擔心 不必擔心 無須擔心 避開 遠離 放棄 不碰 捨棄
    迴避 別碰 擱置 無意 無心 不想 退出 避免 切勿 切忌 不宜 杜絕 拒絕 沒法 撇除 不含 未滿 沒滿 騰不出 談不上 稱不上
    擠不出 拿不出 幫不了 幫不上 帶不來 不打算 沒打算 沒興趣 不再搞 不搞了 說不上 沒辦法 不包括 幾乎沒有
    幾乎沒人 沒人 沒多少 失去 喪失 不理 不顧 停止 終止 叫停 撤出 不肯 不願 不願意 婉拒 謝絕 沒有人 無人 不急 不急於 不值得 沒什麼
    沒甚麼 才不 不主張 不建議 不鼓勵`,
  yue: `不信任 唔信 唔信任 信不過 信唔過 唔 冇 唔係 未 唔會 唔使 未有 冇話 唔應該 唔好 唔可以 唔駛 唔洗 無 唔再 從來冇 冇得 一個都冇 未曾 唔使再 唔想 唔同意
    唔覺得 都未 唔需要 唔得 冇乜 學唔到 抄唔到 複製唔到 唔使驚 唔使擔心 唔洗驚 冇提 冇講 唔掂 冇心 唔搞 咪搞 費事 冇謂
    唔主張 唔建議 唔鼓勵 唔包 未夠 幫唔到 吸唔到 引唔到 騰唔到 唔好掂 冇打算 唔打算 冇興趣 唔再搞 放棄咗 唔好再 唔會再 冇乜 冇人
    冇乜人 唔肯 唔願 唔制 唔理 唔睬 唔使理 唔值得 冇咩 唔打算再 唔包`,
} as const;

/**
 * Small words that say that something is done where they stand in the place of such as say that it will be, and those that say that it
 * will be where they stand in the place of the former.
 */
export const DONE_FOR_AHEAD = {
  done: {
    en: "has, have, had, already, been, now, started, begun, to",
    zh: "已 經 了 過 現 正",
    yue: "咗 緊",
  },
  ahead: {
    en: "will, shall, is, are, due, to, be, going, about, set, expected, planned",
    zh: "會 將 於 擬 要 計 劃 準 備 預 定",
  },
  /** Besides the former: “was” for “is” is said of what somebody said. */
  past: { en: "was, were" },
  /** Of the latter, those that say so by themselves. */
  alone: { en: "will, shall, going", zh: "將 會 擬" },
} as const;

/** Words that come and go with a denial. */
export const BESIDE_DENIAL = {
  en: "do, does, did, has, have, had, is, are, was, were, be, been, being, will, would, can, could, a, an, the, any, ever, yet, already, to",
  zh: "已 經 有 了 也 都 正 仍 還 過 會 是 曾 並 能 再 將 在 的",
  yue: "係 嘅 咗 緊",
} as const;

/** Words besides the negators that say by themselves that something is not so: who is banned does not come in. */
export const NEGATIVE = {
  en: `ban, banned, bans, prohibit, prohibited, forbidden, closed, shut, vacant, empty, unpaid, unused, unsold, untreated,
    undecided, unwilling, lack, lacks, lacking, lacked, shortage, short of, shortfall, leaves out, leaving out, excluded,
    excludes, excluding, except, scrapped, dropped, cancelled, canceled, stopped, stops, halted, refuse, refused,
    refuses, reject, rejected, turned away, missing, absent, exempt, free of, in place of, fail, fails, failed,
    unavailable, off limits, out of reach, waived, frozen, rarely, seldom`,
  zh: `禁止 禁制 關閉 停辦 停用 空置 短缺 缺少 未付 取消 豁免 代替 取代 剔除 除外 例外 凍結 落空 失敗 否決 不足 不夠 告吹 暫緩 很少 甚少 鮮有 反對`,
  yue: "停咗 唔夠 搵唔到 入唔到",
} as const;

/**
 * Chinese words with a character that denies alone, which deny nothing: 不良反應, 未成年, 無人駕駛, 零件. Read as the characters they are
 * of where nothing else knows them.
 */
export const NOT_DENYING = {
  zh: `不良 不等 不久 不妨 不動產 不銹鋼 不鏽鋼 不時 不外 不愧 不禁 不丹 不日 不得不 不能不 不無 不亞於 不遜於 不可或缺 必不可少 不可避免 避免不了
    無可避免 無法避免 難以避免 難免 在所難免 免不了 不得已 不法 不幸 不定期 未免 未婚 未成年 無人駕駛 無人車 無人機 無形 抵免 無障礙 無數 無限 無比 無盡
    無國界 無辜 無窮 無線 無疑 無論 免疫 免治 免得 別墅 別人 別的 別緻 別具 別致 特別 識別 辨別 告別 離別 甄別 沒收 沉沒 淹沒 埋沒 零件 零食 零星
    零用錢 零下 零工 零時 零碎 零散 停止線 終止日 終止日期 拒絕往來 否則`,
  yue: "唔錯 唔通 唔怪得 唔使講 唔覺意 唔好意思 冇得輸 唔單止 唔該",
} as const;

/** Behind one of these “over” and “above” set one thing above another. */
const SETTING_ABOVE = `prefer, prefers, preferred, preferring, preference, choose, chooses, chose, chosen, choosing, choice, pick, picks, picked, picking, favour, favours,
  favoured, favouring, favor, favors, favored, favoring, put, puts, putting, place, places, placed, value, values, valued, valuing, rate, rates, rated, rank,
  ranks, ranked, priority, prioritise, prioritises, prioritised, prioritize, prioritizes, prioritized, prioritising, prioritizing, precedence, advantage, advantages,
  edge, lead, win, wins, won, victory, triumph, triumphs, triumphed, prevail, prevails, prevailed, backs, backed, stress, stresses, stressed, emphasise, emphasises,
  emphasised, emphasize, emphasizes, emphasized, matter, matters, mattered, important, better, first, above`;

/** English words that deny or compare, and beside what other words they do not, or only do. */
export const SIGNS = {
  /** “Bus stop”: a noun behind any of these. */
  nouns: {
    stop: "a, an, the, this, that, each, every, first, last, next, final, one, bus, tram, train, ferry, metro, coach, taxi, lorry, truck, rest, pit, full, whistle",
  },
  /** “Zero-carbon”, “net zero”: part of a word. */
  joined: { zero: "net, near, sub" },
  /** “Has gone live”: what has gone so is not gone. */
  goneOn: {
    "has gone":
      "live, online, public, global, digital, green, ahead, up, down, into, on, through, above, below, beyond, past, over, from, well, smoothly",
    "is gone": "into, through, over",
  },
  /** “The strike is over” says that it is gone, with nothing behind it but one of these; “is over 26 %” and “is over the limit” do not. */
  finished: {
    words: "is over, are over, be over, was over, were over, being over",
    behind:
      "and, but, or, so, now, by, for, in, at, on, since, already, when, because, as, after, before, until, with, this, last, next, today, then, too, soon, again, though, although, while, if",
  },
  /** “Over” sets what stands before it above what follows where one of these came before it; else it tells where, or of what. */
  above: { over: SETTING_ABOVE, above: SETTING_ABOVE },
} as const;

/** What begins a clause that says of whom something is told. */
export const OF_WHOM = { en: "who, whose" } as const;

/** Those of the negators that say that there is none of what stands behind them. */
export const ABSENCE = {
  en: "no, without, little, zero, hardly any, next to no",
  zh: "沒有 無 沒 缺乏 欠缺 毫無 並無 並沒有",
  yue: "冇 冇乜 冇咩",
} as const;

/** Those of the negators that turn from one thing to another, which alone is so. */
export const INSTEAD = {
  en: "rather than, instead of, as opposed to",
  zh: "而非 而不是",
} as const;

/** Words by which a text says of two things that it is the one and not the other. */
export const WHICH = {
  en: "rather than, instead of, as opposed to, not of, not by, not for, not in, not to, not with",
  zh: "而非 而不是 並非 不是",
  yue: "唔係",
} as const;

/** Those that deny no more than part of a whole, where a figure follows; else the Chinese ones no more than what they stand before, and the English ones little more. */
export const NARROW = {
  en: "loses, losing, lose, lost",
  zh: "失去 喪失 沒了",
  yue: "冇咗",
} as const;

/** Words behind a denial, and before a day, that deny no more than an earlier one. */
export const UNTIL = {
  en: "before, until, till, earlier than",
  zh: "早於",
  yue: "早過",
} as const;

/** Days that may stand behind these, besides dates. */
export const DAYS = { en: "spring, summer, autumn, winter", zh: "明年 後年 今年" } as const;

/** How it is said that nothing surpasses a thing, and that nothing came before or after it: “has never ranked higher”, “no outbreak since”. */
export const UNSURPASSED = {
  never: "never",
  no: "no",
  /** “No other costs as much”, “no other is older than this one”. */
  other: "other",
  than: "than",
  as: "as",
  /** “No outbreak since 2009”, “no route before this one”. */
  since: "since",
  before: "before",
  by: {
    en: "better, higher, bigger, larger, older, longer, greater, worse, lower, faster, stronger, richer, busier, cheaper, dearer",
  },
  /** What may stand behind such a word. */
  behind: { en: "in, on, at, than" },
  /** Words of a source that set a thing above or before all others. */
  peaks: {
    en: "highest, best, most, largest, biggest, greatest, first, last, latest, oldest, longest, lowest, worst, fastest, record, ever",
    zh: "最 首 歷來 上一次 最近一次",
  },
} as const;

/** Chinese negations that may deny a verb and no more: 不分類的人, 沒拿錢的工人. */
export const OF_VERB = { zh: "不 不會 不能 不可 不到 未 沒 沒有 無", yue: "唔 唔會 冇" } as const;

/** What says of the figure behind it that it is not the one. */
export const NOT_THIS = {
  en: "not, isn't, aren't, wasn't, weren't, rather than, instead of",
  zh: "不是 而不是 並非 而非",
  yue: "唔係",
  /** … but for these. */
  apart: { en: "or not, if not, why not" },
} as const;

/** Words of comparisons that may stand for something else as well: “pass over the garden”. */
export const APART_FROM = {
  en: "over, away from, moved on from, before merely, over merely, over just, above merely",
} as const;

/** Words before how many there are on a list. */
export const FIELD = { en: "of, of all, among, in, out of", zh: "在 於 全部 全 共", yue: "喺" } as const;

/** What a share leaves of a whole. */
export const REST = { en: "the rest, the others, the remainder, all the others" } as const;

/** Those that go on denying. */
export const NOR = { en: "nor" } as const;

/** Denials that may end a clause, and then deny what stands before them: “the two have nothing to do with each other”. */
export const CLOSERS = {
  en: `out of the question, a non-starter, non-starter, off the cards, no longer do, no longer does, no longer is,
    no longer are, no longer has, no longer so, nothing to do with, nothing to do with each other, ruled out,
    not the case, not so, never will, never do, never does, never did, off the table, is over, are over, to no avail,
    in vain, a dead letter, a lost cause, a pipe dream,
    has passed, have passed, has gone, is gone, has closed, is closed, has vanished, is vanishing, is disappearing,
    has run out`,
  zh: `不了 不到 不來 不起 不出 不上 不行 不成 無關 無關係 沒關係 沒有關係 毫無關係 毫不相干 不相干 無份 沒份 沒份兒 沒他的份 不可能 免談 沒戲 落空 告吹
    做不到 辦不到 行不通 不可行 不奏效 不管用 不頂用 沒什麼用 不存在 不成立 不大
    已經過去 已過去 成為過去 已成過去 早已關上 關上了 消失 正在消失 逐漸消失 沒了`,
  yue: `唔到 唔嚟 唔起 唔出 唔上 唔落 唔得 唔掂 冇份 冇關係 冇咩關係 冇乜關係 唔關事 冇戲 冇得傾 冇得講 做唔到 行唔通 唔成 唔work 唔可能 冇可能 唔大 過咗 過晒 已經過咗 冇咗 少到冇 唔見咗`,
} as const;

/** Words behind a denial after which something is said that is so. */
export const CONTRASTS = {
  en: "but, it is, it's, they are, they're",
  zh: "而是 反而 已是 已成 乃是 反倒",
  yue: "而係 反而 變咗",
} as const;

/**
 * How a phrase begins that says no more than with what something is compared, and the signs by which one in Chinese says which way
 * it went besides: 比前一年多.
 */
export const COMPARING = {
  en: "than, compared, versus, on the year, on the previous, against the year, against last, against a year, prior year, previous year, prior month, previous month, previous quarter, year earlier, year on year, year-on-year",
  zh: "比 較 對比 按年 同比 再前一年",
  /** The English one that bounds a figure, too. */
  more: "more than",
  /** Chinese words with the same character that compare nothing. */
  apart: "比賽 比例 比率 比重 比亞迪 比特 較場 較量",
  /** Words by which a Chinese comparison begins to say what is so of its first thing, and characters before one of them that make it another word. */
  predicates: "更 還要 較 來得 對 晚 遲",
  /** Signs behind which what is compared with comes before what is said of the first thing: A 比 B 便宜. */
  first: { zh: "比 較" },
  opposing: "反绝面昨今当夜",
  /** Folded characters that with 的 stand for a thing by a quality of it: 舊的. */
  adjectives: "旧新大细小",
  ways: "多少升跌增減高低漲降長大",
  /** Words beside it in English that say which way it went. */
  up: "more, higher, bigger, larger, longer, greater",
  down: "fewer, less, lower, smaller, shorter",
  /** Chinese words for it behind what something is compared with, and characters of a time that it may be compared with. */
  higher: "高 多 大 升 貴 長 好 快 強",
  lower: "低 少 小 細 跌 平 短 差 慢 弱",
  times: "年月季期前初次",
  /** What such a comparison begins with, and what may stand behind the word that says which way it went. */
  signs: { zh: "比 較" },
  closing: { zh: "了 些 出 過 得多 很多 好多", yue: "咗 啲" },
  /** “6 per cent fewer than in 2024”: what stands before a time that something is compared with. */
  than: "than",
  thanTimes: "in, at, during, a, the year, the month, last, before, previous, the previous",
  /** “12,000 more jobs”: what says of a number that it has been added. */
  added: "more, additional, extra",
  /** The same right beside a share: “up 4%”, “4% down on the year before”. */
  beside: { up: "up", down: "down" },
} as const;

/** Words after which the lesser, the earlier or the rejected side stands: “more important than X”, “rather than X”. */
export const LESSER = {
  en: `than, less than, less likely than, less often than, over, above, ahead of, before merely, moved on from, away from, over merely, over just, above merely, beats,
    beat, outdoes, outperforms, outshines, surpasses`,
  zh: "比 勝過 多過 重於 優於 大於 高於 先於 大過 不及 不如",
  yue: "多過 好過 緊要過 重要過 唔及",
} as const;

/** Those behind which the greater side stands. */
export const INFERIOR = {
  en: "less than, less likely than, less often than",
  zh: "不及 不如",
  yue: "唔及",
} as const;

/** Words that set one thing above all others of its kind, and Chinese words with the same character that do not. */
export const SUPERLATIVES = {
  en: `biggest, largest, greatest, best, strongest, fastest, highest, most important, most popular, favourite, favorite,
    most powerful, most valuable, most expensive, most common, cheapest, smallest, lowest, worst, weakest, last to, slowest, busiest, longest,
    oldest, youngest, richest, hardest, easiest, newest, number one`,
  zh: "最",
  apart:
    "最快都 最快要 最快於 最快在 最快到 最快喺 最快可 最快會 最快將 最快明 最快今 最快2 最近 最新 最终 最終 最後 最后 最多 最少 最先 最初 最早",
  /** Words of a source that come to the same. */
  alike: { en: "core, ideal, key, near the top, speed", zh: "核心 理想 關鍵 前列 首要" },
} as const;

/** Words before what a thing turns from, and before what it turns into. */
export const TURNS = {
  origin: {
    en: "from",
    zh: "由 從 以往 過去",
    yue: "以前 舊時",
  },
  goal: {
    en: "to, into, towards",
    zh: "轉為 轉型為 轉變為 轉向 變成 改為 變為 成為 轉變成 轉成 至",
    yue: "變做 轉做 變咗",
  },
} as const;

/** Words that claim everything, or nothing else; and by which a source says that what it names is not all. */
export const UNIVERSALS = {
  all: {
    en: `all, every, everyone, each and every, always, entirely, fully, 100%, wholly, without exception, everybody`,
    zh: "所有 全部 全體 每個 每一 一律 統統 總是 完全 都是 全都 全數 無一例外 人人 無不 通通 全是 都在 無一 清一色 百分百 個個都",
    yue: "冚唪唥 全部 個個 成班 晒 全數 樣樣 全部都 全部係",
  },
  only: {
    en: `only, solely, exclusively, just, nothing but, nobody but, no one but, none but, nobody except, no one except,
      entirely of, wholly of, nothing else, merely, purely, alone, sole, suffices, just a, just an,
      nobody else, none other, nothing more, is enough, are enough, will suffice, nothing more than`,
    zh: "只 只有 僅 僅僅 唯一 單單 純粹 只是 只會 就只 獨 無非 淨是 單純 止於 僅限 就夠 便夠 一概 不過是 不外乎 只不過 僅僅是 就是個 便足夠 就足夠 清一色",
    yue: "淨係 咋 只係 齋 就係得 得個 剩係 淨得 只得 不過係 淨係得 就係咁 咁簡單 純粹係 單純係 得一樣 得幾個 得咁少 就得喇",
  },
  more: {
    en: `not only, not just, not merely, beyond, no longer limited to, not limited to, more than just, moved past,
      moves past, gone past, outgrown, outgrew, no longer just, no longer only, past just`,
    zh: "不止 不只 不僅 不單 不限於 不再只 不再限於 不再局限",
    yue: "唔止 唔單止 唔淨止 唔淨係 唔只 唔單只",
  },
} as const;

/** Where something begins and where it ends, by ideas, and what asks for it: who asks for the one is not told by the other. */
export const BOUNDS: readonly {
  readonly low: string;
  readonly high: string;
  readonly asked: readonly AskType[];
}[] = [
  { low: "start", high: "end", asked: ["date"] },
  { low: "minimum", high: "cap", asked: ["amount", "count", "money", "percent", "duration"] },
  { low: "minimum", high: "maximum", asked: ["amount", "count", "money", "percent", "duration"] },
];
