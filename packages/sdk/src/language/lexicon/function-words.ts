/** Words that carry no subject matter: grammar, politeness and small talk. English separated by commas, Chinese by spaces. */
export const FUNCTION_WORDS = {
  en: `a, an, the, is, are, was, were, be, been, being, am, do, does, did, done, doing, have, has, had, having, i, me, my, we, our, us all,
    you, your, it, its, he, him, his, she, her, they, them, their, this, that, these, those, there, here, of, to, in, on, at, by, for, from,
    with, about, as, into, onto, over there, through, during, and, or, but, if, so, than, then, too, also, very, just, really, actually,
    can, could, will, would, shall, may, might, must, let, let's, please, pls, plz, thanks, thx, thank you, ok, okay, hi, hello, hey,
    um, uh, well, like, kind of, sort of, some, any, anyone, anybody, someone know, somebody tell me, know, give, gave, given, get, gets, got,
    getting, go, goes, going, gone, make it, want to know, i need, need the, for a slide, slide, figure for, tell me, remind me, can you, do you know,
    what's, who's, where's, when's, how's, whats, whos, hows, it's, its, that's, there's, lets, i'm, you're, they're, we're, im, isnt,
    thing, things, stuff, bit, bits, way, ways, lot, one, ones, such, each other, itself, himself, herself, themselves, myself,
    exactly, roughly, approximately, around about, basically, simply put, quick, quick question, question, answer, wondering, curious, quickly check,
    again, btw, fyi, eg, e.g, i.e, etc, vs, re, regarding, concerning, terms, case, up, out, off, down, back, per se, e,
    supposed, meant, seem, seems, apparently, reportedly, allegedly, take, takes, took, taken, taking, put, puts, come, comes, came, coming,
    look, looks, looking, find, found out, check, seen, heard, hear, read, article, story says, mentioned in the article, news, piece, text, source, above mentioned,
    kinds, kind, type, types, sort, sorts, much, said to be, called, named, name of, known as, according, both, either, neither nor, while, whereas,
    because of that, when it comes to, in terms of, as for, when, whenever, ever, even, quite, rather, almost there, indeed, though, although, however, o, s, t, d, m, re, ll, ve,
    numbers, spot on, latest on, up with, more than, less than, fewer than, greater than, no more than, no fewer than, no less than, above, below, under, over, alongside, beyond, nearly, almost, close to, upwards of, include, includes, including, contain, contains, feature, features, around, or so, or more, as many as, as much as, not only, just over, just under, a third of, only just, something, anything, everything, nothing in particular, else, old, whole thing, days, gonna, wanna, gotta, yeah, yep, nope then, lol, haha, la, lah, ah, ar, ga, leh, wor, mate, guys, team, folks, please confirm, confirm, between, somewhere, once, ms, mr, mrs, yet, besides, same, whats, treat, treats, treated, borrow the, borrow, on course, complete, else's, somebody, says who, acording to, instead, leg, mix, become, becomes, leads up, happen, happens, happening, happened, still, already there, hold on, meanwhile, afterwards, upon, across, within, among, amongst, toward, towards whom, per the, mentions, says the, basically said, day before, on top of, apart from, other than, aside from, along with, piece said, paper, particular, specific, specifically, various, several, certain, whole lot, anyway, lately said, outsiders, ones who, bunch`,
  zh: `的 了 是 在 有 和 與 及 或 也 都 就 被 把 將 對 於 為 到 從 以 而 其 之 這 那 個 些 呢 吧 啊 嗎 呀 吶 哦 喔 嘛 啦 麼 著 着 過 地 得 去 來 會 能 可 可以 能否 會否 要 需 須 並 並且 且
    但 但是 不過 如果 若 則 因此 所以 於是 然後 還 還有 還是 又 再說 很 十分 非常 較 較為 比較 更為 最 太 真 真的 確實 其實 究竟 到底 大概 大約 左右 約 請 請問 想問 問 一下 幫我 告訴我 知道 想知道 有人 誰知道 麻煩 謝謝 多謝 你好 您好
    我 我們 你 你們 他 他們 她 她們 它 它們 自己 本身是 該 此 某 各 每 所 上 下 中 內 外 裏 裡 裡面 裏面 入面 間 之間 方面 部分 這個 那個 這些 那些 這份 那份 這筆 那筆 這種 那種 此次 本次 次 這次的 件 份 筆 位 名 條 項 家 間 種 類 批 隊 場 款 宗 套 座
    一個 一些 一點 一批 一份 有關 關於 相關 至於 就是 即 即是 也就是 例如 比如 譬如 等 等等 以及 其中一 做 作 作為 當 當作 成為 給 給予 讓 使 令 用來 由 自 往 向 跟 同 與其 具 具備 具有 擁有 進行 予以 加以 得到 獲得 獲 取得 出現 存在 屬 位 哪 哪些地方
    先生 女士 小姐 博士 這位 那位 那邊 這邊 那裡 這裡 文章 報道 報導 文中 新聞 原文 內文 資料顯示 據報 據悉 所謂 的話 而已 罷了 當中的 以來 期間 時 時候 之時 起來 出來 下來 下去 上去 過來 過去的 起 來說 來講 方 名字 叫 叫做 稱為 稱 名為 種種 樣 那樣 這樣 般 似 好像 如 如何是 情形 話說 目前為止 一 二 兩 三
    想 說說 講講 看看 看 查 查查 找 試問 請教 回答 答案 數據是 真係 預計 估計 預期 料 預料 相當 具體 準確 詳細 確切 事 事情 東西 不知 不知道 曾 曾經 已經在 正 正在 正式 剛 剛剛 才 只 只有 便 即使 無論 不論 除了 之外 以外 另一 另外的 多少 幾 幾個 要求的 搞 所有的 場合 三地 兼 身兼 雙方 在意 怎看 怎麼說 哪方面 方面的 面對 之後的 符合 那位 這類 那類 有什麼 到時 屆時 本身 同樣 到底是 分別是 跟 同埋 齊全 嗰類 起碼是 具體來說 另一方面 提到的 提及的 所說 所說的 說的 講的`,
  yue: `嘅 咗 喺 係 嗰 啲 嚟 俾 畀 同埋 呀 喇 㗎 啦 喎 咋 晒 埋 住 緊 吓 下 嗰個 呢個 嗰啲 呢啲 嗰班 嗰陣 呢班 嗰份 嗰邊 呢邊 嗰間 嗰筆 佢 佢哋 我哋 你哋 個個 呢 囉 咩話 咁 咁樣 噉 嘢 啱啱 即係 其實 仲有 仲 定係 定 同 或者 但係 不過 所以 因為咁 如果 唔該 唔該晒 請問 想問 我想知 邊個知 有冇人知 得閒 係咁 啫 咧 嘞 啩 噃 吖 嗱 吖嘛 架 嘎 哩 咯 咪 先 㖞 左 嗰度 呢度 嗰位 呢位 嗰隻 嗰批 睇 睇吓 講吓 俾人 攞 攞到 拎 拎到 掂 過吓 啦喎 嗎 嚟㗎 嚟嘅 嘅話 嘅嘢 班 隻 嚿 單 樖 粒 間 部 個份 大約 大概 成 足足 差唔多 到底 究竟 話我知 幫我睇 有講 有提 講到 份嘢 下文 篇文 篇嘢 有無講 嗰邊 埋嚟 返 返嚟 番 得 用嚟 攞嚟 攞去 做 搞 俾到 畀到 淨係話 老實講 其中 阿 吖 唉 嗯 哈 囉 咪即係 出面嗰啲 嗰類 呢類 嗰筆 呢筆 派 喎 噶 啊 呃 哎 真係 係 會 想`,
} as const;
