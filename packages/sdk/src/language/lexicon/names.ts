import type { ConceptTable } from "./types.ts";

/** Well-known places and bodies that people compare with; a pack's own entities come before these. */
export const names = {
  singapore: {
    en: "singapore, singaporean",
    zh: "新加坡 星洲 獅城",
    key: true,
  },
  japan: {
    en: "japan, japanese, tokyo",
    zh: "日本 東京",
    key: true,
  },
  korea: {
    en: "korea, korean, seoul",
    zh: "韓國 首爾",
    key: true,
  },
  taiwan: {
    en: "taiwan, taipei",
    zh: "台灣 台北",
    key: true,
  },
  usa: {
    en: "us, usa, united states, america, american, washington, u.s., the states",
    zh: "美國 華府 美 美方",
    key: true,
  },
  uk: {
    en: "uk, united kingdom, britain, british, london, england",
    zh: "英國 倫敦",
    key: true,
  },
  europe: {
    en: "europe, european, eu, germany, german, france, french, switzerland, swiss",
    zh: "歐洲 歐盟 德國 法國 瑞士 歐美",
    key: true,
  },
  middle_east: {
    en: "middle east, dubai, uae, saudi, saudi arabia, abu dhabi, qatar",
    zh: "中東 杜拜 沙特 阿聯酋",
    key: true,
  },
  southeast_asia: {
    en: "southeast asia, asean, thailand, vietnam, indonesia, malaysia, philippines",
    zh: "東南亞 東盟 泰國 越南 印尼 馬來西亞 一帶一路",
    key: true,
  },
  india: {
    en: "india, indian",
    zh: "印度",
    key: true,
  },
  asia: {
    en: "asia, asian, asia-pacific",
    zh: "亞洲 亞太 亞",
    light: true,
  },
  russia: {
    en: "russia, russian, ukraine",
    zh: "俄羅斯 烏克蘭",
    key: true,
  },
  beijing: {
    en: "beijing",
    zh: "北京",
    key: true,
  },
  shanghai: {
    en: "shanghai",
    zh: "上海",
    key: true,
  },
  shenzhen: {
    en: `shenzhen, sz, northern neighbour, next-door city, neighbouring city, its neighbour, across the river,
      neighbours across the river`,
    zh: "深圳 港深 深港 鵬城 鄰市 深圳河 河對面",
    yue: "隔條河 過咗河",
    light: true,
  },
  guangzhou: {
    en: "guangzhou, canton, gz",
    zh: "廣州 穗",
    light: true,
  },
  macao: {
    en: "macao, macau",
    zh: "澳門",
    light: true,
  },
  hangzhou: {
    en: "hangzhou, suzhou, dongguan, foshan, zhuhai",
    zh: "杭州 蘇州 東莞 佛山 珠海",
    key: true,
  },
  huawei: {
    en: "huawei",
    zh: "華為",
    key: true,
  },
  tencent: {
    en: "tencent",
    zh: "騰訊",
    key: true,
  },
  alibaba: {
    en: "alibaba, ant group",
    zh: "阿里巴巴 螞蟻",
    key: true,
  },
  bytedance: {
    en: "bytedance, tiktok",
    zh: "字節跳動 抖音",
    key: true,
  },
  baidu: {
    en: "baidu, jd.com, meituan, xiaomi, byd",
    zh: "百度 京東 美團 小米 比亞迪",
    key: true,
  },
  microsoft: {
    en: "microsoft, google, amazon, apple, meta, aws, tesla, openai, ibm, oracle, intel",
    zh: "微軟 谷歌 亞馬遜 蘋果 特斯拉",
    key: true,
  },
  hsbc: {
    en: "hsbc, standard chartered, hang seng, boc, bank of china, icbc",
    zh: "滙豐 渣打 恒生 中銀 中國銀行 工商銀行",
    key: true,
  },
  insurers_other: {
    en: "aia, prudential, axa, fwd, zurich, allianz",
    zh: "友邦 保誠 安盛 富衛",
    key: true,
  },
  hkex: {
    en: "hkex, hong kong exchange, hong kong exchanges, sfc",
    zh: "港交所 交易所 證監",
    key: true,
  },
  hkstp: {
    en: "science park, hkstp",
    zh: "科學園 科技園公司",
    key: true,
  },
  polyu: {
    en: "hku, cuhk, hkust, polyu, cityu, tsinghua",
    zh: "港大 中大 科大 理大 城大 清華",
    key: true,
  },
  trump: {
    en: "trump, biden, powell, musk, jensen huang",
    zh: "特朗普 拜登 馬斯克 黃仁勳",
    key: true,
  },
} as const satisfies ConceptTable;

/** Those of them that are companies and other bodies. */
export const BODIES: ReadonlySet<string> = new Set([
  "huawei",
  "tencent",
  "alibaba",
  "bytedance",
  "baidu",
  "microsoft",
  "hsbc",
  "insurers_other",
  "hkex",
  "hkstp",
  "polyu",
]);

/** Those that are places. */
export const PLACES: ReadonlySet<string> = new Set([
  "singapore",
  "japan",
  "korea",
  "taiwan",
  "usa",
  "uk",
  "europe",
  "middle_east",
  "southeast_asia",
  "india",
  "russia",
  "beijing",
  "shanghai",
  "hangzhou",
]);

/** Well-known places that a pack about their region may name by a plain word. */
export const NEARBY: ReadonlySet<string> = new Set(["shenzhen", "guangzhou", "macao"]);
