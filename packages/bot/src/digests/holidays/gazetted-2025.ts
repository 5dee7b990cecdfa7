import type { GazettedYear } from "./gazetted-year.ts";

/** General holidays of 2025. */
export const gazetted2025: GazettedYear = {
  year: 2025,
  source: {
    publisher: "Government of the Hong Kong Special Administrative Region",
    title: "General holidays for 2025",
    url: "https://www.gov.hk/en/about/abouthk/holiday/2025.htm",
    law: "General Holidays Ordinance (Cap. 149)",
  },
  days: [
    ["2025-01-01", "The first day of January", "一月一日", "一月一日"],
    ["2025-01-29", "Lunar New Year's Day", "農曆年初一", "农历年初一"],
    ["2025-01-30", "The second day of Lunar New Year", "農曆年初二", "农历年初二"],
    ["2025-01-31", "The third day of Lunar New Year", "農曆年初三", "农历年初三"],
    ["2025-04-04", "Ching Ming Festival", "清明節", "清明节"],
    ["2025-04-18", "Good Friday", "耶穌受難節", "耶稣受难节"],
    ["2025-04-19", "The day following Good Friday", "耶穌受難節翌日", "耶稣受难节翌日"],
    ["2025-04-21", "Easter Monday", "復活節星期一", "复活节星期一"],
    ["2025-05-01", "Labour Day", "勞動節", "劳动节"],
    ["2025-05-05", "The Birthday of the Buddha", "佛誕", "佛诞"],
    ["2025-05-31", "Tuen Ng Festival", "端午節", "端午节"],
    ["2025-07-01", "HKSAR Establishment Day", "香港特別行政區成立紀念日", "香港特别行政区成立纪念日"],
    ["2025-10-01", "National Day", "國慶日", "国庆日"],
    ["2025-10-07", "The day following the Chinese Mid-Autumn Festival", "中秋節翌日", "中秋节翌日"],
    ["2025-10-29", "Chung Yeung Festival", "重陽節", "重阳节"],
    ["2025-12-25", "Christmas Day", "聖誕節", "圣诞节"],
    ["2025-12-26", "The first weekday after Christmas Day", "聖誕節後第一個周日", "圣诞节后第一个周日"],
  ],
};
