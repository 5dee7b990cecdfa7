import type { ConceptTable } from "./types.ts";

/** What bodies do. */
export const actions = {
  operate: {
    en: "operate, operating, operation, in operation, operational, up and running, running, in service, live, open, opened, functioning, working, already in use, been used, online, in business, active service, ready for use, operating status, go live, operations, switched on, goes live, up yet, serving, in action, turned on, fired up, firing on all cylinders, functional, has it opened, in production use, on stream, onstream, come online, came online, humming",
    zh: "運作 營運 運行 投入運作 投入使用 運營 開放 開通 啟用 使用 運轉 投入服務 開用 投入 運作狀況 營運狀況 投運",
    yue: "開咗 行緊 用得 開始用 用得未 開咗門 做嘢 行得 開工 開得",
  },
  under_construction: {
    en: "under construction, being built, still being built, not yet built, unfinished, work in progress, unbuilt, on the drawing board, half-built, half built, yet to be finished, still building",
    zh: "興建中 在建 未建成 建設中 施工 施工中 未落成",
    yue: "起緊 未起好",
  },
  progress: {
    en: "progress, stage, status, how far, state of play, update, where things stand, step, coming along, getting on, shaping up, latest developments, where is it at, stand at, milestone, headway",
    zh: "進度 進展 狀況 情況 階段 做到哪一步 狀態",
    yue: "去到邊 搞成點 點樣喇",
    light: true,
  },
  approve: {
    en: "approve, approved, approval, green light, greenlit, green-lit, green light, okayed, sanctioned, pass, passed, given the go-ahead, nod, cleared, signed off, granted, waved through, authorised, authorized, go-ahead, awarded, backed, supported projects, funded, got the nod, gets the nod, get the nod, green-lighted, give the nod, given the nod, okay'd, rubber-stamped, given out, handed out, said yes to, got through, got approved, ratified, endorsed, got subsidies, got the subsidy",
    zh: "批出 獲批 批准 通過 審批 批核 核准 已批 過關 獲准",
    yue: "批咗 批到 批 過咗 批左",
  },
  establish: {
    en: "establish, establishment, set up, setting up, set-up, build up, create, found, form, formed, setup, put up base, open offices, opened offices, setting up shop, start up a base, put down roots, open up shop, set up shop, plant, planting, planted, open an office, gain a foothold, foothold, set up in",
    zh: "設立 成立 建立 創立 組建 開設 搭建 設 設廠 落地 設置",
    yue: "搞 開 開檔 設 整",
  },
  attract: {
    en: "attract, attracted, draw, drawn, lure, lured, bring in, brought in, pull in, land, landed, woo, entice, brought to hong kong, introduced, reel in, recruit companies, bag, bring to, attracts, court, pull, tempt, magnet for, pulls, pulled, lures, luring, wooed, entices, enticed, tempted, win over, won over, recruit firms, coax, coaxed, drawn in, draws, drew",
    zh: "吸引 引進 招攬 招商 引入 拉來 帶來 招徠 拉到 延攬 吸納",
    yue: "拉咗 引咗 拉到 搵咗 帶咗 帶嚟 吸咗 搵 吸到 引到",
  },
  settle: {
    en: "settle, settled, settle in hong kong, set foot, land in, relocate, base themselves, come to hong kong, move to hong kong, moved to, move to, coming to, came to, arrive in, set up home, move here, moved here, come here, came here, base in hong kong, put down roots, flock, flocking, flocked, arrivals, arrival, moving in",
    zh: "落戶 來港 赴港 進軍 南下 落地 來港發展 到港 落腳 進駐",
    yue: "落嚟 嚟香港 嚟港 過嚟 嚟 落戶",
  },
  assist: {
    en: "assist, assisted, help, helped, helping, aid, facilitate, facilitated, lend a hand, serve clients, handled, supported, support, back, backed, backing, backs, hand-hold, assistance, helping hand, facilitating, helps, aided, aids, lent a hand, propped up, assists, help out, gave a hand, guided, back up, give help",
    zh: "協助 幫助 幫 支援 扶助 促成 輔助 助力 支持 助 幫到 幫忙 扶持 協助數字",
    yue: "幫到 幫咗 幫手 撐 撐住",
  },
  expand: {
    en: "expand, expansion, enlarge, enlarged, bigger, get bigger, scale up, upgrade capacity, increase capacity, extend, extension, broaden, more capacity, grow, growing, widen, beef up, add capacity, scale out, further growth, expanding, added capacity, larger, increase in size, grow bigger, make it bigger, made bigger, make bigger, enlarging, enlargement, scaling up, scaled up, added, add more, build out, buildout, ramped up, widened, extended, expands, expanded, grows",
    zh: "擴展 擴容 擴建 擴大 擴充 加大 增容 拓展 擴張 擴 加碼 增加算力 擴闊 更大",
    yue: "再大啲 大啲 加大 搞大",
  },
  shrink: {
    en: "downsize, scale down, scale back, cut back, narrow, reduce in size, smaller, shrink, curtail, downsized, pared back, shrunk, shrinking, slim down, slimmed down, pare down",
    zh: "縮小 縮減 縮細 收縮 裁減 縮編",
    yue: "縮細 細啲",
  },
  raise: {
    en: "raise, raised, lift, lifted, hike, hiked, increase to, boost, boosted, bump up, up to, upped, increase, increased, top up, beefed up, bumped, bigger, higher, larger, goes up, gone up, went up, hiked up, the raise, the hike, the increase, uplift, raising, upping, lifting, hiking, increased to, goes up to, went up to, gone up to, jacked up, ramp up to, uplift in, raises, lifts, hikes, increases",
    zh: "提升 提高 上調 調高 增加 調升 加到 升到 增至 加碼 加額 提額 擴容 提升至 提升到 上升 加大 提到",
    yue: "加 加到 加咗 升到 調高",
  },
  cut: {
    en: "cut, cuts, lower, lowered, reduce, reduced, slash, slashed, trim, trimmed, scale back, lowering, reducing, halve, halved, shrink, pare, cutting, slashing, reduces, lowers, slashes, trimming, tightened",
    zh: "下調 調低 削減 降低 減少 調降 縮減 收緊 減 減至 削 降 砍",
    yue: "減到 減咗 調低 cut",
  },
  announce: {
    en: "announce, announced, announcement, declare, declared, made public, unveiled, broke the news, make the announcement, disclosed that, unveiling, reveal the news, made known, went public with, announcing, announces, broke news, made the announcement, news came from, publicly said",
    zh: "宣布 宣佈 公布 公佈 發布 宣告 發表 公布者",
    yue: "出嚟講 宣布",
  },
  reveal: {
    en: "reveal, revealed, disclose, disclosed, let slip, hint, hinted, gave away, leak, leaked, divulge, flagged, flags, spill the beans, shared the figure, came out with, unveils",
    zh: "透露 披露 爆料 揭露 暗示 洩露 漏口風 預告 放風 露口風",
    yue: "爆 爆料 開口講 踢爆",
    light: true,
  },
  hold_meeting: {
    en: "hold, held, convene, convened, meet, meeting, met, sat, took place, gathered, first meeting, inaugural meeting, meetings, sat down, sitting, inaugural, got together, get together, got round the table, sat for, assembled, convening, hold a session, held a session, had its first session, came together, sat down for",
    zh: "舉行 召開 開會 首次會議 會議 開過會 首次 集會 會面 舉辦",
    yue: "開會 開咗會 開過 坐低傾 傾過 開會 一次會",
  },
  first_time: {
    en: "first time, inaugural, maiden, debut, for the first time, first ever, first meeting, inaugural meeting, first, first sitting, first gathering, opening meeting",
    zh: "首次 首度 第一次 首屆 首個 首份 頭一次 首次會議",
    yue: "頭一次 第一次",
    light: true,
  },
  attend: {
    en: "attend, attended, show up, spoke at, present at, gave a speech, speech, addressed, took part, take part, join, joined, speak at, delivered a speech, address, showed up, turned up, turn up, appeared, appear at, graced, addressing, spoke, spoken at, took the stage, took to the stage, part in, takes part",
    zh: "出席 參加 致辭 發言 參與 演講 演說 列席 講話",
    yue: "去咗 嚟咗 到場 去講嘢",
  },
  discuss: {
    en: "discuss, discussed, talk about, talked about, discussion, dialogue, negotiate, negotiation, panel discussion, talks, talk, exchange views, in talks, discussing, discussed at, debated, debate, tackled, hashed out, chat, chatted, conversation, dialogues, discussions",
    zh: "討論 談 對談 洽談 商討 探討 談論 談判 商議 來談 專題討論",
    yue: "傾 傾過 傾緊 傾偈",
  },
  face_to_face: {
    en: "face-to-face, in person, face to face, in-person, meet up, high-level exchanges, high-level meetings, leaders' meetings, encounters, summits, meet in person, face time, sit down together, meet each other, meet directly, meeting in person, person-to-person, sit-down, sit down talks, encounter",
    zh: "面對面 會面 見面 當面 高層交流 面對面交流 契機 會晤 碰面 首腦會晤 高層見面 高層會面 高層對話 高層會晤",
    yue: "碰頭 面對面傾 見到面 見面 碰面 見幾次",
  },
  visit: {
    en: "visit, visits, trip, travel to, tour, state visit, travel, journey, visited, visiting, trips, travelling, traveling, fly to, flying to, going to america, tour of",
    zh: "訪問 出訪 訪美 訪華 行程 訪 到訪 出行 此行",
    yue: "去美國 嗰程 飛去",
  },
  develop: {
    en: "develop, developing, development, make, working on, work on, create product, produce, being developed, is making, up to, doing, developed, making, makes, built by, cooking up, crafting, devise, devised, develops, coming up with",
    zh: "開發 發展 研發 打造 研製 製作 做緊 在做 開拓",
    yue: "整緊 做緊 搞緊 整 做緊咩",
    light: true,
  },
  self_developed: {
    en: "self-developed, in-house, homegrown, home-grown, proprietary, own tool, built itself, developed itself, own-developed, its own, built in-house, by itself, own, itself, build its, built its, build its own, make its own, made its own, home-made, homemade, built it itself, made itself, in house, own creation, made in-house, make it itself, from scratch, self-built, its own making",
    zh: "自主研發 自研 自家 自行研發 自己研發 自行開發 自己開發 內部開發 自家研發",
    yue: "自己整 自己做 自己研發 自家整",
  },
  outsourced: {
    en: "outsourced, bought in, off-the-shelf, third-party, purchased, licensed from, bought, contracted out, external vendor, bought from, outside vendor, outside supplier, bought off the shelf, third party, bought it, vendor-made, from outside, from a vendor, externally sourced, acquired from a vendor",
    zh: "外購 外判 外包 採購 買回來 第三方 購買 向外買",
    yue: "買返嚟 出面買 買",
  },
  rnd: {
    en: "r&d, research and development, research, rd, researching, scientific research, r and d, research work, research & development, scientific work",
    zh: "研發 科研 研究 研發工作",
    yue: "做研究",
  },
  basic_research: {
    en: "basic research, fundamental research, basic r&d, from zero to one, 0 to 1, zero to one, foundational research, blue-sky research, original research, foundational, science base, pure research, ground-breaking research, groundbreaking research, upstream research, from scratch research, early-stage research, zero-to-one",
    zh: "基礎研發 基礎研究 從0到1 0到1 零到一 從零到一 從零開始 原創研究 由零到一 基礎科研 從無到有",
  },
  industrialisation: {
    en: "industrialisation, industrialization, application and industrialisation, 10 to 100, ten to a hundred, scale up production, from 10 to 100, mass production, deployment at scale, industrial application, industrialise, industrialize, industrialising, mass-produce, mass produce, manufacturing muscle, industrial muscle, manufacturing capacity, manufacturing might, scaling production, ten-to-hundred, large-scale production, manufacturing strength, industrial capacity, production capacity, scale it up, production muscle",
    zh: "產業化 10到100 十到一百 從10到100 量產 規模化 大規模應用",
  },
  commercialise: {
    en: "commercialise, commercialize, commercialisation, commercialization, bring to market, monetise, monetize, go to market, turn into products, commercial, to market, get to market, into the market, to the marketplace, make money from, turn a profit from, take to market, taken to market, commercialising, commercializing, marketable, sell the technology, lab to market, commercial products",
    zh: "商品化 商業化 產業轉化 市場化 變現 成果轉化 商業 走向市場 推向市場 推出市場 走進市場",
    yue: "搞錢 商業化",
  },
  execution: {
    en: "execution, execute, deliver, carry out, getting things done, implementation, product rollout, get to market, implement, execute fast, delivering, speed of execution, carrying out, follow-through, get it done, roll out products",
    zh: "執行 落地 落實 實踐 落地速度 執行力",
    yue: "做到嘢 落地 落地快",
  },
  product_launch: {
    en: "land products, ship products, bring products to market, product landing, ship, get products out, roll products, getting products out, bring to market, products to market, get to market, hit the market, time to market",
    zh: "產品落地 落地產品 出產品 推出產品",
  },
  apply_use: {
    en: "apply, application, applications, use case, use cases, deploy, deployment, put into use, adopt, adoption, embrace, using, implement ai, adopting, applied, tap into, tap, access, get access to, use, uses, make use, makes use, using ai, put to use, put to work, take up, taking up, taken up ai, harness, harnessing, leverage, rolled out widely, embraces, embracing, adopts, roll-out of ai, go for, used for, using it for",
    zh: "應用 採用 使用 擁抱 運用 部署 落地 用 應用落地 引用科技 善用 應用場景",
    yue: "用",
  },
  promote: {
    en: "promote, promoting, push, pushing, drive, driving, spur, advance, foster, push forward, propel, boost, stimulate, further the, promotes, championing, champion, nurture, encourage, encouraging, further, kick-start, galvanise, turbocharge",
    zh: "推動 促進 推進 帶動 推廣 驅動 催谷 鼓勵",
    yue: "谷",
    light: true,
  },
  lead_drive: {
    en: "lead, leading, spearhead, spearheading, steer, drive forward, take the lead, led, guide, heading up, pioneering, guiding, at the front, spearheads, at the forefront, front and centre, in the lead, heading, fronting, driving force, leads the",
    zh: "牽頭 帶頭 引領 主導 帶領 領導 領軍",
    yue: "帶頭 牽頭 帶住",
    light: true,
  },
  cooperate: {
    en: "cooperate, cooperation, co-operation, collaborate, collaboration, partnership, team up, work together, joint, jointly, together, partner with, alliance, synergy, coordination, coordinate, teamed, cooperating, collaborating, teaming up, join hands, joining hands, hand in hand, side by side, work closely, works with, work with, working with, joint work, tie-up, tie-ups, tie up, pull together with, partner up, collaborative",
    zh: "合作 協作 協同 攜手 聯手 夥拍 共同 一起 聯合 互補 合力 協調",
    yue: "夾 夾手 一齊",
  },
  compete: {
    en: "compete, competition, race, contest, rivalry, rival, rivals, competitive, competing, fierce competition, competes, vying, vie, battle, up against, contested, cut-throat, cutthroat, crowded market, tough market, who wins, dog-eat-dog, battlefield, battleground, battle lines, arena",
    zh: "競爭 比拼 爭 競賽 角力 比的是 競爭激烈 對手",
    yue: "鬥 鬥緊 compete緊 鬥嘅",
  },
  go_global: {
    en: "go global, going global, go overseas, overseas expansion, expand overseas, go abroad, going abroad, outbound, venture abroad, expand abroad, venturing overseas, overseas push, overseas markets, internationalise, internationalize, overseas strategy, offshore expansion, overseas layout, going out, venture out, go out into the world, venturing abroad, going international, go international, gone global, expand internationally, foreign expansion, expansion abroad, expanding abroad, expanding overseas, international expansion, overseas growth, move overseas, head overseas, heading overseas, sell abroad, break into foreign markets, venturing out, venture overseas, going overseas, went overseas, global push, heads overseas, heading abroad, go off overseas, goes overseas, goes abroad",
    zh: "出海 走出去 海外布局 海外拓展 對外拓展 國際化布局 向外拓展 海外市場 闖海外 拓展海外 海外戰略 拓展國際市場",
    yue: "出去闖 出海 出外",
  },
  outbound_investment: {
    en: "odi, outbound direct investment, outward direct investment, overseas direct investment, foreign direct investment outflow, outbound investment, outward investment, direct investment abroad, invests abroad, overseas investment, outward fdi, overseas fdi, money invested overseas, invest overseas, invest abroad, investing abroad, investing overseas, invested abroad, invested overseas, put money abroad",
    zh: "對外直接投資 對外投資 海外投資 境外投資 對外直投",
  },
  decide: {
    en: "decide, decided, decision, decisions, call the shots, calls the shots, called the shots, determined by, had the say, decision-making, make the decisions, deciding, decides, choose, choosing, choices, make choices, made the calls, make the calls, made the call, pulled the strings, ran the show, in the driving seat, have the final say, final say, pick, picking, picked",
    zh: "決定 拍板 決策 把控 話事 做主 定奪 說了算 作主 決策權",
    yue: "話事 揸主意",
  },
  simplify: {
    en: "simplify, simplifying, streamline, easier, simpler, make simple, simple, simplified, simplifies, less complicated, uncomplicated, make it easy, easier choices, take the hassle out, clearer",
    zh: "簡化 簡單 簡易 更簡單 精簡",
    yue: "簡單啲 易啲",
  },
  experience: {
    en: "customer experience, user experience, experience, customer journey, user journey, service experience",
    zh: "體驗 客戶體驗 用戶體驗 經驗",
  },
  efficiency: {
    en: "efficiency, efficient, productivity, save time, effective, time-saving, productive, faster work, saves time, speeds things up, more productive, effectiveness",
    zh: "效率 效能 提效 生產力 有效",
    yue: "快啲手",
  },
  personalised: {
    en: "personalised, personalized, tailored, customised, bespoke, individual advice, tailor-made, custom, personal advice, personalized advice, customized, made-to-measure, tailored advice, individualised, individualized, one-on-one",
    zh: "個人化 個性化 度身訂造 量身定制",
  },
  synthesise: {
    en: "synthesise, synthesize, digest information, pull together, summarise complex information, complex information, collate, make sense of, summarise, summarize, summary, summing up, sum up, boil down, digests, pulls together, crunch information, sift, condense, gather information",
    zh: "綜合 整合 匯總 歸納 複雜資訊 資訊",
  },
  replace: {
    en: "replace, replaced, replacing, replacement, substitute, supplant, take over from, take over, takes over, displace, take the place, oust, take jobs, put people out of work, instead of people, make redundant, take away, take away from, crowd out, replaces, taking away, takes away, edge out, push out, do away with, squeeze out, kill off, make obsolete, take the jobs, steal jobs",
    zh: "取代 代替 替代 取締 淘汰 搶走 頂替",
    yue: "攞嚟取代 搶飯碗 代替 攞走 拎走 攞咗去",
  },
  empower: {
    en: "empower, empowering, empowerment, enable, enabling, augment, amplify people, strengthen people, help people, uplift, power, empowers, enables, lift people, assist people, serve people, help humans, serve humanity, give people power, enabled",
    zh: "賦能 賦予能力 增強人類 幫人 助人",
    yue: "幫到人",
  },
  enhance_interaction: {
    yue: "人同人嘅交流",
    en: "human interaction, interpersonal, personal touch, human touch, human connection, interpersonal interaction, people-to-people, relationships between people, dealings between people, human contact, personal contact, personal service, warmth, human side, human element, contact between people, human warmth, personal relationships, human relationships, people skills",
    zh: "人際互動 人性化 人情味 人與人 人際 人性化服務 人同人 人與人交流 交流 人與人的交流 人與人之間的交流",
  },
  trust: {
    en: "trust, trusted, trustworthy, trustworthiness, confidence, credible, mutual trust, faith, trusting, mistrust, distrust, believe each other, good faith, reliable, reliability, credibility",
    zh: "信任 互信 可信 可信賴 誠信 信賴",
    yue: "信得過",
  },
  optimise: {
    en: "optimise, optimize, improve, improving, improvement, refine, fine-tune, better, enhance, enhanced, upgrade, upgraded, revamp, polish, perfect, bettering, enhancing, keep improving, get better, do better, getting better, tweak, tweaks, improved, improvements, make better, brush up, fine-tuning, finetune, tidy up, better version, beefed-up, souped-up, strengthened version, rejig, refresh, up to scratch, need work, needs work, fix the problem, needs fixing, fix it",
    zh: "優化 完善 改善 改進 升級 提升 加強 加強版 升級版 強化 更新版 健全 增強",
    yue: "改良 整好 加強",
  },
  transform: {
    en: "transform, transformation, transition, shift, change, reform, changing, pivot, evolve, overhaul, turned, moved on, switch, transforms, transformed, reshape, reshaping, reshapes, remake, reinvent, reinvention, revolutionise, revolutionize, shake up, shake-up, turn into, turns into, turning into, become, becoming, becomes, evolving, evolved, new model, changes, changed, makeover, shifted, shifting",
    zh: "轉型 轉變 改變 變革 轉為 改革 轉向 蛻變 質變 變化 變成 質的改變 改為 變為 改成",
    yue: "變咗 轉做 變 變做",
  },
  digital: {
    en: "digital, digitalisation, digitalization, digitise, digitize, digital transformation, digitisation, go digital, digitization, going digital, digitised, digitized, digitalised, digital upgrade, digital makeover, digital shift, paperless, digitally",
    zh: "數碼 數字化 數碼化 數碼轉型 數字轉型 數碼化轉型",
  },
  pilot: {
    en: "pilot, pilots, trial, trials, trial run, piloting, test run, pilot scheme, experiment, test-bed, testbed, test bed, proof of concept, tried out, try-out, piloted",
    zh: "試點 先導 試驗 試行 先行先試",
    yue: "試先 試吓",
  },
  sandbox: {
    en: "sandbox, sandboxes, sand box, regulatory sandbox, sandbox pilot, sandboxing",
    zh: "沙盒 沙箱 沙盤",
  },
  test: {
    en: "test, testing, try out, try, trialling, tested, tries, trying, tried, try things out, test out, testing ground, experimentation",
    zh: "測試 試用 檢驗 驗證 試新",
    yue: "試",
  },
  review: {
    en: "review, examine, look at, assess, take stock, identify, start with, check first, figure out, self-examine, reviewing, take a hard look, audit, look inward, sort out, think about first, work out, look hard at, ask themselves, take a look, diagnose, understand their own",
    zh: "審視 檢視 評估 檢討 盤點 看清 了解自身",
    yue: "睇清楚",
  },
  pain_point: {
    en: "pain point, pain points, pain, bottleneck, business problem, needs first, business pain points, own problems, headaches, business headaches, own headaches, business troubles, headache, sore spot, sore spots, sore point, what hurts, where it hurts, problem areas, trouble spots, business problems, business needs, own needs",
    zh: "痛點 業務痛點 難處 自身問題",
  },
  mature: {
    en: "mature, established, proven, tried and tested, existing solutions, ready-made, off-the-shelf solutions, market-ready, well-tested, mature solutions, existing, already on the market, off-the-shelf, off the shelf, ready-to-use, tested, proven tools, ready made, ready to use, already available, available on the market, tried-and-tested, battle-tested, on the market, out of the box, readily available, already out there",
    zh: "成熟 現成 已成熟 現有方案 經過驗證 市場上已有",
    yue: "現成 搵現成",
  },
  chase_latest: {
    en: "chase, blindly, chase the latest, follow the trend, jump on the bandwagon, fomo, hype, latest technology, newest technology, blindly pursue, pursuing, chasing, trend-chasing, newest tech, latest tech, bleeding edge, newest, the newest, shiny, shiny new, newest ai, latest ai, run after, running after, follow fads, fads, fad, bandwagon, latest gadget, cutting-edge for its own sake, keep up with the joneses, latest and greatest, hottest tech, trendy",
    zh: "追求 盲目 跟風 追捧 追新 盲目追求 追逐 最新技術 追求最新 新潮 趕時髦 追潮流",
    yue: "盲追 跟風 追住",
  },
  guarantee_protect: {
    en: "protect, protection, safeguard, cover, coverage, ip protection, shield, payout, pays out after, protecting, cover people, insure, paying out, pay out, payouts, indemnify",
    zh: "保障 保護 保險保障 維護 保護傘 賠",
    yue: "保障 賠",
  },
  sign_deal: {
    en: "sign, signed, signing, deal, agreement, treaty, pact, memorandum, mou, contract, accord",
    zh: "簽署 簽訂 協議 條約 備忘錄 合約 簽約 簽 協定",
    key: true,
  },
  merge: {
    en: "merge, merger, acquire, acquisition, takeover, buy out, buyout, purchase stake, stake, bought a stake",
    zh: "收購 合併 併購 入股 買入股份 兼併",
    key: true,
  },
  hire: {
    en: "hire, hiring, recruit, recruitment, vacancies for staff, job openings, headhunt, taking on staff, staffing up, hires",
    zh: "招聘 聘請 請人 招人 徵才 招募",
    yue: "請人",
    key: true,
  },
  layoff: {
    en: "lay off, layoff, layoffs, redundancies, job cuts, fire staff, sack staff, cut jobs, shed",
    zh: "裁員 解僱 減員 削職",
    yue: "炒人",
    key: true,
  },
  jobs: {
    en: "jobs, job, job opportunities, employment, job creation, posts created, positions created, employment opportunities, roles created, vacancies, work opportunities, vacancies created, livelihoods, employ, employs, job numbers, employment boost",
    zh: "就業 職位 就業機會 工作機會 崗位 工作職位 工作崗位 就業崗位",
    yue: "份工 啲工 工",
  },
  create: {
    en: "create, creating, creation, generate, produce, creative, created, bring about, creates, make new, spawn, producing",
    zh: "創造 創作 產生 帶來 製造",
    yue: "開到 開 整到",
    light: true,
  },
  open_new: {
    en: "open a new, opening of a new, open branches, new outlet, new branch, open more",
    zh: "開新 增設 新開 加開",
    yue: "開多",
    key: true,
  },
  award: { en: "award, awards, prize, trophy, honour", zh: "獎 獎項 獎金 得獎", key: true },
  compensate: {
    en: "sue, lawsuit, court, fined, fine, penalty, breach, illegal",
    zh: "訴訟 起訴 罰款 違規 罰 官司 違法",
    key: true,
  },
  train: {
    en: "train, training, training course, courses, workshop, curriculum, lesson",
    zh: "培訓 課程 訓練 工作坊 進修",
    key: true,
  },
  literacy: {
    en: "literacy, ai literacy, ai education, literacy education, awareness education, education, ai skills, ai know-how, ai awareness, understanding of ai, taught about ai, teach people about ai, ai knowledge, learn about ai, how to use ai",
    zh: "素養 素養教育 AI素養 教育",
    yue: "識用AI",
  },
  call_for: {
    en: "call for, called for, calls for, urge, urged, appeal, appealed, call on, called on, plead, calling for, calling on, appeals, plea, pleaded, urging, ask people to, asked people to, want people to, asked society",
    zh: "呼籲 籲 敦促 號召 促請 喊話",
    yue: "叫人 叫大家 叫",
    light: true,
  },
  welcome: {
    en: "welcome, welcomed, welcomes, invite, invites, invitation, welcoming, open arms, roll out the red carpet, red carpet, inviting, beckon, come to the city",
    zh: "歡迎 邀請 誠邀",
  },
  quote: {
    en: "quote, quoted, cite, cited, citing, phrase, saying, line, slogan, tagline, motto, words used, catchphrase, quotation, punchline, soundbite, sound bite, one-liner, maxim, adage, proverb, spirit of",
    zh: "引述 引用 名言 金句 一句話 口號 名句 說法",
    light: true,
  },
  host_receive: {
    en: "receive, received, hosted visitors, welcomed visitors, met with companies, came to discuss, entertained, receiving, receives, visited the bank, came to see, come knocking, knocked on the door, drop in, meet with clients, came by, met lots of, met many",
    zh: "接待 接見 來訪 接待了",
    yue: "接待 招呼",
  },
  entrust: {
    en: "entrusted operation, operations management, managed operations, custody operations, trusteeship, entrusted, trustee, run on their behalf, run their operations, management on their behalf, operate on behalf, outsourced management, managed on their behalf",
    zh: "託管 運營託管 委託 營運託管 代營運 企業運營託管",
  },
  channel: {
    en: "channel, channels, distribution channel, sales channel, channel building, sales network, routes to market, distribution network, distribution",
    zh: "渠道 渠道共建 通路 管道",
  },
  request: {
    en: "demands, requests, asks, want from, looking for, needs, after, demand, seeking, request, want, asking for, ask for, asked for, wanting, wants, seek, seeks, on the wish list, wish list, wishlist, wanted",
    zh: "訴求 需求 要求 需要 想要 想搵 尋求",
    yue: "想搵 想要 想",
    light: true,
  },
  demand: {
    en: "demand, strong demand, appetite, thirst, hungry for, need for, trading demand, real demand, craving, need, needing, sought after, sought-after, clamour, crying out for, snapped up",
    zh: "需求 需求殷切 旺盛 強勁需求 渴求 真實需求 交易需求",
    yue: "好需要 需求",
  },
  urgent: {
    en: "urgent, urgently, pressing, desperate, eager, need to, press, urgency, in a hurry, badly need, badly needed, desperately",
    zh: "迫切 逼切 緊迫 急需 急切",
    yue: "好急",
  },
  allocate_assets: {
    en: "allocate assets, asset allocation, allocation platform, cross-border allocation, global allocation, deploy capital, allocating, allocation, asset allocation hub, allocate money, allocating money, allocate capital, move capital, money allocation, fund allocation",
    zh: "配置 資產配置 跨境資金配置 全球配置 資金配置",
  },
  strengthen: {
    en: "strengthen, strengthened, reinforce, reinforced, consolidate, cement, bolster, bolstered, enhanced role, solidify, deepen, deepening, stronger, gain weight, boost role, bigger role, strengthens, strengthening, grow in importance, more important, cemented, entrench, firm up, shore up, beef up role, step up, tighten, deepened, deeper, closer, more closely",
    zh: "鞏固 加強 增強 強化 加深 深化 壯大 更具份量 提升地位 更重要 更強",
    yue: "更加有份量 強咗 加深",
  },
  weaken: {
    en: "weaken, weakened, erode, undermine, diminish, dilute, reduce role, hurt the role, damage, erodes, undermines, harm, hurt, hamper, smaller role, weakening, weakens, less important, lose importance, water down, chip away, lose ground as",
    zh: "削弱 減弱 弱化 動搖 損害 轉弱 變弱 打擊",
    yue: "弱咗 打沉",
  },
  amplify: {
    en: "amplify, magnify, growing value, keeps growing, continues to rise, expanding value, keep rising, getting bigger, increasingly valuable, greater value, gets bigger, growing importance, more valuable, rising value, value growing, keeps rising, increasing value, more and more valuable",
    zh: "放大 持續放大 不斷擴大 增值 越來越大 愈來愈大",
    yue: "越嚟越大 愈嚟愈大",
  },
  diminish: {
    en: "fading, diminishing, declining value, waning, wane, fade, losing value, shrinking value, less and less",
    zh: "減退 消退 縮小 下降 越來越小 式微 收窄",
    yue: "越嚟越細 冇晒",
  },
  continue: {
    en: "continue, continues, continuing, keep, keeps, remain, carry on, stay, maintain, go on, ongoing, continuous, still, keeps on, still going, go on being, stick with, sticking with, persist, carry on being, remains as",
    zh: "繼續 持續 保持 維持 仍 仍然 依然 不斷",
    yue: "繼續 keep住 仲係 照",
    light: true,
  },
  accumulate: {
    en: "accumulate, amass, pile up, piling up, build up wealth, hoard, stack up, piling up money, building up, build up an inheritance, stash, save up, saving up",
    zh: "累積 積累 攢 囤積",
    yue: "儲",
    light: true,
  },
  build: {
    en: "build, built, building, construct, construction, erect, put up, being built, under construction, builds, building up, put together, constructed, go up, erected, develop land",
    zh: "蓋 興建 建造 建設 建 起建 修建 興建中 正在興建",
    yue: "起 起埋 起緊",
  },
  continuity: {
    en: "continuity, consistency, consistent, coherent, coherence, policy continuity, stable policy, steady, predictable policy, no flip-flop, flip-flopping, stability of policy, unbroken, keep policies steady, stays the same, stay the course, steadiness, stable policies, not keep changing, consistent policies, joined-up, predictable policies, long-lasting policy",
    zh: "連貫 連貫性 持續性 一致 延續 穩定 政策連貫 政策持續",
    yue: "唔好變嚟變去 唔好成日變 連貫",
  },
  change_often: {
    en: "keep changing, flip flop, change course often, chop and change, constantly changing, inconsistent, zigzag, changing all the time, u-turn, u-turns",
    zh: "老變 朝令夕改 變來變去 反覆 多變",
    yue: "成日變 變嚟變去",
  },
} as const satisfies ConceptTable;
