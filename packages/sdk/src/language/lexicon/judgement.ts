import type { ConceptTable } from "./types.ts";

/** What people think: strengths, obstacles, reasons, advice. */
export const judgement = {
  advantage: {
    en: "advantage, advantages, strength, strengths, edge, strong, stronger, strong suit, selling point, upside, benefit, benefits, merits, good at, excel, excels, forte, pluses, asset, competitive edge, superior, shines, better at, plus points, strong point, prowess, unique selling point, going for it, going for, trump card, ace, muscle, firepower, selling points, edges, plus point, head start, upper hand, ace card, ace up its sleeve, what it does best, does best, best at, better placed, strengths to play, comparative advantage, natural advantages, good points, assets, draws on, good card, winning card, strong hand, count on, bank on, rely on, lean on, going for them",
    zh: "優勢 強項 長處 好處 賣點 優點 實力 本錢 強於 勝在 擅長 過人之處 強在 雄厚 獨到 優越 亮點 有利 看家本領 王牌 得天獨厚 吃香 有利條件",
    yue: "叻 強 好嘢 著數 勁 犀利 有料 掂",
  },
  weakness: {
    en: "weakness, weaknesses, drawback, downside, weak, lag, lags, lagging, shortcoming, weak point, behind in, inferior, short of, achilles heel, soft spot, trails, trailing, weaker",
    zh: "弱點 短板 劣勢 不足之處 落後 弱項 缺點 遜於 弱",
    yue: "唔掂 弱 唔夠人嚟",
  },
  unique: {
    en: "unique, distinctive, one of a kind, irreplaceable, cannot be replicated, unmatched, special, uniqueness, exclusive to, cannot copy, inimitable, unrivalled, stand out, stands out, sets it apart, set apart, one-of-a-kind, special about, makes it special, nobody else has, no one else has, no other city, unlike any",
    zh: "獨特 獨有 特有 特色 無可替代 獨一無二 活力",
    yue: "得佢有 獨家",
  },
  replicate: {
    en: "replicate, replicated, copy, copied, imitate, duplicate, clone, emulate, reproduced, copying, imitated, mimic, mimicked, duplicated, copy it, match it, copycat",
    zh: "複製 照搬 模仿 抄 仿效 學不來 照抄 效法 仿照",
    yue: "抄到 學得到 抄得",
  },
  complementary: {
    en: "complementary, complement, complement each other, mutually complementary, fit together, each has its strengths, division of labour, own strengths, complements, fits with, fit with, dovetails, mesh, each other's strengths, fill each other's gaps, complementing, match each other, play different parts, different strengths, fit well, slot together, good fit",
    zh: "互補 優勢互補 各有優勢 分工 各有分工 取長補短 各有所長 各有千秋",
    yue: "互相補足",
  },
  duplicate_effort: {
    en: "overlap, overlapping, duplicate each other, redundant, repeat each other",
    zh: "重複 重疊 互相重複 撞車",
    yue: "撞晒",
  },
  form_way: {
    en: "form, format, basis, manner, method, approach, means",
    zh: "形式 方式 方法 手法 途徑 辦法 法子 法",
    yue: "方法",
    light: true,
  },
  stage_part: {
    en: "stage, stages, step, segment, link, links, functions, parts",
    zh: "環節 步驟 工序 階段",
    yue: "步",
    light: true,
  },
  obstacle: {
    en: "obstacle, problem, problems, core problem, issue, sticking point, bottleneck, hurdle, barrier, challenge, challenges, difficulty, crux, main problem, stumbling block, root cause, hold back, constrain, holding back, trouble, concern, biggest issue, hampers, gets in the way, constraint, what's wrong, impediment, headache, headaches, snag, hang-up, roadblock, snags, road block, stumbling-block, hitch, holdup, hold-up, main issue, key problem, real problem, biggest problem, underlying problem, heart of the problem, at the heart, rub, spoiler, thorny issue, deal-breaker, holds back, held back, standing in the way, stands in the way, drag on, sticking points, thorn",
    zh: "問題 障礙 難題 挑戰 癥結 核心問題 制約 瓶頸 困難 卡 阻礙 難關 最大問題 困境 毛病 隱憂 最卡 窒礙 阻力 絆腳石 樽頸 掣肘 煩惱 煩憂 頭痛 隱患 死結 心結",
    yue: "死位 樽頸 卡住 唔妥 阻住",
  },
  lack: {
    en: "lack, lacking, lacks, absence, shortage, missing, short of, deficit, want of, insufficient, not enough, deficient, scarce, scarcity, in short supply, short on, dearth, shortfall, lacked, missing between, run short, without enough",
    zh: "缺乏 不足 欠缺 缺少 缺失 匱乏 不夠 缺",
    yue: "唔夠 冇晒 爭",
  },
  sufficient: {
    en: "enough, sufficient, plenty, adequate, ample, abundant, suffice, enough by itself",
    zh: "足夠 充足 已經足夠 充分 充裕",
    yue: "夠 夠晒 好夠",
  },
  easing: {
    en: "easing, ease, thaw, thawing, improving relations, warming, warm up, softening, relaxing, de-escalate, better terms, defuse, getting better, improve, improving, on the mend, cooling of tensions, reconcile, eased, eases, thawed, calmer, calm, calming, cool down, cooling, mend, mending, patched up, ease off, improving ties, better footing, less tense, defusing, melting the ice, warmer, détente, detente, let-up",
    zh: "緩和 改善 回暖 緩解 轉好 降溫 好轉 變好 融冰 向好",
    yue: "好返 冇咁僵 好咗",
  },
  worsening: {
    en: "worsening, worse, deteriorate, deteriorating, tension, tense, escalate, getting worse, souring, strained, sour, hostile, deterioration, escalating, fraught, frosty, friction, frictions, strain, tensions, conflict, souring ties, at loggerheads, hostility, heating up, flare-up, going downhill, deteriorated, nosedive, on the rocks, bad blood",
    zh: "惡化 緊張 轉差 升級衝突 變差 變壞 緊繃 加劇 僵 對立",
    yue: "差咗 越嚟越差 衰咗 僵",
  },
  decoupling: {
    en: "decoupling, decouple, decoupled, break away, sever ties, full decoupling, total separation, split apart, cut ties, completely separate, break up, complete decoupling, total decoupling, complete break, split, part ways, parting ways, full split, clean break, separate economies, uncouple, divorce, cut off ties, go separate ways, go their separate ways, delink, de-link, breaking up, break-up, breakup, severing ties, decouples",
    zh: "脫鉤 斷鏈 切割 全面脫鉤 決裂 完全斷開 分道揚鑣 割裂 一刀兩斷 斷絕 切斷 完全脫鉤 徹底脫鉤 全面割裂",
    yue: "斷纜 脫晒鉤 斷晒 散band 反面 割蓆",
  },
  realistic: {
    en: "realistic, realistic basis, feasible, practical conditions, objective basis, viable, grounds, real-world, practical, plausible, realistically, realistically possible, on the cards, possible, possibly, feasibility, workable, objectively",
    zh: "現實條件 客觀基礎 可行 基礎 現實 條件 實際",
    light: true,
  },
  stable: {
    en: "stable, stability, steady, predictable, predictability, stabilise, stabilize, stabilising, more predictable, steadier, on an even keel, even keel, calmer waters, more stable, dependable",
    zh: "穩定 穩定性 可預期 平穩 可預期性 可預測",
    yue: "穩陣 穩",
  },
  unstable: {
    en: "unstable, volatile, unpredictable, uncertain, instability, turbulence, uncertainty, chaotic",
    zh: "不穩 動盪 波動 難料 不確定 難以預測",
    yue: "唔穩",
  },
  differences: {
    en: "differences, disagreement, disagreements, bilateral differences, disputes, dispute, divides, frictions, differ over, bones of contention, quarrels, quarrel, rows, disagreements between, points of difference, gaps between, what divides them",
    zh: "分歧 歧見 矛盾 爭端 摩擦",
  },
  consensus: {
    en: "consensus, common ground, agreement on, shared understanding, agree on, meeting of minds, find agreement, shared view, see eye to eye",
    zh: "共識 一致意見 共同點",
  },
  common_interest: {
    en: "common interests, shared interests, linked interests, interests intertwined, win-win, common development, mutual benefit, develop together, interests, shared interest, overlapping interests, in the same boat, interests overlap, tied together, share interests, interests in common, interests linked, mutual interests, stake in each other, both gain, both sides gain, mutual gain",
    zh: "共同利益 利益相通 雙贏 共同發展 互惠 利益",
  },
  seek_truth: {
    en: "seek truth from facts, truth from facts, seeking truth, look at the facts, facts, truth, look at facts, stick to the facts, based on facts, facts first, pragmatic, pragmatism, fact-based, face the facts, evidence-based, clear-eyed, objective, objectively view, level-headed",
    zh: "實事求是 從事實出發 求真",
  },
  reason: {
    en: "reason, reasons, because, cause, due to, owing to, why, rationale, on account of, thanks to, grounds, explain why, what makes, basis for, explanation, why is that, how come, the logic, driver, drivers, motive, motives, motivation, explains, reasoning, what's behind, what drives, driving them, pushing",
    zh: "原因 理由 因為 由於 緣故 歸因 因 憑 基於",
    yue: "點解 因乜 因咩 憑咩",
    light: true,
  },
  purpose: {
    en: "purpose, aim, aims, goal, objective, meant to, mission, mandate, there for, tasked, in order to, for what, remit, intended, ultimate goal, end goal, supposed to, mission statement, point of, responsible for, charged with, terms of reference, what does it do, what is it for, job of the, what for, whats it for, what does it do for, what's the point, point of it, brief, remit of, for what purpose, function of, use of it, why does it exist, set up to do, good for, good of, aimed to, aim to, what's the use, what use, tasks, task, jobs of, working on what, supposed to achieve, what will it do, meant to do, work on, responsibilities, what's it for, in aid of, end purpose",
    zh: "目的 目標 宗旨 使命 用途 任務 職責 旨在 終極目標 作用 職能 負責 功能 為了 工作範圍 最終目標 幹什麼用 有啥用 有什麼用 做什麼用 是做什麼的 為了什麼",
    yue: "做咩用 有咩用 搞嚟做乜 做乜嘢 用嚟做乜 為咗乜 為乜嘢 做啲咩 係做咩",
  },
  view: {
    en: "view, opinion, think, thinks, believe, believes, reckon, reckons, see, sees, feel, feels, take on, stance, consider, considers, regard, regards, argue, argues, perspective, assessment, viewed, in his view, in her view, mind, expect, thought, attitude, comment, remark, say about, told, remarks, viewpoint, outlook on, position on, in the eyes of, eyes, opines, verdict, impression, thinking, read on, judge, reads, what make of, makes of, make of, characterise, characterize, sees it, puts it, describe, describes, call, calls, called, what does it mean, praise, praises, praised, hails, hailed, touts, tout, credits, think of, thinks of, think about",
    zh: "認為 覺得 看法 觀點 意見 看待 相信 立場 評價 以為 視 評論 怎麼看 點評 態度 眼中 視為 見解 代表什麼 意味着什麼 意味什麼",
    yue: "點睇 諗 睇法 睇",
    light: true,
  },
  say: {
    en: "say, says, said, tell, told, state, stated, mention, mentioned, note, noted, point out, pointed out, remark, stress, stressed, emphasise, emphasised, according to, per, claim, describe, described, explain, explained, add, added, comment, commented, argued, speak, spoke, talk, talked, highlight, conceded, admit, insist, floated, touts, pitch, insists",
    zh: "說 表示 指出 指 提到 稱 強調 稱作 談及 講 提及 形容 描述 據 按 介紹 補充 透露 回應 解釋 提出 聲稱 坦言 承認 分析 直言 提 的說法",
    yue: "話 講 提過 講過 有話 開口 講到 同人講 話佢",
    light: true,
  },
  recommend: {
    en: "recommend, recommended, recommendation, advise, advised, advice, suggest, suggested, suggestion, propose, proposed, proposal, should, urge, counsel, tips, prescription, ought to, told to, better to, wants to see, guidance, recommends, recommending, suggests, advises, advising, urges, tip, advice for, call to, prescribes, proposes, steer, do's and don'ts, told",
    zh: "建議 提議 倡議 勸 應該 應 推薦 主張 應當 提倡 倡 宜 給的建議",
    yue: "應該 勸 教",
    light: true,
  },
  hope: {
    en: "hope, hopes, wish, wants, want, hoping, expects from, look forward, desire, would like, expectation of, hoped, wished, longs for, dream, aspire, aspiration, would love, hopes for, wish list, wish for",
    zh: "期望 希望 盼 期待 期盼 想 冀 寄望 盼望",
    yue: "想 望",
    light: true,
  },
  prioritise: {
    en: "prioritise, prioritize, priority, first, start with, put first, begin with, come first, first products, initially, go first, precedence, prior, first in line, front of the queue, head of the queue, top of the list, early on, first up, lead with, first off, launch early, rolled out first, come out first, before others, first batch, first wave, first step, early birds, the first to be launched, first to launch",
    zh: "優先 先推 首先 先行 優先選擇 先 首選 排先",
    yue: "推先 推住先 先推 做先",
  },
  focus: {
    en: "focus, focus on, concentrate, zero in, home in, niche, specialise, play to, target scenarios, pay more attention, more attention, attention, care about, care more, focusing, focused, focussed, concentrating, concentrates, home in on, hone in on, specialising, double down, zoom in, put energy, put effort, focal, narrow down",
    zh: "聚焦 專注 集中 側重 主攻 重點 關注 着重 著重 重視 着眼 多關注",
    yue: "谷邊樣 專攻",
  },
  scenario: {
    en: "scenario, scenarios, use cases, areas of application, application scenarios, situations, settings, use-case, niches, areas of use, fields of use, usage scenarios, settings for ai",
    zh: "場景 應用場景 使用場景 優勢場景 場境",
  },
  important: {
    en: "important, importance, significance, significant, key, core, crucial, vital, critical, matter, matters, essential, key role, central, pivotal, paramount, core pillar, pillar, cornerstone, matter more, heavyweight, matters most, big deal, weight, weighty, how central, emphasis, emphasise, stresses, great store, of note, top of mind, key thing, crux of, heart of, at the core, mattering, key to, secret",
    zh: "重要 關鍵 核心 意義 要緊 緊要 支柱 舉足輕重 核心支柱 重要板塊 重中之重 地位 份量",
    yue: "緊要 重要啲 好緊要",
    light: true,
  },
  unimportant: {
    en: "unimportant, trivial, minor role, insignificant, irrelevant, side issue, marginal",
    zh: "不重要 次要 無關重要 邊緣",
    yue: "唔緊要 唔重要",
  },
  risk: {
    en: "risk, risks, danger, threat, hazard, exposure, crisis, risks of, hazards, peril, downside risk, risky",
    zh: "風險 危險 危機 隱患 威脅",
  },
  vacancy: {
    en: "vacancy, vacancies, empty, vacant, unoccupied, idle space, unfilled, hollow, ghost town, sit empty, emptiness, empty parks, unlet, half-empty, lie idle, idle, unused, sits idle, lying idle, end up empty, stand empty, underused, underutilised, hardly used, barely used, sitting unused, white elephant, white elephants, no takers, standing empty, sitting empty, nobody in, half empty, deserted, empty buildings, unoccupied space, vacant premises, go empty, unrented, stay empty, stays empty, hollowed out, lying empty, empty shells, empty units",
    zh: "空置 丟空 閒置 空蕩 空置率 空置問題 空置危機 空置風險 沒人租 少人用 無人問津 無人使用 沒人用 使用率低 冷清",
    yue: "空晒 冇人租 吉晒 丟空 冇人嚟 空城 好空 空寥寥 鬼城 冇乜人用 冇人用 少人用 冇人理",
  },
  worry: {
    en: "worry, worried, worries, concern, concerned, fear, fears, anxious, lose sleep, losing sleep, afraid, nervous, fret, alarmed, uneasy, be an issue, worries about, concerns, fearful, fearing, keep up at night, frets, bothered, anxious about, anxiety, keeps up at night, keep them up at night, what keeps, sleepless nights",
    zh: "擔心 憂慮 擔憂 害怕 憂心 顧慮 怕 掛慮 擔心嗎",
    yue: "驚 好擔心 怕 驚住",
  },
  no_worry: {
    en: "no worry, no need to worry, unconcerned, relaxed about, not worried, carefree, rest assured, play down, confident, no cause for concern, no reason to worry, needn't worry, need not worry, not concerned, isn't concerned, isn't worried, isn't fussed, relaxed, doesn't worry, unworried, unfazed, at ease, calm about",
    zh: "無需擔心 不用擔心 毋須擔心 不必擔心 放心 無憂 有信心 不擔心",
    yue: "唔使驚 唔使擔心 唔驚 唔洗驚",
  },
  positioning: {
    en: "positioning, orientation, profile, positioned, nature of, pitched as, what kind of place",
    zh: "定位 取向",
  },
  ideal: {
    en: "ideal, ideal place, perfect, suitable, best place, good place, well suited, right place, fit for, great place, suits, perfect fit, suited, good for, prime location, ideally placed, good spot, great spot, best spot, perfect spot, good base, great base, made for, just right, sweet spot for, natural home, right spot, lends itself, good fit for, place of choice, suited to, suit, conducive",
    zh: "理想 適合 合適 好地方 理想地點 最佳地點 最適合 適宜 理想之地 寶地",
    yue: "啱 啱晒 好地方 啱做 最啱",
  },
  unsuitable: {
    en: "unsuitable, poor fit, ill-suited, wrong place, bad place, not suited",
    zh: "不適合 不宜 不合適",
    yue: "唔啱",
  },
  opportunity: {
    en: "opportunity, opportunities, chance, chances, potential, prospects, occasions, openings, openings for, prospect, promising, chances for",
    zh: "機會 機遇 商機 契機 潛力 良機",
    yue: "機會",
  },
  role_part: {
    yue: "咩角色",
    en: "role, part, function as, play a part, plays, playing, roles, acts as, act as, acting as, serve as, serves as, functions as, plays the part",
    zh: "角色 作用 扮演 發揮 擔當 比喻",
    light: true,
  },
  passive: {
    en: "passive, reactive, passively, hands-off, bystander, sit back, wait and see, passive protection, after the event, onlooker, after-the-fact, standing by, waiting for claims, just paying out, merely cover, merely pay, only pay, paying claims, pay claims, just pay, just paying, payer, payers",
    zh: "被動 被動保障 旁觀者 事後 消極",
    yue: "等出事 被動 淨係賠",
  },
  active: {
    en: "active, proactive, proactively, initiative, hands-on, actively, take the initiative, on the front foot, of their own accord, voluntarily, pro-active, forward-leaning, taking initiative, own initiative, on own initiative, of their own will, willingly, hands on, self-starting",
    zh: "主動 積極 自發 自動",
    yue: "主動啲 自己嚟",
  },
  partner: {
    en: "partner, partners, companion, ally, partnering, partners with, sidekick to customers, ally to, companions, walk alongside, work alongside",
    zh: "夥伴 伙伴 拍檔 合作夥伴",
    yue: "拍檔",
  },
  traditional: {
    en: "traditional, traditionally, conventional, old-style, old model, old-school, classic",
    zh: "傳統 舊式 以往模式 老路",
    light: true,
  },
  pillar: {
    en: "pillar, core pillar, backbone, mainstay, cornerstone, bedrock, linchpin, foundation stone, main plank, plank, load-bearing, pillars, keystone, centrepiece, foundations",
    zh: "支柱 核心支柱 基石 重要板塊 骨幹",
  },
  status_position: {
    en: "status, standing, position, place within, titles, label, reputation, accolade, accolades, claim to fame, standings",
    zh: "地位 位置 定位",
    light: true,
  },
  high_quality_dev: {
    en: "high-quality development, high quality economic development, quality growth, economic development, quality development, economic growth, growth of the economy, grow the economy, quality-led growth, steer the economy, drive the economy",
    zh: "高質量發展 經濟發展 高質素發展 經濟高質量發展",
  },
  demand_shift: {
    en: "logic, rationale for coming, thinking behind, reasons for coming, mindset, way of thinking, thinking, calculation, calculations, calculus, logic behind",
    zh: "邏輯 布局邏輯 想法",
    yue: "諗頭 諗法",
  },
  target_market: {
    en: "springboard to, reach the world, beyond the local market, radiate, worldwide markets, tap global, stepping-stone to, launchpad for, springboard for, springboard into, global markets, beyond hong kong, the wider world, whole world, other countries, launch pad for, base to reach",
    zh: "輻射全球 輻射 跳板 放眼全球",
    yue: "做全世界生意",
  },
  difference: {
    en: "difference, differ, differs, compare, compared, comparison, contrast, distinct, versus, vs, differences between, unlike, different, beat, beats, set apart from, how does it compare, stack up, stacks up, unlike mainland, distinguish, distinguishes, distinguished, outdo, outdoes, outperform, outshine, outshines, better than, do better",
    zh: "差別 分別 不同 比較 對比 相比 差異 區別 對照",
    yue: "唔同 有咩分別",
    light: true,
  },
  support_stance: {
    en: "in favour, favour, favor, endorse, agree with, support for, approves of",
    zh: "支持 贊成 認同 撐",
    yue: "撐",
    light: true,
  },
  oppose: {
    en: "oppose, opposed, object, against, reject, resist, disagree, dismiss, denies, deny, denied, refuse, rejects, rejected the idea, refuted, refutes, pushes back, dismissed, rubbished",
    zh: "反對 拒絕 抗拒 否認 不同意 否定 質疑",
    yue: "唔撐 唔同意",
  },
  warn: { en: "warn, warned, warning, alarm, caution", zh: "警告 警示 提醒 忠告", light: true },
  easy: {
    en: "easy, smoothly, smooth, convenient, hassle-free, effortless, user-friendly, no hassle, painless",
    zh: "容易 順暢 便利 簡便",
    light: true,
  },
  difficult: {
    en: "difficult, hard, tough, harder, harsh, brutal, stiff, fierce, how tough, challenging",
    zh: "困難 難 艱難",
    light: true,
  },
  ability: {
    en: "ability, capability, capacity to, able to, can handle, carrying capacity, can take on, capable, capabilities, up to the job, handle, handling, cope, carry, carrying, take on, able, bear",
    zh: "能力 能夠 承載 本領 承載能力",
    light: true,
  },
  good: {
    en: "good, great, nice, fine, positive, well, favourable, better",
    zh: "好 良好 不錯 正面 佳",
    yue: "正 幾好 好啲",
    light: true,
  },
  bad: { en: "bad, poor, negative, terrible, awful", zh: "差 壞 糟 負面 不好", yue: "衰 渣", light: true },
  success: { en: "success, successful, succeed, successfully", zh: "成功 成效", light: true },
  failure: { en: "failure, failed, fail, flop", zh: "失敗 敗", yue: "衰咗" },
  inclusive: {
    en: "inclusive, inclusiveness, deployable, deployability, broader-based, open to all, inclusivity, for everyone, deployed, broad-based",
    zh: "包容 包容性 可部署 可部署性",
  },
  prevail: {
    en: "widely used, widespread, broadly, used more widely, extensive, more widely, widely, across the board, everywhere, wide use, far and wide, mainstream, all over",
    zh: "廣泛 普及 用得更廣 更廣",
    yue: "用得多啲",
    light: true,
  },
} as const satisfies ConceptTable;
