import type { AskType } from "./ask-types.ts";

export interface AskWords {
  readonly en?: string;
  readonly zh?: string;
  readonly yue?: string;
}

/** Question words by the answer they ask for; English separated by commas, Chinese by spaces. */
export const ASK_WORDS: Readonly<Record<AskType, AskWords>> = {
  amount: {
    en: "how much, how big, how large, what size, how high",
    zh: "有多大 多大 多高 哪個水平 什麼水平 甚麼水平 哪個程度 什麼規模",
    yue: "有幾大 幾大 幾高",
  },
  money: {
    en: "total investment, investment amount, amount invested, how much money, how many dollars, how much cash, what sum, how much funding, what is the budget, what's the budget, whats the budget, what budget, budget of",
    zh: "多少錢 多少資金 幾錢 什麼價 預算多少 預算是多少 預算有多少 投資總額 總投資額 總投資 投資額 總造價",
    yue: "幾多錢 幾錢 幾多銀 幾多銀紙 幾多蚊",
  },
  count: {
    en: "how many, number of, no. of, how many of, what number",
    zh: "多少 數目 數量 人數 幾個 幾家 幾間 幾項 幾名 幾次 幾人 幾位 多少個 多少家 多少間 多少名 多少人 多少次 幾場 幾份 幾所 幾座 幾成家",
    yue: "幾多 幾多個 幾多間 幾多份 幾多人 幾多次 幾多家 幾多名",
  },
  percent: {
    en: "what percentage, what percent, what share, what proportion, what fraction, how many percent, percentage, percent, what rate, how full",
    zh: "百分之幾 百分之多少 多大比例 幾成 佔多少 佔比多少 比例是多少 多少百分比 佔幾成 多大比重 比例多少",
    yue: "幾多% 幾多成 幾多percent 幾多個percent 幾多巴仙 幾多趴 佔幾多",
  },
  rank: {
    en: "what rank, what place, where does it rank, what position, ranked where, where does hong kong rank, which place, where sit, ranked what, how does rank",
    zh: "第幾 排第幾 名次 第幾位 第幾名 幾名 什麼名次 排幾",
    yue: "排第幾 排幾多 第幾",
  },
  date: {
    en: "when, what date, which date, what time, what year, which year, which month, what month, when exactly, how soon, since when, by when, what day",
    zh: "何時 什麼時候 甚麼時候 幾時 哪天 哪年 哪一年 哪一天 哪月 哪個月 什麼時間 何日 幾月 多久才 幾月幾號 幾號 啥時候 什麼日子 何年 啥時",
    yue: "幾時 幾號 邊年 邊日 邊一日 幾多號 幾點 咩時候",
  },
  duration: {
    en: "how long, how many years, how many months, how many yrs, for how long",
    zh: "多久 多長 多長時間 多少年 幾年 幾個月 多少個月 幾久",
    yue: "幾耐 幾長 幾多年 幾多個月",
  },
  who: {
    en: "who, whom, whose, which person, who's, whos, by whom",
    zh: "誰 有誰 哪位 哪一位 何人 什麼人 甚麼人 由誰 哪個人 誰是 啥人",
    yue: "邊個 邊位 乜人 咩人 乜水 邊個人 邊位大佬",
  },
  place: {
    en: "where, which place, which location, which city, whereabouts, what place, in which place",
    zh: "哪裏 哪裡 哪兒 何處 什麼地方 甚麼地方 何地 哪個地方 哪個城市 在哪",
    yue: "邊度 喺邊 邊頭 邊處 邊到",
  },
  reason: {
    en: "why, how come, what reason, for what reason, what makes, why does",
    zh: "為何 為什麼 為甚麼 何以 什麼原因 甚麼原因 因何 何解 為啥 憑什麼",
    yue: "點解 做乜解 憑咩 因咩 因乜 解釋點解",
  },
  manner: {
    en: "how, in what way, what way, how does, how do",
    zh: "怎樣 怎麼 如何 怎 怎麼樣 何種方式 什麼形式 甚麼形式 什麼方式 怎麼辦 咋",
    yue: "點 點樣 點做 點先 點可以",
  },
  which: {
    en: "which, which one, which ones, which of, name the, list the, names of the, list of the",
    zh: "哪些 哪個 哪 哪幾個 哪種 哪幾 哪家 哪間 哪份 哪項 哪一 哪條 哪類 哪幾種 哪款 哪方面",
    yue: "邊 邊啲 邊間 邊份 邊幾個 邊樣 邊款 邊個範疇 邊兩 邊幾 邊條 邊一 邊行 邊種",
  },
  what: {
    en: "what, what's, whats, what sort of, what kind of, what type of, describe",
    zh: "什麼 甚麼 何 啥 哪些 是什麼 幹嘛 干嘛 啥子 做甚 什麼樣",
    yue: "咩 乜 乜嘢 咩嘢 做乜 做咩 啲咩 啲乜 乜嘢嚟",
  },
  yesno: {
    en: "is it true, whether, isn't it, right, true or false",
    zh: "是否 是不是 有沒有 有否 會不會 能不能 嗎 可有 要不要 可否 了沒有 沒有呢 對不對 了沒",
    yue: "係咪 有冇 有無 會唔會 使唔使 啱唔啱 得唔得 係唔係 未呀 咗未 未 夠唔夠",
  },
};

/** Concept that a question of a type is about: “how long” asks for a duration whatever else it says. */
export const ASK_CONCEPTS: Readonly<Partial<Record<AskType, string>>> = {
  duration: "duration",
  rank: "rank",
  percent: "share_part",
  date: "date",
};

/** Kind of answer that a query without a question word asks for by a word of these concepts, such as “launch date”. */
export const NOUN_TYPES: Readonly<Record<string, AskType>> = {
  share_part: "percent",
  rank: "rank",
  date: "date",
  price: "money",
};

/** Concept that a last word turns “what” into: “what is it for”, “what is it called”. */
export const TAILS: Readonly<Record<string, string>> = {
  for: "purpose",
  do: "purpose",
  about: "theme",
  called: "name_of",
  named: "name_of",
};

/** What is asked for when “which” or “what” stands before a word of these concepts. */
export const HEAD_TYPES: Readonly<Record<string, AskType>> = {
  company: "who",
  bank: "who",
  association: "who",
  committee: "who",
  university: "who",
  institute: "who",
  fund_company: "who",
  regulator: "who",
  city: "place",
  location: "place",
  share_part: "percent",
  rank: "rank",
  date: "date",
};
