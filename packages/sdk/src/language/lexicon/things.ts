import type { ConceptTable } from "./types.ts";

/** Technology, society and documents: what programmes are about. */
export const things = {
  ai: { en: "ai, artificial intelligence, a.i.", zh: "人工智能 人工智慧", light: true },
  generative_ai: {
    en: "generative ai, gen ai, genai, gen-ai, generative",
    zh: "生成式 生成式人工智能 生成式AI",
  },
  compute_power: {
    en: "computing power, compute, high-performance computing, hpc, computational power, processing, computing, number crunching, compute capacity, computing muscle, computing facility, compute resources, computing resources, processing muscle, horsepower, computer power, crunching, compute time, computing needs",
    zh: "算力 計算能力 運算能力 高性能計算 計算 運算 高性能運算 高效能",
  },
  supercomputer: {
    yue: "部機 嗰部機 大電腦",
    en: "supercomputer, supercomputing, super computer, supercomputing centre, super-computing, number-cruncher, number cruncher, big computer, computing facility, computing hub, super-computer, computing centre, supercomputers, super computers, ai machine",
    zh: "超算 超級電腦 超級計算機 超算中心 超級計算 超算機 超級計算中心 算力中心",
  },
  chip: {
    en: "chip, chips, gpu, gpus, graphics card, graphics cards, cuda, semiconductor chips, accelerator cards, h100, processor, processors, ascend, hardware, nvidia, amd, server, servers, tpu",
    zh: "晶片 芯片 顯卡 圖形處理器 處理器 硬件 伺服器 硬體 幾多粒 升騰 英偉達 服務器",
    key: true,
  },
  microelectronics: {
    en: "microelectronics, micro-electronics, semiconductor, semiconductors, chipmaking, microelectronic, micro electronics",
    zh: "微電子 半導體 集成電路",
    key: true,
  },
  model: {
    en: "model, models, llm, llms, large language model, language model, foundation model, ai models, base model, gpt, deepseek, chatgpt, claude, gemini, qwen",
    zh: "模型 大模型 語言模型 大語言模型 基座模型",
    key: true,
  },
  algorithm: {
    en: "algorithm, algorithms, code, open source, open-source, source code",
    zh: "算法 演算法 開源 代碼",
    key: true,
  },
  data: { en: "data, datasets, information, dataset, info, records", zh: "數據 資料 資訊 數據流通" },
  dataset: {
    en: "dataset, datasets, data set, data sets, database, databases, data collection, training data, industry datasets, corpus, data pool, data pools, pool of data, industry data, pooled data, data bank, data banks",
    zh: "數據集 資料集 數據庫 資料庫 行業數據集 語料庫",
  },
  data_transfer: {
    en: "data flow, data flows, cross-border data, data transfer, data circulation, flow of data, move data, orderly flow, flow, flows, across the border, data crossing, cross border data, data move, circulate, moving data, transferring data, share data across, data sharing, data moves, transfer of data, let data flow, move safely across the border",
    zh: "數據流通 數據跨境 過境 跨境流動 有序流動 流動 流通 數據出境 跨境",
    yue: "過關 過境",
    key: true,
  },
  data_centre: {
    en: "data centre, data center, data centres, data centers, server farm",
    zh: "數據中心 資料中心",
    key: true,
  },
  safe: {
    en: "safe, safely, secure, security, securely, safety, safer, safeguarded, protected, without leaks, orderly",
    zh: "安全 保安 穩妥",
  },
  privacy: {
    en: "privacy, personal data, cyber security, cybersecurity, hack, hacked, leak of data",
    zh: "私隱 隱私 個人資料 網絡安全 黑客 資料外洩",
    key: true,
  },
  standard: {
    en: "standard, standards, norm, norms, benchmarks, standardisation, certification, international standards, qualification, accreditation, certify, rules, rule, yardstick, yardsticks, certified, certificates, certificate, qualifications, recognised qualifications, code of practice",
    zh: "標準 準則 規範 認證 資質認證 國際標準 標準對接 資質",
  },
  content: {
    en: "content, ai content, content creation, creative content, ai-made content, content making, ai-generated content",
    zh: "內容 內容創作",
  },
  ai_agent: {
    en: "ai agent, ai agents, agents for learning, digital agent, assistants, agentic, intelligent agents, agent, bots, chatbots, ai assistants, ai bots, software agents, virtual agents, ai helpers",
    zh: "AI代理 智能體 人工智能代理 代理 AI助手",
  },
  tool: {
    en: "tool, tools, assistant, assistive tool, software, instrument, app, gadget, copilot, helper, aid tool, instruments, tools', kit, toolkit, chatbot, bot, ai helper, ai sidekick, sidekick, solutions, solution, gear, equipment, toolset",
    zh: "工具 輔助工具 軟件 助手 輔助 架生 助理 應用程式 軟體",
  },
  product: {
    en: "product, products, goods, offering, offerings, merchandise, item, items, commodity types, wares, contract types",
    zh: "產品 商品 貨品 品種 品類 貨 製品",
  },
  service: {
    en: "service, services, offering, what it offers, what it provides, provides, provided",
    zh: "服務 提供 配套服務",
    light: true,
  },
  technology: {
    en: "technology, tech, technologies, technological, high-tech, gadgets, tech stuff, technical",
    zh: "技術 科技 高科技",
    light: true,
  },
  innovation: {
    en: "innovation, innovative, innovate, i&t, innovation and technology, tech and innovation, innovation technology, inno-tech, tech innovation, tech hub, inventions, invention, innovating, novel ideas, new ideas, i&t hub, innovation hub, i&t centre, inventing",
    zh: "創科 創新科技 創新 創新與科技",
  },
  intelligence_scale: {
    en: "intelligence at scale, scaling intelligence, scaled intelligence, intelligent scaling, intelligence scaling",
    zh: "智能規模化 規模化",
  },
  ecosystem: {
    en: "ecosystem, ecosystems, environment, ecology, climate, ecosystems', network of services, surroundings, setup",
    zh: "生態 生態圈 生態系統 環境 創科環境 生態系",
    light: true,
  },
  infrastructure: { en: "infrastructure, infrastructural", zh: "基礎設施 基建" },
  healthcare: {
    en: "healthcare, health care, health, medical, medicine, hospital, hospitals, clinical, wellness, medical services, health services, medical care, medics, hospitals', medtech services, doctors and hospitals",
    zh: "醫療 健康 醫護 醫藥 保健 醫院 醫學",
    key: true,
  },
  life_science: {
    en: "life and health, life science, life sciences, biotech, biotechnology, life and health technology, health tech, bioscience, biomedicine, health technology, medtech, life-science, pharma, life & health, health technologies",
    zh: "生命健康 生命科學 生物科技 生命健康科技 生物醫藥 健康科技",
    key: true,
  },
  fintech: { en: "fintech, financial technology, financial tech", zh: "金融科技", key: true },
  finance: {
    en: "finance, financial, financial services, financing, banking sector, financial sector, money matters, financially, financial system, money management, banking and finance, financial planning, money side, wealth planning",
    zh: "金融 財務 金融業 金融服務 理財 金融體系",
    yue: "財",
  },
  education: {
    en: "education, educational, learning, teaching, schooling, edtech, learn",
    zh: "教育 學習 教學",
  },
  law: {
    en: "law, legal, legal services, common law, lawyers, law firms, judicial, court system, legal system, legislation, courts, rule of law, legal framework, legal strengths, legal protection",
    zh: "法律 普通法 司法 法制 律師 法律制度",
  },
  arbitration: {
    en: "arbitration, dispute resolution, mediation, settle disputes, dispute settlement, settling disputes, arbitrators",
    zh: "仲裁 調解 爭議解決",
  },
  ip_rights: {
    en: "intellectual property, ip, ip protection, patent, patents, copyright, trademarks, ip rights, ip law, protecting ideas, protection of ideas, ip safeguards",
    zh: "知識產權 專利 版權 商標",
  },
  patents_count: { en: "patents filed, papers published, citations", zh: "專利數 論文數 論文", key: true },
  city_management: {
    en: "city management, urban management, smart city, city governance, urban governance, running the city, city administration, managing the city, running cities, run cities, manage cities, smart-city, civic management, managing cities, urban services",
    zh: "城市管理 智慧城市 城市治理 市政",
  },
  logistics: {
    en: "logistics, shipping, freight, supply chain logistics, transport",
    zh: "物流 航運 運輸 貨運",
  },
  transport: {
    en: "mtr, railway, road, metro, train line, bus, traffic, highway, airport, transport link, station",
    zh: "鐵路 港鐵 地鐵 公路 交通 巴士 機場 車站 通車",
    key: true,
  },
  tourism: {
    en: "tourism, hotel, hotels, tourist, casino, theme park, mall, shopping mall, stadium, resorts, tourists",
    zh: "旅遊 酒店 賭場 遊客 商場 主題公園 體育館",
    key: true,
  },
  housing: {
    en: "housing, home, homes, residential, flat, flats, apartments, dwellings, residences, houses, housing estates, living quarters, place to live, house building, places to live, homes and schools, accommodation, roofs, somewhere to live, dwelling, apartment blocks",
    zh: "住宅 房屋 住屋 屋苑 居所 樓房 公屋 單位 樓宇 居住",
    yue: "起樓 屋 啲屋 起屋 樓 入伙",
  },
  school: {
    en: "school, schools, international school, international schools, kindergarten, schools', global schools, classrooms",
    zh: "學校 國際學校 國際學校 幼稚園 書院",
    yue: "學校 書館",
  },
  social_facilities: {
    en: "social facilities, amenities, livelihood facilities, community facilities, livelihood, supporting facilities, public facilities, social amenities, facilities, communal, facility, living facilities, community services, everyday services, shops and clinics, public amenities, living amenities, community needs",
    zh: "民生 社會配套 配套設施 社區設施 生活配套 設施 民生社會配套 配套",
  },
  town_plan: {
    en: "urban plan, urban planning, city plan, city planning, town plan, master plan, planning blueprint, town planning, planning proposals, planning scheme, urban plans, blueprint, development blueprint, town plans, city plans, planning documents, urban blueprint, blueprints, layout, layouts, planning blueprints, zoning plan, zoning plans, outline plans, masterplan, masterplans, layout plans, development plans",
    zh: "城市規劃 規劃方案 城規 藍圖 總綱 規劃 全方位城市規劃 城市規劃方案",
  },
  land: { en: "land, site, plot, land supply, land premium", zh: "土地 地皮 用地 地價", key: true },
  building: {
    en: "buildings, block, tower, storeys, phase one, first building",
    zh: "大樓 樓宇 幢 首幢 大廈 樓層",
    key: true,
  },
  space: {
    en: "space, room for, rooms, premises, room, floorspace, land for research, land for r&d, elbow room",
    zh: "空間 場所",
    yue: "位 地方",
  },
  policy: {
    en: "policy, policies, policymaking, policy direction, government policy, policy-making, policy line, government's policies, policy-makers",
    zh: "政策 施政",
  },
  policy_address: { en: "policy address", zh: "施政報告" },
  policy_signal: {
    en: "signal, policy signal, message, strong signal, signals, send a message, sends a message, policy message, hint at, what it signals, tells the market",
    zh: "訊號 信號 政策訊號 政策信號",
  },
  strategy: {
    en: "strategy, strategies, strategic, strategic planning, roadmap, playbook, tactics, strategising, game plan, strategies for, grand plan, long-range plan, big-picture, gameplan, strategic plan, strategic plans, business strategy",
    zh: "戰略 策略 策略規劃 戰略規劃 路線圖 方略",
  },
  planning: {
    en: "plan, plans, planning, planned, planning awareness, thought about planning, planning ahead, thinking ahead, intention to plan, long-term planning, plan ahead, planners, planning for the future, think ahead, retirement planning, future planning, intend to plan, intentions",
    zh: "規劃 計劃 規劃意識 打算 籌劃 想過規劃 想過要規劃",
    yue: "諗過規劃 諗住 計劃",
  },
  action: {
    en: "action, act, acted, concrete action, take action, done anything, follow through, acted on, did something, do something about it, concrete steps, acting, take steps, taken steps, steps taken, actually did, get round to it, got round to it, do something, done something, doing anything, done nothing, do nothing, doing nothing, haven't done anything, lift a finger, got started, move on it",
    zh: "行動 具體行動 付諸行動 動手 實際行動",
    yue: "郁手 行動 冇做嘢 做過嘢",
  },
  five_year_plan: {
    en: "five-year plan, 5-year plan, five year plan, 15th five-year plan, 15th five year plan, fifteenth five-year plan, five-year blueprint",
    zh: "五年規劃 十五五 五年計劃 十五五規劃",
  },
  document: {
    en: "document, documents, blueprint, paper, documents', papers, policy papers, policy document, policy documents",
    zh: "文件 文檔 藍本",
    yue: "份嘢",
    light: true,
  },
  report: {
    en: "report, yearbook, study, publication, annual report",
    zh: "報告 年報 研究報告 刊物",
    light: true,
  },
  survey: {
    en: "survey, poll, polled, questionnaire, study, surveyed, polling, customer survey, surveys, questionnaires, polls, polling exercise, canvassed",
    zh: "調查 民調 問卷 客戶調查 訪問",
    yue: "做咗個survey",
    light: true,
  },
  index: { en: "index, ranking list, league table, list", zh: "指數 榜單 榜", light: true },
  competitiveness: {
    en: "competitiveness, world competitiveness, global competitiveness, competitive ranking, competitive, how competitive, competitiveness stakes, competitive standing",
    zh: "競爭力 全球競爭力 世界競爭力",
    light: true,
  },
  cluster: {
    en: "cluster, clusters, innovation cluster, city cluster, city-cluster, three-city, city trio, tri-city, cluster of cities",
    zh: "集群 城市群 創新集群 科技集群",
  },
  freest_economy: {
    en: "freest economy, free economy, economic freedom, freest, free market, free-market, economically free, freedom of the economy, how free, liberal economy, open economy, freest economies",
    zh: "最自由經濟體 經濟自由 自由經濟體 自由經濟",
  },
  financial_centre: {
    en: "financial centre, financial center, financial hub, finance hub, international financial centre, finance centre, money centre, banking hub, financial capital, financial centres, global finance centre, world financial centre",
    zh: "國際金融中心 金融中心",
  },
  theme: {
    en: "theme, themed, topic, slogan, title, motto, headline, tagline, under the banner, subject, main topic, tag line, under what title, titled, theme line, called the event, topic of the day, talk about, what was it about, what is it about",
    zh: "主題 題目 標題 為題 口號 議題",
    yue: "講咩題目 乜題目",
  },
  legacy: {
    en: "legacy, inheritance, estate, bequest, heritage, leave to heirs, leave behind, amass inheritance, leaving an inheritance, heirs, handing down wealth, passing on wealth, build up an estate, leaving money behind, leave money behind, money left behind, money for the kids, money to heirs, handing down money, inheritances, leaving an estate, leaving money, nest egg for heirs, pass on wealth, money for the next generation, bequests, what you leave behind",
    zh: "遺產 傳承 留給後代 留遺產 累積遺產 承傳 攢遺產 家產",
    yue: "留錢俾仔女 儲遺產 留低身家 身家",
  },
  independence: {
    en: "independence, independent, self-reliance, autonomy, self-reliant, financial independence, standing on their own feet, autonomous, mentally physically and financially independent, self sufficient, self-sufficient, self-sufficiency, staying independent, stand on their own feet, being independent, look after themselves, not depend on others, standing on own feet",
    zh: "獨立 自主 獨立自主 財務獨立 身心獨立 財務自由 身心及財務獨立 自立",
    yue: "獨立 靠自己",
  },
  mind_body: {
    en: "mind and body, physical and mental, physically and mentally, body and mind, wellbeing, well-being, body and soul, physically, mentally, healthy in mind, fit in mind",
    zh: "身心 身心健康 心身",
    yue: "身心",
  },
  longevity: {
    en: "longevity, live longer, long life, life expectancy, lifespan, living longer, long-lived, lifespans, longer lives, living long, longer life, live to, longer lifespans, live long, long lives, lives getting longer, lengthening lives, extra years, living to",
    zh: "長壽 壽命 人均壽命 延長 延壽 活得久 壽命延長 命長 活得長",
    yue: "長命",
  },
  ageing: {
    en: "ageing, aging, elderly, old age, greying, older population, ageing population, getting older, older people, greyer, growing old, old people, population is ageing, old folks, seniors, pensioners, grey, demographic, demographics, ageing society",
    zh: "老齡化 高齡化 老化 長者 人口老化 人口高齡化",
  },
  health_state: {
    en: "healthy, in good health, unhealthy, not healthy, health problems, healthier, well in old age, ill health, sick, sickly, healthily",
    zh: "健康 不健康 未必健康",
  },
  wealth: { en: "wealth, rich, fortune, net worth", zh: "財富 身家 富裕 積蓄" },
  culture: {
    en: "culture, cultural, multicultural, multiculturalism, cosmopolitan, cultural mix, multicultural background, cultures, melting pot, mixed culture, mix of cultures, east meets west, cultural background, diverse cultures",
    zh: "文化 多元文化 文化背景 中西文化",
  },
  international: {
    en: "international, internationalisation, global, worldwide, internationally, globally, worldwide reach, around the world, overseas, foreign, cosmopolitan, world, other countries, rest of the world, outside world, cross-country, around the globe, planet, internationalised, outward-looking, abroad",
    zh: "國際 全球 世界 環球 國際化 海外 各國 外國 對外 其他國家 別國 出面世界",
    yue: "全世界 出面 外面",
    light: true,
  },
  mainland_adj: {
    en: "mainland, mainland china, motherland, china, chinese, the mainland, prc, over the border, across the boundary, chinese mainland",
    zh: "內地 大陸 國內 祖國 中國 中國內地 境內 對岸 河對岸 關外",
    yue: "大陸 國內",
    light: true,
  },
  local: {
    en: "local, locally, home market, domestic, hong kong market",
    zh: "本地 本港 香港本地 本土",
    yue: "本地",
    light: true,
  },
  market: { en: "market, markets, marketplace", zh: "市場 市", light: true },
  market_research: {
    en: "market research, market study, market surveys, studying the market",
    zh: "市場調研 市調 調研 市場研究 市場調查",
  },
  regional_ops: {
    en: "regional operations, regional operation, regional business operations",
    zh: "區域運營 區域營運 地區營運",
  },
  design: { en: "design, designing, product design", zh: "設計" },
  industry_chain: {
    en: "industry chain, industrial chain, value chain, supply chain, industrial chains, supply-chain, supply chains, value chains, chains of industry",
    zh: "產業鏈 供應鏈 價值鏈 全鏈",
  },
  one_stop: {
    en: "one-stop, full-chain, end-to-end, all-in-one, comprehensive service, whole-chain, full chain, one stop, all-round, integrated support, full package, end to end, a to z, soup to nuts, whole package, complete package, all in one, everything under one roof, one-stop shop, from start to finish, cradle to grave, full service, full range",
    zh: "一站式 全鏈 一條龍 全方位 全鏈配套 全面",
  },
  large_project: {
    en: "large projects, big projects, major projects, large-scale projects, mega projects, large project, big project, big-ticket projects, megaprojects, mega-projects, major project, large overseas projects, big overseas projects, big deals, huge projects",
    zh: "大型項目 大型出海項目 大項目",
    yue: "大project 大單嘢",
  },
  cross_border: {
    en: "cross-border, crossborder, across the border, cross border, cross-boundary, across borders, over the border, across the boundary, between hong kong and the mainland",
    zh: "跨境 跨界 跨國",
  },
  apec_g20: {
    en: "apec, g20, group of 20, asia-pacific economic cooperation",
    zh: "APEC 亞太經合 G20 二十國集團",
  },
  relations: {
    en: "relations, relationship, ties, relationship between, rapport, bilateral ties, dealings between, relationship with, interactions, interaction, diplomatic ties, diplomacy",
    zh: "關係 往來 邦交 中美關係",
  },
  trade: {
    en: "trade, trading, commerce, economic and trade, exports, imports, export, import, trade ties, trading ties, buying and selling, trade links",
    zh: "貿易 經貿 經貿往來 出口 進口 買賣 交易方",
  },
  electricity: {
    en: "electricity, power consumption, energy use, carbon, emissions, green energy, solar, water use, energy, climate change",
    zh: "電力 耗電 能源 碳排放 排放 用電 電費 綠電",
    key: true,
  },
  name_of: {
    en: "what is it called, what's it called, name of the, names of, called what, what name, names",
    zh: "叫什麼名字 叫什麼名 叫甚麼名 名字 名稱 叫什麼 叫甚麼 名單",
    yue: "叫咩名 叫乜名 叫咩 叫乜 咩名",
    key: true,
  },
  ceremony: {
    en: "ceremony, gala, ribbon cutting, opening ceremony",
    zh: "開幕禮 典禮 儀式 剪綵 奠基",
    key: true,
  },
  saving: {
    en: "time saved, hours saved, saves, saved, hours spared",
    zh: "節省 節省時間 省下 省時",
    yue: "慳到 慳咗 慳時間 慳返幾多",
    key: true,
  },
  sale: {
    en: "sell, sells, sale, for sale, sold, on sale, presale",
    zh: "賣 出售 發售 開售 賣樓 售出",
    key: true,
  },
  which_country: {
    en: "which country, which countries, what countries, what country",
    zh: "哪些國家 哪個國家 哪國 來自哪裏 什麼國家",
    yue: "邊個國家 邊啲國家 邊國",
    key: true,
  },
  weather: {
    en: "weather, rain, umbrella, typhoon, temperature, forecast rain, sunny, raining, hot outside",
    zh: "天氣 下雨 颱風 氣溫 落雨 雨傘",
    yue: "帶遮 打風 落雨 熱唔熱",
    key: true,
  },
  food: {
    en: "dim sum, restaurant, food, lunch, dinner, recipe, eat, coffee, cook, breakfast, noodles, drink, tea, beer, cake, hungry, cuisine, sushi",
    zh: "點心 餐廳 食譜 吃飯 飲茶 午餐 晚餐 咖啡 美食 菜 減肥餐 火鍋 煮 餐 奶茶 吃 吃什麼 中午吃 晚飯 午飯 早餐 飯",
    yue: "食飯 食嘢 食好 食咩 飲嘢 食",
    key: true,
  },
  sport: {
    en: "football, soccer, match, world cup, nba, premier league, team won, tennis, basketball, olympics, gym, marathon, horse racing, game tonight, score a goal",
    zh: "足球 球賽 世界盃 英超 籃球 網球 奧運 馬拉松 賽馬 健身 球隊",
    yue: "波 睇波 賭波 跑步",
    key: true,
  },
  entertainment: {
    en: "movie, film, song, concert, singer, actor, netflix, poem, joke, story, music, novel, drama, cartoon, game, video game, lyrics, karaoke",
    zh: "電影 歌 演唱會 歌手 演員 短詩 笑話 故事 音樂 小說 劇集 遊戲 詩 電視劇 動漫",
    yue: "睇戲 聽歌 煲劇 打機",
    key: true,
  },
  everyday: {
    en: "password, printer, wifi, laptop, iphone, phone, camera, taxi, holiday, birthday party, translate this, reset, pixel, gift, flight, visa, passport renewal, leave form, doctor, dentist, cat, dog, plumber, homework, meeting room, expenses claim, my outlook, outlook password",
    zh: "密碼 打印機 手機 電腦 請假 生日 簽證 機票 醫生 牙醫 貓 狗 寵物 功課 相機 會議室 翻譯 減肥 航班 電視",
    yue: "部機 塞紙 的士 攞假 睇醫生",
    key: true,
  },
} as const satisfies ConceptTable;
