/** Eras whose years are those of the Gregorian calendar, by the year before their first. Folded. */
export const ERAS: { readonly [name: string]: number } = {
  民国: 1911,
  中华民国: 1911,
  公元: 0,
  西元: 0,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
};

/** Eras of which only the year is told: their months are of the moon. */
export const MOON_ERAS: { readonly [name: string]: number } = {
  明治: 1867,
  宣统: 1908,
  光绪: 1874,
  同治: 1861,
  咸丰: 1850,
  道光: 1820,
  嘉庆: 1795,
  干隆: 1735,
  雍正: 1722,
  康熙: 1661,
  顺治: 1643,
};

/** Words before a year that no date is told for. */
export const BEFORE_COMMON_ERA = "公元前, 西元前";

/** The calendar of the moon, whose months and days are no others. */
export const MOON = "农历, 旧历, 阴历, 夏历";
/** Its months that have names, and what stands before one that is put in. */
export const MOON_MONTHS = "正, 腊, 冬";
export const LEAP = "闰";

/** The year of the republic in brackets behind these is the year they say: 去（114）年. */
export const YEARS = "去今明";
export const REPUBLIC = "民国";
