import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";

/** `/hk-ai check <claim>`: supported, refuted, or not enough to say, with the two figures side by side. */
export function checkCommand(facts: Facts): Command {
  return {
    name: "check",
    aliases: ["verify", "查證", "查证", "核實", "核实", "係咪真", "求證", "求证"],
    arguments: "<claim>",
    example: "check The subsidy scheme has approved 25 projects",
    summary: WORDS.checkSummary,
    listed: "command",
    run(argument, { lang }) {
      if (argument === "") return { type: "wrong", problem: "noClaim", typed: argument, nearest: [] };
      return { type: "verdict", claim: argument, result: facts.check(argument, { lang }) };
    },
  };
}
