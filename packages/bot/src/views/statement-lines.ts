import type { CheckResult } from "@hk-ai/sdk";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { shorten } from "../slack/shorten.ts";

const MARKS = { supported: "✅", refuted: "❌", "not-enough-info": "❓" } as const satisfies Record<
  CheckResult["verdict"],
  string
>;
const SAID = 200;
const WHY = 300;

/**
 * Each of several statements with its verdict and the reason for it, and what they come to where that is not what the worst of them does,
 * since the claim denies them; none where a claim makes one.
 */
export function statementLines({
  statements = [],
  deniesStatements,
  explanation: why,
}: CheckResult): string[] {
  return [
    ...statements.map(
      ({ text, verdict, explanation }) =>
        `${MARKS[verdict]} *${quoteTyped(text, SAID)}*\n${escapeMrkdwn(shorten(explanation, WHY))}`,
    ),
    ...(deniesStatements ? [escapeMrkdwn(shorten(why, WHY))] : []),
  ];
}
