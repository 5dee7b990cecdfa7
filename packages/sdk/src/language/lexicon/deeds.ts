import type { Words } from "../word-lists.ts";

/** How a deed is asked for, and how else a fact may tell of it. */
export interface Deed {
  readonly asked: Words;
  readonly told?: Words;
}

/**
 * What becomes of those that are counted, and who has a hand in something: each of them another matter than all others, so that how
 * many were approved says nothing of how many failed, and who announced a thing nothing of who paid for it.
 */
export const DEEDS: {
  /** … of how many, how much and which share is asked. */
  readonly fates: readonly Deed[];
  /** What stands before what somebody did of whom is asked … */
  readonly who: Words;
  /** … but for behind these, which it says more of, … */
  readonly ofWhom: Words;
  /** … with one of these between them, … */
  readonly between: Words;
  /** … and that. */
  readonly parts: readonly Deed[];
  /** What makes of the holder of a post another one: the one before, the next, the deputy, somebody besides. */
  readonly holders: readonly Deed[];
  /** The same in the clause that asks, but for before these: “who ran it before Pan”, 之前係邊個. */
  readonly before: { readonly words: Words; readonly apart: Words };
} = {
  fates: [
    {
      asked: {
        en: "rejected, reject, rejects, refused, refuse, turned down, turn down, turned away, declined",
        zh: "拒絕 否決 駁回 拒批 不獲批 未獲批 落選",
        yue: "唔批 冇批到 批唔到 拒咗",
      },
    },
    {
      asked: {
        en: "failed, fail, fails, flopped, collapsed, bankrupt, gone bust, went bust, folded, gone under",
        zh: "失敗 倒閉 破產 爛尾 夭折 結業",
        yue: "衰咗 執笠 執咗笠",
      },
    },
    {
      asked: {
        en: "completed, finished, wrapped up",
        zh: "已完成 完成了 完工 完結 結項 竣工",
        yue: "完成咗 做完",
      },
    },
    {
      asked: {
        en: "cancelled, canceled, scrapped, withdrawn, withdrew, abandoned, axed",
        zh: "取消 撤銷 撤回 放棄 擱置",
        yue: "cut咗 唔搞",
      },
    },
    {
      asked: {
        en: "quit, quits, resigned, moved out, pulled out, departed, driven away, drove away, have left, has left, relocated elsewhere",
        zh: "撤出 撤離 遷出 流失 退出 離職 辭職 趕走 搬走 出走 離開",
        yue: "走咗 走佬 辭咗職 趕咗走",
      },
      told: { en: "left, leaving" },
    },
    {
      asked: {
        en: `laid off, lay off, layoffs, sacked, fired, job cuts, job losses, jobs lost, jobs were lost, made redundant, redundancies,
        replaced, replace`,
        zh: "裁員 解僱 裁減 取代 代替",
        yue: "炒咗 炒人 裁咗",
      },
    },
    {
      asked: { en: "left over, still left, remaining, unspent", zh: "剩下 剩餘 餘下 尚餘", yue: "剩返 淨返" },
      told: { en: "remain, remains, left", zh: "剩 餘" },
    },
    {
      asked: {
        en: "when it opened, when it first opened, at launch, at opening, on opening, when it launched, in its first",
        zh: "開業時 開張時 啟用時 啟用之初 剛開 初開 剛啟用",
        yue: "開嗰陣 初初 opening嗰陣",
      },
    },
    {
      asked: {
        en: "after expansion, after the expansion, once expanded, after it expands",
        zh: "擴容後 擴建後 擴大後 擴張後",
      },
      told: { en: "expanded, raised, increased", zh: "擴容 擴大 提升 提高" },
    },
    {
      asked: { en: "target, targets, targeted, goal", zh: "目標" },
      told: {
        en: "aim, aims, plan, plans, planned, want, wants, to reach",
        zh: "計劃 目的 預計 要在 希望",
      },
    },
    {
      asked: {
        en: "per year, paid a year, cost a year, costs a year, spend a year, spends a year, help a year, much a year, many a year, each year, every year, per annum, annually, yearly, per month, much a month, many a month, each month, monthly, per week, per day",
        zh: "每年 每月 每個月 每日 每週 每周 每星期 一年使 一年撥 一年批 一年用 一年派 一年花 一年幾 一年多少",
      },
      told: {
        en: "annual, annually, yearly, a day, daily, every day, weekly, monthly, on average",
        zh: "全年 年度 一年 每天 一日 一天 一個月",
      },
    },
  ],
  who: {
    en: "who, which body, which department, which bank, which company",
    zh: "誰 哪個機構 哪個部門 哪家 哪間",
    yue: "邊個 邊間 邊位",
  },
  ofWhom: {
    en: "woman, man, person, people, those, one, somebody, someone, lady, guy, chap, company, firm, body, team",
  },
  between: {
    en: "has, have, had, is, was, will, would, first, else",
    zh: "會 是 來 有份 負責",
    yue: "會 係 嚟 有份 負責",
  },
  parts: [
    {
      asked: {
        en: "decided, decides, decide, made the decision, took the decision, approved, approves, approve, signed off",
        zh: "決定 拍板 批准 審批 批核",
      },
    },
    {
      asked: {
        en: "opposed, opposes, oppose, objects to, objected to, is against, was against",
        zh: "反對",
        yue: "反對",
      },
      told: {
        en: "against, ruled out, criticised, criticises, objection, too deep, too fast, too small, too slow",
        zh: "批評 否定 不同意 不贊成",
      },
    },
    {
      asked: {
        en: "paid for, pays for, pay for, paying for, financed, bankrolled, bankrolling",
        zh: "出資 付錢 注資 出錢 買單",
        yue: "俾錢 畀錢 找數 出錢 埋單",
      },
      told: {
        en: "pay, pays, paid, donor, donors, donations, charge, charged, fee, free of charge",
        zh: "捐款 捐助 撥款 收費 免費 支付 承擔",
      },
    },
    {
      asked: {
        en: "built, builds, build, building, constructed, construct",
        zh: "興建 建造 承建",
        yue: "起",
      },
    },
    { asked: { en: "audited, audits, audit", zh: "審計 核數", yue: "核數" } },
    { asked: { en: "designed, designs, design", zh: "設計", yue: "設計" } },
    { asked: { en: "appointed, appoints, appoint, hired", zh: "委任 任命 聘請", yue: "請" } },
    { asked: { en: "supervises, regulates", zh: "監管 規管", yue: "監管" } },
    {
      asked: { en: "founded, founds, co-founded", zh: "創辦 創立", yue: "創辦" },
      told: { en: "founder, set up, established, started", zh: "創始 成立 設立" },
    },
    {
      asked: { en: "owned, owns", zh: "擁有" },
      told: { en: "owner, belongs, runs, managed", zh: "屬於 旗下 管理" },
    },
  ],
  holders: [
    {
      asked: {
        en: "former, predecessor, take over from, took over from",
        zh: "前任 上任 上一任",
      },
    },
    {
      asked: {
        en: "successor, succeed, succeeds, who will replace, who replaces",
        zh: "接任 接替 繼任 下任 下一任 接班",
      },
    },
    {
      asked: { en: "deputy, vice, assistant, acting", zh: "副行長 副主席 副會長 副總裁 副總經理 署理 副手" },
    },
    { asked: { en: "who else, else founded, else sits", zh: "還有誰 還有哪", yue: "仲有邊個 仲有邊位" } },
  ],
  before: {
    words: { en: "before, previously", zh: "之前 以前", yue: "舊時" },
    apart: { en: "i, we, the article, that i", zh: "提 聽 講 說 見 看", yue: "睇 聽 講" },
  },
};
