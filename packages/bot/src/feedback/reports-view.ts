import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { quoteTyped } from "../slack/escape.ts";
import type { Report, ReportStatus } from "../store/reports.ts";
import { ACTIONS } from "../views/actions.ts";
import { button, context, header, section } from "../views/blocks.ts";
import { languageButtons } from "../views/language-buttons.ts";
import type { Message } from "../views/message.ts";
import { pageButtons } from "../views/paging.ts";
import { timeMark } from "../views/time-mark.ts";
import type { ViewContext } from "../views/view-context.ts";
import { say } from "../words/say.ts";
import { writeClosing } from "./closing.ts";
import { isWrong } from "./report-view.ts";

const NOTE = 1000;

/** The closings that are offered, with their button. */
const CLOSINGS = {
  mended: "reportMended",
  declined: "reportDeclined",
} as const satisfies Record<Exclude<ReportStatus, "open">, string>;

/** A fact by its label and id; by its id alone when it has gone since. */
function factName(id: string, lang: Lang, facts: Facts): string {
  const shown = quoteTyped(id, 150);
  return facts.isFactId(id)
    ? `*${quoteTyped(facts.fact(id).label[lang], 150)}*  \`${shown}\``
    : `\`${shown}\``;
}

function reportBlocks(report: Report, page: number, lang: Lang, facts: Facts): KnownBlock[] {
  const what = isWrong(report.what) ? say(report.what, lang) : quoteTyped(report.what);
  const lines = [
    `${factName(report.factId, lang, facts)} · r${report.factRevision}`,
    what,
    ...(report.note === undefined ? [] : [`> ${quoteTyped(report.note, NOTE)}`]),
    say("reportBy", lang, { user: `<@${report.userId}>`, time: timeMark(report.at) }),
  ];
  return [
    section(lines.join("\n")),
    {
      type: "actions",
      elements: (["mended", "declined"] as const).map((status) =>
        button(
          `${ACTIONS.closeReport}${status}`,
          say(CLOSINGS[status], lang),
          writeClosing({ id: report.id, lang, page }),
        ),
      ),
    },
  ];
}

/** Open reports with the buttons that close them, and how people voted. */
export function reportsView(
  answer: Extract<Answer, { type: "reports" }>,
  { facts, request }: ViewContext,
): Message {
  const { lang } = request;
  const { reports, page, more, votes } = answer;
  const title = say(reports.length > 0 ? "reportsTitle" : "reportsNone", lang);
  const voted = votes.map(({ factId, helpful, notHelpful }) =>
    say("votesLine", lang, { fact: `\`${quoteTyped(factId, 150)}\``, helpful, notHelpful }),
  );
  const turn = pageButtons(request, { page, pages: page + (more ? 2 : 1), shown: [], from: 0, count: 0 });
  return {
    text: title,
    blocks: [
      ...(reports.length > 0 ? [header(title)] : [section(title)]),
      ...reports.flatMap((report) => reportBlocks(report, page, lang, facts)),
      ...(voted.length > 0 ? [context(`*${say("votesTitle", lang)}*\n${voted.join("\n")}`)] : []),
      ...(page > 0 || more ? [context(say("reportsPage", lang, { page: page + 1 }))] : []),
      { type: "actions", elements: [...turn, ...languageButtons(request)] },
    ],
  };
}
