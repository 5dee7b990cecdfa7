/** What shows that a name is meant which nobody knows. */
export const STRANGERS = {
  /** Words that titles leave in small letters, and those of them that may stand in the middle of a name. */
  small: { en: "a, an, the, of, in, on, for, to, and, or, at, by, with, from, as, vs" },
  inNames: { en: "of, and, for" },
  /** Family names, one character each. */
  surnames: {
    zh: `王 李 張 劉 陳 楊 黃 趙 周 吳 徐 孫 朱 馬 胡 郭 林 何 高 梁 鄭 羅 宋 謝 唐 韓 曹 許 鄧 蕭 馮 曾 程 蔡 彭 潘 袁 董 余 蘇 葉 呂 魏 蔣 田
      杜 丁 沈 姜 范 江 傅 鍾 盧 汪 戴 崔 陸 廖 姚 方 金 邱 夏 譚 韋 賈 鄒 石 熊 孟 秦 閻 薛 侯 雷 龍 郝 孔 邵 史 毛 賴 武 賀 嚴
      尹 施 洪 龔 鄺 岑 甄 歐`,
  },
  /** Those of them that are words besides. */
  surnamesAsWords: { zh: "何" },
  /** Characters before which they are no family names: 一張, 為何. */
  noSurname: {
    zh: "零 一 二 三 四 五 六 七 八 九 十 百 千 萬 幾 兩 這 那 每 某 為 如 有 任 奈 緣 因",
    yue: "呢 嗰 邊 啲",
  },
  /** What stands behind the name of somebody who speaks, or is spoken of with respect. */
  behindName: {
    zh: "說 稱 認為 覺得 指出 指 提議 建議 主張 透露 表示 強調 講 希望 相信 預計 眼中 先生 女士 小姐 博士 教授 局長 議員 想 叫 把 將 怎 是 的 對 在 為",
    yue: "話 講 睇 諗 點 驚 係 嘅 喺",
  },
  /** Characters that are part of no given name. */
  noGivenName: {
    zh: "乜 咩 邊 誰 什 甚 麼 怎 點 嘅 的 個 些 們 是 係 在 喺 有 會 就 都 也 還 副 總 生 太 女 小 博 教 兩 度 議 地 期 業 品 員 家 間 所 這 那 嗰 呢 仔 列 水 等 層",
  },
  /** Kinds of things that are called by a word before it: “the green loan scheme”. */
  kinds: {
    en: `scheme, schemes, programme, programmes, program, programs, fund, funds, summit, conference, forum, survey, poll, ranking, index,
      table, league, expo, award, prize`,
    zh: "計劃 基金 峰會 論壇 調查 排名 指數 榜 年會 大會",
  },
  /** Words with a capital that name nobody. */
  noNames: {
    en: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, january,
      february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep,
      sept, oct, nov, dec, i'm, i've, i'd, i'll, tv, pr, ceo, cfo, cto, hongkonger, hongkongers, chinese, english, cantonese, mandarin,
      mr, mrs, ms, dr, prof, sir, madam, esg, gdp, ipo, roi, kpi, faq, fyi, asap, btw, imo, tbc, tba, tbh, lol, omg, idk, sme, smes`,
  },
} as const;
