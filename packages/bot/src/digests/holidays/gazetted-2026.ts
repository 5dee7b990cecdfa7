import type { GazettedYear } from "./gazetted-year.ts";

/** General holidays of 2026. */
export const gazetted2026: GazettedYear = {
  year: 2026,
  source: {
    publisher: "Government of the Hong Kong Special Administrative Region",
    title: "General holidays for 2026",
    url: "https://www.gov.hk/en/about/abouthk/holiday/2026.htm",
    law: "General Holidays Ordinance (Cap. 149)",
  },
  days: [
    ["2026-01-01", "The first day of January", "一月一日", "一月一日"],
    ["2026-02-17", "Lunar New Year's Day", "農曆年初一", "农历年初一"],
    ["2026-02-18", "The second day of Lunar New Year", "農曆年初二", "农历年初二"],
    ["2026-02-19", "The third day of Lunar New Year", "農曆年初三", "农历年初三"],
    ["2026-04-03", "Good Friday", "耶穌受難節", "耶稣受难节"],
    ["2026-04-04", "The day following Good Friday", "耶穌受難節翌日", "耶稣受难节翌日"],
    ["2026-04-06", "The day following Ching Ming Festival", "清明節翌日", "清明节翌日"],
    ["2026-04-07", "The day following Easter Monday", "復活節星期一翌日", "复活节星期一翌日"],
    ["2026-05-01", "Labour Day", "勞動節", "劳动节"],
    ["2026-05-25", "The day following the Birthday of the Buddha", "佛誕翌日", "佛诞翌日"],
    ["2026-06-19", "Tuen Ng Festival", "端午節", "端午节"],
    ["2026-07-01", "HKSAR Establishment Day", "香港特別行政區成立紀念日", "香港特别行政区成立纪念日"],
    ["2026-09-26", "The day following the Chinese Mid-Autumn Festival", "中秋節翌日", "中秋节翌日"],
    ["2026-10-01", "National Day", "國慶日", "国庆日"],
    ["2026-10-19", "The day following Chung Yeung Festival", "重陽節翌日", "重阳节翌日"],
    ["2026-12-25", "Christmas Day", "聖誕節", "圣诞节"],
    ["2026-12-26", "The first weekday after Christmas Day", "聖誕節後第一個周日", "圣诞节后第一个周日"],
  ],
};
