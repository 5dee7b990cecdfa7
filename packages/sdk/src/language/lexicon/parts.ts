/** Those of whom a figure may be told who are a part of all: what is told of all says nothing of them. */
export const PARTS = {
  en: `women, woman, women's, female, females, men, male, males, young people, youngsters, teenagers, teens, young adults, millennials,
    gen z, elderly, older people, older adults, seniors, pensioners, single people, married people, widows, disabled people,
    start-ups, startups, start-up, startup, unicorns, family businesses`,
  zh: `女性 婦女 女人 男性 男人 年輕人 青年 青少年 年青人 長者 老年人 老人 單身人士 已婚人士 殘疾人士 初創 獨角獸 家族企業`,
  yue: "女仔 男仔 後生仔 老人家",
} as const;

/** What tells of each, and not of all. */
export const EACH = { en: "per, each, every, apiece", zh: "每" } as const;

/** What stands before a sort where it is said of some behind them: “how many of them are from the mainland?” */
export const SORTED = {
  en: `were from, are from, came from, come from, coming from, is from, were in, are in, work in, specialise in, specialize in, were, are,
    from, based in`,
  zh: "是 係 來自 屬於 屬 做 從事",
  yue: "嚟自 搞",
} as const;

/** Between a place and what is of it, and before a place at which something is so. */
export const PLACED = {
  of: { en: "'s, 's ai", zh: "的", yue: "嘅" },
  at: { en: "in, at, of, within, for, across", zh: "在", yue: "喺 係" },
} as const;
