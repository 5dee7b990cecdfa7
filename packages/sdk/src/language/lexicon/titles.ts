/** Chinese titles by how they end, which are titles of others with another word before it: 院長 and 署長; and what no title is. */
export const TITLES = {
  endings: { zh: "長 總監 主任 幹事 主席 總裁 經理" },
  apart: { zh: "首長 成長 增長 家長 兄長" },
  /** What a title is of, where that is a part of a body. */
  parts: { en: "department, division, unit, branch, section, business", zh: "部門 業務 管理部 分行 分部" },
  /** What stands before a title that makes it another one. */
  before: {
    en: "deputy, vice, vice-, assistant, former, ex-, co-, acting, interim, incoming, outgoing, honorary",
    zh: "副 前 候任 署理 代理 聯合 助理 榮譽",
  },
} as const;
