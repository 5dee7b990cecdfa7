/**
 * What people say around what they ask. Words with spaces between them stand apart from what follows; the Chinese ones
 * do not.
 */
export const COURTESY_WORDS = {
  /** Said on meeting somebody: alone they get help, before anything else they are set aside. */
  greetings: [
    ...["hello", "hi", "hiya", "hey", "yo", "howdy", "greetings", "good morning", "good afternoon"],
    ...["good evening", "good day", "hi there", "hello there", "hey there", "你好", "您好", "妳好"],
    ...["大家好", "哈囉", "哈罗", "哈嘍", "哈喽", "嗨", "早晨", "早安", "早上好", "午安", "下午好"],
    ...["晚安", "晚上好"],
  ],
  /** Whom a greeting may be for. */
  addressed: [
    ...["world", "you", "mate", "buddy", "there", "all", "everyone", "everybody", "team", "folks"],
    ...["guys", "bot", "hk-ai", "hk ai", "hkai", "機械人", "机器人", "大家", "各位", "啊", "呀", "吖"],
  ],
  /** Thanks that come before the next question; those that are whole sentences besides are in `thanks`. */
  thanksBefore: ["thanks", "thank you", "thx", "many thanks", "多謝", "多谢", "多謝晒", "謝謝", "谢谢"],
  /** How people begin to ask. */
  requests: [
    ...["please", "pls", "plz", "kindly", "can you", "could you", "would you", "will you", "can u"],
    ...["show me", "show us", "show", "give me", "give us", "tell me", "tell us", "let me know"],
    ...["let us know", "do you know", "do you happen to know", "any idea", "i want to know"],
    ...["we want to know", "i would like to know", "i'd like to know", "i need to know", "i wonder"],
    ...["i am wondering", "i'm wondering", "i was wondering", "quick question", "may i ask", "can i ask"],
    ...["help me understand", "help us understand", "help me find", "help us find", "help me with"],
    ...["help us with", "help with", "i need help with", "explain", "explain to me", "find out", "唔該"],
    ...["唔该", "麻煩你", "麻烦你", "麻煩", "麻烦", "請問", "请问", "請", "请", "我想問下", "我想問吓"],
    ...["我想問", "我想问", "想問下", "想問吓", "想問", "想问", "我想知道", "我想知", "想知道", "想知"],
    ...["話我知", "话我知", "告訴我", "告诉我", "可唔可以", "可不可以", "可以話我知", "可以告訴我"],
    ...["可以告诉我", "幫我搵", "帮我找", "幫我查下", "幫我查"],
  ],
  /** How people end. */
  endings: [
    ...["please", "pls", "plz", "thanks", "thank you", "thanks a lot", "thanks in advance"],
    ...["many thanks", "thank you very much", "thx", "ty", "cheers", "唔該晒", "唔該", "唔该", "多謝晒"],
    ...["多謝", "多谢", "謝謝", "谢谢", "吖", "呀", "啦"],
  ],
  /** What somebody says who is pleased and asks nothing. */
  thanks: [
    ...["thanks a million", "thanks a bunch", "lovely", "perfect", "awesome", "cool", "nice", "got it"],
    ...["noted", "understood", "well done", "no thanks", "nothing", "多謝你", "多谢你", "唔該晒你"],
    ...["謝謝你", "谢谢你", "收到", "知道了", "明白了", "知道喇", "👍", "🙏", "❤️", "thanks"],
    ...["thank you", "thanks a lot", "thank you very much", "many thanks", "thx", "ty"],
    ...["thank you so much", "thanks so much", "thanks very much", "cheers", "great", "ok", "okay"],
    ...["多謝", "多谢", "多謝晒", "謝謝", "谢谢", "唔該", "唔該晒", "感謝", "感谢", "好", "好的", "明白"],
  ],
} as const satisfies Record<string, readonly string[]>;
