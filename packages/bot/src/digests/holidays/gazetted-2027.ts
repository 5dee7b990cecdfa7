import type { GazettedYear } from "./gazetted-year.ts";

/** General holidays of 2027. */
export const gazetted2027: GazettedYear = {
  year: 2027,
  source: {
    publisher: "Government of the Hong Kong Special Administrative Region",
    title: "General holidays for 2027",
    url: "https://www.gov.hk/en/about/abouthk/holiday/2027.htm",
    law: "General Holidays Ordinance (Cap. 149)",
  },
  days: [
    ["2027-01-01", "The first day of January", "一月一日", "一月一日"],
    ["2027-02-06", "Lunar New Year's Day", "農曆年初一", "农历年初一"],
    // The second day is a Sunday, so the fourth is a holiday in its place.
    ["2027-02-08", "The third day of Lunar New Year", "農曆年初三", "农历年初三"],
    ["2027-02-09", "The fourth day of Lunar New Year", "農曆年初四", "农历年初四"],
    ["2027-03-26", "Good Friday", "耶穌受難節", "耶稣受难节"],
    ["2027-03-27", "The day following Good Friday", "耶穌受難節翌日", "耶稣受难节翌日"],
    ["2027-03-29", "Easter Monday", "復活節星期一", "复活节星期一"],
    ["2027-04-05", "Ching Ming Festival", "清明節", "清明节"],
    ["2027-05-01", "Labour Day", "勞動節", "劳动节"],
    ["2027-05-13", "The Birthday of the Buddha", "佛誕", "佛诞"],
    ["2027-06-09", "Tuen Ng Festival", "端午節", "端午节"],
    ["2027-07-01", "HKSAR Establishment Day", "香港特別行政區成立紀念日", "香港特别行政区成立纪念日"],
    ["2027-09-16", "The day following the Chinese Mid-Autumn Festival", "中秋節翌日", "中秋节翌日"],
    ["2027-10-01", "National Day", "國慶日", "国庆日"],
    ["2027-10-08", "Chung Yeung Festival", "重陽節", "重阳节"],
    ["2027-12-25", "Christmas Day", "聖誕節", "圣诞节"],
    ["2027-12-27", "The first weekday after Christmas Day", "聖誕節後第一個周日", "圣诞节后第一个周日"],
  ],
};
