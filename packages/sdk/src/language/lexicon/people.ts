import type { ConceptTable } from "./types.ts";

/** Chinese titles by how they end, which are titles of others with another word before it: 院長 and 署長; and what no title is. */
export const TITLES = {
  endings: { zh: "長 總監 主任 幹事 主席 總裁 經理" },
  apart: { zh: "首長 成長 增長 家長 兄長" },
  /** What a title is of, where that is a part of a body. */
  parts: { en: "department, division, unit, branch, section, business", zh: "部門 業務 管理部 分行 分部" },
  /** What stands before a title that makes it another one. */
  before: {
    en: "deputy, vice, vice-, assistant, former, ex-, co-, acting, interim, incoming, outgoing, honorary",
    zh: "副 前 候任 署理 代理 聯合 助理 榮譽",
  },
} as const;

/** People and the offices they hold. */
export const people = {
  head: {
    en: `head, heads, boss, in charge, chief, headed, led by, top person, helm, helms, top dog, big boss, dg, in command,
      director-general, director general, dean, principal, at the helm, who runs, ran by, runs, headed by, boss of,
      supremo, honcho, head honcho, number one at, kingpin, heading up, top man, top woman, top job, runs the show`,
    zh: `主管 負責人 掌舵 領導人 頭頭 首長 院長 署長 一把手 帶頭人 老闆 老總 總監 局長 處長 主腦 話事人 掌門 執掌 主理 校長
      所長 大老闆 頭兒 當家 掌櫃 頭目 老大 掌權 坐鎮 壓陣 掛帥 領銜 主事 主政 管事 掌管 統領 主掌 當頭 帶着 領頭人
      掌舵人 扛把子 當家人 領頭的 大當家 掌門人 執牛耳 帶領着`,
    yue: "話事 老細 大佬 阿頭 揸fit 揸弗人 事頭 波士 一哥 邊個管 揸弗 揸旗 坐陣 做大 做莊 管住 睇住 大阿哥 大粒佬 擔大旗 做大佬 話晒事 坐大位",
    key: true,
  },
  chair: {
    en: `chair, chairman, chairwoman, chairperson, chairs, chairing, board chair, convenor, chairmanship, chairs the board,
      board chairman, chaired, presiding, preside over`,
    zh: "主席 董事局主席 召集人 董事長 任主席 坐正",
    yue: "做主席",
    key: true,
  },
  vice_chair: {
    en: "vice chairman, deputy chair, vice chair",
    zh: "副主席",
    key: true,
  },
  president: {
    en: "president, presidents, presidency, presides over, head up",
    zh: "會長 總裁 總統 理事長 會長是誰 掌門 掌舵 坐鎮 掌舵人",
    yue: "阿頭",
    key: true,
  },
  vice_president: {
    en: `vice president, vice-president, vp, deputy head, vice dean, deputy director, second in command, vice-presidents,
      second-in-command, number two at, veep, number two, number 2`,
    zh: "副院長 副總裁 副會長 副主任 副手 副校長",
    key: true,
  },
  ceo: {
    en: `ceo, chief executive officer, c.e.o., top executive, chief exec, boss, ceos, top boss, company boss,
      chief executives`,
    zh: "首席執行官 行政總裁 執行長 總裁 CEO 老闆",
    yue: "大佬 老細 大粒佬 波士",
    key: true,
  },
  cfo: {
    en: "cfo, chief financial officer, cto, coo, chief technology officer, chief operating officer, cio",
    zh: "財務總監 首席財務官 技術總監 營運總監",
    key: true,
  },
  chief_executive_hk: {
    en: `chief executive, ce of hong kong, city leader, hong kong's leader, hk leader, city's leader, the ce,
      head of the city, leads hong kong, leader of hong kong, runs hong kong, in charge of hong kong, top official,
      hong kong boss, run hong kong`,
    zh: "行政長官 特首 特區首長 港首 一把手",
    yue: "阿爺 超哥 一哥 特首係 香港一哥",
  },
  founder: {
    en: `founder, co-founder, founded, started the company, creator of the company, founders, who founded, started beingai,
      creator, creators, set up the company, brainchild, founding father, who started, brain behind, brains behind,
      behind the startup, start the company, started by, set up by`,
    zh: "創辦人 創始人 創立者 共同創辦人 始創人 創辦 創立 創了 開了家 一手創立",
    yue: "開嗰個 邊個開 創咗 開咗間 開公司 開咗間咩 一手開出嚟",
    key: true,
  },
  director: {
    en: `director, board member, board director, non-executive, on the board, boards, directors, on the board of,
      board seat, boardroom, directorship, board role, board position`,
    zh: "董事 董事會成員 董事局成員 理事",
  },
  general_manager: {
    en: `general manager, gm, department head, manager, executive, department manager, bank manager,
      gms, departmental head`,
    zh: "總經理 部門總經理 經理 高管",
  },
  deputy_general_manager: {
    en: "deputy general manager, deputy gm, assistant general manager, vice general manager",
    zh: "副總經理 副總",
  },
  governor: {
    en: `governor, central bank chief, central bank governor, central banker, central bank head, governors,
      top central banker, central bank boss, run the central bank, runs the central bank, pboc boss, pboc chief,
      china's central bank`,
    zh: "行長 央行行長 央行一把手",
    key: true,
  },
  lawmaker: {
    en: `lawmaker, legislator, legislative councillor, legco member, councillor, politician, congressman, parliamentarian,
      mp, lawmakers, legislators, member of legco, mps, seat in legco, sits in legco, legislature member, politicians`,
    zh: "立法會議員 議員 立法者",
  },
  secretary: {
    en: `secretary for, financial secretary, minister, bureau chief, policy secretary, cabinet, permanent secretary`,
    zh: "司長 財政司司長 財爺 部長 創科局局長 政務司司長 財政司",
    key: true,
  },
  chief_scientist: {
    en: "chief scientist, lead researcher, principal investigator",
    zh: "首席科學家 首席研究員",
    key: true,
  },
  spokesperson: {
    en: "spokesperson, spokesman, spokeswoman",
    zh: "發言人",
  },
  moderator: {
    en: `moderator, host of the panel, emcee, moderated, moderate, moderates, host, hosted, chaired the panel, moderating,
      chaired the discussion, led the discussion, host of the discussion, ran the discussion, hosted the panel, anchor,
      compere, mc, facilitator, mc'd, emceed, refereed, quizmaster, panel chair, host of`,
    zh: "主持人 司儀 主持 控場 串場 誰主持 主席台",
  },
  member: {
    en: `member, members, sit on, sits on, made up of, consists of, composed of, composition, who is on, membership, seats,
      comprise, comprises, drawn from, who sits, makeup, make-up, line-up, lineup, roster, makes up, who's on,
      drawn from which, where do members come from, people on, on board, makings, bigwigs, appointees, handpicked,
      hand-picked, represented, representation, who's in, who's who, people inside, seats filled, pulled from,
      recruited from, hail from, stacked with, staffed by, filled by, filled with, panel members, populated by, named to,
      peopled by, team sheet, picked for, chosen for, drafted in, drafted onto, brought onto, named onto, placed on,
      sit there, sits in, who's inside, which camps, stuffed with, represented on, representing which, blend of,
      brains trust, people fill, sits around, ranks of, calibre of people, what kind of people, is made up, are made up, made up, consist, consists, composed`,
    zh: "成員 委員 組成 由誰組成 構成 會員 班底 組合 陣容 班子 人馬 坐鎮 組員 入選 席位 出身 有份坐 座上客 哪類人 哪種人 獲委任 委任了 被委任 被選中 選了誰 裡頭有 坐着哪些人",
    yue: "有邊啲人 有咩人 邊啲人 班人 坐喺 咩瓣 班友 人腳 咩來頭 乜來頭 咩背景 乜背景 坐喺度 坐入去 坐入面 邊瓣人 邊類人 咩類人 乜類人 咩出身 啲人係 成班人 係咩來頭 入面啲人",
  },
  senior_rep: {
    en: `senior representatives, senior figures, top representatives, high-level, senior, bigwigs, heavyweights,
      senior people, business leaders, leaders of, senior executives, top brass, top figures, leading figures,
      top people, senior leaders, captains of industry, bigshots, high-ups, higher-ups, c-suite, luminaries, grandees,
      honchos, vips, bosses, chiefs, seasoned, eminent, elite, suits, big shots, big cheeses, big guns, big hitters,
      heavy hitters, head honchos, top executives, upper echelon, leading lights, notable names, bigwigs from`,
    zh: "高層代表 高層 代表 高級代表 要員 重量級 大佬 大咖 高管 頂層 領袖 翹楚 精英 名流 巨擘 頭頭 老總 掌舵人 重量級人物",
    yue: "猛人 大粒 大粒佬 老細級 大孖沙",
  },
  business_sector: {
    en: `business sector, business community, commercial sector, business world, corporate world, businesspeople, commerce,
      business, business circles, business people, business folk, world of business, tycoons, merchants, private,
      private-sector, non-government, corporates, commercial circles, business leaders, corporate sector, company bosses,
      business elite, business figures, corporate bosses, commercial side, company side, big business, employers' side,
      from business`,
    zh: "商界 工商界 商業界 商家 商會 商人 經商 財團 企業界 商貿界 生意人",
    yue: "商家佬 生意佬 老闆級",
  },
  professional_sector: {
    en: `professional sector, professions, professionals, professional, professional services, professional circles,
      professional bodies, professional people, professional world, white-collar professions, professional side`,
    zh: "專業界別 專業界 專業人士 專業 專業服務",
  },
  expert: {
    en: `expert, experts, specialist, panelist, panellist, speaker, speakers, panel, forum experts, pundits, experts',
      specialists, panellists, panelists, guest speakers, speakers', guests, thinkers, pundit, boffins on the panel,
      gurus, guru, boffins, wonks, insiders, commentators, the panel, wise heads, thought leaders, the pros, old hands`,
    zh: "專家 學者 嘉賓 講者 與會者 與會專家 論壇專家 行家 達人 高手 內行 內行人",
    yue: "叻人 啲專家 班專家 專家佬 識嘅人",
  },
  scientist: {
    en: `scientist, scientists, researcher, researchers, academics, boffins, scholars, scientific talent, research talent,
      science talent, eggheads, brainiacs, professors, phds, lab rats, lab people, r&d staff, research people,
      research folk, science types, lab coats, science brains, engineer, inventor, graduates`,
    zh: "科學家 研究人員 科研人員 學者 教授 院士 大牛 研究員",
    yue: "科學佬",
  },
  entrepreneur: {
    en: `entrepreneur, entrepreneurs, businessman, startup founders, business founders, founders of startups,
      business people who start companies, tech founders, startup bosses, go-getters, innovators, self-starters, tycoons,
      and founders, founders from, foreign founders, overseas founders, startup people, business brains,
      business builders, business owners, company founders, entrepreneurial types, startup crowd`,
    zh: "企業家 創業者 創業家 生意人 商人 老闆們 創業人",
    yue: "老闆 創業佬",
  },
  talent: {
    en: `talent, talents, skilled people, human resources, professionals from overseas, skilled workers, manpower, brains,
      human capital, top people, skilled staff, gifted people, bright people, top minds, brainpower, talented people,
      specialists from abroad, brainy people, high-flyers, skills, brightest, expats, expatriates, high-fliers,
      whizz-kids, whizzes, high-calibre, hotshots, bright sparks, skilled folk, professionals from, clever people,
      smart people, whiz kids, skilled migrants, skilled labour, global minds, world-class people, top-notch people,
      great people, clever folk, good people, bright minds`,
    zh: "人才 專才 人力 人材 精英 高才 人力資源 人才們 尖子 英才 菁英 才俊 能人 優才 賢才 牛人 大牛 高材生 海外人才",
    yue: "叻人 勁人 醒目仔",
  },
  investor: {
    en: `investor, investors, institutional investor, institutions, market participants, participants, big investors,
      large investors, traders, market players, players in the market, fund investors, buyers, professional investors,
      pension funds, buy-side, punters, big institutions, institutional money, institutional players, market people,
      people trading, those trading, everyone trading`,
    zh: "投資者 機構投資者 投資人 市場參與者 參與者 金主 大戶 買方 買家 參與方 大機構 入市者 場內人 市場玩家 市場人士 買賣的人",
    yue: "玩家 落場 啲大戶 啲機構 落場買賣 買賣嘅人 入市嘅人",
  },
  shareholder: {
    en: "shareholder, shareholders, stakeholder, majority owner, cap table",
    zh: "股東 大股東 持股人",
    key: true,
  },
  issuer: {
    en: "issuer, issuers",
    zh: "發行人 發債人 發行方 發債方",
  },
  insurance_agent: {
    en: `agents, insurance agents, agency force, sales force, tied agents, financial advisers, advisors, salespeople,
      brokers, sales agents, salesforce, reps, sales reps, sales people, sellers, sales staff, insurance salespeople,
      frontline staff, advisers, agents', salesmen, frontliners, front-liners, sales, sales army, field force,
      foot soldiers, sales team, agency army, front-line sellers, sales troops, insurance sellers, policy sellers,
      insurance men, headcount of advisers`,
    zh: "代理人 代理 保險代理 經紀 營業員 業務員 營銷員 保險經紀 前線人員",
    yue: "保險佬 agent 賣保險嘅 個sales",
  },
  customer: {
    en: `customer, customers, client, clients, consumer, consumers, policyholders, clients', policy holders, clientele,
      end users, punters, shoppers, the insured, insurance buyers`,
    zh: "客戶 客人 顧客 消費者 保戶 用家 投保人 受保人",
    yue: "客 客仔 熟客",
  },
  user: {
    en: `users, user, who uses, used by, users', who gets to use, gets to use, get to use, can use, may use, allowed to use,
      has access, have access, access to, available for, clientele, end-user, takers, beneficiaries, benefit, slots,
      entitled, crowd, patrons, log on, log in, sign in, get access, access it, who taps, user base, user groups,
      client base, customer base, people using, beneficiary groups, audience served, draws on, there for, target user,
      intended user, benefits from, who benefits, helps whom, book time, rent time, hook into, allowed in, which crowd,
      cater for, catered to, whoever uses, queuing at, hooked up to, who can plug in`,
    zh: `用戶 用家 使用者 使用的人 享用 受益 獲益 得益 沾光 客群 誰用 客源 用戶群 用得上 用得着 誰能用 誰在用 給誰用 面向誰
      使用方 受惠於 受益者 得益者 得益於 客戶群 租用者 使用人 供誰用 哪些人用`,
    yue: "邊個用 借用 受惠 咩客 乜客 啲客 客路 用緊 借嚟用 有份用 啲用家 有着數 邊類客 招呼啲咩客",
  },
  respondent: {
    en: `respondent, respondents, people polled, those surveyed, asians surveyed, interviewees, people surveyed,
      those asked, asians, people in asia, people asked, those polled, people questioned, those questioned,
      people interviewed, those who answered, people in the poll`,
    zh: "受訪者 被訪者 受訪人士 亞洲人 受訪 訪問的人",
    yue: "被訪者 亞洲人",
  },
  margin_of_error: {
    en: "margin of error, sampling error, error margin, standard error, confidence interval, confidence level",
    zh: "誤差 抽樣誤差 誤差率 誤差幅度 標準誤差 置信區間",
    key: true,
  },
  response_rate: {
    en: "response rate, rate of response, answer rate, return rate of the survey",
    zh: "回應率 回覆率 回收率 應答率",
    key: true,
  },
  sample_size: {
    en: `sample size, how many people were surveyed, people surveyed, number of respondents, how many respondents,
      polled how many, surveyed people, people polled, people answered, filled in, filled out,
      people interviewed, did manulife interview`,
    zh: "樣本 樣本數 樣本量 受訪人數 訪問了多少 訪問了幾多人 調查了多少人 抽樣 多少名受訪者",
    yue: "訪問咗幾多",
    key: true,
  },
  student: {
    en: "student, students, pupils, schoolchildren, undergraduates, teachers, teacher",
    zh: "學生 中學生 小學生 大學生 老師 教師",
  },
  worker: {
    en: "worker, workers, labour, labor",
    zh: "工人 勞工 打工仔 勞動力",
  },
  people_generic: {
    en: `people, person, individual, folks, ppl, everyone, public, guy, persons, man, woman, human, humans, humanity,
      mankind, someone, somebody, human being, society, mortals, humankind, citizens, everybody, wider society,
      the masses, ordinary people, ordinary folk, the community, us humans`,
    zh: "人 人士 大家 公眾 民眾 人們 人類 社會 大眾 市民 百姓 民間 世人 凡人 咱們 老百姓 全社會",
    yue: "個個 佢哋 咩人 街坊 師奶 阿婆 邊啲人 邊類人 乜嘢人 邊班人",
    light: true,
  },
  nationality: {
    en: `nationality, citizenship, passport, where is he from, from which country, citizen, ethnicity, born in,
      canadian citizen`,
    zh: "國籍 哪國人 籍貫 出生地 哪裏人 公民 澳洲人 英國人 美國人 日本人 加拿大人",
    yue: "邊國人 邊度人",
    key: true,
  },
  age: {
    en: "how old, birthday, years old, his age, her age, what age",
    zh: "年齡 歲 幾歲 生日 年紀 出生",
    yue: "幾大年紀",
    key: true,
  },
  education_background: {
    en: `degree, alma mater, graduated from, university did he attend, phd, qualification held, schooled, alumnus, alumna,
      mba, doctorate, studied in, studied at, graduate of, educated at, go to school`,
    zh: "學歷 畢業 學位 母校 就讀",
    key: true,
  },
  contact: {
    en: `email, phone number, telephone, hotline, website, url, contact details, e-mail, whatsapp, linkedin, wechat,
      contact number`,
    zh: "聯絡 電郵 電話 地址 熱線 網址 網站 聯繫方式 聯絡方法 電話號碼 微信 郵箱",
    yue: "搵佢",
    key: true,
  },
  career: {
    en: `career, former job, previous job, joined the company, length of service, tenure, years at, experience at,
      served at, resume, retire, retirement, resign, step down, quit, appointed, replaced as, sacked, fired, barrister,
      solicitor, chambers, ex-employer, got promoted, promotion to, law firm, worked before, worked previously,
      before joining, prior employer, used to work`,
    zh: "履歷 曾任 前任 任職 入職 在任 服務年資 資歷 退休 辭職 離職 卸任 上任 接任 調任 任期 曾經擔任 前職",
    yue: "做咗幾多年嘢 辭工 炒 以前做過 做過咩",
    key: true,
  },
  family_office: {
    en: "family office, family offices, wealth office",
    zh: "家族辦公室 家辦",
    key: true,
  },
  constituency: {
    en: "constituency, functional constituency, party, political party, votes, election, elected",
    zh: "功能界別 選區 黨派 政黨 選舉 得票",
    key: true,
  },
  role: {
    en: `role, title, position at, post, job title, occupation, works as, who is he, designation, capacity as, who is she,
      job of, serve as, function, holds, works for, worked for, employed by, is with the, comes from the, positions,
      position held, what position, job, day job, what does he do, what does she do, work at, works at, working at,
      work for, line of work, day-job, what he does, what she does, who he is, who she is, affiliation, affiliated,
      employer, hat, hats, portfolio, office held, position in, where does he work, where does she work, what company,
      credentials, wearing, gig, seniority, namecard, bio, biography, background, calling, vocation, double-hatted,
      what hat, which hat, which outfit, business card, calling card, official capacity, job description, day gig,
      title of, rank at, standing at, grade at, post at, station in, name card, profile of, potted bio, thumbnail sketch,
      who's who, introduce him, introduce her, bread-winning job, introduced as, credited as, billed as, listed as,
      described as, representing which, an employee, employee of, speak for, two posts, posts does, dual role, two hats,
      what post, posts held, which department, what department, his remit, her remit, what office, office holder,
      office does, high office, which office, what capacity, which capacity, claim to fame, hat was he wearing,
      hat does he wear, do for a living, represents which, representing which, represents who, representing whom, represents what, speaking for which`,
    zh: `職位 身份 角色 職銜 職務 擔任 頭銜 崗位 是甚麼人 任何職 屬於 什麼人 何許人 任職於 任職 效力 做什麼的 幹什麼的
      是幹嘛的 身分 職稱 官銜 抬頭 高就 來頭 官職 銜頭 名銜 供職 職級 級別 位階 官階 位子 交椅 主業 掛名 掛職 現職 本職
      正職 現任 何職 背景 公職 身兼 稱呼 冠以 尊稱 啥身份 啥來頭 幹哪行 哪一行 做哪行 扮演啥 什麼職 何身份 哪家的 代表哪
      管什麼 什麼官 坐什麼位 哪個單位 哪個部門 坐什麼位子 是做什麼的 第幾把交椅 坐第幾把交椅 代表哪個單位 代表哪個機構 代表哪家機構 代表什麼機構 來自哪個單位 來自哪個機構 來自哪家機構 是哪家機構的人`,
    yue: `做咩㗎 乜水 咩人 係咩位 乜人 咩水 嘅人 打工 做咩工 做邊行㗎 咩料 咩位 咩職 盛行 乜位 咩嚟 乜嚟 乜料 咩級 管咩 咩官
      咩身份 乜身份 咩頭銜 乜頭銜 咩來頭 乜來頭 咩人嚟 乜人嚟 係邊位 做咩位 做乜位 坐咩位 做邊行 咩職位 乜職位 咩銜頭
      乜水嚟 咩水嚟 咩人物 撈邊行 撈邊瓣 做咩嘅 做乜嘅 咩角色 乜角色 咩職級 咩級數 企咩位 除咗做 咩背景 咩公職 管啲咩
      做邊瓣 係邊個嚟 乜嘢角色 邊個會嘅 坐緊咩位 咩role 係邊個機構 做緊咩職位 咩title 玩咩role 代表邊間 代表邊個機構 代表邊個單位 代表咩機構 邊間機構嘅人`,
  },
} as const satisfies ConceptTable;
