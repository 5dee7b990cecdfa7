import { type Phrase, ways } from "./phrase.ts";

/** Time zones by the names people give them; any name of the IANA list is understood besides. */
export const zonePhrases: readonly Phrase[] = [
  ...ways(
    { type: "zone", zone: "Asia/Hong_Kong" },
    "hong kong time",
    "hong kong timezone",
    "hkt",
    "香港時間",
    "香港时间",
  ),
  ...ways({ type: "zone", zone: "Asia/Shanghai" }, "beijing time", "北京時間", "北京时间"),
  ...ways({ type: "zone", zone: "Asia/Taipei" }, "taipei time", "台北時間", "台北时间"),
  ...ways({ type: "zone", zone: "Asia/Singapore" }, "singapore time", "新加坡時間", "新加坡时间"),
  ...ways({ type: "zone", zone: "Asia/Tokyo" }, "tokyo time", "東京時間", "东京时间"),
  ...ways({ type: "zone", zone: "Europe/London" }, "london time", "uk time", "倫敦時間", "伦敦时间"),
  ...ways({ type: "zone", zone: "America/New_York" }, "new york time", "紐約時間", "纽约时间"),
  ...ways({ type: "zone", zone: "UTC" }, "utc", "gmt"),
];
