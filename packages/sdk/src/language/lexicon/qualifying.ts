/**
 * Words by which a sentence no longer says that something is so, or says it of one alone: who puts them into what a source says, claims
 * something else.
 */
export const QUALIFYING = {
  /** Makes it hang on something. */
  condition: {
    en: `if, unless, provided that, providing that, so long as, on condition that, on the condition, assuming, supposing, in case,
      in the event, depending on, subject to`,
    zh: "如果 若 假如 若果 倘若 倘使 假若 假使 假設 要是 除非 一旦 萬一 前提是 條件是 視乎 取決於",
  },
  /** Wishes, imagines or doubts it. */
  unreal: {
    en: `would be nice, would be good, would be great, would be better, i wish, we wish, if only, nobody expects, no one expects,
      nobody believes, no one believes, nobody thinks, no one thinks, few believe, few expect, doubtful, i doubt, we doubt, remains to be seen, in theory, on paper,
      supposedly, allegedly, pretends, pretend, claims falsely, falsely, wrongly`,
    zh: "要是就好 如果就好 就好了 但願 恨不得 理論上 紙上談兵 號稱 謊稱 誤以為 成疑 存疑",
    yue: "就好喇 就好啦 諗住係",
  },
  /** Says that it is so other than openly or willingly; no other words say the same of what a source tells openly. */
  covert: {
    en: `secretly, in secret, privately, illegally, unlawfully, unofficially, reluctantly, unwillingly, accidentally, by accident, by mistake, mistakenly`,
    zh: "秘密 暗中 暗地裏 私下 非法 違法 誤打誤撞",
    yue: "偷偷地 靜靜雞",
  },
  /** Says that it is so only now and then, in part or for a while. */
  lessThan: {
    en: `partly, partially, in part, briefly, temporarily, provisionally, sometimes, occasionally, now and then, from time to time, rarely, seldom, scarcely, barely, hardly`,
    zh: "勉強 局部 短暫 暫時 臨時 偶爾 罕有",
  },
  /** Leaves open whether it is so, or says that it ought to be: without it a sentence says that it is. */
  modal: {
    en: "may, might, could, can, should, ought, would, must, possibly, perhaps, likely, hopes, wants, aims",
    zh: "可能 或會 或許 也許 有機會 應 應該 應當 有望 可望 希望",
    yue: "可能會 有機會 應該",
  },
  /** The same in other words, in whose place a modal one may stand. */
  modalToo: {
    en: `able, need, needs, needed, have to, has to, having to, required, requires, maybe, potentially, possible, potential, asks, asking, demands, calls, urges, expects, expected,
      hoped, hope, wish, wishes, seeks`,
    zh: "要 須 該 需要 需 盼 想 期盼 期望 不排除 或 說不定 能 可 可以 能夠 須要 必須",
  },
  /** Behind these “used to” says what something is for. */
  passive: { en: "is, are, was, were, be, been, being, get, gets, got" },
  /** Says that it was so once. */
  formerly: {
    en: "used to, once upon a time, in the old days, formerly",
    zh: "曾經",
  },
  /** Says that it is so no longer, or was so at another time. */
  over: {
    en: "no longer, not any more, not anymore",
    zh: "不再",
    yue: "唔再",
  },
  /** Goes on to take something back. */
  takingBack: {
    en: "but, yet, though, although, however",
    zh: "但 但是 不過 可是 然而 惟",
    yue: "但係 不過",
  },
  /** What behind a denial takes back a part and no more. */
  bounding: { en: "quite, yet, all, only, just, exactly" },
  /** Says what somebody makes of it, which bears out nothing of a source that does not judge, nor goes against it. */
  judging: {
    en: `disappointing, a disappointment, a disgrace, disgraceful, shameful, pathetic, overrated, underrated, deserves, deserve, deserved, deservedly,
      amazing, awesome, fantastic, wonderful, laughable, ridiculous, a joke, embarrassing, a waste of, far too little, far too few, far too late,
      far too slow, too little too late, is bad for, is good for, means nothing, means little, nothing but talk, mere hype, hopeless,
      unfair, shocking, admirable, should be proud, can be proud, well done, truly great, comes too late`,
    zh: `失望 可恥 丟臉 丟人 實至名歸 當之無愧 理所當然 了不起 令人敬佩 令人佩服 可喜可賀 實在太 真是太 太遲了 太少了 太慢了 太差 不夠用 吹牛 浪費公帑 浪費金錢
      完全失敗 徹底失敗 笑話 荒謬 可笑 值得驕傲 值得自豪 有什麼用 有何用 毫無意義 令人遺憾 令人振奮 可圈可點`,
    yue: "失禮 好威 威水 好犀利 真係犀利 嘥錢 唔掂 有咩用 有乜用 慢過龜 都係太少 都仲係少 都係少 太失敗 我先唔信",
  },
  /** Says that somebody gives up what they are. */
  leaving: {
    en: "resign, resigns, resigned, resigning, step down, steps down, stepped down, stepping down, quits, has quit, will quit, retire, retires, retired, retiring, was sacked, was fired",
    zh: "辭任 辭去 辭職 請辭 卸任 離任 離職 退休 下台 被免職",
    yue: "辭咗職 唔撈 劈炮",
  },
  /** Says of the first thing named that it alone is so; at the beginning. */
  alone: {
    en: "only, just, solely, none but, no one but, nobody but",
    zh: "只有 唯有 惟有 唯獨 獨有 僅有",
    yue: "淨係",
  },
} as const;
