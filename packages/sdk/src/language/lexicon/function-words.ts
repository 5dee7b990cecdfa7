/** Words that carry no subject matter: grammar, politeness and small talk. English separated by commas, Chinese by spaces. */
export const FUNCTION_WORDS = {
  en: `a, an, the, all these, all those, all this, without taking, without losing, without sacrificing, is, are, was, were, be, been, being, am, do, does, did, done, doing, have, has, had, having, i, me, my,
    we, our, us all, you, your, it, its, he, him, his, she, her, they, them, their, this, that, these, those, there,
    here, of, to, in, on, at, by, for, from, with, about, as, into, onto, over there, through, during, and, or, but, if,
    so, than, then, too, also, very, just, really, actually, can, could, will, would, shall, may, might, must, let,
    let's, please, pls, plz, thanks, thx, thank you, ok, okay, hi, hello, hey, um, uh, well, like, kind of, sort of,
    some, any, anyone, anybody, someone know, somebody tell me, know, give, gave, given, get, gets, got, getting, go,
    goes, going, gone, went, make it, want to know, i need, need the, for a slide, slide, figure for, tell me, remind me,
    can you, do you know, what's, who's, where's, when's, how's, whats, whos, hows, it's, its, that's, there's, lets,
    i'm, you're, they're, we're, im, isnt, thing, things, stuff, bit, bits, way, ways, lot, one, ones, such, each other,
    itself, himself, herself, themselves, myself, exactly, roughly, approximately, around about, basically, simply put,
    quick, quick question, question, answer, wondering, curious, quickly check, again, btw, fyi, eg, e.g, i.e, etc, vs,
    re, regarding, concerning, terms, case, up, out, off, down, back, per se, e, supposed, meant, seem, seems,
    apparently, reportedly, allegedly, take, takes, took, taken, taking, put, puts, come, comes, came, coming, look,
    looks, looking, find, found out, check, seen, heard, hear, read, article, story says, mentioned in the article, news,
    piece, text, source, above mentioned, kinds, kind, type, types, sort, sorts, much, said to be, called, named,
    name of, known as, according, both, either, neither nor, while, whereas, because of that, when it comes to,
    in terms of, as for, when, whenever, ever, even, quite, rather, almost there, indeed, though, although, however, o,
    s, t, d, m, re, ll, ve, numbers, spot on, latest on, up with, more than, less than, fewer than, greater than,
    no more than, no fewer than, no less than, above, below, under, over, alongside, beyond, nearly, almost, close to,
    upwards of, include, includes, including, contain, contains, feature, features, around, or so, or more, as many as,
    as much as, not only, not just, not merely, not simply, not solely, no longer only, no longer just, not limited to,
    no longer limited to, not confined to, more than just, more than merely, much more than, just over, just under,
    a third of, only just, something, anything, everything, nothing in particular, else, whole thing, days, gonna, wanna,
    gotta, yeah, yep, nope then, lol, haha, la, lah, ah, ar, ga, leh, wor, mate, guys, team, folks, please confirm,
    confirm, between, somewhere, once, ms, mr, mrs, yet, besides, same, whats, treat, treats, treated, borrow the,
    borrow, on course, complete, else's, somebody, says who, acording to, instead, leg, mix, become, becomes, leads up,
    happen, happens, happening, happened, still, already there, hold on, meanwhile, afterwards, upon, across, within,
    among, amongst, toward, towards whom, per the, mentions, says the, basically said, day before, on top of, apart from,
    other than, aside from, along with, piece said, paper, particular, specific, specifically, various, several, certain,
    whole lot, anyway, lately said, outsiders, ones who, bunch, kinda, sorta, dunno, sir, madam, bloke, chap,
    for my deck, for a deck, deck, presentation, for a story, for a report, for my boss, fact check, double check,
    can someone, anyone know, any idea, do we know, is it the case, correct, at all, anyhow, somehow, so-called, end up,
    ends up, ended up, via, till, going on, turns out, turn out, precisely, in particular, particularly, especially,
    mainly, chiefly, primarily, generally, truly, honestly, frankly, literally, pretty, on earth, the hell,
    in a nutshell, in short, in brief, briefly, in one line, one-liner answer, in plain english, eli5, tldr, as it were,
    so to speak, asap, urgently need, cheers, ta, much appreciated, help me out, wondered, was wondering, just wondering,
    in the piece, in the story, in this article, the write-up, says here, it says, writes, wrote that,
    whats the deal with, deal with, what's up with, the deal, bring, brings, bringing, brought, lets say, aboard, amid,
    sounds like, sound like, sounds, proper, properly, thingy, whatsit, couple, both of them, memo, shoot,
    hiya, officially, afaik, iirc, imo, imho, tbh, ngl, rn, perhaps, maybe, possibly, presumably, supposedly, evidently,
    obviously, clearly, thereby, therefore, hence, thus, whatsoever, whatever, wherever, whichever, hitherto, words,
    teams, thingamajig, whatchamacallit, mind-blowing, prepping, summarising, amirite, right?, organisation-wise,
    organization-wise, wise, ballpark, ppt, homework, assignment, essay, op-ed, column, newsletter, briefing, drafting,
    sanity-check, professor, idk, n, u, ur, r, wut, wat, tho, btwn, w, abt, bout, cos, coz, cuz, righto, innit, eh, oi,
    yo, dude, bro, sis, gimme, gist, essentially, effectively, despite, sometimes, except, otherwise, immediately,
    shortly, normal, somewhat, extremely, fairly, equally, slightly, relatively, virtually, suddenly, whilst, regardless,
    depending, elsewhere, similarly, nevertheless, nonetheless, furthermore, moreover, respectively, whereby, thereafter,
    accordingly, consequently, notably, seriously, unfortunately, hopefully, usual, typically, formally, occasionally,
    definitely, absolutely, undoubtedly, doubtless, simultaneously, substantially, considerably, markedly, significantly,
    dramatically, sharply, hugely, vastly, massively, heavily, strongly, firmly, closely, deeply, openly, plainly,
    explicitly, expressly, outright, flatly, bluntly, candidly, boldly, proudly, loudly, quietly, publicly, privately,
    directly, indirectly, fundamentally, inherently, arguably, seemingly, conceivably, probably, potentially, surely,
    readily, comfortably, neatly, nicely, smartly, wisely, cleverly, carefully, rightly, genuinely, sincerely,
    eventually, ultimately, finally, lastly, firstly, secondly, originally, technically, practically, theoretically,
    historically, politically, economically, strategically, long-windedly, idea, concept, notion, angle, aspect, element,
    factor, regard, sense, context, background, backdrop, circumstances, occasion, instance, example, extent, degree,
    term, detail, takeaway, takeaways, highlights, overview, rundown, lowdown, scoop, definition, description, statement,
    statements, claim, claims, mention, section, paragraph, passage, page, chapter, sentence, bullet, guess, imagine,
    assume, presume, bet, swear, remember, recall, forget, understand, realise, realize, recognise, recognize,
    acknowledge, perceive, deem, refer, relate, relates, related, involve, entail, comprise, comprises, comprised,
    consist, constitute, throughout, whole, full, seeing, anywhere, whatnot, ie, viz, aka, namely, account, telling, qn,
    ques, q, ans, gents, ladies, peeps, y'all, yall, ya, hmm, hm, erm, errr, ahem, alas, listen, help, revising,
    dissertation, thesis, tweet, caption, two-liner, cite, bundled, saw, skimming, scanning, considering, perchance,
    appreciated, thks, tks, tq, ty, tysm, xx, regards, rgds, morning, greetings, ought, each, able, ambitious, expound,
    elaborate, unpack, thoughts, views, insight, clueless, confused, puzzled, stuck, stumped, foggy, hazy, rusty,
    whoever, repeated, repeatedly, reiterated, along, world-class, first-rate, top-notch, a-list, big-time, nowhere,
    scuttlebutt, grapevine, hearsay, famously, clarification, clarify, follow-up, true/false, t/f, y/n, yes/no, intro,
    introduction, opening, lede, standfirst, subhead, efforts, aside, fella, feller, lady, gentleman, gentlemen, woman,
    lass, per, hand, one-pager, backgrounder, revision, exam, cramming, quickie, rq, dear, g'day, howdy, layman, upshot,
    low-down, skinny, deserve, habit, insofar, lemme, tia, oh, yes, sorry, happy, forgot, wonderful, unless, notice,
    agreed, prepare, prepared, naturally, familiar, fortunately, discovered, theory, decent, unusual, response, respond,
    incredibly, remarkable, remarkably, helpful, instant, constant, conclusion, alternative, unexpected, unexpectedly,
    philosophy, visions, vision, accurate, logical, tremendous, formula, possibilities, outstanding, observation,
    procedures, unnecessary, principle, essence, identical, indicate, indicated, indicates, reader, rarely, attempt,
    represent, represents, representing, straightforward, likewise, sadly, surprisingly, strangely, incidentally,
    truthfully, implying, imply, implied, explore, consideration, approached, hypothetically, concretely, implicitly,
    recap, refresher, cliffnotes, argument, arguments, contention, premise, version, verbatim, quotewise, dimension,
    component, front, fronts, respect, portion, thread, strand, situation, situations, era, landscape, picture, worth,
    regime, ensure, everyday, asked, preceding, reckoning, increasingly, gradually, tl;dr, yaar, na, bhai, yah, hor,
    liao, sia, siah, lor, meh, aiyah, aiyo, wah, alamak, psst, okey-dokey, alrighty, hmmm, umm, err, whoa, wow, gosh,
    blimey, crikey, gee, sheesh, phew, yikes, damn, heck, head-scratcher, apropos, nutshell, bn, mn, tn, trn, mln, bln,
    primer, cheatsheet, coursework, tutorial, ball-park, client memo, for class, for homework, editor wants, quick one,
    random question, stupid question, dumb question, silly question, any clue, no clue, morning all, evening all,
    good morning, good afternoon, these days, heads up, on paper, on record, in practice, in reality, pls advise,
    kindly advise, do tell, pray tell, come again, mind you, by chance, to date, thus far, i run, folks at, the folks,
    in passing, at present, right now, all told, honest question, serious question, for reference, just curious,
    genuinely curious, needed for, writing up, my client, my prof, professor asked, tutor asked, mentioned anywhere,
    brief me, i mean, or what, ballpark figure, client note, for slides, exam tomorrow, pitch deck, board paper,
    briefing note, my editor, client asks, pls confirm, judging by, per article, as per, i gather, i reckon, you reckon,
    right so, up there, round there, these guys, those guys, that guy, that place, this place, exactly what,
    what exactly, roughly speaking, drop me, hit me, in effect, actually inside, no doubt, without doubt, key takeaway,
    highlight reel, the tea, bullet point, i bet, related to, concerned with, consist of, viewed as, known for,
    everywhere else, somewhere else, among others, et al, or whatever, let alone, own words, reading of, put it, puts it,
    thought process, quick q, quick qn, dear all, well well, noob question, genuinely asking, layman terms, for dummies,
    spoon-feed me, help pls, need help, need this, need it, job interview, interview prep, pub quiz, for revision,
    for school, school project, for uni, uni assignment, for linkedin, headline for, word limit, source please,
    citation needed, which para, thrown in, comes with, alongside the, to gain, to become, at stake, in question,
    in store, in place, on offer, all that, all this, this whole, bits about, talk of, read about, just saw, just read,
    stumbled on, ought i, may i, care to, please advise, appreciate it, many thanks, newer than, ought to, run into,
    ran into, stumble into, for another, send kids, this conference, speech at, when asked, asked about, asked whether,
    when quizzed, pressed on, grilled on, quizzed about, reply to, per lam, per lee, elaborate on, went into, dive into,
    run through, any thoughts, insight into, colour on, color on, flavour of, feel for, worth knowing, who knows,
    god knows, beats me, lost here, again said, status check, quick status, summed up, world class, top notch, at large,
    what about, how about, reports say, reports suggest, seen saying, was saying,
    were saying, reportedly said, supposedly said, basically asking, i'm asking, im asking, asking because, for clarity,
    follow-up question, next question, last question, one more, bonus question, pop quiz, multiple choice, hold water,
    opening line, opening paragraph, the lede, body text, for daily, so what, how so, how exactly, as what,
    for what, to what, say i, i'm running, my firm, my company, our firm, our company, for us, for clients, term paper,
    thoughts on, actually says, these folks, again please, genuine question, prepping for, blog post, cheat sheet,
    real quick, the upshot, wasn't there, didn't attend, two sentences, soundbite for, managed to, different places,
    two sides, both sides, two places, lists three, three things, two things, few things, a few, in terms, as regards,
    pertaining to, speaking of, chat about, like what, name some, quickly please, colleague asks, boss asks, a client,
    the wife, intern here, newbie here, no rush, merely that, make sense, referred to, regard to, trying to, tried to,
    five words, ten words, few words, straight up, flat out, broadly speaking, quick recap, cliff notes, on stage,
    remarks by, said at, argues that, mention of, line on, chan version, shen version, literally said,
    explanation please, ask again, stop its, stop their, deliver on, perspective of, big picture, bigger picture,
    worth it, make sure, guarantee that, was asked, were asked, his list, her list, blown past, blew past, sailed past,
    surged past, gone past, clocked up, racked up, notched up, chalked up, of course, pin on, did pin, only if,
    only when, only once, comes to, throwing together, my uncle, my aunt, my dad, my mum, my father, my mother,
    my cousin, my nephew, my niece, my sister, my brother, my wife, my husband, my neighbour, my classmate, my tutor,
    my lecturer, my supervisor, my manager, my analyst, my intern, my flatmate, plain english, no waffle,
    no sugarcoating, humour me, humor me, forgive me, daft question, basic question, rookie question, just checking,
    just confirming, idly wondering, escapes me, brain fog, on deadline, filing soon, investor deck, colleague insists,
    they say, read somewhere, kindly share, kindly confirm, please revert, do revert, much obliged, boss man,
    good evening, the devil, the deuce, any inkling, i'm lost, baffled by, enlighten me, educate me, on balance,
    quite frankly, as reported, as stated, as mentioned, mentioned earlier, from memory, net net, singapore aside,
    leaving aside, tend to, quoted figure, put simply, put differently, said differently, in sum, to recap, recap please,
    context please, background please, for background, crib sheet, crib notes, speaking notes, viva tomorrow,
    quiz tomorrow, reading list, seminar paper, lit review, group project, case competition, case study, mock interview,
    interview tomorrow, trivia night, quick answer, name them, list them, numbers please, figures please, hard number,
    hard figure, exact number, headline figure, round numbers, please lah, got info, any intel, details please,
    update on, up to now, in lee's words, per the paper, run me through, in a line, on the cards, left as is, as put it,
    come bundled with, in the works, complete the quote, per the ce, part of it, part of, is part of, are part of, need one line, in one phrase,
    sum up the, still hold water, crowd so far, in store for, what's in store, in the report, if you believe,
    the two sides, when it comes, from the panel, on the panel, on the front, is the place, more or less,
    according to the article, according to the piece, in the first place, for a press release, fill in the blank, boss wants it, boss wants, my boss wants, boss is asking, boss asking, boss needs, boss needs it, for the boss, for boss, in 5 mins, in 5 minutes, in five minutes, in 10 mins, in ten minutes, in a min, in a minute, a minute, couple of mins, deadline, deadline soon, in a rush, in a hurry, rushing, urgent, urgently, quick check, one liner, one-liner, tl dr, sanity check, double-check, fact-check, for my notes, for a memo, for the memo, for a note, for the note, for the report, for my report, for a briefing, for a brief, for the brief, for a client call, client call, client is asking, client asking, for a client, for a tweet, for a caption, for a headline, writing a memo, writing a note, writing a report, writing this up, in a meeting, before my meeting, for tomorrow's meeting, remind me again, refresh my memory, can't remember, cant remember, can't recall, cant recall, i forgot, i forget, not sure, just to confirm, to be sure, am i right, correct me if i'm wrong, if i'm not mistaken, just the number, just the figure, just the name, just the names, number only, figure only, names only, name only, rough number, rough figure, exact figure, short answer, long story short, out of curiosity, off the top of your head, asking for a friend, help me check, someone told me, i was told, colleague asked, my colleague, teammate`,
  zh: `年之前 月之前 年底之前 月底之前 年底前 不停 不停地 不失 無損 差不多 不只 不只是 不僅 不僅是 不單 不單是 不單單 不止 不止是 不限於 不再限於 不局限於 不光 不光是 不但 特別 分別
    個別 區別 類別 性別 級別 的 了 是 在 有 和 與 及 或 也 都 就 被 把 將 對 於 為 到 從 以 而 其 之 這 那 個 些 呢 吧
    啊 嗎 呀 吶 哦 喔 嘛 啦 麼 著 着 過 地 得 去 來 會 能 可 可以 能否 會否 要 需 須 並 並且 且 但 但是 不過 如果 若 則
    因此 所以 於是 然後 還 還有 還是 又 再說 很 十分 非常 較 較為 比較 更為 最 太 真 真的 確實 其實 究竟 到底 大概 大約
    左右 約 請 請問 想問 問 一下 幫我 告訴我 知道 想知道 有人 誰知道 麻煩 謝謝 多謝 你好 您好 我 我們 你 你們 他 他們 她
    她們 它 它們 自己 本身是 該 此 某 各 每 所 上 下 中 內 外 裏 裡 裡面 裏面 入面 間 之間 方面 部分 這個 那個 這些 那些
    這份 那份 這筆 那筆 這種 那種 此次 本次 次 這次的 件 份 筆 位 名 條 項 家 間 種 類 批 隊 場 款 宗 套 座 一個 一些
    一點 一批 一份 有關 關於 相關 至於 就是 即 即是 也就是 例如 比如 譬如 等 等等 以及 其中一 做 作 作為 當 當作 成為 給
    給予 讓 使 令 用來 由 自 往 向 跟 同 與其 具 具備 具有 擁有 進行 予以 加以 得到 獲得 獲 取得 出現 存在 屬 位 哪
    哪些地方 先生 女士 小姐 博士 這位 那位 那邊 這邊 那裡 這裡 文章 報道 報導 文中 新聞 原文 內文 資料顯示 據報 據悉
    所謂 的話 而已 罷了 當中的 以來 期間 時 時候 之時 起來 出來 下來 下去 上去 過來 過去的 起 來說 來講 方 名字 叫 叫做
    稱為 稱 名為 種種 樣 那樣 這樣 般 似 好像 如 如何是 情形 話說 目前為止 一 二 兩 三 想 說說 講講 看看 看 查 查查 找
    試問 請教 回答 答案 數據是 真係 預計 估計 預期 料 預料 相當 具體 準確 詳細 確切 事 事情 東西 不知 不知道 曾 曾經
    已經在 正 正在 正式 剛 剛剛 才 只 只有 便 即使 無論 不論 除了 之外 以外 另一 另外的 多少 幾 幾個 要求的 搞 所有的
    出自 場合 三地 兼 身兼 雙方 在意 怎看 怎麼說 哪方面 方面的 面對 之後的 符合 那位 這類 那類 有什麼 到時 屆時 本身
    同樣 到底是 分別是 跟 同埋 齊全 嗰類 起碼是 具體來說 另一方面 提到的 提及的 所說 所說的 說的 講的 咱 俺 急 界 算 頗
    甚 予 親 另 蹲 們 捏 唄 嘿 誒 欸 擱 幹 靠 拿 版 面 論 聊 扯 越 愈 按 寫稿 求教 求解 求助 講真 如題 想查 聽說 聽聞
    據說 好奇 準數 在寫 主要 大致 大體 總體 考試 備考 大家 各位 求問 跪求 大神 勞駕 總之 傳說 記得 確認 順便 追問 再問
    一直 一貫 說起 講起 提起 說來 雖然 根據 按照 必須 甚至 突然 任何 當然 隨着 終於 終究 幾乎 似乎 相同 然而 通常 特意
    逐漸 漸漸 逐步 逐年 日漸 日趨 日益 努力 忽然 經常 時常 常常 尤其 儘管 立即 立刻 馬上 即刻 也許 或許 難道 竟然 居然
    相對 接着 正確 最終 正常 明確 明白 清楚 清晰 至少 起碼 周圍 相互 互相 彼此 始終 同意 親手 親口 一旦 絕對 必要 公開
    前面 後面 顯然 紛紛 陸續 相繼 接連 倘若 假如 假若 果然 嚴格 不管 認真 永遠 徹底 畢竟 自身 必然 此後 否則 隨即 隨後
    針對 而言 密切 依據 依照 異常 極為 極其 極度 堅決 彷彿 深刻 仔細 順利 未必 際上 之際 簡直 何況 自行 故意 儘量 反正
    無疑 的確 凡是 特定 隨便 大幅 大大 大為 再度 再次 再三 一再 屢次 除非 以致 進而 乃至 以至 偶爾 格外 不然 鑑於 全新
    全然 時刻 勢必 必將 必定 想必 稍微 略微 有點 此舉 此處 諸如 云云 身上 手上 手中 眼前 裡頭 裡邊 外頭 上頭 底下 旁邊
    附近 這塊 那塊 怎個 有無 有沒 有冇 好嗎 行嗎 可否 概括 簡短 簡要 簡述 列出 舉例 詳述 試述 何謂 所指 意思 亦即 簡稱
    俗稱 又稱 別名 開頭 結尾 首段 開首 開篇 全文 通篇 稿件 該報 該文 本文 此文 文內 背後 別說 可謂 堪稱 據稱 號稱 宣稱
    視作 將會 將要 即將 快要 快將 正要 足以 致使 以求 用於 藉以 藉着 藉由 透過 經由 通過 憑着 因而 故此 故而 是故 綜上
    我想 我猜 猜猜 真假 對嗎 錯嗎 冒昧 關心 看見 讀到 看完 讀完 翻了 不懂 忘了 救命 感恩 感謝 謝了 謝啦 3q 打擾 早安
    午安 前輩 學長 學姐 同學 老師 朋友 兄弟 姐妹 哥們 老鐵 網友 問起 談到 談起 席間 台上 咋說 咋講 咋看 咋整 咋辦 表態
    原話 原句 填空 題目 這題 現況 近況 照說 按說 理應 想來 首先 再者 另外 除開 撇開 拋開 姑且 暫且 暫時 必考 考點 真相
    求證 實錘 吃瓜 路過 樓上 樓下 置頂 借樓 我司 本人 站在 導語 引言 導言 作業 備忘 簡報 面試 科普 新手 小白 有勞 幫看
    傳聞 網傳 這人 那人 此人 的說 倚靠 憑藉 借助 依靠 依託 倚仗 兩邊 兩頭 列了 列舉 數了 數出 細數 點名 一手 所言 口述
    提了 留在 留返 放在 擺在 置於 版本 這廂 角度 層面 維度 之處 態勢 語境 格局 局面 說到 講到 談談 來談 總結 概述 簡介
    梳理 複習 溫習 出處 舉了 這波 一波 貴行 說法 照講 踏入 步入 邁入 翻到 邁向 翻開 釋放 釋出 為了 做功課 寫作業 寫稿用
    老闆問 客戶問 客人問 老師問 編輯問 簡報用 弱弱問 求告知 知道嗎 說一說 講一講 按理說 說白了 說到底 坦白說 老實說
    在線等 想了解 麻煩查 印象中 聽人說 簡單說 一句話 不清楚 搞不清 搞不懂 沒看懂 為何物 純好奇 報道裡 對不對 沒錯吧
    據文章 據報道 按文章 按報道 報個數 有數嗎 求解答 求大神 正在寫 面試用 開會用 會議用 基本上 上司問 教授問 導師問
    寫功課 寫報告 做報告 寫論文 做專題 寫新聞 寫專欄 寫備忘 備忘用 給老闆 交報告 考試用 菜鳥問 請賜教 請解答 麻煩您
    不是嗎 有人說 有人講 網上說 朋友說 想核實 想確認 另外問 補充問 實際上 本質上 理論上 原則上 大力地 樣樣地 一下子
    一會兒 一口氣 一窩蜂 一股腦 這一塊 那一塊 這回事 這麼多 那麼多 這樣子 怎麼個 是怎麼 是怎樣 該不該 有木有 可以嗎
    說一下 講一下 介紹下 解釋下 說明下 列一下 舉個例 比方說 具體點 詳細點 詳細說 請說明 試說明 指的是 意思是 即是說
    換言之 第一段 通訊稿 新聞稿 這新聞 該報道 內文說 據文中 原文說 到頭來 不用說 可以說 可說是 被譽為 被視為 正準備
    準備要 打算要 基於此 說真的 說實話 我覺得 我認為 應該是 真的嗎 屬實嗎 感興趣 有興趣 留意到 不太懂 不明白
    有點亂 記不清 記不得 求解惑 在線求 辛苦了 晚上好 早上好 家人們 講話中 演講中 致辭中 發言中 受訪時 論壇上 年會上
    會議上 記者問 回應說 怎麼回 怎麼答 咋回答 咋回事 怎麼講 怎麼提 說了啥 講了啥 提到啥 判斷題 選擇題 是非題 簡答題
    問答題 這道題 建設成 打造成 看樣子 照理說 想當然 說不定 劃重點 敲黑板 送分題 求真相 求實錘 歪個樓 假設我 我公司
    開場白 報告用 老闆要 老師要 求科普 請指教 順帶問 重點是 同事說 那傢伙 那老兄 那幫人 這幫人 一幫人 那班人 那邊廂
    具體講 這一段 那一段 這一環 提出的 講到的 這號人 這類人 情況下 背景下 大格局 來說說 幫補充 舉例說 第一波 貴公司
    好故事 看法是 釋放出 有沒有提 怎麼表態 現況如何 這號人物 老闆急要 老闆在問 上司要 主管問 客戶在問 客戶催 同事問 同事話 急用 急要 急急急 急等 趕稿 趕報告 趕簡報 寫報告用 做簡報用 做簡報 做PPT 做ppt 開會要用 要寫進報告 要放進簡報 報告要用 備忘錄用 幫我查 幫我查一下 幫我看看 幫忙查下 幫忙看看 提醒我一下 我忘了 不太記得 確認一下 核實一下 再確認 一句話說明 只要數字 只要名字 給個數 給個數字 給我個數 順便問 隨口問問 請教一下 麻煩問下 勞煩`,
  yue: `唔停 冇停 唔失 唔止 唔單止 唔淨係 唔只 唔係淨係 差唔多 嘅 咗 喺 係 嗰 啲 嚟 俾 畀 同埋 呀 喇 㗎 啦 喎 咋 晒 埋 住 緊 吓 下 嗰個
    呢個 嗰啲 呢啲 嗰班 嗰陣 呢班 嗰份 嗰邊 呢邊 嗰間 嗰筆 佢 佢哋 我哋 你哋 個個 呢 囉 咩話 咁 咁樣 噉 嘢 啱啱 即係
    其實 仲有 仲 定係 定 同 或者 但係 不過 所以 因為咁 如果 唔該 唔該晒 請問 想問 我想知 邊個知 有冇人知 得閒 係咁 啫 咧
    嘞 啩 噃 吖 嗱 吖嘛 架 嘎 哩 咯 咪 先 㖞 左 嗰度 呢度 嗰位 呢位 嗰隻 嗰批 睇 睇吓 講吓 俾人 攞 攞到 拎 拎到 掂 過吓
    啦喎 嗎 嚟㗎 嚟嘅 嘅話 嘅嘢 班 隻 嚿 單 樖 粒 間 部 個份 大約 大概 成 足足 差唔多 到底 究竟 話我知 幫我睇 有講 有提
    講到 份嘢 下文 篇文 篇嘢 有無講 嗰邊 埋嚟 返 返嚟 番 得 用嚟 攞嚟 攞去 做 搞 俾到 畀到 淨係話 老實講 其中 阿 吖 唉
    嗯 哈 囉 咪即係 出面嗰啲 嗰類 呢類 嗰筆 呢筆 派 喎 噶 啊 呃 哎 真係 係 會 想 喂 姐 實 客問 想知 問句 聽講 老實 唔知
    感激 拜託 啱嗎 趕稿 話晒 先完 開嚟 喂喂 幫手 係咩 好似 直頭 索性 咩料 㗎咩 師兄 師姐 巴打 絲打 樓主 嗰頭 呢頭 呢瓣
    嗰瓣 呢排 呢牌 嗰排 咁多 咁滯 咁搞 咁講 咁點 咁啱 咁耐 幾好 喺度 入便 出便 話明 講明 話畀 答我 係點 寫咩 寫乜 寫話
    篇稿 份稿 嗰篇 呢篇 睇到 睇完 睇見 見到 見有 見佢 聽到 唔明 好急 急用 死線 求答 求救 打攪 早晨 晚安 細佬 阿哥 老友
    友仔 師傅 大師 冇啩 我估 我諗 諗落 講開 跟住 跟手 一陣 開始 梗係 肯定 冇錯 double fact 點答 點覆 點話 睇嚟 睇落 睇怕
    怕且 怕係 照計 留名 lm 企喺 八吓 一句 有料 求料 冇睇 冇去 條友 數咗 列咗 搞掂 做嘢 有齊 講咗 提咗 佢講 佢話 講返
    傾下 溫書 嗰句 呢句 放喺 擺喺 將啲 舉咗 例子 呢波 度坐 坐喺 做緊 為咗 交功課 寫緊稿 趕功課 老細問 話我聽 講我知
    想請教 好想知 想問句 邊位知 知唔知 聽人講 有人話 人哋話 即係點 簡單講 一句講 坦白講 話時話 真定假 唔清楚 搞唔清
    我開間 八卦吓 八卦下 八一八 報紙話 啱唔啱 係咪啱 係咪真 有冇數 俾個數 見工用 開緊會 急住要 趕住要 出稿用 咁多人
    老世問 波士問 趕緊稿 幫幫手 聽講話 見到話 係咪㗎 冇記錯 即係話 好似話 唔記得 咁多位 呢單嘢 嗰單嘢 幾多嘢 講到明
    講清楚 話清楚 講我聽 講聽吓 答下我 答吓我 解釋吓 講解下 簡單啲 即係咩 咩意思 乜意思 點解法 究竟點 到底點 其實點
    係咪話 係咪講 係咪有 有冇話 有冇講 有冇提 有冇寫 篇嘢話 篇嘢講 單新聞 睇報紙 睇新聞 唔知點 睇唔明 搞唔掂 等住用
    等緊用 等住交 聽日交 趕住交 趕住用 麻煩晒 麻煩你 多謝先 唔該先 大家好 朋友仔 哥哥仔 老闆娘 唔係囉 唔係掛 唔係啩
    應該係 估唔到 問多句 仲想問 想再問 然之後 之後呢 越嚟越 愈嚟愈 真定流 啱定錯 冇講錯 唔肯定 想肯定 寫返落 點回應
    講咗咩 講咗乜 講過咩 講啲咩 佢點講 點講法 台上講 會上講 喺個會 喺年會 近況點 按道理 講唔定 話唔定 三兩句 重點係
    畫重點 一開始 同事話 朋友話 順手問 純八卦 爆啲料 睇漏咗 冇聽到 攞嚟寫 嗰個人 嗰條女 搞掂咗 講過啲 提過啲 即係講
    放返喺 擺返喺 講返起 吹下水 溫緊書 舉咗例 邊個例 講話佢 唔止係 係咪即係 特首點講 能唔能夠 可唔可以 老細要 老細急要 老細等緊 老闆問緊 客問緊 客戶問緊 同事問 同事問緊 急住用 等用 趕住出 趕稿用 開會用 一陣開會 聽日開會 寫稿 寫緊report 做緊deck 做slide 整slide 整deck 幫我查下 幫手查下 幫我睇下 幫手睇睇 提下我 提我吓 我唔記得 唔記得咗 唔多記得 想confirm confirm下 confirm吓 check下 check吓 講個數 畀個數 畀個數我 一句講晒 一句過 求其講 順口問 thx晒`,
} as const;

/** The pronoun that is a country in capitals, and words before it where it is none and a text has no capitals to tell. */
export const US = {
  pronoun: "us",
  country: "US",
  before: {
    en: `tell, tells, told, telling, give, gives, gave, given, giving, let, lets, letting, help, helps, helped, helping, make, makes, made,
    put, puts, steer, steers, show, shows, showed, bring, brings, brought, take, takes, took, teach, teaches, taught, lead, leads,
    led, leave, leaves, left, keep, keeps, kept, remind, reminds, warn, warns, warned, urge, urges, urged, allow, allows, want, wants,
    serve, serves, cost, costs, save, saves, ahead of, for, rest of, all of, some of, most of, none of, each of`,
  },
} as const;
