/**
 * What a text can say in words that deny and in words that do not, by a name: “not decided” and “undecided”. For each the
 * aspect in which a claim and a fact that both say so agree, the phrases that say so, the words that say so where they are
 * denied, and others that say the opposite; English separated by commas, Chinese by spaces.
 */
export const DENYING = {
  unsettled: {
    aspect: "status",
    said: {
      en: "undecided, undetermined, up in the air, yet to decide, yet to be decided, yet to be settled, remains to be seen, remains open, still open whether, still open who, still open what, still open how, still open when, still open where, left open, yet to choose, yet to pick, open question, to be decided, tbd, no decision",
      zh: "待定 還沒定下來 還未定下來 沒定下來 未定下來 還沒定 還未定 尚未定 未有定案 沒有定案 未落實 有待決定 懸而未決 未有決定 尚無定論",
      yue: "未話實 仲未定 重未定 未定實 冇定案 未傾掂 都未掂 未拍板 未傾好 未諗好",
    },
    denied: {
      en: "decided, decide, decision, settled, settle, chosen, choose, picked, finalised, finalized, fixed, made up its mind, made up their mind, made up their minds, ruled, ruling, call has been made, drawn up, worked out, determined, agreed on",
      zh: "決定 定案 拍板 落實 選定 選出 敲定",
      yue: "揀 話實",
    },
    contrary: {
      en: "confirmed, confirm, has approved, have approved, all agreed, been agreed, has been settled, a done deal, done deal, foregone conclusion, set in stone, signed off, been approved, was approved, were approved, already approved",
      zh: "確定 成定局 定下 通過 有定論",
      yue: "拍咗板 定咗 實咗 confirm咗",
    },
  },
  pending: {
    aspect: "status",
    said: {
      en: "not yet, yet to, still to come, not open, isn't open, aren't open, still closed, unfinished, incomplete",
      zh: "尚未 仍未 還未 還沒 未開放 未啟用 未完成 未動工 未落成",
      yue: "仲未 重未 未起好 未開得 未搞掂",
    },
    denied: {
      en: "open, opened, finished, complete, completed, ready, started, begun, running, up and running, operating, operational, live, in operation, in service, opened its doors, opened their doors",
      zh: "開幕 啟用 完工 落成 動工 運作 營運 投入服務 投入運作",
      yue: "起好 開得",
    },
    contrary: {
      en: "already, up and running, in operation, in full swing, all done",
      zh: "已經 經已 早已",
      yue: "已經",
    },
  },
  free: {
    aspect: "negation",
    said: {
      en: `free of charge, for free, is free, are free, be free, free for, at no cost, free to use, free if, free as long as, free provided, free once, free on condition, eat free, eats free, rides free, ride free, travel free, travels free, get in free, free entry, free admission, cost-free,
        costs nothing, cost nothing, charges no fee, charge no fee, charges no admission, charge no admission, pays no fee, pay no fee, pay no toll, pay no rent, charged nothing, pay nothing, pays nothing, paid nothing, without paying, rent-free, for nothing, without charge, without a fee, charge-free`,
      zh: "免費 免收 免租 全免 分文不收 不收分文",
      yue: "唔使錢 唔洗錢 唔收錢 唔使俾錢 唔使畀錢 唔使交錢 唔使交費 一蚊都唔使俾 一蚊都唔使畀 一蚊都唔使 一毫子都唔使",
    },
    denied: {
      en: "pay, pays, paid, paying, charge, charges, charged, charging, fee, fees, rent, tuition, toll, levy",
      zh: "收費 付費 繳費 付錢 付款 花錢 交租 收學費 交學費",
      yue: "俾錢 畀錢 收錢",
    },
    contrary: {
      en: "costs, cost, priced, ticket price, out of pocket, has to pay, have to pay, must pay",
      zh: "收取 須付 要付 自費 要收費 需收費",
      yue: "要錢 要俾 要畀 收你",
    },
  },
} as const;

/** Denials that stand behind what they deny: “it costs residents nothing”. */
export const BEHIND = { en: "nothing, not a cent, not a penny" } as const;

/** What may stand behind such a denial, and what may not stand before it. */
export const AROUND = {
  behind: "to, for, as, if, when, while, in, at, on",
  apart: "and, but, or, that",
} as const;

/** What stands behind what a text denies altogether: “won't cost owners anything”. */
export const AT_ALL = { en: "anything, a thing, a cent, a penny, a dime" } as const;

/** What may stand between a negation and a word that it denies: “has not yet been decided”. */
export const BEEN = {
  auxiliaries: { en: "has, have, had" },
  adverbs: { en: "yet, so far" },
  been: { en: "been" },
} as const;

/** Words behind a negation that leave what follows undenied: “not before paying”. */
export const UNDENYING = { en: "before, until, unless, without" } as const;

/** Words right before an idea that ask whether it is so: 是否開幕. */
export const ASKING = { zh: "是否 會否 能否 可否" } as const;
