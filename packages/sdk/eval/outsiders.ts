import type { EntityType } from "../src/model/entity.ts";
import type { Localized } from "../src/model/localized.ts";

const named = (en: string, hant: string, hans: string): Localized => ({
  en,
  "zh-Hant": hant,
  "zh-Hans": hans,
});

/** Names of whom and what no pack has, known to everybody and to nobody. */
export const OUTSIDERS: Partial<Record<EntityType, readonly Localized[]>> = {
  place: [
    named("Singapore", "新加坡", "新加坡"),
    named("Macau", "澳門", "澳门"),
    named("Chile", "智利", "智利"),
    named("Osaka", "大阪", "大阪"),
  ],
  organization: [
    named("Tencent", "騰訊", "腾讯"),
    named("the Hospital Authority", "醫管局", "医管局"),
    named("Goldman Sachs", "高盛", "高盛"),
    named("Zenith Robotics", "商湯", "商汤"),
  ],
  person: [
    named("Elon Musk", "馬斯克", "马斯克"),
    named("Paul Chan", "陳茂波", "陈茂波"),
    named("Peter Wong", "黃志明", "黄志明"),
    named("Maria Torres", "何嘉欣", "何嘉欣"),
  ],
  programme: [
    named("the Green Loan Scheme", "綠色貸款計劃", "绿色贷款计划"),
    named("the Smart Traffic Fund", "智慧交通基金", "智慧交通基金"),
  ],
  event: [named("the Web Summit", "網絡峰會", "网络峰会")],
  ranking: [named("the QS ranking", "QS排名", "QS排名")],
};
