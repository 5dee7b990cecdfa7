import { say } from "../words/say.ts";
import { WORDS } from "../words/words.ts";
import type { Command } from "./command.ts";

/** Reports on one page: each takes two blocks. */
const PAGE = 8;
const VOTED_FACTS = 5;

/** `/hk-ai reports`: the open reports of wrong facts, and the facts that helped least; for administrators. */
export function reportsCommand(): Command {
  return {
    name: "reports",
    aliases: ["舉報", "举报", "錯誤報告", "错误报告"],
    summary: WORDS.reportsSummary,
    listed: "command",
    async run(_argument, { lang, page, teamId, store, isAdmin }) {
      if (!(await isAdmin?.())) return { type: "notice", text: say("adminsOnly", lang) };
      const end = (page + 1) * PAGE;
      const open = await store.reports.list(teamId, { limit: end + 1, status: "open" });
      // Reports that were closed meanwhile may have left this page empty: the last one that is not stands for it.
      const last = Math.max(0, Math.ceil(open.length / PAGE) - 1);
      const shown = Math.min(page, last);
      return {
        type: "reports",
        reports: open.slice(shown * PAGE, (shown + 1) * PAGE),
        page: shown,
        more: open.length > (shown + 1) * PAGE,
        votes: await store.feedback.all(teamId, VOTED_FACTS),
      };
    },
  };
}
