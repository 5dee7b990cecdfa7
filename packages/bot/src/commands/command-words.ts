import { VARIANTS } from "../words/variants.ts";
import type { Command } from "./command.ts";
import { isMisspelt } from "./slips.ts";
import { foldTyped } from "./typed-text.ts";

/** A command that was typed. */
export interface Found {
  readonly command: Command;
  readonly argument: string;
  /** Whether its word stands by itself; where it does not, it may be the beginning of something else. */
  readonly sure: boolean;
}

/** The words of all commands, to be found in what was typed. */
export interface CommandWords {
  /** Every word, folded, and its command. */
  readonly all: ReadonlyMap<string, Command>;
  /** The command whose word is the whole of a text. */
  whole(text: string): Found | undefined;
  /** The command that a text is, or begins with. */
  find(text: string): Found | undefined;
  /** The commands that the first word is a slip for, with what stands behind it, best first. */
  misspelt(text: string): readonly Found[];
}

/** What may end a command as it ends a sentence. */
const ENDING = /[?!.,。]+$/u;

/** The most words that a command's name has. */
const LONGEST = 5;

const variants = Object.keys(VARIANTS).join("|");
const VARIANT = new RegExp(variants, "gu");
/** A word in the characters that commands are named with. */
const foldWord = (text: string): string =>
  foldTyped(text).replace(VARIANT, (written) => VARIANTS[written] ?? written);

export function commandWords(commands: readonly Command[]): CommandWords {
  // Earlier commands win a word that two of them claim: a topic never hides help.
  const all = new Map<string, Command>();
  for (const command of commands) {
    for (const word of [command.name, ...command.aliases].map(foldWord)) {
      if (!all.has(word)) all.set(word, command);
    }
  }
  // Chinese has no spaces between words; a single character begins too many other words.
  const unspaced = [...all]
    .filter(([word, command]) => command.arguments !== undefined && /^\p{Script=Han}{2,}$/u.test(word))
    .sort(([a], [b]) => b.length - a.length);
  const spelt = [...all].filter(
    ([word, { arguments: takes }]) => takes !== undefined && /^[a-z]+$/u.test(word),
  );

  /** The command that the first words name, the most words first, and what stands behind it. */
  function begun(text: string): Found | undefined {
    const words = [...text.matchAll(/[^\s:：]+[:：]?/gu)].slice(0, LONGEST);
    for (const { index, 0: last } of words.reverse()) {
      const end = index + last.length;
      const command = all.get(foldWord(text.slice(0, end)).replace(/:$/u, ""));
      const argument = text.slice(end).trim();
      if (command === undefined) continue;
      // A topic takes no argument: more words behind it are something else that was meant.
      return command.arguments === undefined ? undefined : { command, argument, sure: true };
    }
    return undefined;
  }

  function whole(text: string): Found | undefined {
    const folded = foldWord(text);
    const command = all.get(folded === "" ? "help" : folded) ?? all.get(folded.replace(ENDING, ""));
    return command && { command, argument: "", sure: true };
  }

  return {
    all,
    whole,
    find(typed) {
      const text = typed.trim();
      const first = whole(text) ?? begun(text);
      if (first !== undefined) return first;
      const [word = "", command] = unspaced.find(([name]) => foldWord(text).startsWith(name)) ?? [];
      if (command === undefined) return undefined;
      return { command, argument: text.slice(word.length).replace(/^[\s:：,，]+/u, ""), sure: false };
    },
    misspelt(text) {
      const [, typed = "", argument = ""] = /^([a-z]+)(?:\s*[:：]\s*|\s+)(.+)$/isu.exec(text.trim()) ?? [];
      const word = foldWord(typed);
      if (all.has(word)) return [];
      const near = spelt.filter(([name]) => isMisspelt(word, name)).map(([, command]) => command);
      return [...new Set(near)].map((command) => ({ command, argument, sure: false }));
    },
  };
}
