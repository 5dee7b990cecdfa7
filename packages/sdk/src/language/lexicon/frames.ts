/**
 * What people put around a claim: that somebody says it, whether it is true, or that it is not; and around a question: that they
 * ask it. What is around it is no part of what is claimed or asked.
 */
export const FRAMES = {
  /** Says no more than that it is said, or asks whether it is so; before a claim. */
  said: {
    en: `the article says, the article said, the article states, the article reports, the article claims, the article mentions,
      the newspaper says, the newspaper said, the newspaper reports, the newspaper reported, the paper says, the paper said,
      the paper reports, the paper reported, the report says, the report said, the story says, the story said, the source says,
      the press says, the media say, the news says, the news said, according to the article, according to the newspaper,
      according to the paper, according to the report, according to the story, according to the source, according to the news,
      according to media reports, according to press reports, according to reports, as per the article, per the article,
      as reported, it is reported, it was reported, it has been reported, it's reported, it is said, it's said, it was said,
      i heard, i've heard, i have heard, i read, i've read, we heard, someone told me, somebody told me, someone said,
      somebody said, a friend says, a friend told me, people say, people are saying, some say, they say, word has it, rumour has it,
      rumor has it,
      apparently, reportedly, is it true, is it right, is it correct, is it a fact, it is true, it's true,
      is it the case, it is the case`,
    zh: `文章說 文章指 文章提到 文章稱 文章寫道 報章說 報章指 報紙說 報紙寫 報道說 報道指 報道稱 報導說 報導指 報導稱 新聞說 新聞指
      據報道 據報導 據報 據悉 據說 據稱 據文章 根據文章 根據報道 根據報導 據新聞 據媒體報道 根據新聞 聽說 聽聞 聽人說 我聽說 有人說
      有人稱 人們說 傳聞 據聞 據文章報道 據新聞報道 據報章報道 文章指出 報道指出 據我所知 據我了解 我知道 我記得 眾所周知 大家都知道`,
    yue: `文章話 篇文話 篇文章話 報紙話 份報紙話 新聞話 報道話 聽講 我聽講 聽人講 我聽人講 有人話 有人講 啲人話 人哋話 我見到話 係咪真嘅 我知道 大家都知`,
  },
  /** The same before a sign, or “that”. */
  saidApart: {
    en: `i know, we know, i see, i understand, i gather, i think, i believe, i am told, i'm told, i was told, it turns out, it seems, it appears, it looks like,
      the fact is, fact is, the truth is, the thing is, the point is, as a matter of fact, in fact, fun fact, as we know, as we all know, as you know, as everyone knows,
      as everybody knows, as far as i know, afaik, of course, as expected, as always, as usual, if i recall correctly, if i remember correctly, if i remember right,
      if i'm not mistaken, if i am not mistaken, in case you missed it, just to confirm, just confirming, just to note, just heard, just so you know,
      the article notes, the article points out, the article adds, the article explains, the article shows, the article tells us,
      interestingly, importantly, notably, surprisingly, amazingly, incredibly, remarkably, curiously, oddly enough, clearly, obviously, evidently, surely, definitely,
      certainly, undoubtedly, without a doubt, basically, honestly, frankly, to be honest, to be fair, sadly, happily, fortunately, luckily, unfortunately, actually`,
    zh: `事實上 實際上 其實 有趣的是 值得一提的是 值得留意的是 值得注意的是 當然 坦白說 老實說 說實話 毫無疑問 無疑 如果我沒記錯 如果我沒有記錯 如果文章屬實
      如果報道屬實 一如以往 我明白`,
    yue: "老實講 梗係 如果我冇記錯",
  },
  /** The same behind the claim, set apart from it. */
  saidBehind: {
    en: `the article says, the article said, the article reports, says the article, said the article, the newspaper says, says the newspaper, the paper says, says the paper,
      the report says, says the report, the source says, according to the article, according to the newspaper, according to the paper,
      according to the report, according to the source, according to reports, according to the news, it says, it is said, as reported, apparently, reportedly,
      i heard, i read, i think, i believe, i gather, they say, of course, in fact, actually, fyi, as we know, as we all know, you know`,
    zh: "文章說 文章指 文章稱 報道指 報道說 據報道 據報 據悉 據說 新聞說",
    yue: "文章話 篇文話 報紙話 新聞話 聽講",
  },
  /** The same, before a sign that sets it apart. */
  saidLabel: {
    en: `claim, the claim, quote, fact check, check, check this, please check, can you check, could you check, verify, please verify,
      can you verify, true or false, question, news, update, fyi, breaking, note, nb, psst`,
    zh: "說法 請核實 請查證 核實 查證 求證 新聞 引述",
    yue: "幫我睇吓 幫我查吓",
  },
  /** Shortened words, behind whose full stop no sentence ends. */
  abbreviations: {
    en: "mr, mrs, ms, dr, prof, st, no, nos, vs, inc, ltd, co, corp, est, dept, gov, sen, rep, fig, ed, eds, cf, al, acc, incl, excl, approx, govt, univ, assoc",
  },
  /** What an English sentence begins with that goes on about what the one before is about. */
  pronouns: {
    en: "it, its, it's, they, their, they're, this, that, these, those, he, his, she, her, both, none, all of them, some of them, of these",
  },
  /** Says that it is not so, before the claim. */
  denied: {
    en: `it is not true, it's not true, it isn't true, it is untrue, it's untrue, it is false, it's false, it is wrong, it's wrong,
      it is incorrect, it's incorrect, it is not correct, it isn't correct, it's not correct, it is not right, it isn't right,
      it is not the case, it's not the case, it isn't the case, it is a lie, it's a lie, it is a myth, it's a myth,
      it is wrong to say, it's wrong to say, it is not so, it is fake news, it's fake news, it is nonsense`,
    zh: "並非",
  },
  /** The same, before a colon; “wrong, it is 3 billion” says what is so. */
  deniedLabel: {
    en: "false, wrong, not true, untrue, fake news, fake, myth, lie",
    zh: "這並非事實 這不是真的 這是假的 這是錯的 假的 錯的 謠言 假消息",
    yue: "唔係真嘅 呢個係假嘅 流料 假嘅",
  },
  /** The same behind the claim, set apart from it. */
  deniedBehind: {
    en: `that's wrong, that is wrong, that's false, that is false, that's not true, that is not true, that isn't true,
      that's untrue, that is untrue, that's incorrect, that is incorrect, that's not right, that is not right, that's a lie,
      that's nonsense, which is wrong, which is false, which is not true, which isn't true, which is untrue, this is wrong,
      this is false, this is not true, this isn't true, not true, false, wrong, fake news, not so`,
    zh: "這是假的 這是錯的 這是錯誤的 這不是真的 這並不是真的 這不對 這並非事實 這不是事實 這並不屬實 並非事實 並不屬實 不是事實 不符事實 純屬謠言",
    yue: "呢個係假嘅 呢個係錯嘅 呢個唔係真嘅 唔係真嘅 冇咁嘅事 流嘅",
  },
  /** The same where a word before the claim says that it is said: 話…係錯嘅. */
  saying: {
    en: `claims that, the claim that, the report that, reports that, the idea that, the notion that, the suggestion that, suggestions that,
      rumours that, rumors that, the story that, the statement that, to say that`,
    zh: "說 稱 有人說 說法 所謂 聲稱",
    yue: "話 講 有人話",
  },
  deniedOfSaying: {
    en: `is untrue, are untrue, is false, are false, is fake, are fake, is fake news, are fake news, is wrong, are wrong, is not true, are not true,
      isn't true, aren't true, is a lie, are lies, is incorrect, are incorrect, is nonsense, are nonsense, is a myth`,
    zh: `是假的 是錯的 是錯誤的 是不對的 不是真的 並不是真的 並非事實 不是事實 並不屬實 不屬實 不符事實 不對 是謠言 並不正確 的說法不屬實 的說法並不屬實
      的說法是假的 的說法是錯的 的說法不正確 的說法並不正確 的說法有誤 的說法不對 的說法是謠言 是假新聞`,
    yue: `係假嘅 係錯嘅 係唔啱嘅 唔係真嘅 唔係事實 唔啱 係流嘅 係假㗎 係錯㗎 係流料 係流料嚟 係流料嚟㗎 係呃人 係呃人嘅 係呃人㗎 係假新聞 係老作
      係fake_news 係_fake_news`,
  },
  /** The same without such a word, where it says that it is said: 「…的說法是假的」. */
  deniedOfWord: {
    zh: `的說法不屬實 的說法並不屬實 的說法是假的 的說法是錯的 的說法不正確 的說法並不正確 的說法有誤 的說法不對 的說法是謠言 的傳聞不屬實 的消息不屬實 的報道不屬實`,
    yue: "嘅講法係假嘅 嘅講法唔啱",
  },
  /** Asks whether it is so, behind the claim. */
  askedBehind: {
    en: `right, is that right, is that true, is this true, is it true, is that correct, correct, true or false, is that so, no,
      yes or no, true, isn't it, doesn't it, aren't they, don't they, hasn't it, didn't it`,
    zh: "是真的嗎 對嗎 對不對 是不是真的 是嗎 是否屬實 屬實嗎 是否正確 正確嗎 有沒有這回事",
    yue: "係咪真 係咪真嘅 真唔真 啱唔啱 係咪 係唔係 係唔係真 有冇咁嘅事 真定假",
  },
  /** Says that something is asked; before a question. */
  asking: {
    en: `i'd like to know, i would like to know, i'd love to know, i want to know, i wanted to know, i need to know,
      i was wondering, i'm wondering, i wonder, i wanted to ask, i'd like to ask, i want to ask, may i ask, may i know, can i ask,
      could i ask, can i know, can you tell me, could you tell me, would you tell me, can u tell me, pls tell me, please tell me,
      tell me, let me know, remind me, do you know, do u know, does anyone know, does anybody know, anyone know, any idea,
      does the article say, does the article tell us, does the article mention, does it say, did the article say, does the source say,
      does the report say, what does the article say about`,
    zh: `請問一下 請問 想問一下 想問問 想問 我想問 我想知道 我想了解 想知道 想了解 請告訴我 告訴我 可否告訴我 能否告訴我 能不能告訴我
      可以告訴我 你知道 你知不知道 有沒有人知道 問一下 麻煩問一下 文章有沒有說 文章有沒有提到 文中有沒有提到`,
    yue: `想問下 我想問下 想知 我想知 話我知 可唔可以話我知 你知唔知 有冇人知 唔該想問下 唔該話我知 篇文有冇講 篇文有冇話`,
  },
  /** The same, before a sign that sets it apart. */
  askingLabel: {
    en: "quick question, one question, a question, question, quick one, query, q, hi, hello, hey, hi all, hi there, hello there, please",
    zh: "問題 你好 您好 請教",
    yue: "哈囉 喂 早晨",
  },
  /** Thanks for it; behind a question. */
  thanks: {
    en: "thanks, thank you, thx, many thanks, thanks a lot, please, pls, plz, cheers, ta",
    zh: "謝謝 謝謝你 多謝 拜託",
    yue: "唔該 唔該晒 多謝 多謝晒",
  },
  /** Goes on to say what is so instead, of which a denial before the claim says nothing. */
  goesOn: { en: "but, rather, instead, it is, it's", zh: "而是 而非 反而", yue: "反而" },
} as const;
