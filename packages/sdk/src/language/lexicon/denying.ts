/**
 * What a text can say in words that deny and in words that do not, by a name: “not decided” and “undecided”. For each the
 * aspect in which a claim and a fact that both say so agree, the phrases that say so, and the words that say so where they
 * are denied; English separated by commas, Chinese by spaces.
 */
export const DENYING = {
  unsettled: {
    aspect: "status",
    said: {
      en: "undecided, undetermined, up in the air, yet to decide, yet to be decided, yet to choose, yet to pick, open question, to be decided, tbd, no decision",
      zh: "待定 未有定案 沒有定案 未落實 有待決定",
      yue: "未話實 冇定案",
    },
    denied: {
      en: "decided, decide, decision, settled, settle, chosen, choose, picked, finalised, finalized, fixed",
      zh: "決定 定案 拍板 落實 選定 選出 敲定",
      yue: "揀 話實",
    },
  },
  free: {
    aspect: "negation",
    said: {
      en: `free of charge, for free, is free, are free, rides free, ride free, travel free, travels free, get in free, free entry, free admission,
        costs nothing, cost nothing, charged nothing, rent-free`,
      zh: "免費 免收 免租 全免",
      yue: "唔使錢 唔洗錢 唔收錢 唔使俾錢",
    },
    denied: {
      en: "pay, pays, paid, paying, charge, charges, charged, charging, fee, fees, rent",
      zh: "收費 付費 繳費 付錢 交租",
      yue: "俾錢 畀錢 收錢",
    },
  },
} as const;

/** Words behind a negation that leave what follows undenied: “not before paying”. */
export const UNDENYING = { en: "before, until, unless, without" } as const;
