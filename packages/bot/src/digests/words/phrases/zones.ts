import { type Phrase, ways } from "./phrase.ts";

/** Cities by whose time people go: “London time”, “in London”, 倫敦時間. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  "Asia/Hong_Kong": ["hong kong", "hk", "香港"],
  "Asia/Shanghai": ["beijing", "shanghai", "shenzhen", "北京", "上海", "深圳"],
  "Asia/Macau": ["macau", "macao", "澳門", "澳门"],
  "Asia/Taipei": ["taipei", "台北", "臺北"],
  "Asia/Singapore": ["singapore", "新加坡"],
  "Asia/Tokyo": ["tokyo", "東京", "东京"],
  "Asia/Seoul": ["seoul", "首爾", "首尔"],
  "Asia/Kolkata": ["mumbai", "delhi", "孟買", "孟买"],
  "Asia/Dubai": ["dubai", "杜拜", "迪拜"],
  "Europe/London": ["london", "倫敦", "伦敦"],
  "Europe/Paris": ["paris", "巴黎"],
  "Europe/Berlin": ["berlin", "frankfurt", "柏林", "法蘭克福", "法兰克福"],
  "America/New_York": ["new york", "nyc", "紐約", "纽约"],
  "America/Toronto": ["toronto", "多倫多", "多伦多"],
  "America/Los_Angeles": ["los angeles", "san francisco", "三藩市", "舊金山", "旧金山", "洛杉磯", "洛杉矶"],
  "Australia/Sydney": ["sydney", "悉尼"],
};

/** Countries with one time, which is named but not lived “in”: “about China” is no time zone. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  "Asia/Shanghai": ["china", "中國", "中国"],
  "Asia/Tokyo": ["japan", "日本"],
  "Asia/Seoul": ["korea", "韓國", "韩国"],
  "Asia/Kolkata": ["india", "印度"],
  "Europe/London": ["uk", "british", "英國", "英国"],
};

/** Abbreviations that mean one zone to those who write them here. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  "Asia/Hong_Kong": ["hkt"],
  "Asia/Singapore": ["sgt"],
  "Asia/Tokyo": ["jst"],
  "Europe/London": ["gmt/bst", "bst"],
  "Europe/Paris": ["cet", "cest"],
  "America/New_York": ["est", "edt", "et", "eastern time"],
  "America/Los_Angeles": ["pst", "pdt", "pt", "pacific time"],
  UTC: ["utc", "gmt"],
};

const named = (names: Readonly<Record<string, readonly string[]>>, inside: boolean): Phrase[] =>
  Object.entries(names).flatMap(([zone, all]) =>
    all.flatMap((name) => {
      const latin = /^[a-z]/.test(name);
      const said = latin ? [`${name} time`, `${name} timezone`] : [`${name}時間`, `${name}时间`];
      return ways({ type: "zone", zone }, ...said, ...(latin && inside ? [`in ${name}`] : []));
    }),
  );

/** Time zones by the names people give them; any name of the IANA list is understood besides. */
export const zonePhrases: readonly Phrase[] = [
  ...named(CITIES, true),
  ...named(COUNTRIES, false),
  ...Object.entries(SHORT).flatMap(([zone, names]) => ways({ type: "zone", zone }, ...names)),
];
