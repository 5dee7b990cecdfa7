import type { AskType } from "./ask-types.ts";

export interface AskWords {
  readonly en?: string;
  readonly zh?: string;
  readonly yue?: string;
}

/** Question words by the answer they ask for; English separated by commas, Chinese by spaces. */
export const ASK_WORDS: Readonly<Record<AskType, AskWords>> = {
  amount: {
    en: `how much, how big, how large, what size, how high, what mark, what milestone, what threshold, which milestone,
      past what`,
    zh: "有多大 多大 多高 哪個水平 什麼水平 甚麼水平 哪個程度 什麼規模 哪個關口 突破多少",
    yue: "有幾大 幾大 幾高 咩大關 破咗幾多",
  },
  money: {
    en: `total investment, investment amount, amount invested, how much money, how many dollars, how much cash, what sum,
      how much funding, what is the budget, what's the budget, whats the budget, what budget, budget of, budget for, how fat`,
    zh: "多少錢 多少資金 幾錢 什麼價 預算多少 預算是多少 預算有多少 投資總額 總投資額 總投資 投資額 總造價 幾個億 幾十億 十幾億 幾百億 幾億元",
    yue: "幾多錢 幾錢 幾多銀 幾多銀紙 幾多蚊 幾多皮 幾多銀両",
  },
  count: {
    en: "how many, number of, no. of, how many of, what number, count of, tally of, what tally",
    zh: "多少 數目 數量 人數 幾倍 多少倍 翻幾倍 翻幾番 大幾倍 幾批 幾輪 幾期 幾個 幾家 幾間 幾項 幾名 幾次 幾人 幾位 多少個 多少家 多少間 多少名 多少人 多少次 幾場 幾份 幾所 幾座 幾成家",
    yue: "幾多倍 大幾多倍 幾多 幾多個 幾多間 幾多份 幾多人 幾多次 幾多家 幾多名",
  },
  percent: {
    en: `what percentage, what percent, what share, what proportion, what fraction, how many percent, percentage, percent,
      what rate, how full, what slice, what chunk, what portion, by what margin`,
    zh: "百分之幾 百分之多少 多大比例 幾成 佔多少 佔比多少 比例是多少 多少百分比 佔幾成 多大比重 比例多少",
    yue: "幾多% 幾多成 幾多percent 幾多個percent 幾多巴仙 幾多趴 佔幾多",
  },
  rank: {
    en: `what rank, what place, where does it rank, what position, ranked where, where does hong kong rank, which place,
      where sit, ranked what, how does rank, what spot, which spot, which position, which rung, what rung, which notch,
      sits where, stands where, placed where, how high, where did hk land, where did hk come, where does hk sit`,
    zh: "第幾 排第幾 名次 第幾位 第幾名 幾名 什麼名次 排幾 老幾 排在哪 排老幾",
    yue: "排第幾 排幾多 第幾 排喺邊 rank幾 第幾把交椅 rank幾多",
  },
  date: {
    en: `when, what date, which date, what time, what year, which year, which month, what month, when exactly, how soon,
      since when, by when, what day, eta, what timeframe, what timeline, timeframe for, timeline for, fall on, fell on,
      what timetable, any date, how long till, how long before, by when should, when can we`,
    zh: `何時 什麼時候 甚麼時候 幾時 哪天 哪年 哪一年 哪一天 哪月 哪個月 什麼時間 何日 幾月 多久才 幾月幾號 幾號 啥時候
      什麼日子 何年 啥時 哪時 哪日 時間表 哪時候 哪天開 要等多久 在哪天 在哪日 在哪年 在哪月 在哪個月 在哪一天 在哪一年 在哪個月份`,
    yue: "幾時 幾號 邊年 邊日 邊一日 幾多號 幾點 咩時候 幾時搞 邊日搞 邊日開 要等幾耐 仲要等幾耐 喺邊日 喺邊年 喺邊個月 邊個月 邊一個月 邊個禮拜 邊個星期 喺邊一日 喺邊一年",
  },
  duration: {
    en: `how long, how many years, how many months, how many yrs, for how long, what period, until when, till when,
      how far back, over what horizon`,
    zh: "多久 多長 多長時間 多少年 幾年 幾個月 多少個月 幾久 經營了多久 多少個年頭 幾多個年頭 扎根香港多久",
    yue: "幾耐 幾長 幾多年 幾多個月 幾長命 做咗幾多年",
  },
  who: {
    en: `who, whom, whose, which person, who's, whos, by whom, which body, which bureau, which department, which agency,
      which outfit, what body, what outfit, whose umbrella, what organisation, which institution, which entity,
      which side, whose brainchild, which organisation, which organization, what organization, what agency, which party,
      which guy, which bloke, what person, who else, which people, which folks, who's who, which bigwig, which official,
      which figure, which gentleman, which lady, which exec, which executive, what sort of people, what kind of people,
      who's good at what`,
    zh: `誰 有誰 哪位 哪一位 何人 什麼人 甚麼人 由誰 哪個人 誰是 啥人 誰人 誰行 誰強 哪些人 何機構 哪類人 哪種人 誰更行
      誰更強 哪個單位 哪個部門 哪家機構 哪個組織 哪個團體 哪個機構 哪些城市 何許人也 這號人物 誰比較行`,
    yue: `邊個 邊位 乜人 咩人 乜水 邊個人 邊位大佬 乜誰 邊一個 邊條友 咩機構 乜機構 咩組織 邊班人 邊啲人 搵邊個 邊個嚟
      邊位嚟 邊類人 邊種人 乜水嚟 邊個組織 邊間機構 邊個機構 係邊個嚟`,
  },
  place: {
    en: `where, which place, which location, which city, whereabouts, what place, in which place, which town, what town,
      what city`,
    zh: "哪裏 哪裡 哪兒 何處 什麼地方 甚麼地方 何地 哪個地方 哪個城市 在哪 哪裏辦 哪座城市",
    yue: "邊度 喺邊 邊頭 邊處 邊到 喺邊開 喺邊搞 邊個城市",
  },
  reason: {
    en: `why, how come, what reason, for what reason, what makes, why does, whence, wherefore, what's behind,
      what possessed, what's driving, what prompted, what explains`,
    zh: "為何 為什麼 為甚麼 何以 什麼原因 甚麼原因 因何 何解 為啥 憑什麼",
    yue: "點解 做乜解 憑咩 因咩 因乜 解釋點解",
  },
  manner: {
    en: `how, in what way, what way, how does, how do, how seriously, how highly, how exactly, in what form, on what terms,
      how much love`,
    zh: "怎樣 怎麼 如何 怎 怎麼樣 何種方式 什麼形式 甚麼形式 什麼方式 怎麼辦 咋 多重視 多看重 有多重 多重要 看得多重",
    yue: "點 點樣 點做 點先 點可以 幾重視 幾睇重 幾着重 有幾重 幾重要 有幾重視 地位高唔高",
  },
  which: {
    en: `which, which one, which ones, which of, name the, list the, names of the, list of the, whose, whose data,
      what type, which bits, which corners, which places, what places, which hats, which three, which two,
      which hospitals, which schools, which clients, which customers, which venues, which avenues, which site,
      representing which, which chunk, which users, which clinics, which universities, in what two`,
    zh: `哪些 哪個 哪 哪幾個 哪種 哪幾 哪家 哪間 哪份 哪項 哪一 哪條 哪類 哪幾種 哪款 哪方面 哪行 哪塊 哪環 哪道 哪處 哪門
      哪一行 哪幾行 哪些行 哪一塊 搞哪塊 何行業 哪幾塊 在哪些 在哪幾 在哪種 哪一環 哪幾道 哪幾處 哪幾招 哪幾手 哪一門
      哪家的 哪幾位 哪幾大 哪類人 贏在哪 餵哪些 代表哪 勝在哪 什麼賽道 主打什麼 哪些領域 哪些產業 哪些行業 哪些場景
      在哪方面 哪個單位`,
    yue: `邊 邊啲 邊間 邊份 邊幾個 邊樣 邊款 邊個範疇 邊兩 邊幾 邊條 邊一 邊行 邊種 邊瓣 咩瓣 咩線 撈咩 邊科 邊忽 邊味 谷邊
      咩行頭 邊幾行 做咩行 做開咩 咩生意 搞邊行 撈邊行 專做咩 搞邊瓣 做開乜 搞開咩 玩邊瓣 玩邊科 邊一瓣 邊一行 邊啲行
      邊幾瓣 咩行業 乜行業 喺邊啲 喺邊幾 喺邊樣 邊幾忽 邊度啲 邊層面 邊幾味 喺邊個 撈邊瓣 邊部分 邊個勁 邊個強 邊度食
      食邊間 邊啲客 邊個客 邊啲人 邊啲行業 邊啲範疇 邊啲場景 邊啲行頭 谷邊幾瓣 邊個叻啲 邊個會嘅 邊啲部門 分別係咩
      喺邊個階段 邊part 係邊個機構`,
  },
  what: {
    en: `what, what's, whats, what sort of, what kind of, what type of, describe, whatever, wot, wat, what exactly,
      what remains, what counts, what matters, what hospitals, what post, in what capacity, what slice of respondents,
      who's good at what`,
    zh: `什麼 甚麼 何 啥 哪些 是什麼 幹嘛 干嘛 啥子 做甚 什麼樣 何謂 拼啥 何職 何物 為何物 哪些招 點什麼 有什麼 學什麼
      扮演啥 拼什麼 比什麼 捲什麼 弄什麼 造什麼 忙什麼 學點啥 什麼職 何身份 咩任務 說明什麼 坐什麼位 做什麼的 坐什麼位子
      是做什麼的 第幾把交椅 坐第幾把交椅`,
    yue: `咩 乜 乜嘢 咩嘢 做乜 做咩 啲咩 啲乜 乜嘢嚟 咩位 乜位 整乜 搞乜 學咩 咩嚟 乜嚟 咩料 乜料 咩瓣 鬥乜 鬥咩 整咩 搞咩
      咩級 食乜 變成咩 起成咩 變成乜 做盛行 乜水嚟 咩水嚟 咩來頭 做咩位 乜東東 咩東東 做啲咩 做咩用 係做咩 取咩經 取乜經
      學到咩 學啲咩 學啲乜 出咩牌 打咩牌 有咩牌 威啲咩 做乜位 坐咩位 咩職位 乜職位 咩銜頭 咩人物 咩人嚟 乜人嚟 做咩嘅
      做乜嘅 咩角色 乜角色 鬥啲咩 鬥啲乜 鬥緊咩 鬥緊乜 咩動作 整啲咩 整啲乜 整緊咩 整緊乜 搞啲咩 忙緊咩 忙緊乜 乜都有
      乜都齊 冇乜用 餵啲咩 打緊咩 咩職級 咩級數 企咩位 做咩官 搭咩橋 咩背景 咩身份 乜身份 咩公職 睇咩贏 乜任務 喺邊個手
      乜嘢角色 冇乜幫助 乜都冇做 依家睇咩 冇乜競爭 開咗間咩 出咗啲咩招 學內地啲咩 咩role 咩title 玩咩role`,
  },
  yesno: {
    en: "is it true, whether, isn't it, right, true or false",
    zh: "是否 是不是 有沒有 有否 會不會 能不能 嗎 可有 要不要 可否 了沒有 沒有呢 對不對 了沒 會否 進去沒 有人沒 開了沒 開張沒 行不行 算不算 快不快 夠不夠 用不用 怕不怕 開張了嗎",
    yue: "係咪 有冇 有無 會唔會 使唔使 啱唔啱 得唔得 係唔係 未呀 咗未 未 夠唔夠 搬咗未 入咗未 開咗未 有冇人 驚唔驚 怕唔怕 夾唔夾 掂唔掂 快唔快 算唔算 係咪真 可唔可以 能唔能夠",
  },
};

