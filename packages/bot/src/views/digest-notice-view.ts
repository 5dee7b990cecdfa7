import type { Lang } from "@hk-ai/sdk";
import type { Notice } from "../store/digest-notices.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { button, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { reasonInWords } from "./digest-reason.ts";
import { verbButton } from "./digest-schedule-view.ts";
import type { Message } from "./message.ts";

/** A notice about one digest. */
export type DigestNotice = Notice & { readonly kind: Exclude<Notice["kind"], "reinstalled"> };

const SENTENCES = {
  paused: "noticePaused",
  failed: "noticeFailed",
  unknown: "noticeUnknown",
} as const satisfies Record<DigestNotice["kind"], string>;

/** What the owner is told in a direct message: what is wrong, and the button that mends it. */
export function digestNoticeView(notice: DigestNotice, schedule: Schedule, lang: Lang): Message {
  const text = say(SENTENCES[notice.kind], lang, {
    number: schedule.number,
    channel: schedule.channelId,
    reason: reasonInWords(notice.reason, lang),
  });
  const mend = {
    unknown: [button(DIGEST_ACTIONS.again, say("postAgain", lang), notice.runId ?? "")],
    failed: [verbButton("now", schedule.id, lang)],
    paused: [verbButton("resume", schedule.id, lang)],
  }[notice.kind];
  return {
    text,
    blocks: [
      section(text),
      {
        type: "actions",
        elements: [...mend, verbButton("why", schedule.id, lang), verbButton("edit", schedule.id, lang)],
      },
    ],
  };
}
