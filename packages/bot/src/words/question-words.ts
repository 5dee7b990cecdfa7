/** What a question begins with. */
export const QUESTION_BEGINNINGS: readonly string[] = [
  ...["who", "whose", "whom", "what", "what's", "when", "where", "which", "why", "how", "is", "are"],
  ...["was", "were", "do", "does", "did", "can", "could", "has", "have", "had", "will", "would"],
  ...["should", "any", "幾多", "几多", "多少", "幾時", "几时", "何時", "何时", "邊個", "边个", "邊度"],
  ...["邊間", "點解", "点解", "點樣", "有冇", "有沒有", "有没有", "係咪", "是否", "是不是", "為什麼"],
  ...["为什么", "為何", "为何", "誰", "谁", "哪", "什麼", "什么", "甚麼", "乜嘢", "咩", "怎樣", "怎样"],
  ...["如何", "幾大", "幾耐"],
];
