import type { ConceptTable } from "../lexicon/types.ts";

/** What people and things do: change, cause, begin and end, move, say and think. */
export const verbs = {
  growth: {
    en: "on the rise, go up, goes up, going up, went up, gone up, climb, climbs, climbed",
    zh: "走高",
    yue: "升咗 多咗",
  },
  decline: {
    en: "gone down, sharp fall, come down, came down, comes down, coming down, go down, goes down, going down, went down, slid, slide, slides",
    zh: "降幅 走低 暴跌 驟降 重挫 大減 急降 狂瀉",
    yue: "勁跌 狂跌 跌咗 減咗 少咗",
  },
  raise: {
    en: "push up, drive up, drove up, driven up",
    zh: "調漲",
    yue: "加高 調高咗",
  },
  cut: {
    en: "cutback, cut down",
    zh: "減低 刪減",
    yue: "斬咗",
  },
  soar: {
    en: "soar, surge, skyrocket, shot up, shoot up, rocketed, leapt, sharp rise",
    zh: "飆升 暴漲 激增 急升 大增 暴增 猛增 飛漲 急增",
    yue: "勁升 狂升 颷升",
  },
  double: {
    en: "twofold, twice as many, twice as much, doubled in size, twice the number",
    zh: "倍增 翻倍 翻一番 兩倍 加倍 增一倍 雙倍",
    yue: "多一倍 乘二",
  },
  halve: {
    en: "halve, cut in half, cut by half, half as many, half as much, down by half",
    zh: "腰斬 減半 折半 減少一半 減一半 砍半",
    yue: "少咗一半 得返一半",
  },
  unchanged: {
    en: `unchanged, remain the same, stay the same, stability, steady, holding steady, held
      steady, stay frozen, stays frozen, be frozen, been frozen, freeze on, frozen for, price freeze, wage freeze, rent freeze, fare freeze, remained steady, remained stable, levelled off, leveled off, plateaued,
      status quo`,
    zh: "持平 凍結 維持不變 平穩 穩定 保持不變 保持穩定 照舊 穩固",
    yue: "照樣 好穩定",
  },
  change: {
    en: "change, alter, alteration, modify, modification",
    zh: "改變 變化 修改 轉變 改動 更改 變更 變動",
    yue: "改咗 轉咗",
  },
  optimise: {
    en: "got better",
  },
  worsening: {
    en: "got worse, aggravate, exacerbate",
    zh: "每況愈下 加重 變糟",
  },
  shrink: {
    en: `shrink, shrank, shrunk, shrinkage, dwindle, diminish, narrowed, downsize, contract
      in size`,
    zh: "縮小 萎縮 收縮 收窄 縮水 變小 遞減 縮減規模",
    yue: "縮咗 細咗 窄咗",
  },
  accelerate: {
    zh: "變快",
  },
  slow: {
    en: `slowed, slowdown, slower, lose momentum, lost momentum, sluggish, snail's pace,
      slow down, decelerate, slowest, at a snail's pace, leisurely`,
    zh: "放緩 減速 放慢 緩慢 趨緩 遲緩 慢吞吞 龜速 減慢 變慢 更慢 慢速",
    yue: "慢咗 拖慢 好慢 慢啲 慢郁郁",
  },
  strengthen: {
    en: "strengthen, reinforce, bolster, step up, beef up",
    zh: "加強 增強 強化 鞏固 加緊 轉強 加固",
    yue: "強咗 加大力度",
  },
  weaken: {
    en: "weaken, undermine, erode, water down, lost strength",
    zh: "削弱 減弱 弱化 轉弱 淡化 疲弱 衰弱",
    yue: "弱咗",
  },
  bounce_back: {
    en: "rebound, turnaround, bounce back, pick up again, revive, revival, comeback, turn around",
    zh: "反彈 回升 復甦 復原 重振 回復 東山再起 恢復元氣",
    yue: "彈返 升返 返生",
  },
  replace: {
    en: "replace, substitute, took the place of, take the place of, in place of, supersede",
    zh: "取代 代替 替代 頂替 替換 更換 接替 替代品",
    yue: "換咗 頂上 換過",
  },
  spread: {
    en: "spread, proliferate, widespread, spill over, ripple effect, sweep across, swept across",
    zh: "遍及 蔓延 擴散 散播 傳開 波及 席捲 散布",
    yue: "散開 傳到周圍",
  },
  record_low: {
    en: `new low, rock bottom, record low, all-time low, lowest ever, lowest on record, lowest
      level, bottomed out, trough, at its lowest`,
    zh: "新低 歷史新低 低谷 谷底 最低點 低位 低點",
    yue: "見底",
  },
  exceed: {
    en: `outstrip, overtake, overtook, overtaken, exceed, exceeded, surpass, in excess of,
      top the figure, higher than`,
    zh: "超越 超過 超出 多於 逾越 突破",
    yue: "高過",
  },
  cause: {
    en: "cause, brings about, led to, leads to, brought about, trigger, resulted in, gave rise to",
    zh: "促成 導致 造成 引起 引致 引發 釀成 令到 觸發",
    yue: "整到 搞出 搞到 累到",
  },
  reason: {
    en: `reason, due to, owing to, on account of, root cause, motive, grounds for, cause,
      explanation, thanks to, because of, explanation for, attributed to`,
    zh: "原因 理由 緣故 由於 歸因 因為 起因 動機 成因 肇因",
    yue: "因由 皆因",
  },
  outcome: {
    en: `outcome, knock-on effect, impact, consequence, end result, results, aftermath, repercussion,
      fallout, effect, as a result`,
    zh: "效果 結果 後果 結局 成果 下場 餘波 影響",
    yue: "搞成點 搞到 攪到 收場",
  },
  avoid: {
    en: "avoidance, evade, dodge, sidestep",
    zh: "躲避 規避 逃避",
    yue: "避咗 兜開",
  },
  obstacle: {
    en: "glitch, setback",
    zh: "阻撓 受阻",
    yue: "阻頭阻勢 阻手阻腳 煩嘢 阻滯",
  },
  affect: {
    en: "affect, influence, impact, have an effect on, had an effect on",
    zh: "影響 衝擊 受影響 波及到 影響力",
    yue: "影響到 受到牽連",
  },
  encourage: {
    en: "encourage, motivate, spur, incentive, urge on, cheer on, inspire",
    zh: "鼓勵 推動 誘因 激勵 鼓舞 鼓吹 獎勵 激發",
    yue: "谷起 打氣 推一把",
  },
  discourage: {
    en: "deter, scare off, discourage, deterrent, put off by, dissuade, talk out of",
    zh: "卻步 勸退 勸阻 嚇阻 打消念頭 阻嚇 令人退縮 打擊士氣",
    yue: "叫人唔好 嚇窒 潑冷水",
  },
  begin: {
    en: `begin, began, begun, start, commence, kick off, get under way, at first, initially,
      early days, outset, at the start, to begin with`,
    zh: "展開 開展 起初 啟動 著手 最初 當初 原先",
    yue: "開波 開咗 郁手 起步 初初 開頭嗰陣 一開波 初頭",
  },
  continue: {
    en: `continue, carry on, keep going, persist, ongoing, still going, under way, underway,
      continuation, kept going, go on with, still going on, in progress`,
    zh: "繼續 持續 延續 連續 仍在進行 維持下去 進行中 正在進行",
    yue: "keep住 搞緊 仲係度 做落去 繼續落去 仲做緊",
  },
  abolish: {
    en: "abolish, scrap, phase out, abolition, did away with, repeal",
    zh: "廢除 淘汰 廢止 取消制度 逐步淘汰 剔除 革除",
    yue: "廢咗 拉倒",
  },
  extend: {
    en: "extend, extension, lengthen, prolong, made longer, longer period",
    zh: "延長 續期 加長 展期 拉長 伸延 拖長",
    yue: "長咗 拖長咗",
  },
  shorten: {
    en: "shorten, curtail, cut short, made shorter, abridge, shorter period",
    zh: "縮短 減短 提早完結 變短 縮時",
    yue: "短咗 短啲",
  },
  repeat: {
    en: `redo, regularly, habitually, repetition, once again, over and over, time and again,
      recur, recurrence, happened again, often, frequent, commonly, many times, all the
      time, a lot of the time, nine times out of ten, again and again, time after time,
      once more, anew, afresh, yet again`,
    zh: "重複 重演 重覆 屢屢 往往 頻繁 時有發生 慣常 多次 重新 又一次",
    yue: "成日都 又嚟 再嚟過 幾次三番 成日 周不時 周時 好多時 重新嚟過 又再 翻兜",
  },
  first_time: {
    en: `first time, first ever, for the first time, debut, inaugural, groundbreaking, unprecedented,
      ground-breaking, record-breaking`,
    zh: "首次 首度 第一次 史無前例 破天荒 空前 初次 破紀錄 第一日 第一天 第一年 第一期 第一輪 第一批 首日 首年 首輪 首批",
    yue: "頭一次 第一勻 頭一趟",
  },
  purchase: {
    en: "buy, buys, buying, bought, purchase, purchased, purchasing, pick up a",
    zh: "購買 購置 購入 採購 買入 選購 買",
    yue: "買咗 買緊 入貨",
  },
  happen: {
    en: "occur, take place, took place, occurrence, taken place, came about",
    zh: "出事 發生 事發 上演",
    yue: "發生咗 搞出件事",
  },
  appear: {
    en: "appear, emerge, turn up, show up, surfaced, emergence, came to light, crop up",
    zh: "露面 現身 浮現 湧現 顯現 冒出 浮面",
    yue: "出咗嚟 現咗身",
  },
  prepare: {
    en: "preparation, groundwork, all set, get ready, got ready, gear up, make ready, good to go",
    zh: "預備 準備 籌備 做好準備 備妥 籌辦 備戰 準備好 就緒 準備就緒",
    yue: "執定 準備好晒 預備好 搞好晒",
  },
  duration: {
    en: `duration, time span, lasts for, timespan, timeframe, length of time, period of time,
      time taken, time required, time frame`,
    zh: "為期 歷時 時長 期限 為時 持續時間 時限 長達",
  },
  rarely: {
    en: "seldom, hardly ever, infrequent, once in a blue moon, scarcely ever, few and far between",
    zh: "很少 鮮有 甚少 極少 罕見 難得 少見 罕有 絕少",
    yue: "好少 好少有 少有 好罕有 好少見",
  },
  lack: {
    en: `lack, shortage, short of, scarce, scarcity, insufficient, deficient, dearth, shortfall,
      in short supply, ran out of, run out of, deficiency, lack of, inadequate, too few, workers short, officers short,
      staff short, people short, teachers short, nurses short, rangers short, doctors short, beds short, short by,
      understaffed, understrength, under strength`,
    zh: "缺少 匱乏 短缺 稀缺 緊缺",
    yue: "爭好多",
  },
  sufficient: {
    en: "plenty of, abundance, plentiful, more than enough",
    zh: "豐富 大量供應 充沛 夠用",
    yue: "有突 夠使 有凸",
  },
  surplus: {
    en: `oversupply, glut, left over, leftover, surplus, too many, too much, excess, excessive,
      oversupplied, overabundance, more than enough`,
    zh: "過剩 剩餘 盈餘 過多 供過於求 多餘 過量 過度",
    yue: "太多 多得滯 剩落嚟 用唔晒 太多得滯 多籮籮",
  },
  include: {
    en: "made up of",
    zh: "包括 包含 涵蓋 內含 由此組成 含有 囊括",
    yue: "連埋 包埋 計埋",
  },
  exclude: {
    en: "exclusion, omission",
    zh: "遺漏 摒除 除外 漏掉 排斥在外",
    yue: "漏咗",
  },
  lose: {
    en: "lost, loss, forfeit, deprived of, stripped of, robbed of",
    zh: "流失 損失 丟失 失掉 痛失",
    yue: "蝕咗",
  },
  obtain: {
    en: "obtain, acquire, gained, secured, get hold of, got hold of, procure",
    zh: "爭取到 拿到 獲取 贏取",
    yue: "得咗 搵到手",
  },
  available: {
    en: `available, availability, obtainable, accessible, at hand, within reach, can be obtained,
      up for grabs, in stock, can be had`,
    zh: "可用 現成 可供 有供應 可取得 有貨 隨時可得 有售 可獲得",
    yue: "有得攞 有得揀 攞得到 有得 買得到",
  },
  important: {
    en: `need, require, indispensable, vital, important, importance, significance, crucial,
      paramount, pivotal, necessary, necessity`,
    zh: "需要 需求 重要 關鍵 舉足輕重 必需 要求條件 所需 重大 至關重要",
    yue: "少唔得 好緊要 緊要 要有 好重要 少咗唔得",
  },
  unnecessary: {
    en: "needless, superfluous, redundant feature, dispensable",
    yue: "使乜",
  },
  depend: {
    en: "rely on, count on, dependent, dependence, dependency, reliance, reliant",
    zh: "仰賴 依賴 倚賴 取決於 視乎 靠著",
    yue: "靠住 靠晒",
  },
  apply_use: {
    en: "make use of, made use of, employ the method",
  },
  waste: {
    en: `waste, wasteful, squander, fritter away, money down the drain, go to waste, went
      to waste, wastage`,
    zh: "浪費 揮霍 虛耗 糟蹋 白費 虛擲",
    yue: "嘥錢 嘥晒 倒錢落海",
  },
  give: {
    en: "provide, hand out, provision, supply, supplied",
    zh: "提供 供應 給與 發給 給出 供給 賦予",
    yue: "俾咗 派咗",
  },
  receive: {
    en: `receive, recipient, was given, were given, be given, in receipt of, was handed,
      were handed`,
    zh: "收到 接獲 領取 接收 獲發 收取 收受",
    yue: "收咗 攞咗",
  },
  send: {
    en: "send, sent, dispatch, mailed, posted to, forward to, forwarded, transmit",
    zh: "發送 寄出 派遣 送出 傳送 發出 寄送 傳遞",
    yue: "寄咗 send咗 派咗去",
  },
  accept: {
    en: `accept, acceptance, take up the offer, took up the offer, say yes, said yes, agree
      to take`,
    zh: "接納 採納 接受 收下 欣然接受 可接受",
    yue: "受落 應承 收貨",
  },
  search: {
    en: "search, look for, hunt for, seek out, in search of, track down, comb through",
    zh: "搜尋 尋找 搜索 找尋 物色 追尋 搜查",
    yue: "搵緊 去搵 四圍搵",
  },
  abandon: {
    en: "given up, back out, relinquish, throw in the towel, walk away from",
    zh: "打退堂鼓 半途而廢 作罷 罷手 棄守",
    yue: "縮沙 收手",
  },
  purpose: {
    en: `purpose, aim, aimed at, aiming to, goal, objective, in order to, intended for, intention,
      so as to`,
    zh: "目的 目標 旨在 用途 用意 宗旨 意圖 以便",
    yue: "想要 用嚟做",
  },
  total: {
    en: `amount, quantity, total number, tally, sum total, total, in total, altogether, grand
      total, in all, volume of, total of, totalling, combined total`,
    zh: "總數 合計 份量 總共 合共 總計 數字 總量 共計 數額",
    yue: "夾埋 加埋 一共有 冚埋 攏共 埋單計",
  },
  enter: {
    en: `enter, entry, entrance, get into, walk in, go into, goes into, going into, came
      into, got into`,
    zh: "進入 入場 走進 入口 入內",
    yue: "入去 入咗 行入",
  },
  exit: {
    en: `exit, way out, go out of, went out of, get out of, got out of, withdraw from, withdrew
      from, withdrawal from`,
    zh: "離場 撤離 出口處 走出",
    yue: "走咗出嚟 出返嚟 甩身",
  },
  come_back: {
    en: `go back, come back, came back, went back, going back, return to, homecoming, on
      the way back`,
    zh: "返回 回來 回去 重返 歸來 回國 折返",
    yue: "返去 返咗",
  },
  stay: {
    en: "stayed, stay put, linger, stick around, stay at, stay behind, remained there",
    zh: "停留 逗留 留下 留守 滯留 待在",
    yue: "留喺度 坐喺度 留低",
  },
  hold_meeting: {
    en: "congregate, converge",
    zh: "聚集 雲集 集結 齊集 湧到",
    yue: "聚埋",
  },
  decoupling: {
    en: "broke away, breakaway",
    zh: "分離 分裂 脫離 拆開",
    yue: "分咗手 拆咗夥 甩開",
  },
  face_to_face: {
    en: "met with",
    zh: "相遇 遇見",
    yue: "撞到 見咗面 碰到",
  },
  say: {
    en: "say, said, remarked, told reporters",
    zh: "表示 指出 提到 表明 直言 說道 聲言",
    yue: "講話 提過 話畀人聽",
  },
  announce: {
    en: "announce, declare, proclaim, declaration, official statement, press release",
    zh: "宣布 公布 宣告 聲明 發表聲明 公告",
    yue: "出聲話 出咗聲明",
  },
  no_comment: {
    en: `declined to comment, refused to comment, kept silent, keep silent, silence, stayed
      silent, remained silent, tight-lipped, mum on`,
    zh: "沉默 拒絕評論 保持緘默 三緘其口 默不作聲",
  },
  praise: {
    en: "praise, applaud, hail, commend, compliment, pay tribute, paid tribute, speak highly of, welcomed, hailed, applauded, cheered, full of praise",
    zh: "讚揚 稱讚 表揚 讚賞 嘉許 誇獎 推崇 讚美 肯定",
    yue: "讚佢 畀like 大讚 讚好",
  },
  criticise: {
    en: "criticise, criticize, criticism, condemn, condemnation, slam, denounce, under fire, slammed, attacked, hit out at, unhappy with, took aim at, blasted",
    zh: "批評 譴責 抨擊 炮轟 痛斥 聲討",
    yue: "鬧爆 狠批 插佢 話人唔啱 鬧 彈",
  },
  doubt: {
    en: `uncertain, uncertainty, undecided, unconfirmed, doubtful, sceptical, skeptical,
      scepticism, skepticism, cast doubt on, unsure, call into question, dubious, unclear,
      unknown, up in the air, remains to be seen, ambiguous, anyone's guess`,
    zh: "質疑 懷疑 存疑 疑慮 成疑 半信半疑 含糊",
    yue: "疑下疑下",
  },
  certain: {
    en: `convinced, for sure, certainty, confident that, sure of, beyond doubt, indisputable,
      for certain, guaranteed`,
    zh: "確定 毫無疑問 確信 深信 一定",
    yue: "實係 一定係 硬係 實會",
  },
  insist: {
    en: `insist, stand by, insistence, stick to its guns, stuck to their guns, stood by,
      stand firm, stood firm, adamant, refuse to budge, dig in their heels`,
    zh: "堅持 堅稱 執意 力陳 硬要",
    yue: "死撐 咬實 企硬",
  },
  promise: {
    en: "promise, pledge, vow, commitment, promising to, gave their word, guarantee, guaranteed",
    zh: "承諾 保證 答應 誓言 許諾 諾言 擔保 許下",
    yue: "應承咗 包保 講咗會",
  },
  break_promise: {
    en: `u-turn, backtrack, break a promise, broke a promise, broke their promise, broken
      promises, break their word, went back on, go back on, renege`,
    zh: "食言 違背承諾 失信 毀約 反悔 背信 出爾反爾",
    yue: "反口 走數 縮數 彈弓手",
  },
  predict: {
    en: "foresee, expect, expectation, predict, forecast, foresaw",
    zh: "展望 預測 料將 推測 預言",
    yue: "估計會 估會",
  },
  unexpected: {
    en: `surprise, shock, stunned, amazed, astonished, taken aback, came as a shock, unforeseen,
      gobsmacked, startled`,
    zh: "出乎意料 驚訝 意想不到 始料不及 震驚 吃驚 愕然 錯愕 驚奇 詫異 料想不到",
    yue: "嚇親 嚇咗一跳 O嘴 嚇一跳 O晒嘴",
  },
  estimate: {
    en: `estimate, guesswork, put the figure at, approx, give or take, in the region of,
      or thereabouts, somewhere around`,
    zh: "估值 估算 約莫 粗略計算 猜測 粗略",
    yue: "估下 大概啦 大約摸 約摸",
  },
  confirm: {
    en: "verify, proven, confirmation, verification, corroborate, proved true, bear out, borne out",
    zh: "驗證 印證 證實 核實 查證 屬實",
    yue: "坐實 證實咗 真係有",
  },
  ask_info: {
    en: "inquire, enquire, inquiry, enquiry, query, pose a question",
    zh: "詢問 查詢 提問 發問 問及 打聽",
    yue: "問咗 問下",
  },
  answer: {
    en: "reply, replied, got back to, feedback",
    zh: "回應 答覆 回覆 回話 作答",
    yue: "答咗 覆咗 覆返",
  },
  explain: {
    en: "explain, explanation, spell out, spelt out, shed light on",
    zh: "解釋 說明 闡述 釐清 闡釋 講解 交代",
    yue: "解畫",
  },
  advise: {
    en: "advise, advice, recommend, recommendation, tip, counselled, word of advice",
    zh: "勸告 忠告 推薦 獻計 提點 勸喻 諮詢意見",
    yue: "教路 貼士 叫人要",
  },
  demand: {
    en: "demanded, call for, urge, request, demand that, appeal to",
    zh: "要求 呼籲 促請 敦促 請求 懇求 力促",
    yue: "叫佢哋要 嗌要 促到",
  },
  quarrel: {
    en: "quarrel, dispute, feud, bickering, quarrelled, row over, fall out with, fell out with",
    zh: "糾紛 爭拗 爭吵 爭執 吵架 口角 爭論",
    yue: "嘈交 嗌交 鬧交",
  },
  reconcile: {
    en: `reconcile, mend fences, reconciliation, make up with, made up with, patch things
      up, bury the hatchet, make peace, made peace`,
    zh: "和解 修好 調解 講和 言歸於好 冰釋前嫌 重修舊好",
    yue: "和好返 握手言和",
  },
  agree: {
    en: `agree, consensus, see eye to eye, concur, consent, same opinion, on the same page,
      reach a deal`,
    zh: "認同 共識 贊同 達成協議 意見一致 一致同意",
    yue: "啱晒 傾掂數",
  },
  disagree: {
    en: `disagree, at odds, disagreed, difference of opinion, divided over, split over, beg
      to differ`,
    zh: "分歧 意見分歧 異議 各執一詞 意見不合",
  },
  apologise: {
    en: "apologise, apologize, apology, say sorry, said sorry, apologetic",
    zh: "道歉 致歉 賠罪 謝罪 賠不是",
    yue: "講對唔住",
  },
  deceive: {
    en: `deceive, deception, mislead, misled, tell lies, told lies, lied to, trick into,
      tricked, hoax, pull the wool over`,
    zh: "欺騙 誤導 瞞騙 撒謊 說謊 蒙騙 哄騙 謊言",
    yue: "呃人 講大話 搵笨 呃咗",
  },
  honest: {
    en: "honesty, tell the truth, told the truth, upfront",
    zh: "如實 誠實 坦率 坦誠 真誠 說真話",
    yue: "講真話 老老實實",
  },
  opinion: {
    en: `opinion, think, believe, belief, viewpoint, stance, attitude, point of view, in
      their view`,
    zh: "認為 看法 意見 觀點 相信 想法 見解 立場 覺得",
    yue: "諗法 睇法 心諗",
  },
  know: {
    en: `knowledge, knew, known, aware, aware of, informed of, in the know, familiar with,
      well-known fact`,
    zh: "知悉 得知 了解 知情 獲悉 認識",
    yue: "知咗 識得 收到風",
  },
  unaware: {
    en: "unaware, unknowing, unknowingly, in the dark, ignorant of, oblivious, unfamiliar",
    zh: "毫不知情 一無所知 蒙在鼓裏",
    yue: "懵然不知",
  },
  understand: {
    en: `figure out, make sense of, understood, comprehend, comprehension, made sense of,
      grasp the meaning`,
    zh: "理解 領會 搞懂 看懂 領悟 懂得",
    yue: "明咗 睇得明 get到",
  },
  remember: {
    en: "memory, recollect, keep in mind, reminisce",
    zh: "回憶 記憶 憶述 記住 懷念",
    yue: "記住咗 諗返起 記返",
  },
  forget: {
    en: `overlooked, forgotten, forgetful, slipped their mind, slip the mind, failed to remember,
      lost from memory`,
    zh: "忘記 遺忘 忘掉 淡忘 遺漏掉",
  },
  undecided: {
    en: `undecided, dithering, hesitate, in two minds, sit on the fence, wavering, up in
      the air, to be confirmed`,
    zh: "猶豫 躊躇 舉棋不定 懸而未決 猶疑",
    yue: "三心兩意 十五十六",
  },
  consider: {
    en: "weigh up, ponder, mull, think over, thought over, look into, reflect on",
    zh: "考慮 思考 斟酌 權衡 研究可行性 深思 衡量",
    yue: "諗下 諗清楚 諗緊",
  },
  unimportant: {
    en: `turn a blind eye, turn a deaf ear, fell on deaf ears, disregard, unimportant, trivial,
      insignificant, negligible, petty, small potatoes`,
    zh: "置之不理 視而不見 充耳不聞 次要 微不足道 瑣碎",
    yue: "當佢冇到 睬都傻 濕濕碎 閒嘢 濕碎 小事",
  },
  trust: {
    en: `trust, trustworthy, reliable, reliability, dependable, credible, credibility, have
      faith in, had faith in, confidence in, public confidence`,
    zh: "信任 信賴 可信 信心 信得過 可靠 公信力",
    yue: "穩陣 信得過佢 靠得住",
  },
  distrust: {
    en: `distrust, mistrust, lack of trust, lost faith, lose faith, lost trust, untrustworthy,
      unreliable, suspicious of`,
    zh: "猜疑 失去信心 信任危機 缺乏信心",
    yue: "信唔過 靠唔住",
  },
  want: {
    en: "want, hope, wish, desire, keen to, would like to, eager to",
    zh: "希望 渴望 想要 盼望 期望 期盼 願望 意欲",
    yue: "好想 諗住想 恨咗",
  },
  plan: {
    en: `plan, intend, intention, in the pipeline, proposal, proposed, scheme, blueprint,
      intended to, scheme to, set to, due to start, have in mind`,
    zh: "計劃 打算 擬定 規劃 籌劃 方案 策劃 意向 擬議",
    yue: "諗住 預咗 度橋 度緊橋 想搞",
  },
  enjoy: {
    en: "enjoy, loves, keen on, enjoyable, fond of, love to, liking for, favourite, favorite",
    zh: "喜歡 喜愛 享受 熱愛 愛好 鍾愛 樂於",
    yue: "鍾意 中意 啱心水",
  },
  dislike: {
    en: "hate, dislike, hatred, loathe, detest, fed up with, sick of",
    zh: "討厭 憎恨 厭惡 反感 厭倦 痛恨",
    yue: "憎死 乞人憎 頂唔順",
  },
  happy: {
    en: `delighted, glad, satisfied, satisfaction, thrilled, happier, joyful, joy, overjoyed,
      over the moon, content with, cheerful, chuffed, in good spirits, elated, happy with,
      pleased with`,
    zh: "高興 開心 滿意 快樂 欣喜 喜悅 雀躍 愉快 興奮 滿足 稱心 心滿意足",
    yue: "開心到 好開心 開心到飛起 好high 開心到癲 好滿意 啱心水",
  },
  unhappy: {
    en: `frustrated, unhappy, disappointed, upset, miserable, let them down, dissatisfied,
      dissatisfaction, heartbroken, dismay, sorrow, grief, grieving, gutted, down in the
      dumps, in tears, unsatisfied, fed up, discontent, disgruntled, sick and tired`,
    zh: "失望 難過 傷心 悲傷 失落 沮喪 心碎 悲痛 哀傷 怨氣",
    yue: "心淡 好灰 好傷心 眼濕濕 好唔開心 好失望 一肚氣 谷氣",
  },
  angry: {
    en: `angry, anger, furious, fury, outraged, enraged, mad at, annoyed, irate, see red,
      lost their temper, up in arms, angrier, livid, fuming, hopping mad`,
    zh: "憤怒 生氣 發怒 激憤 惱火 怒火 大怒 動怒 憤慨 震怒 氣憤",
    yue: "嬲爆 好嬲 扯火 發火 火滾 火都嚟 嬲到",
  },
  emphasise: {
    en: "emphasise, emphasize, stress that, underline",
    zh: "強調 着重 重申 突顯 凸顯 看重 注重",
    yue: "再三話",
  },
  compare: {
    en: `compare, comparison, side by side, benchmark, compared with, in comparison, relative
      to, contrast with, in contrast to`,
    zh: "相比 對比 對照 相較 較之 比起",
    yue: "比對下 同佢比",
  },
  same: {
    en: `alike, equivalent, equal to, on a par, one and the same, just as much, level with,
      the same as, indistinguishable, exact same`,
    zh: "一致 一樣 相等 等同",
    yue: "一模一樣 一樣咁 打個和 一式一樣 一樣嘅",
  },
  different: {
    en: `different, differ, difference, vary, dissimilar, disparity, discrepancy, worlds
      apart, poles apart`,
    zh: "差異 差別 有別 相異 迥異 差距",
    yue: "爭好遠 兩樣嘢",
  },
  better: {
    en: `better, better than, superior, outperform, outdo, superior to, a cut above, more
      favourable, more favorable, preferable, outdid, an improvement on`,
    zh: "優勝 更好 較好 更佳 較佳",
    yue: "好啲 好好多 勁過 好得多 正過",
  },
  worse: {
    en: "worse, inferior, lag behind, worse than, inferior to, poorer than, even worse",
    zh: "遜於 遜色 更差 較差 落後於 更糟",
    yue: "差過 衰過 渣過 仲衰",
  },
  minority: {
    en: `minority, few, handful, hardly any, very few, fewer than half, under half, a handful
      of, only a few, few people, the smaller part, a small number, small proportion,
      small minority, a fraction of, smaller part, a handful, a couple of`,
    zh: "少數 小部分 寥寥無幾 少部分 屈指可數 極少 少於一半 為數不多 小撮 少量 零星",
    yue: "少部份人 少部份 細細部份 少少 好少量",
  },
  success: {
    en: `succeed, success, successful, pull off, succeeded, pay off, paid off, achieve, pulled
      it off, triumph`,
    zh: "成功 達成 達到目標 成就 實現 奏效 達標 告捷",
    yue: "搞得掂 成事 得咗米 得咗 掂晒",
  },
  failure: {
    en: "fail, failure, flop, fiasco, unsuccessful, fell through, fall through, fell flat",
    zh: "失敗 徒勞 挫敗 功虧一簣 泡湯",
    yue: "衰咗 衰咗場 甩轆 肥佬 撻Q 炒粉",
  },
  try: {
    en: "try, tried, endeavour, endeavor, strive, have a go, bid to",
    zh: "竭力 嘗試 試圖 力圖 致力 企圖 設法",
    yue: "搏盡 試下 博一博",
  },
  solve: {
    en: `solve, solution, sort out, tackle, iron out, resolve, way out, overcome, overcame,
      resolve the problem, remedy`,
    zh: "對策 出路 解決 克服 化解 應對 處理好 破解 補救 解決方法",
    yue: "搞得返 拆掂 擺平 執生 搞返掂",
  },
  difficult: {
    en: `struggle, difficulty, difficult, tough going, tough, challenging, tricky, hardship,
      in trouble, uphill battle, hard to, have a hard time, arduous, gruelling, grueling,
      uphill struggle, hard to do`,
    zh: "困難 艱難 困境 棘手 掙扎 艱苦 吃力 舉步維艱 艱巨",
    yue: "捱緊 好難搞 辛苦到 好難 難搞 辣手",
  },
  easy: {
    en: `easy, easier, effortless, hassle-free, child's play, simple, simpler, ease of, piece
      of cake, a breeze, easiest, a doddle, a cinch`,
    zh: "容易 輕鬆 簡單 輕易 易如反掌 毫不費力 輕而易舉",
    yue: "濕濕碎 好易 易過借火 小兒科 食生菜",
  },
  advantage: {
    en: `benefit, beneficial, advantage, beneficiary, upside, good for, merit, perk, pros,
      advantageous, do good, positive effect, plus point`,
    zh: "好處 受惠 得益 有利 受益 優點 益處 裨益 優勢 長處",
    yue: "有著數 着數 甜頭 益咗",
  },
  weakness: {
    en: "flaw",
    zh: "壞處 缺陷 害處",
    yue: "衰嘢",
  },
  guarantee_protect: {
    en: "keep safe, kept safe",
    zh: "捍衛 守護 防護 保衛 維護安全",
    yue: "護住 罩住",
  },
  threaten: {
    en: "threaten, threat, intimidate, menace, blackmailed, threateningly",
    zh: "威脅 恐嚇 脅迫 恫嚇 要脅 威嚇",
    yue: "嚇佢 大大聲嚇",
  },
  cooperate: {
    en: `cooperate, co-operate, collaborate, work together, team up, teamwork, collectively,
      with one another, as a group`,
    zh: "合作 協作 攜手 並肩 協力 共同合作 齊心協力",
    yue: "夾得埋 拍住上 一齊做",
  },
  regret: {
    en: "regret, regretful, remorse, remorseful, rue, rued",
    zh: "後悔 懊悔 悔意 悔不當初 懊惱 悔恨",
    yue: "知衰",
  },
} as const satisfies ConceptTable;
