import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";

/** `/hk-ai sources`: every source with how sure its date is and how many facts it proves. */
export function sourcesCommand(facts: Facts): Command {
  return {
    name: "sources",
    aliases: ["source", "cite", "來源", "来源", "出處", "出处"],
    summary: WORDS.sourcesSummary,
    listed: "command",
    run: () => ({
      type: "sources",
      sources: facts.sources().map((source) => ({
        source,
        facts: facts.facts().filter((fact) => fact.evidence.some((piece) => piece.source === source.id))
          .length,
      })),
    }),
  };
}
