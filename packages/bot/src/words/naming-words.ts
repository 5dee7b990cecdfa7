/** What people say around a name when they want to know what there is about it. */
export const NAMING_WORDS = {
  before: [
    ...["what about", "how about", "and what about", "what is", "what's", "what are", "what was"],
    ...["what is a", "who is", "who's", "who are", "who was", "about", "on", "of", "for", "info on"],
    ...["info about", "is", "are", "information on", "information about", "anything on"],
    ...["anything about", "something about", "more about", "more on", "details on", "details of"],
    ...["details about", "facts on", "facts about", "describe", "profile of", "introduce"],
    ...["what do you know about", "what does the article say about", "what does the source say about"],
    ...["was", "關於", "关于", "有關", "有关", "講下", "講吓", "講講", "讲讲", "說說", "说说"],
    ...["介紹一下", "介绍一下", "介紹下", "介紹", "介绍", "咩係", "乜嘢係", "乜係", "什麼是", "什么是"],
    ...["甚麼是", "何謂", "邊個係", "邊位係", "誰是", "谁是", "係", "是"],
  ],
  after: [
    ...["is", "are", "係咩嚟㗎", "係咩嚟", "係咩", "係乜嘢", "係乜", "是什麼", "是什么", "是甚麼"],
    ...["係邊個", "係邊位", "是誰", "是谁", "呢", "點呀", "怎麼樣", "怎么样", "點樣", "嘅資料", "的資料"],
    ...["的资料", "嘅嘢", "嘅消息", "的消息"],
  ],
  articles: ["the", "a", "an", "this", "that", "our", "your"],
} as const satisfies Record<string, readonly string[]>;
