/**
 * Words of the function words that say nothing in most questions, being how people address each other or what they ask for (“for
 * my homework”, 師傅), and are the very matter where a pack has them among its names, labels or units: a school's teachers. English
 * separated by commas, Chinese by spaces.
 */
export const ADDRESS = {
  en: `professor, homework, assignment, essay, column, newsletter, memo, presentation, briefing, slide, page, chapter, team, teams,
    article, story, paper, piece, text, source, news, background, claim, claims, question, answer, example, madam, sir`,
  zh: "師傅 大師 老師 同學 朋友 兄弟 姐妹 網友 前輩 學長 學姐 作業 面試 簡報 題目 考試 版本 新手",
  yue: "師兄 師姐 細佬 阿哥 師傅 大師",
} as const;
