import { LRUCache } from "lru-cache";
import type { Answer, Request } from "../commands/answer.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";
import type { Message } from "../views/message.ts";

/** Whether an answer rests on the words, the facts and the day alone; the others change with what is stored. */
const LASTING: Record<Answer["type"], boolean> = {
  facts: true,
  help: true,
  usage: true,
  topics: true,
  unknown: true,
  reply: true,
  abstained: true,
  verdict: true,
  profile: true,
  comparison: true,
  sources: true,
  wrong: true,
  timeline: true,
  reports: false,
  settings: false,
  language: false,
  notice: false,
};

/** What decides how a message looks, besides the facts. */
export interface Drawing {
  readonly request: Request;
  readonly direct: boolean;
  readonly without: ReadonlySet<RichBlock>;
  readonly now: Date;
}

/** Messages as they were drawn before on this day: facts do not change while a process runs, so neither do these. */
export interface DrawnMessages {
  get(drawing: Drawing): Message | undefined;
  /** Keeps a message where it will stay true. */
  keep(drawing: Drawing, answer: Answer, message: Message): void;
}

const KEPT = 1000;
/** What is longer is hardly typed twice. */
const LONGEST = 200;

const lengthOf = ({ text, asked = "" }: Request): number => text.length + asked.length;

/** Hong Kong is eight hours ahead of UTC all year round. */
const dayOf = (now: Date): number => Math.floor((now.getTime() / 3_600_000 + 8) / 24);

const keyOf = ({ request, direct, without, now }: Drawing): string => {
  const { text, lang, page, thread, asked, message } = request;
  const beside = JSON.stringify([thread, message?.ts, message?.author, asked]);
  return `${dayOf(now)} ${lang} ${page} ${direct} ${[...without].join()} ${beside} ${text}`;
};

export function createDrawnMessages(): DrawnMessages {
  const known = new LRUCache<string, Message>({ max: KEPT });
  return {
    get: (drawing) => known.get(keyOf(drawing)),
    keep(drawing, answer, message) {
      if (LASTING[answer.type] && lengthOf(drawing.request) <= LONGEST) known.set(keyOf(drawing), message);
    },
  };
}
