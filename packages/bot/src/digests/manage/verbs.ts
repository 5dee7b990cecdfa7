import { distance } from "fastest-levenshtein";
import { foldTyped, withoutSlash } from "../../commands/typed-text.ts";
import { NUMERAL, readNumeral } from "../words/numeral.ts";

/** What can be done with a digest that is there; "list" and "help" need no number. */
export const VERBS = [
  "list",
  "show",
  "preview",
  "now",
  "pause",
  "resume",
  "edit",
  "delete",
  "why",
  "help",
] as const;
export type Verb = (typeof VERBS)[number];

/** Words for each verb, in any script. */
const WORDS: Record<Verb, readonly string[]> = {
  list: ["list", "all", "ls", "列表", "列出", "清單", "清单", "有咩", "有邊啲", "全部", "全部摘要"],
  show: ["show", "view", "display", "details", "顯示", "显示", "查看", "詳情", "详情", "睇"],
  preview: ["preview", "預覽", "预览", "睇吓", "睇下"],
  now: [
    "now",
    "send now",
    "post now",
    "run now",
    "send",
    "post",
    "run",
    "即刻",
    "即刻出",
    "立即",
    "立即發佈",
    "立即发布",
    "马上",
    "馬上",
    "而家",
    "依家",
    "出一次",
    "發一次",
    "发一次",
  ],
  pause: ["pause", "stop", "disable", "mute", "暫停", "暂停", "停", "停咗", "停止"],
  resume: [
    "resume",
    "start",
    "enable",
    "unpause",
    "continue",
    "恢復",
    "恢复",
    "繼續",
    "继续",
    "開返",
    "重新開始",
  ],
  edit: [
    "edit",
    "change",
    "modify",
    "update",
    "settings",
    "修改",
    "編輯",
    "编辑",
    "更改",
    "設定",
    "设置",
    "改",
  ],
  delete: [
    "delete",
    "remove",
    "unsubscribe",
    "cancel",
    "刪除",
    "删除",
    "刪",
    "删",
    "取消",
    "取消訂閱",
    "取消订阅",
    "唔要",
  ],
  why: [
    "why",
    "why not",
    "why did it not come",
    "why didn't it come",
    "what happened",
    "receipt",
    "status",
    "history",
    "delivery",
    "點解",
    "点解",
    "點解冇",
    "點解冇出",
    "點解唔出",
    "為何",
    "为何",
    "為什麼",
    "为什么",
    "为什么没有",
    "回執",
    "回执",
    "紀錄",
    "記錄",
    "记录",
    "發佈紀錄",
    "发布记录",
  ],
  help: ["help", "?", "幫助", "帮助", "說明", "说明", "點用", "点用", "怎麼用", "怎么用"],
};

/** The word that begins every command about digests. */
export const DIGEST_WORDS_TYPED = ["digest", "digests", "摘要", "文摘", "訂閱", "订阅"] as const;

/** What stands behind "digest" in what was typed after "/hk-ai"; undefined when it is about something else. */
export function digestArgument(text: string): string | undefined {
  const [first = "", ...rest] = withoutSlash(text).trim().split(/\s+/);
  const folded = foldTyped(first);
  return DIGEST_WORDS_TYPED.some((word) => word === folded) ? rest.join(" ") : undefined;
}

/** A verb and the digest's number, if one was typed. */
export interface Asked {
  readonly verb: Verb;
  readonly number: number | undefined;
}

/** What may stand around a number: "digest 2", "no. 2", "第二份", "#3". */
const NUMBER = new RegExp(
  `^(?:the )?(?:digest|摘要)? ?(?:no\\.?|number|#|第)? ?(\\d{1,6}|${NUMERAL})(?:號|号|份)?(?:摘要)?$`,
);
const IT = /^(?:(?:the |this |my )?digest|it|佢|它|呢份|這份|这份|摘要)?$/;

/** Reads "pause 2", "暫停第二份", "list"; undefined for anything else, which is a digest in words. */
export function readVerb(argument: string): Asked | undefined {
  const typed = foldTyped(argument);
  const folded = typed === "?" ? typed : typed.replace(/[?!。]+$/, "").trim();
  const alone = numberIn(folded);
  if (alone !== undefined) return { verb: "show", number: alone };
  const found = VERBS.flatMap((verb) => WORDS[verb].map((word) => ({ verb, word })))
    .filter(({ word }) => folded.startsWith(word))
    .sort((a, b) => b.word.length - a.word.length);
  for (const { verb, word } of found) {
    const rest = folded.slice(word.length).trim();
    if (IT.test(rest)) return { verb, number: undefined };
    const number = numberIn(rest);
    if (number !== undefined) return { verb, number };
  }
  return undefined;
}

function numberIn(text: string): number | undefined {
  const typed = NUMBER.exec(text)?.[1];
  if (typed === undefined) return undefined;
  return /^\d+$/.test(typed) ? Number(typed) : readNumeral(typed);
}

/** How many letters a verb may miss to be taken for a slip: two of five, for two may have changed places. */
const slipsIn = (word: string): number =>
  /\p{Script=Han}/u.test(word) ? Math.floor(word.length / 2) : Math.max(1, Math.floor(word.length * 0.4));

/** Commands about digests that come near to what was typed, best first: “deleet 1”. */
export function nearestVerbs(argument: string): Asked[] {
  const [, typed = "", rest = ""] =
    /^(\p{Script=Han}{2,4}|[a-z]{3,12})(?![\p{L}\p{N}])\s*(.*)$/u.exec(foldTyped(argument)) ?? [];
  const number = numberIn(rest);
  if (typed === "" || (number === undefined && !IT.test(rest))) return [];
  const near = VERBS.map((verb) => {
    const words = WORDS[verb].filter((word) => word.length > 1);
    const far = words.map((word) =>
      distance(typed, word) <= slipsIn(word) ? distance(typed, word) : Infinity,
    );
    return { verb, far: Math.min(...far) };
  });
  return near
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .map(({ verb }) => ({ verb, number: verb === "list" || verb === "help" ? undefined : number }));
}
