/** Words and signs before a figure, by ISO 4217 code; `?` says that it is money of no stated currency. */
export const BEFORE: { readonly [code: string]: string } = {
  HKD: "hk$, hkd, hkd$, hk dollars, $hk, 港元, 港币, 港纸, 港银",
  USD: "us$, usd, usd$, u.s.$, 美元, 美金",
  CNY: "rmb, cny, cny¥, rmb¥, ¥, cn¥, 人民币, 人仔",
  EUR: "€, eur, 欧元",
  GBP: "£, gbp, 英镑",
  JPY: "jpy, jp¥, 日元, 日圆",
  SGD: "s$, sg$, sgd",
  TWD: "nt$, ntd, twd, 新台币, 台币",
  AUD: "a$, au$, aud",
  CAD: "c$, ca$, cad",
  MOP: "mop, mop$",
  "?": "$",
};

/** Words for whatever money people pay with where they are: Hong Kong's, unless the matter has only another. */
export const COLLOQUIAL = "蚊";

/** Words after a figure and its scale. */
export const AFTER: { readonly [code: string]: string } = {
  HKD: "港元, 港币, 港纸, 块港币, 块港纸, 元港币, 元港元, 元港纸, 蚊, 蚊港纸, 蚊港币, hkd, hk dollars, hk dollar, hong kong dollars, hong kong dollar, hk$",
  USD: "块美金, 块美元, 蚊美金, 蚊美元, 美元, 美金, 元美金, 元美元, usd, us dollars, us dollar, u.s. dollars, american dollars, us$",
  CNY: "人民币, 人仔, 元人民币, 块人民币, rmb, cny, yuan, renminbi, chinese yuan, yuan renminbi",
  EUR: "欧元, 欧罗, euros, euro, eur",
  GBP: "quid, 英镑, 镑, pounds sterling, pounds, gbp",
  JPY: "日元, 日圆, 円, yen, jpy",
  SGD: "新加坡元, 坡元, 新元, 新币, singapore dollars, sgd",
  TWD: "新台币, 台币, 块台币, 块新台币, 元新台币, 元台币, ntd",
  MOP: "澳门元, 澳门币, 葡币, patacas, mop",
  AUD: "澳元, 澳币, australian dollars, aud",
  CAD: "加元, 加币, canadian dollars, cad",
  KRW: "韩元, 韩圜, korean won, south korean won, krw",
  MYR: "马币, 令吉, ringgit, myr",
  THB: "泰铢, baht, thb",
  INR: "卢比, rupees, inr",
  RUB: "卢布, roubles, rubles",
  CHF: "瑞郎, 瑞士法郎, swiss francs, chf",
  "?": "元, 块, 块钱, 圆, 元正, dollars, dollar, bucks",
};

/** Things that are counted in 塊, in which money is as well: 51塊銀幕. */
export const IN_PIECES = {
  sign: "块",
  things:
    "银幕, 屏, 萤幕, 荧幕, 显示, 幕, 地, 田, 农田, 土地, 用地, 空地, 草地, 绿地, 林地, 湿地, 板, 面板, 光伏板, 太阳能, 牌, 招牌, 广告牌, 金牌, 银牌, 铜牌, 奖牌, 石, 岩, 砖, 瓦, 布, 玻璃, 电池, 芯片, 晶片, 冰, 煤, 骨, 木, 铁, 钢, 浮板, 区域, 业务, 场地, 球场, 墓碑, 碑, 蛋糕, 饼, 糖, 肉, 豆腐, 芝士, 面包, 巧克力, 朱古力, 肥皂, 手表, 地皮, 地块",
};

/** What a sum of money ends in, before its currency is named: 18蚊美金. */
export const SUM_ENDS = "蚊元块";

/** Currencies whose sign before a figure is another's as well, which the word behind it tells: ¥500円. */
export const SHARED_SIGNS: { readonly [code: string]: string } = { CNY: "JPY" };

/** Words behind a figure for so much of a currency: fifty pence, 20 grand. */
export const COINS: { readonly [words: string]: { readonly currency: string; readonly scale: number } } = {
  "pence, penny": { currency: "GBP", scale: 0.01 },
  "cent, cents": { currency: "?", scale: 0.01 },
  grand: { currency: "?", scale: 1000 },
};
/** What may follow one of them, besides nothing: “20 grand a year”, and not “3 grand prizes”. */
export const BEHIND_COIN =
  "a, an, per, each, more, less, for, to, in, on, from, of, and, or, by, is, was, every, off";
