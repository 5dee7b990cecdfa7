import { isInvalidDateError } from "../../errors/invalid-date-error.ts";
import { formatDate } from "../../present/date.ts";
import { hongKongDay } from "../../timeline/hong-kong-day.ts";
import type { TimelineState } from "../../timeline/timeline.ts";
import type { Base } from "../base.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { findTopic } from "../find-topic.ts";
import { factDocument, printSource, printStatement } from "../render/fact.ts";
import { printJson, type Shell, type Style } from "../shell.ts";
import { UsageError } from "../usage-error.ts";
import { DAYS_WORDS, EXPECTED_WORDS, STATE_WORDS, WORDS } from "../words.ts";

const STATE_STYLE: Record<TimelineState, Style> = {
  past: "dim",
  "under-way": "cyan",
  upcoming: "cyan",
  overdue: "yellow",
};

/** `hk-ai timeline`: what is dated or planned, on a day in Hong Kong. */
export function timelineCommand(
  shell: Shell,
  base: Base,
  options: { readonly asOf: Date | string; readonly topic?: string },
): ExitCode {
  const { lang } = shell;
  const topic = options.topic === undefined ? undefined : findTopic(base.topics(), options.topic, lang).id;
  const asOf = dayOf(options.asOf);
  const entries = base.timeline({ asOf, ...(topic === undefined ? {} : { topic }) });
  if (shell.json) {
    printJson(shell, {
      lang,
      asOf,
      entries: entries.map((entry) => ({ ...entry, fact: factDocument(shell, base, entry.fact) })),
    });
    return EXIT.ok;
  }
  shell.print(
    shell.style(["bold", "underline"], WORDS.timeline[lang] + formatDate(asOf, lang)) +
      WORDS.hongKongTime[lang],
  );
  for (const { fact, edtf, state, days } of entries) {
    const expected = fact.time?.role === "expected";
    const words = [(expected ? EXPECTED_WORDS : STATE_WORDS)[state][lang]];
    // How something will be and what it is for has no day of its own, and nothing is awaited of a period reported on.
    const counts = expected ? fact.value.kind !== "text" : state !== "under-way";
    if (days !== undefined && counts) words.push(DAYS_WORDS[state][lang](days));
    shell.print();
    shell.print(
      `${shell.style("bold", formatDate(edtf, lang))}  ${shell.style(STATE_STYLE[state], words.join(" · "))}`,
    );
    printStatement(shell, base, fact, { time: false });
  }
  shell.print();
  printSource(
    shell,
    base,
    entries.map(({ fact }) => fact),
  );
  return EXIT.ok;
}

/** The day in Hong Kong; at a prompt nobody can give the Date that the library's message speaks of. */
function dayOf(asOf: Date | string): string {
  try {
    return hongKongDay(asOf);
  } catch (error) {
    if (!isInvalidDateError(error)) throw error;
    throw new UsageError(
      `"${error.input}" is not a date. Use a day such as 2026-09-01 or an instant such as 2026-09-01T09:00:00+08:00.`,
    );
  }
}
