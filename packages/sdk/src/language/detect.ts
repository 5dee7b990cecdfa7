import { fold } from "./fold.ts";
import type { Lang } from "./langs.ts";

/** Characters that only Simplified text has, among the commonest ones. */
const SIMPLIFIED =
  "们这个为国会对时来说后实开关发现经过进还问题业东车长门见书学习体点话语区广产务员钱数电动应该种样头买卖让给红绿级组织细结纪约线练终统继续维费资贵质购贸财责货贷观规视觉计订认讨许论设访证评识词译试诚该详误请读课调谁谈谢护报担择拥挥损换据济湾测渐满热爱独环现画监盖确础离称积稳竞笔筹简级纯纳纷纸纽线织终绍绑绝综绿网罗罚职联聪肃胜脉脑节艺苏药获营蓝虑虽补装复规觅计议访诉诊该贡贤败账质贯贸费赁赖转轮软输达迁运远连迟适选递逻遗邮邻郑释铁银错长闭闯间闻阅队阳阴际陆险随隐难韩页项顺须预领频题颜风飞馆驻验龙龄举么乐专丰临丽义乌书买乱争亏云亚亿仅从仓价众优伙传伤伦伪佣侧侨债倾偿儿党兰兴养兽内册写军农冲决况冻净准凉减几凤凭击划则刚创删别剂剑剧劝办劳势勋区医华协单压厂厅历厉县双变叶号吗听启员响唤团园围图圆圣场块坏坚坛垄";

/** What each UTF-16 code unit says about the language: 1 a Latin letter, 2 Han, 3 Han of Simplified text only. */
let kinds: Uint8Array | undefined;

function kindTable(): Uint8Array {
  if (kinds !== undefined) return kinds;
  const table = new Uint8Array(0x10000);
  table.fill(1, 0x41, 0x5b);
  table.fill(1, 0x61, 0x7b);
  table.fill(2, 0x3400, 0xa000);
  for (const char of SIMPLIFIED) if (!BOTH.includes(char)) table[char.charCodeAt(0)] = 3;
  kinds = table;
  return table;
}

/** Characters of the list that Traditional text has too. */
const BOTH = "云准内几伙征面里只台冲别划卖";
const SAMPLE = 2000;

/**
 * The language a person writes in: English unless Chinese carries the sentence, and then the script whose own
 * characters stand in it; where none does, Traditional, as read in Hong Kong.
 */
export function detectLang(text: string): Lang {
  const table = kindTable();
  const end = Math.min(text.length, SAMPLE);
  let han = 0;
  let words = 0;
  let simplified = 0;
  let traditional = 0;
  let before = 0;
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const kind = table[code] as number;
    if (kind === 1 && before !== 1) words += 1;
    if (kind >= 2) {
      han += 1;
      if (kind === 3) simplified += 1;
    }
    before = kind;
  }
  if (han === 0 || han < words) return "en";
  if (simplified === 0) return "zh-Hant";
  // Characters that folding changes are Traditional.
  const folded = fold(text.slice(0, end));
  if (folded.length === end) {
    for (let i = 0; i < end; i += 1) {
      if (table[text.charCodeAt(i)] === 2 && folded.charCodeAt(i) !== text.charCodeAt(i)) traditional += 1;
    }
  }
  return simplified > traditional ? "zh-Hans" : "zh-Hant";
}
