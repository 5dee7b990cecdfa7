import { QUESTION_BEGINNINGS } from "../words/question-words.ts";
import { anyOf } from "./phrase-pattern.ts";

const MARK = /[?？]\s*$/u;
const BEGINNING = new RegExp(`^${anyOf(QUESTION_BEGINNINGS)}`, "iu");
const CHINESE_END = /\p{Script=Han}{2}[呢嗎吗未麼么咩㗎]$/u;

/** Whether a text is a question by its mark. */
export const hasQuestionMark = (text: string): boolean => MARK.test(text);

/** Whether a text begins as questions do, which no claim does. */
export const beginsAsQuestion = (text: string): boolean => BEGINNING.test(text.trim());

/** Whether a text reads as a question: by its mark, its first word, or in Chinese its last character. */
export const readsAsQuestion = (text: string): boolean =>
  MARK.test(text) || beginsAsQuestion(text) || CHINESE_END.test(text.trim());
