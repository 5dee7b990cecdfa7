import { foldTyped } from "../../commands/typed-text.ts";
import { NUMERAL, readNumeral } from "../words/numeral.ts";

/** What can be done with a digest that is there; "list" needs no number. */
export const VERBS = ["list", "show", "preview", "now", "pause", "resume", "edit", "delete", "why"] as const;
export type Verb = (typeof VERBS)[number];

/** Words for each verb, in any script. */
const WORDS: Record<Verb, readonly string[]> = {
  list: ["list", "all", "列表", "清單", "清单", "有咩", "全部摘要"],
  show: ["show", "顯示", "显示", "睇"],
  preview: ["preview", "預覽", "预览", "睇吓"],
  now: ["now", "send now", "post now", "即刻", "立即", "马上", "馬上", "而家"],
  pause: ["pause", "stop", "disable", "暫停", "暂停", "停"],
  resume: ["resume", "start", "enable", "恢復", "恢复", "繼續", "继续"],
  edit: ["edit", "change", "修改", "編輯", "编辑", "改"],
  delete: ["delete", "remove", "unsubscribe", "刪除", "删除", "取消"],
  why: ["why", "receipt", "status", "點解", "点解", "為何", "为何", "為什麼", "为什么", "回執", "回执"],
};

/** The word that begins every command about digests. */
export const DIGEST_WORDS_TYPED = ["digest", "digests", "摘要", "文摘", "訂閱", "订阅"] as const;

/** What stands behind "digest" in what was typed after "/hk-ai"; undefined when it is about something else. */
export function digestArgument(text: string): string | undefined {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  const folded = foldTyped(first);
  return DIGEST_WORDS_TYPED.some((word) => word === folded) ? rest.join(" ") : undefined;
}

/** A verb and the digest's number, if one was typed. */
export interface Asked {
  readonly verb: Verb;
  readonly number: number | undefined;
}

const NUMBER = new RegExp(`^(?:no\\.?|#|第)? ?(\\d{1,6}|${NUMERAL})(?:號|号|份)?$`);

/** Reads "pause 2", "暫停第二份", "list"; undefined for anything else, which is a digest in words. */
export function readVerb(argument: string): Asked | undefined {
  const folded = foldTyped(argument);
  for (const verb of VERBS) {
    for (const word of [...WORDS[verb]].sort((a, b) => b.length - a.length)) {
      if (!folded.startsWith(word)) continue;
      const rest = folded.slice(word.length).trim();
      if (rest === "") return { verb, number: undefined };
      const typed = NUMBER.exec(rest)?.[1];
      if (typed !== undefined)
        return { verb, number: /^\d+$/.test(typed) ? Number(typed) : readNumeral(typed) };
    }
  }
  return undefined;
}
