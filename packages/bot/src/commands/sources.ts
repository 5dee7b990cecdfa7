import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { subjectFinder } from "./subject.ts";

/** `/hk-ai sources`: every source with how sure its date is and how many facts it proves, of a subject or of all. */
export function sourcesCommand(facts: Facts): Command {
  const finder = subjectFinder(facts);
  return {
    name: "sources",
    aliases: ["source", "cite", "來源", "来源", "出處", "出处"],
    arguments: WORDS.argSubject,
    asks: "always",
    summary: WORDS.sourcesSummary,
    listed: "command",
    run(argument) {
      const about = finder.named(argument).find((subject) => subject.facts.length > 0);
      if (argument !== "" && about === undefined) {
        return { type: "wrong", problem: "noSubject", typed: argument, example: "sources", nearest: [] };
      }
      const proved = about?.facts ?? facts.facts();
      const sources = facts.sources().map((source) => ({
        source,
        facts: proved.filter((fact) => fact.evidence.some((piece) => piece.source === source.id)).length,
      }));
      if (about === undefined) return { type: "sources", sources };
      return { type: "sources", about: about.label, sources: sources.filter((one) => one.facts > 0) };
    },
  };
}
