/** What people say for a command without its name, by what they would type. Each is said whole, with nothing behind it. */
export const SPOKEN_WORDS: Readonly<Record<string, readonly string[]>> = {
  help: [
    ...["help me", "help us", "help please", "i need help", "can you help", "can you help me"],
    ...["how do you work", "how does this work", "how do i use this", "how do i use you"],
    ...["how to use this", "what can you do", "what do you do", "what can i ask", "what can i ask you"],
    ...["what can we ask", "what do you know", "what can you tell me", "what can you answer"],
    ...["who are you", "what are you", "what is this", "what's this", "你可以做咩", "可以問咩"],
    ...["你識做咩", "你識做乜", "你識做啲乜", "你識做啲咩", "你識啲咩", "你識啲乜", "你識乜嘢", "你識咩"],
    ...["你可以做啲咩", "你可以做啲乜", "你可以幫我做咩", "你知啲咩", "可以問啲咩", "可以問啲乜"],
    ...["可以問乜嘢", "我可以問咩", "我可以問啲咩", "你係邊個", "你係咩", "你係乜", "你係咩嚟㗎"],
    ...["呢個係咩", "呢個係乜", "點用你", "點樣用", "幫我", "幫幫我", "幫手", "你是誰", "你是谁"],
    ...["你能做什麼", "你能做什么", "你能做甚麼", "你會做什麼", "你会做什么", "你會做甚麼", "你會什麼"],
    ...["你会什么", "你可以做什麼", "你可以做什么", "可以問什麼", "可以问什么", "我可以問什麼"],
    ...["我可以问什么", "你知道什麼", "你知道什么", "這是什麼", "这是什么", "怎麼用", "怎么用"],
    ...["如何使用"],
  ],
  timeline: [
    ...["what's new", "whats new", "what is new", "anything new", "any news", "any updates"],
    ...["any update", "news", "latest", "latest news", "the latest", "what's the latest"],
    ...["what is the latest", "recent news", "updates", "what's happening", "what is happening"],
    ...["what's coming up", "what's next", "what is next", "最新消息", "有咩新消息", "有冇新消息"],
    ...["有乜新嘢", "有咩新嘢", "有啲咩新嘢", "有冇新嘢", "最近有咩新嘢", "最新進展", "最新进展", "近況"],
    ...["近况", "最近有咩", "新聞", "新闻", "有什麼新消息", "有什么新消息", "有甚麼新消息"],
    ...["有沒有新消息", "有没有新消息", "最近有什麼新消息", "最近有什么新消息", "最新情況", "最新情况"],
    ...["最近有咩新消息", "最近有乜新嘢", "最近有冇新嘢", "有咩最新消息", "有乜消息", "有咩消息"],
    ...["有何更新", "有什麼更新", "有什么更新"],
  ],
  sources: [
    ...["which paper is this from", "what paper is this from", "which newspaper is this from"],
    ...["which newspaper", "which paper", "what newspaper is this from", "which article is this from"],
    ...["what article is this from", "what is the source", "what's the source", "what's your source"],
    ...["what is your source", "what are your sources", "where is this from"],
    ...["where does this come from", "where do the facts come from", "where is the data from"],
    ...["where do you get this from", "where did you get this", "where did you get this from"],
    ...["where is it from", "when was this published", "when was it published"],
    ...["when was the article published", "when is this from", "how old is this", "how old is the data"],
    ...["how recent is this", "how up to date is this", "what date is this", "how reliable is this"],
    ...["how reliable is the source", "how reliable is this source", "is this reliable"],
    ...["is the source reliable", "is this source reliable", "can i trust this", "can this be trusted"],
    ...["呢啲料幾時嘅", "啲料幾時嘅", "呢啲資料幾時嘅", "資料幾時嘅", "啲資料幾時嘅", "呢篇嘢幾時出"],
    ...["呢篇嘢幾時嘅", "呢篇報道幾時出", "幾時出街", "幾時刊登", "呢啲料邊度嚟", "啲料邊度嚟"],
    ...["啲料邊度嚟㗎", "資料邊度嚟", "邊度嚟嘅料", "呢啲資料邊度嚟", "呢啲係邊份報紙", "邊份報紙"],
    ...["邊張報紙", "來源係咩", "出處係邊", "出處係咩", "呢啲料可唔可信", "啲料信唔信得過", "信唔信得過"],
    ...["信得過嗎", "可信嗎", "可靠嗎", "可靠吗", "來源是什麼", "来源是什么", "來源是甚麼"],
    ...["資料來自哪裡", "资料来自哪里", "數據來自哪裡", "数据来自哪里", "哪份報紙", "哪份报纸"],
    ...["哪家報紙", "哪家报纸", "什麼時候刊登", "什么时候刊登", "何時刊登", "何时刊登", "什麼時候發表"],
    ...["什么时候发表", "這是什麼時候的", "这是什么时候的", "來源可靠嗎", "来源可靠吗", "可信吗"],
  ],
  // In these characters a person asks for Simplified Chinese, which “中文” alone does not say.
  "lang zh-Hans": [
    ...["讲中文", "说中文", "转中文", "换中文", "请讲中文", "请说中文", "用中文回答", "切换中文"],
    ...["切换到中文"],
  ],
};

/** What people say before and behind the name of a language that they want to be answered in. */
export const LANGUAGE_REQUESTS = {
  before: [
    ...["speak", "speak in", "speak to me in", "talk", "talk in", "talk to me in", "answer in"],
    ...["answer me in", "reply in", "reply to me in", "respond in", "write in", "use", "switch to"],
    ...["change to", "in", "change language to", "change the language to", "change my language to"],
    ...["set language to", "set my language to", "switch language to", "switch the language to"],
    ...["do you speak", "i speak", "i prefer", "講返", "講", "讲", "說", "说", "講番", "轉返", "轉做"],
    ...["轉用", "轉去", "轉", "转成", "转", "換成", "换成", "換做", "換", "换", "改用", "改做", "改成"],
    ...["用返", "用", "轉成", "切換到", "切换到", "切換成", "切换成", "你識唔識講", "你識講", "你會說"],
    ...["你会说", "你會不會說", "你会不会说", "識唔識講", "可唔可以講", "可以講"],
  ],
  /** Languages that are asked for and not spoken here. */
  unspoken: [
    ...["french", "german", "spanish", "italian", "portuguese", "russian", "japanese", "korean", "thai"],
    ...["hindi", "urdu", "tagalog", "filipino", "indonesian", "malay", "vietnamese", "arabic", "nepali"],
    ...["日文", "日語", "日语", "韓文", "韩文", "韓語", "韩语", "法文", "法語", "法语", "德文", "德語"],
    ...["德语", "西班牙文", "西班牙语", "葡文", "葡萄牙文", "俄文", "俄语", "泰文", "泰语", "印尼文"],
    ...["越南文", "印地語"],
  ],
  after: [
    ...["mode", "version", "answer", "instead", "from now on", "版", "版本", "回答", "回覆", "回复"],
    ...["答我", "答", "得唔得", "得嗎", "好嗎", "好吗", "嗎", "吗", "啦", "吖"],
  ],
} as const;
