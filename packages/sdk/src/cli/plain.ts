import { stripVTControlCharacters } from "node:util";

const CONTROL = /[^\P{Cc}\n]/gu;

/** What somebody typed, without what would tell the terminal to do something: colours, moves, bells. */
export const plain = (text: string): string => stripVTControlCharacters(text).replace(CONTROL, " ");
