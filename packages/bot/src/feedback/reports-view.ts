import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { quoteTyped } from "../slack/escape.ts";
import { NO_FACT } from "../store/feedback.ts";
import type { Answered, Report, ReportStatus } from "../store/reports.ts";
import { ACTIONS } from "../views/actions.ts";
import { button, context, header, section } from "../views/blocks.ts";
import { languageButtons } from "../views/language-buttons.ts";
import type { Message } from "../views/message.ts";
import { pageButtons } from "../views/paging.ts";
import { timeMark } from "../views/time-mark.ts";
import type { ViewContext } from "../views/view-context.ts";
import { quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import type { WORDS } from "../words/words.ts";
import { writeClosing } from "./closing.ts";
import { isWrong } from "./report-view.ts";

const NOTE = 1000;

/** The closings that are offered, with their button. */
const CLOSINGS = {
  fact: { mended: "reportMended", declined: "reportDeclined" },
  answer: { mended: "reportMended", declined: "reportAnswerDeclined" },
} as const satisfies Record<"fact" | "answer", Record<Exclude<ReportStatus, "open">, string>>;

/** A fact by its label and id; by its id alone when it has gone since. */
function factName(id: string, lang: Lang, facts: Facts): string {
  const shown = quoteTyped(id, 150);
  return facts.isFactId(id)
    ? `*${quoteTyped(facts.fact(id).label[lang], 150)}*  \`${shown}\``
    : `\`${shown}\``;
}

const ANSWERED_WORDS = {
  answered: "answeredFact",
  abstained: "answeredNot",
  supported: "verdictSupported",
  refuted: "verdictRefuted",
  "not-enough-info": "verdictOpen",
} as const satisfies Record<Answered, keyof typeof WORDS>;

/** What a report is about: the fact in its revision, or what was asked and how it was answered. */
function reportedName(report: Report, lang: Lang, facts: Facts): string {
  if ("factId" in report) return `${factName(report.factId, lang, facts)} · r${report.factRevision}`;
  const asked = quoted(quoteTyped(report.asked, NOTE), lang);
  return `*${asked}*\n${say(ANSWERED_WORDS[report.answered], lang)}`;
}

function reportBlocks(report: Report, page: number, lang: Lang, facts: Facts): KnownBlock[] {
  const what = isWrong(report.what) ? say(report.what, lang) : quoteTyped(report.what);
  const lines = [
    reportedName(report, lang, facts),
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
          say(CLOSINGS["factId" in report ? "fact" : "answer"][status], lang),
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
    say("votesLine", lang, {
      fact: factId === NO_FACT ? say("votesNoFact", lang) : `\`${quoteTyped(factId, 150)}\``,
      helpful,
      notHelpful,
    }),
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
