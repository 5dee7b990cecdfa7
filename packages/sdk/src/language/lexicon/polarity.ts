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
  ["cooperate", "decoupling"],
  ["continue", "suspend"],
  ["inclusive", "single"],
  ["utilisation", "vacancy"],
  ["tenant", "vacancy"],
  ["only_word", "diverse"],
  ["minority", "large"],
  ["only_word", "one_stop"],
  ["complementary", "duplicate_effort"],
];

/** Words that deny what follows them; English separated by commas, Chinese by spaces. */
export const NEGATORS = {
  en: `not, no, never, none, neither, nor, without, nobody, nothing, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, won't, wouldn't, doesn't, don't,
    didn't, can't, cannot, couldn't, shouldn't, yet to, no longer, rather than, instead of, as opposed to, far from, barely, hardly, unlikely, fails to, failed to,
    not yet, zero, hasnt, doesnt, dont, didnt, wont, cant, isnt, arent, wasnt, unable, stopped short of, ruled out, rules out, rule out, dismisses, denies, denied, isn't worried about, isn't concerned about, not concerned about, not a single, but not, no need to worry about, no need to worry, unconcerned about, not worried about`,
  zh: `不 沒 沒有 無 未 尚未 未有 並非 並不 不是 不會 不能 不再 非 而非 而不是 從未 從來沒有 毫無 無需 毋須 不必 不用 否認 否定 不要 勿 絕不 並沒有 並未 未曾 不曾 不可 無法 不涉及 都沒 不存在 不都 不應 不應該 並無 從不 不在 絕非 未能 不認為 不覺得 無須 不具備 免 不需要 不需 唯獨沒有 排除 零 別老 別再 難以 不予 缺乏 欠缺 無需擔心 不用擔心 毋須擔心 不必擔心 無須擔心`,
  yue: `唔 冇 唔係 未 唔會 唔使 未有 冇話 唔應該 唔好 唔可以 唔駛 唔洗 無 唔再 從來冇 冇得 一個都冇 未曾 唔使再 唔想 唔同意 唔覺得 都未 唔需要 唔得 唔止係 冇乜 唔使驚 唔使擔心 唔洗驚`,
} as const;

/** Words after which the lesser, the earlier or the rejected side stands: “more important than X”, “rather than X”. */
export const LESSER = {
  en: "than, over, ahead of, before merely, moved on from, away from, over merely, over just, above merely",
  zh: "比 勝過 多過 重於 優於 大於 高於 先於 大過",
  yue: "多過 好過 緊要過 重要過",
} as const;

/** Words before what a thing turns from, and before what it turns into. */
export const TURNS = {
  origin: { en: "from", zh: "由 從 以往 過去", yue: "以前 舊時" },
  goal: {
    en: "to, into, towards",
    zh: "轉為 轉型為 轉變為 轉向 變成 改為 變為 成為 轉變成 轉成 至",
    yue: "變做 轉做 變咗",
  },
} as const;

/** Words that claim everything, or nothing else. */
export const UNIVERSALS = {
  all: {
    en: "all, every, everyone, each and every, always, entirely, completely, fully, 100%, wholly, without exception, everybody",
    zh: "所有 全部 全體 每個 每一 一律 統統 總是 完全 都是 全都 全數 無一例外 人人",
    yue: "冚唪唥 全部 個個 成班 晒 全數",
  },
  only: {
    en: "only, solely, exclusively, just, nothing but, nothing else, merely, purely, alone, sole",
    zh: "只 只有 僅 僅僅 唯一 單單 純粹 只是 只會 就只 獨",
    yue: "淨係 得 咋 只係 齋 就係得 得個",
  },
} as const;
