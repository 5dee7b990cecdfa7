import type { ConceptTable } from "../lexicon/types.ts";

/** Qualities, times, places, quantities in words, kinds of people, parts and reasons. */
export const words = {
  year_on_year: {
    en: "year on year, year-on-year, compared with the year before, against the year before",
    zh: "較前一年 比前一年 比上年 較上年 按年變化 與前一年相比",
    yue: "比上年同期",
  },
  big: {
    en: `big, bigger, large, larger, enormous, giant, immense, sizeable, sizable, biggest,
      largest, gigantic, whopping`,
    zh: "巨大 龐大 大型 偌大 碩大 大規模 極大",
    yue: "好大 咁大 大嚿 大到爆",
  },
  small: {
    en: `small, smaller, smallest, tiny, mini, miniature, teeny, minuscule, small-scale,
      pint-sized`,
    zh: "細小 小型 小規模 微小 迷你 袖珍",
    yue: "好細 細細個 細粒 細嚿",
  },
  ancient: {
    en: "centuries-old, ancient, age-old, decades-old, antique, very old, oldest surviving",
    zh: "古老 老舊 陳舊 歷史悠久 年代久遠",
    yue: "好舊 舊到爆",
  },
  fast: {
    en: "fast, faster, fastest, quicker, quickest, rapid, swift, speedy, at speed",
    zh: "快速 迅速 飛快 急速 高速 神速",
    yue: "快手 快脆 快啲 好快",
  },
  immediately: {
    en: "straightaway, at once, straight away, right away, on the spot, forthwith, there and then",
    zh: "即時 當場",
    yue: "當堂 嗱嗱聲 嗱嗱臨",
  },
  soon: {
    en: `soon, imminent, before long, any time now, any day now, in the near future, sooner
      or later`,
    zh: "很快 短期內 近期內",
    yue: "就嚟 就快 好快就",
  },
  later: {
    en: "later, later on, subsequently, after that",
    zh: "其後 之後 事後 後來",
    yue: "後尾",
  },
  earlier: {
    en: "previously, prior to, before that, earlier, beforehand, before then",
    zh: "先前 之前 事前 此前 早前",
    yue: "早排 頭先 早嗰排",
  },
  finally: {
    en: "in the end, at last, at long last",
    zh: "最後",
    yue: "終歸 收尾 到最後 搞到最尾",
  },
  now: {
    en: "now, currently, nowadays, at the moment, presently, as of now, at this time",
    zh: "現在 目前 如今 現時 當前 眼下 時下",
    yue: "而家 依家 家陣 宜家 家下",
  },
  recently: {
    en: `recently, lately, of late, in recent years, the other day, in recent months, in
      recent weeks, a short time ago`,
    zh: "最近 近來 近期 近日 日前",
    yue: "近排 呢輪 呢駁",
  },
  early_days: {
    en: "once upon a time, in the olden days, at one time",
    yue: "以前嗰陣 舊底",
  },
  in_the_future: {
    en: `future, in future, in years to come, in the years ahead, going forward, down the
      road, down the line, in the future`,
    zh: "將來 日後 往後 今後 來日",
    yue: "第日 遲啲 第時 打後 遲下",
  },
  long_term: {
    en: "a long while, longstanding, long-standing, prolonged, lengthy, donkey's years",
    zh: "漫長 多年來 久久",
    yue: "好長時間 成世 耐到",
  },
  temporary: {
    en: "temporary, provisional, stopgap, makeshift, interim, for the time being, for now",
    zh: "暫定 臨時 過渡性",
    yue: "頂檔 頂住先 暫時住",
  },
  permanent: {
    en: "permanent, for good, forever, for ever, lifelong, everlasting, once and for all",
    zh: "永久 終身 永恆 一勞永逸",
    yue: "一世 永永遠遠 一世人",
  },
  date_time: {
    en: "date, date and time, point in time, time of day, day and time",
    zh: "日期 時間 日子 年月日",
  },
  always: {
    en: "continually, all the time, at all times, every time, invariably",
    zh: "一向 向來",
    yue: "一路都 次次 時時刻刻",
  },
  ordinary: {
    en: `bog-standard, as a rule, by and large, ordinarily, in general, nine times out of
      ten, common, commonplace, run-of-the-mill, routine, mundane`,
    zh: "一般來說 慣常 大多時候 一般而言 普通 平常 尋常 一般 常見 日常",
    yue: "通常都 多數時候 平時多數 普普通通 好普通 平平無奇",
  },
  sometimes: {
    en: `sporadically, intermittently, now and then, now and again, from time to time, every
      so often, once in a while, at times, on occasion, sporadic`,
    zh: "有時 偶然 間歇 時而",
    yue: "間中 有陣時 久唔久 耐唔耐 間唔中 耐不耐",
  },
  never: {
    zh: "永不",
    yue: "打死都唔 從來都唔",
  },
  daily: {
    en: "daily, each day, per day, every day, day after day, day in day out, on a daily basis",
    zh: "每日 每天 天天 按日",
    yue: "日日 日日都",
  },
  weekly: {
    en: "weekly, every week, each week, per week, once a week, on a weekly basis",
    zh: "每週 每星期 每個星期",
    yue: "每個禮拜 個個禮拜 逢禮拜",
  },
  monthly: {
    en: "monthly, every month, each month, per month, once a month, on a monthly basis",
    zh: "每月 按月 逐月 每個月",
    yue: "月月 個個月",
  },
  morning: {
    en: "dawn, daybreak, sunrise, first light, in the morning, crack of dawn",
    zh: "早上 上午 清晨 黎明 拂曉 晨早",
    yue: "朝早 朝頭早 上晝 天光 今朝 大清早",
  },
  afternoon: {
    en: "afternoon, in the afternoon, after lunch, mid-afternoon, late afternoon",
    zh: "下午 午後 午間過後 後半晌",
    yue: "晏晝 下晝 下晏晝",
  },
  night: {
    en: `tonight, night, overnight, night-time, nighttime, at night, after dark, nightfall,
      midnight, small hours`,
    zh: "晚上 夜晚 夜間 深夜 傍晚 晚間 入夜 凌晨",
    yue: "今晚 夜晚黑 晚黑 夜媽媽 三更半夜 半夜三更",
  },
  weekend: {
    en: "weekend, at the weekend, on the weekend, saturday and sunday",
    zh: "週末 星期六日 雙休日",
    yue: "禮拜六日",
  },
  weekdays: {
    en: "weekday, working day, workday, monday to friday, midweek",
    zh: "平日 工作日 星期一至五 周一至周五",
    yue: "返工日 禮拜一至五 閒日",
  },
  many: {
    en: `many, lots of, a lot of, loads of, tons of, numerous, scores of, countless, umpteen,
      plenty of, heaps of, a great many, masses of, a large number`,
    zh: "許多 很多 大量 眾多 大批 多不勝數",
    yue: "好多 大把 一大堆 成堆 多到爆 好鬼多",
  },
  everyone: {
    en: "all of them, one and all, the whole lot, every single one",
    zh: "所有人 每個人",
    yue: "全部人 人人都",
  },
  nobody: {
    zh: "空無一人",
    yue: "鬼影都冇",
  },
  completely: {
    en: "totally, utterly, in full, through and through, from top to bottom",
    zh: "全面 完完全全",
    yue: "成個 十足十 由頭到尾",
  },
  partly: {
    en: "partly, partially, in part, to some extent, to a degree, up to a point",
    zh: "局部 某程度上 一部分",
    yue: "一半半 部份 有啲",
  },
  average: {
    en: "average, on average, per head, per capita",
    zh: "平均 人均 均值 平均數 平均值",
    yue: "拉勻 計勻 拉上補下",
  },
  maximum: {
    en: "maximum, up to, upper limit, at most, at the most",
    zh: "最多 上限 頂多 至多",
    yue: "封頂 極其量 最多都係",
  },
  minimum: {
    en: "minimum, lower limit, at least, at the very least",
    zh: "下限 最少",
    yue: "最起碼 至少都 少極都",
  },
  less_than: {
    en: "lower than, smaller than",
    zh: "少於 低於 小於",
    yue: "少過 低過",
  },
  percentage: {
    en: "proportion, per cent, ratio",
    zh: "百分比 比例 比率 佔比 百分率 百分之",
    yue: "巴仙",
  },
  north: {
    en: "up north, north, northern, northward, northerly, to the north",
    zh: "北邊 北部 北方 北面 以北 向北 北端",
    yue: "北便 北邊嗰頭",
  },
  south: {
    en: "south, southern, southward, southerly, down south, to the south",
    zh: "南部 南方 南面 以南 南邊 向南 南端",
    yue: "南便 南邊嗰頭",
  },
  east: {
    en: "east, eastern, eastward, easterly, out east, to the east",
    zh: "東方 東部 東面 以東 東邊 向東 東端",
    yue: "東便 東邊嗰頭",
  },
  west: {
    en: "west, western, westward, westerly, out west, to the west",
    zh: "西部 西方 西面 以西 西邊 向西 西端",
    yue: "西便 西邊嗰頭",
  },
  distant: {
    en: `distant, far-off, far away, faraway, a long way, a long way off, further away, farther
      away`,
    zh: "遙遠 很遠 遠處 遠方 千里之外",
    yue: "好遠 咁遠 遠到死",
  },
  nationwide: {
    en: `nationwide, national, across the country, countrywide, all over the country, throughout
      the country`,
    zh: "全國 舉國 全國各地 全國性 遍及全國",
    yue: "成個國家 全國上下",
  },
  worldwide: {
    en: "worldwide, global, around the world, across the globe, all over the world, the world over",
    zh: "全球 世界各地 全世界 環球 世界性",
    yue: "成個世界 全世界都",
  },
  local: {
    en: "local, home-grown, homegrown, in the area, in the neighbourhood, in the neighborhood",
    zh: "本地 本土 當地 在地 地方性",
    yue: "呢區 區內",
  },
  foreign: {
    en: `foreign, overseas, abroad, from abroad, from other countries, in other countries,
      in a foreign country`,
    zh: "外國 海外 國外 境外 外地",
    yue: "外埠 第二個國家",
  },
  location: {
    en: "location, venue, places, site, locality",
    zh: "地點 地方 位置 場地 場所 所在地",
    yue: "埞方",
  },
  maybe: {
    en: "possible, might well, could be",
    zh: "可能 興許",
    yue: "可能會 或者會 話唔埋",
  },
  impossible: {
    en: "impossibly, unthinkable, unfeasible",
    zh: "絕無可能",
    yue: "點都唔得",
  },
  likely: {
    en: "very likely, probable, in all likelihood, likelihood, probability, odds-on, chances are",
    zh: "很可能 很有可能 可望 機會很大 大有可能",
    yue: "多數會 好大機會 九成九 十居其九",
  },
  unlikely: {
    en: "improbable, doubtful, slim chance, little chance, remote chance, far-fetched, long shot",
    zh: "機會不大 機會渺茫 可能性不大",
    yue: "機會好微 機會好細",
  },
  true: {
    en: "authentic, factual, truth, bona fide, the real thing",
    zh: "真實 屬實 真正 真確",
    yue: "真嘅 堅嘢 真嘢",
  },
  false: {
    en: `made-up, false, fake, untrue, bogus, phoney, phony, counterfeit, sham, fabricated,
      hoax, incorrect, inaccurate, falsehood`,
    zh: "虛假 假冒 偽造 捏造 失實",
    yue: "假嘅 流嘢 假嘢 老作 作出嚟",
  },
  serious: {
    en: "severe, severity, acute, dire, drastic, grievous",
    zh: "嚴重 嚴峻 沉重 危急 深重",
    yue: "大件事 大鑊 好大鑊 好嚴重 杰嘢",
  },
  special: {
    en: `special, extraordinary, exceptional, one-off, unique, one of a kind, out of the
      ordinary, uncommon`,
    zh: "獨特 特殊 與別不同",
    yue: "好少有 好特別 好唔同",
  },
  good: {
    en: `good, excellent, brilliant, fantastic, marvellous, high-quality, awesome, superb,
      terrific, first-class, marvelous`,
    zh: "良好 優質 一流 卓越 優秀 出色 傑出",
    yue: "犀利 好正 好掂 好勁 掂過碌蔗",
  },
  bad: {
    en: `bad, terrible, awful, lousy, dreadful, horrible, substandard, shoddy, crap, crappy,
      atrocious, second-rate, appalling, poor quality`,
    zh: "差勁 糟糕 惡劣 差劣 低劣 劣質",
    yue: "好渣 好差 好曳 好屎 水皮",
  },
  popular: {
    en: `popular, popularity, in demand, sought-after, trendy, fashionable, well-loved, all
      the rage, well-liked, a hit with`,
    zh: "熱門 搶手 受歡迎 流行 大受歡迎",
    yue: "好hit 好興 大熱 爆紅",
  },
  famous: {
    en: "renowned, legendary, household name, big name, fame, well-known, noted for, celebrity",
    zh: "著名 知名 聞名 名氣 享負盛名 赫赫有名",
    yue: "出名 好出名 紅人 響噹噹",
  },
  general_public: {
    en: `ordinary people, the masses, citizen, general public, members of the public, the
      public, common people, man in the street, people in the street`,
    zh: "公眾 大眾 民眾 老百姓 市民 平民 群眾",
    yue: "小市民 升斗市民 平民百姓",
  },
  friends: {
    en: "friend, pal, buddy, companion, chum",
    zh: "友人 好友 同伴 知己",
    yue: "死黨 老朋 豬朋狗友",
  },
  population: {
    en: "population, headcount, number of people, number of inhabitants, head count",
    zh: "人口 居民人數 總人口",
    yue: "人頭 人丁",
  },
  association: {
    en: "group, organization",
    yue: "一班人",
  },
  leader: {
    en: "leadership, chairman, chairwoman, chairperson, at the helm, leader, head of, ringleader",
    zh: "領袖 領導人 首長 負責人 主席 首領",
    yue: "話事人 大佬 龍頭 揸fit人",
  },
  expert: {
    en: "analyst, people in the know",
    zh: "分析員",
    yue: "識嘢嘅人",
  },
  opponents: {
    en: "opponent, critic, detractors, those against, naysayers, objectors, dissenters",
    zh: "反對者 反對派 批評者 異見者 反對人士",
    yue: "唱反調 反對嗰班 對頭人",
  },
  experienced: {
    en: "experience, veteran, track record, old hand, expertise",
    zh: "經驗 資深 老練 閱歷",
    yue: "老手 老行尊 識途老馬",
  },
  name: {
    en: "full name, surname, first name, family name, nickname",
    zh: "名稱 姓名 名叫 全名 姓氏",
    yue: "個名 花名",
  },
  gender: {
    en: "gender, sexes, male or female, men or women",
    zh: "男女 男或女 兩性",
    yue: "男定女 係男係女",
  },
  language: {
    en: "language, mother tongue, native tongue, native language, dialect, spoken language",
    zh: "語言 母語 方言 語種",
    yue: "講咩話 講乜話",
  },
  parts: {
    en: "parts, segment, chunk",
    zh: "環節 組成部分 組件 部件 段落",
    yue: "一嚿 一忽 一橛 一截",
  },
  method: {
    en: "method, technique, know-how, way of, means of, by means of",
    zh: "方法 方式 手法 辦法 做法 途徑 手段",
    yue: "計仔 法子 絕橋",
  },
  mistake: {
    en: `mistake, mistaken, error, blunder, slip-up, slip-ups, mix-up, cock-up, gaffe, by
      mistake, messed up, in error`,
    zh: "錯誤 失誤 差錯 過失 出錯 疏忽 犯錯",
    yue: "做錯 搞錯 烏龍 擺烏龍 蝦碌",
  },
  length: {
    en: "length, metres long, meters long, kilometres long, kilometers long, miles long, feet long",
    zh: "長度 全長 總長 長短",
  },
  weight: {
    en: "weight, weigh, kilos, kilograms",
    zh: "重量 體重 淨重 斤兩",
    yue: "幾重 磅重",
  },
  wide: {
    en: "wide, broad, wider, widest, broader, broadest, spacious, roomy",
    zh: "寬闊 寬敞 廣闊 遼闊",
    yue: "好闊 闊落 好闊落",
  },
  narrow: {
    en: "narrow, narrower, narrowest, cramped, poky, confined space, tight squeeze",
    zh: "狹窄 窄小 逼仄 狹小",
    yue: "好窄 窄到死 窄屈屈",
  },
  outdated: {
    en: `obsolete, outdated, out of date, old-fashioned, outmoded, antiquated, behind the
      times, old hat`,
    zh: "落後 過時 落伍 老土 陳腐",
    yue: "老套 過晒氣 out咗",
  },
  sudden: {
    en: "all of a sudden, out of the blue, abrupt, out of nowhere",
    zh: "驟然 猝然 冷不防 突如其來",
    yue: "突然間 忽然間",
  },
  gradual: {
    en: `step by step, bit by bit, little by little, in stages, over time, progressively,
      slowly but surely`,
    zh: "循序漸進 分階段",
    yue: "慢慢嚟 一步步 一步一步",
  },
  urgent: {
    en: "urgency, time-critical, time-sensitive",
    zh: "迫切 急切 緊急 刻不容緩 燃眉之急",
    yue: "等唔切 十萬火急 等唔得",
  },
  until_now: {
    en: "so far, until now, till now, as yet",
    zh: "至今 迄今 直到現在 截至目前 到目前為止",
    yue: "到而家 直到而家",
  },
  upcoming: {
    en: "next, upcoming, forthcoming, next time, coming up, in the offing",
    zh: "接下來 下次 即將來臨 下一個 下回",
    yue: "跟住落嚟 下一鋪 下個",
  },
  next_day: {
    en: `next day, the following day, following day, day after, following morning, next morning,
      morning after`,
    zh: "翌日 次日 第二天 隔天 隔日",
    yue: "第二日 第二朝 過咗一日",
  },
  short_time: {
    en: `short-term, short-lived, for a short time, a short while, momentarily, fleeting,
      for a bit`,
    zh: "短期 短暫 短時間 片刻 一時 短短",
    yue: "一陣間 陣間",
  },
  simultaneous: {
    en: "concurrently, at the same time, in parallel, all at once",
    zh: "同時 同步 並行 與此同時",
    yue: "同一時間 同步做 一路做一路",
  },
  daytime: {
    en: "daytime, in daylight, by day, broad daylight, during the day, daylight hours",
    zh: "白天 日間 白晝 大白天",
    yue: "日頭 光天白日 日光日白",
  },
  only: {
    zh: "唯獨 僅有",
  },
  various: {
    en: `diverse, assorted, a range of, a variety of, all sorts of, all kinds of, different
      kinds, miscellaneous`,
    zh: "多種 多元 各種 各式各樣 五花八門",
    yue: "咩都有 各樣 乜嘢都有",
  },
  almost: {
    en: "nigh on, as good as",
    zh: "將近 接近 差點 近乎 幾近",
    yue: "爭啲 差啲 差少少 爭少少",
  },
  exactly: {
    en: "to be exact, on the dot",
    zh: "正好 恰好 精確 剛好",
    yue: "啱啱好 啱啱足",
  },
  additional: {
    en: "additional, extra, supplementary, on top of that, in addition, added on",
    zh: "額外 追加 補充 附加 外加",
    yue: "加碼 加多",
  },
  remaining: {
    en: "remaining, left over, still left, remainder, the rest, what is left, the others",
    zh: "其餘 剩下 剩餘 其他 餘下",
    yue: "剩返 淨返 淨低 剩低",
  },
  alone: {
    en: `on their own, on its own, on your own, single-handedly, solo, solitary, on his own, on her own, by himself,
      by herself, by themselves`,
    zh: "獨自 獨力 孤身 單獨 一個人 隻身",
    yue: "自己一個 得自己 單拖 單丁",
  },
  remote: {
    en: `remote, far-flung, remotest, isolated, out of the way, in the middle of nowhere,
      back of beyond, off the beaten track, in the sticks`,
    zh: "偏遠 偏僻 荒僻 與世隔絕 窮鄉僻壤",
    yue: "山卡罅 山旮旯 隔涉 好隔涉",
  },
  in_front: {
    en: "at the front, front end, in front, in front of, front side, out front",
    zh: "前方 前端 面前",
    yue: "前便 前邊嗰度",
  },
  behind: {
    en: "rear, behind, at the back, at the rear, back end, in the back, round the back",
    zh: "後方 後端",
    yue: "後便 後邊嗰度",
  },
  at_the_top: {
    en: "at the top, top of, uppermost, topmost, upper part, up above",
    zh: "頂層 頂部 上面 頂端 上方",
    yue: "上便 上高 最頂",
  },
  at_the_bottom: {
    en: "underneath, beneath, at the bottom, bottom of, lower part, down below, lowermost",
    zh: "底部 下面 下方 底層",
    yue: "下便 下低 最底",
  },
  on_the_left: {
    en: "on the left, to the left, left-hand, left-hand side, left side, leftward",
    zh: "左邊 左側 左方 左面",
    yue: "左手邊 左便",
  },
  on_the_right: {
    en: "right-hand, on the right, to the right, right-hand side, right side, rightward",
    zh: "右邊 右側 右方 右面",
    yue: "右手邊 右便",
  },
  middle: {
    en: `halfway, middle, in the middle, in the centre, in the center, in the heart of, midpoint,
      midway`,
    zh: "居中 中間 中央 正中 中部",
    yue: "正中間 中間嗰度",
  },
  outskirts: {
    en: "edge, outskirts, on the outskirts, on the edge of, fringe, periphery, perimeter",
    zh: "邊緣 外圍 市郊 近郊 邊上",
    yue: "邊邊 埋邊邊",
  },
  everywhere: {
    en: `everywhere, far and wide, widespread, all over, all over the place, all around,
      here there and everywhere`,
    zh: "到處 四處 處處 隨處 遍布 各地",
    yue: "周街 通街 度度",
  },
  obvious: {
    en: "plain to see, clear-cut, crystal clear, unmistakable, self-evident",
    zh: "明顯 顯而易見",
    yue: "好明顯 清清楚楚 擺到明 一睇就知",
  },
  unofficial: {
    en: "unofficial, informal, unauthorised, unauthorized, off the record",
    zh: "私下",
    yue: "私底下",
  },
  complicated: {
    en: "complicated, intricate, convoluted, knotty, complexity, over-complicated, can of worms",
    zh: "複雜 繁複 繁瑣 錯綜複雜",
    yue: "好複雜 好煩",
  },
  main: {
    en: "foremost, first and foremost, above all",
    zh: "首要 核心 主力 為主",
    yue: "頭號 最緊要 最主要",
  },
  slight: {
    en: "marginal, mild, a touch of",
    zh: "輕微 輕度 些微",
    yue: "少少事 少少啫",
  },
  strange: {
    en: "weird, bizarre, peculiar, uncanny, oddly, mysterious, mystery, freaky",
    zh: "奇怪 怪異 離奇 古怪 神秘 詭異",
    yue: "好怪 怪怪地 奇奇怪怪 古靈精怪 古古怪怪",
  },
  best: {
    en: "best, top-ranked, finest, unbeatable, best of all, best-ever",
    zh: "首選 頂尖 最好 最佳",
    yue: "最正 至正 最勁 最掂",
  },
  worst: {
    en: "worst, rock bottom, worst of all, worst-ever, lowest quality, bottom of the barrel",
    zh: "最差 最糟 最惡劣 最壞",
    yue: "最渣 最衰 至衰 最屎",
  },
  beautiful: {
    en: `beautiful, lovely, stunning, attractive, gorgeous, good-looking, picturesque, handsome,
      scenic, easy on the eye`,
    zh: "美麗 漂亮 優美 好看 俊俏 秀麗",
    yue: "好靚 靚爆 靚到爆 靚爆鏡",
  },
  ugly: {
    en: "unattractive, ugly, uglier, ugliest, unsightly, hideous, eyesore",
    zh: "醜陋 難看 醜惡",
    yue: "樣衰 核突 肉酸 好肉酸",
  },
  strong: {
    en: "stronger, strongest, powerful, robust, mighty, sturdy",
    zh: "強大 強壯 堅固 結實 強勁 強力",
    yue: "實淨 好大力 硬淨 夠硬 大隻",
  },
  weak: {
    en: "weak, weaker, feeble, frail, weakest, fragile, flimsy, vulnerable",
    zh: "薄弱 虛弱 脆弱 軟弱 疲弱 弱勢",
    yue: "好弱 弱雞 軟腳蟹",
  },
  in_working_order: {
    en: `functioning, in working order, working properly, fully
      functional`,
    zh: "可用 運作正常 正常運作 運作良好 完好",
    yue: "用得 用得返",
  },
  busy: {
    en: `busy, hectic, bustling, swamped, tied up, snowed under, busier, busiest, rushed
      off their feet, packed, crowded, jammed`,
    zh: "熱鬧 忙碌 繁忙 忙得不可開交 擠迫",
    yue: "好忙 忙到飛起 逼 好多人",
  },
  unpopular: {
    en: "unpopular, unpopularity, disliked, out of favour, out of favor, hated by many",
    zh: "冷門 乏人問津",
    yue: "乞人憎",
  },
  little_known: {
    en: "little-known, obscure, obscurity, unheard of",
    zh: "默默無聞 鮮為人知 名不見經傳",
  },
  openly: {
    en: `transparent, transparency, in public, in full view, out in the open, for all to
      see, on the record`,
    zh: "透明 公然 當眾 光明正大",
    yue: "明刀明槍 擺明車馬 當住人面",
  },
  equal_fair: {
    en: "equality, even-handed, on an equal footing, impartial, level playing field",
    zh: "公平 平等 公正 均等 一視同仁",
    yue: "好公平",
  },
  unfair: {
    en: `biased, prejudiced, unfair, unjust, injustice, one-sided, inequality, unequal, discriminatory`,
    zh: "偏頗 偏私",
    yue: "偏心 大細超 大小眼",
  },
  similar: {
    en: "similarity, resemble, akin to, much like, comparable, along the same lines",
    zh: "相似 類似 近似 相若 雷同",
    yue: "差唔多樣 好似樣",
  },
  useful: {
    en: "useful, handy, beneficial, worthwhile, of use, come in handy",
    zh: "有用 實用 有益 有幫助 管用",
    yue: "用得着 幫到手 好使好用 見使",
  },
  useless: {
    en: "useless, pointless, futile, worthless, waste of time",
    zh: "徒勞 毫無用處 白費",
    yue: "嘥時間 嘥氣",
  },
  unstable: {
    en: `unstable, instability, volatile, volatility, erratic, shaky, fluctuating, up and
      down, ups and downs`,
    zh: "波動 動盪 反覆",
    yue: "上上落落",
  },
  strict: {
    en: "strict, harsh, stricter, strictest, stringent, rigorous, stern, heavy-handed",
    zh: "嚴厲 嚴謹 苛刻 嚴苛",
    yue: "好嚴 鬼咁嚴 揸到好緊",
  },
  lenient: {
    en: "lenient, leniency, lax, permissive, soft on, easy-going, a slap on the wrist",
    zh: "寬鬆 寬容 寬大 從寬",
    yue: "好鬆 鬆手 放一馬 隻眼開隻眼閉",
  },
  brave: {
    en: `brave, braver, bravest, bravery, courage, courageous, fearless, gutsy, heroic, valour,
      valor`,
    zh: "勇敢 英勇 勇氣 大膽",
    yue: "夠膽 好大膽 夠薑",
  },
  optimistic: {
    en: `optimistic, optimism, confident, confidence, upbeat, self-assured, full of hope,
      positive about`,
    zh: "自信 有信心 信心 樂觀 充滿希望",
    yue: "睇好 好有信心 信心爆棚",
  },
  pessimistic: {
    en: "pessimistic, downbeat, pessimism, gloomy, hopeless, despair, lost hope, losing heart",
    zh: "悲觀 絕望 灰心 看淡",
    yue: "睇淡 心灰",
  },
  proud: {
    en: "proudest, pride, take pride in, source of pride",
    zh: "自豪 驕傲 引以為榮 光榮",
    yue: "威水 好自豪 好威 威晒",
  },
  ashamed: {
    en: "ashamed, shame, shameful, embarrassed, humiliated, red-faced, lose face",
    zh: "羞愧 尷尬 丟臉 羞恥 難堪 慚愧",
    yue: "丟架 好瘀 醜死怪",
  },
  tired: {
    en: `tired, exhausted, weary, fatigue, worn out, knackered, burnt out, burned out, dead
      on their feet`,
    zh: "疲倦 疲累 筋疲力盡 勞累 疲憊",
    yue: "好攰 攰到死 散晒",
  },
  interesting: {
    en: `interesting, fascinating, exciting, intriguing, gripping, thrilling, riveting, captivating`,
    zh: "有趣 引人入勝 刺激 趣味",
    yue: "好玩 過癮 有癮 好有趣",
  },
  boring: {
    en: "boring, dull, boredom, tedious, monotonous, bored stiff",
    zh: "單調 沉悶 乏味 枯燥",
    yue: "好悶 悶到死 悶爆 悶親",
  },
  friendly: {
    en: `friendly, friendlier, welcoming, hospitable, friendliness, warm-hearted, kind-hearted,
      good-natured, amicable`,
    zh: "親切 友善 友好 和善 熱情",
    yue: "好好人 好客",
  },
  hostile: {
    en: "hostile, hostility, bad blood, at loggerheads, unfriendly, antagonistic, ill will",
    zh: "敵意 敵對 敵視",
    yue: "惡死 惡形惡相",
  },
  strangers: {
    en: "stranger, unknown person, unidentified person, unidentified man, someone unknown",
    zh: "陌生人 素未謀面 身份不明",
    yue: "生保人 生面口",
  },
  crowd: {
    en: "crowd, throng, mob, mass of people, sea of people, horde",
    zh: "人群 人潮 大群 人海",
    yue: "成班人 一大班人 一大棚人",
  },
  member: {
    en: "card-carrying, paid-up member",
    zh: "一份子",
    yue: "會友 自己友",
  },
  inexperienced: {
    en: "novice, newbie, inexperienced, beginner, rookie, first-timer, greenhorn",
    zh: "初學者 缺乏經驗 菜鳥 生手",
    yue: "新仔 新丁 初哥",
  },
  colour: {
    en: "colour, color, hue",
    zh: "顏色 色彩 色調 色澤",
    yue: "咩色 乜嘢色",
  },
  opportunity: {
    en: "opportunity, golden opportunity, window of opportunity, lucky break, chance to",
    zh: "機會 機遇 良機 契機 時機",
    yue: "筍嘢",
  },
  kind_type: {
    en: "category, types of, form of",
    zh: "品種 種類 類型 款式",
    yue: "嗰種 乜嘢款",
  },
  information: {
    en: "information, info, data, the lowdown, the facts",
    zh: "資料 資訊 訊息 數據 詳情 細節",
    yue: "有料到 啲料 收料",
  },
} as const satisfies ConceptTable;