/** What a question begins with, in English, or has in it, in Chinese, that leaves open what it asks for. */
export const INTERROGATIVES = {
  en: "what, what's, whats, who, who's, whos, whom, whose, which, when, when's, where, where's, why, how, how's",
  zh: "什麼 甚麼 多少 何時 為何 何以 何人 何處 哪 誰 怎樣 怎麼 如何 多久 多大 第幾 百分之幾 啥",
  yue: "幾多 幾時 幾耐 幾錢 幾大 邊個 邊位 邊度 邊間 邊啲 邊年 邊日 點解 點樣 咩 乜",
} as const;

/** Question words that join clauses, too: they ask only where no other question word does. */
export const JOINERS = { en: "when, where" } as const;

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

/** The same of somebody: “what does she do?” */
export const TAILS_OF_PERSON: Readonly<Record<string, string>> = { do: "role" };

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

/** What is asked for by name, “what is the opening date of it”: by a word of these concepts at the end of what “what is the” begins. */
export const PHRASE_TYPES: Readonly<Record<string, readonly AskType[]>> = {
  share_part: ["percent"],
  rank: ["rank"],
  date: ["date"],
  price: ["money", "amount"],
  fee: ["money", "amount"],
  salary: ["money", "amount"],
  budget: ["money", "amount"],
  own_budget: ["money", "amount"],
  revenue: ["money", "amount"],
  headcount: ["count"],
  number: ["count"],
};
