import type { ConceptTable } from "./types.ts";

/** People and the offices they hold. */
export const people = {
  head: {
    en: "head, heads, leader, boss, in charge, chief, headed, led by, top person, helm, helms, top dog, big boss, dg, in command, director-general, director general, dean, principal, at the helm, who runs, ran by, runs, headed by, boss of, supremo, honcho, head honcho, number one at, kingpin, heading up, top man, top woman, top job, runs the show",
    zh: "主管 負責人 掌舵 領導人 頭頭 首長 院長 署長 一把手 帶頭人 老闆 老總 總監 局長 處長 主腦 話事人 掌門 執掌 主理 校長 所長 大老闆",
    yue: "話事 老細 大佬 阿頭 揸fit 揸弗人 事頭 波士 一哥 邊個管",
    key: true,
  },
  chair: {
    en: "chair, chairman, chairwoman, chairperson, chairs, chairing, board chair, convenor, chairmanship, chairs the board, board chairman, chaired, presiding",
    zh: "主席 董事局主席 召集人 主持 董事長 任主席 坐正",
    yue: "做主席",
    key: true,
  },
  vice_chair: { en: "vice chairman, deputy chair, vice chair", zh: "副主席", key: true },
  president: {
    en: "president, presidents, heads, presidency, presides over",
    zh: "會長 總裁 總統 理事長 會長是誰",
    key: true,
  },
  vice_president: {
    en: "vice president, vice-president, vp, deputy head, vice dean, deputy director, second in command, vice-presidents, second-in-command, number two at, veep",
    zh: "副院長 副總裁 副會長 副主任 副手 副校長",
    key: true,
  },
  ceo: {
    en: "ceo, chief executive officer, c.e.o., top executive, chief exec, boss, ceos, top boss, company boss, chief executives",
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
    en: "chief executive, ce of hong kong, city leader, hong kong's leader, hk leader, city's leader, the ce, head of the city, leads hong kong, leader of hong kong, runs hong kong, in charge of hong kong, top official, hong kong boss, run hong kong",
    zh: "行政長官 特首 特區首長",
    yue: "阿爺 超哥",
  },
  founder: {
    en: "founder, co-founder, founded, started the company, creator of the company, founders, who founded, started beingai, creator, creators, set up the company, brainchild, founding father, who started, brain behind, brains behind, behind the startup, start the company",
    zh: "創辦人 創始人 創立者 共同創辦人 始創人 創辦 創立",
    yue: "開嗰個 邊個開",
    key: true,
  },
  director: {
    en: "director, board member, board director, non-executive, on the board, boards, directors, on the board of, board seat, boardroom",
    zh: "董事 董事會成員 董事局成員 理事",
  },
  general_manager: {
    en: "general manager, gm, department head, deputy general manager, manager, executive, department manager, bank manager, gms, departmental head",
    zh: "總經理 部門總經理 副總經理 經理 高管",
  },
  governor: {
    en: "governor, central bank chief, central bank governor, central banker, central bank head, governors, top central banker, central bank boss, run the central bank, runs the central bank",
    zh: "行長 央行行長 央行一把手",
    key: true,
  },
  lawmaker: {
    en: "lawmaker, legislator, legislative councillor, legco member, councillor, politician, congressman, parliamentarian, mp, lawmakers, legislators, member of legco, mps, seat in legco, sits in legco, legislature member, politicians",
    zh: "立法會議員 議員 立法者",
  },
  secretary: {
    en: "secretary for, financial secretary, minister, bureau chief, policy secretary, cabinet, permanent secretary",
    zh: "司長 財政司司長 財爺 部長 創科局局長 政務司司長 財政司",
    key: true,
  },
  chief_scientist: {
    en: "chief scientist, lead researcher, principal investigator",
    zh: "首席科學家 首席研究員",
    key: true,
  },
  spokesperson: { en: "spokesperson, spokesman, spokeswoman", zh: "發言人" },
  moderator: {
    en: "moderator, host of the panel, emcee, moderated, moderate, moderates, host, hosted, chaired the panel, moderating, chaired the discussion, led the discussion, host of the discussion, ran the discussion, hosted the panel, anchor, compere, mc, facilitator",
    zh: "主持人 司儀 主持",
  },
  member: {
    en: "member, members, sit on, sits on, made up of, consists of, composed of, composition, who is on, membership, seats, comprise, comprises, drawn from, who sits, makeup, make-up, line-up, lineup, roster, makes up, who's on, drawn from which, where do members come from, people on, on board, makings",
    zh: "成員 委員 組成 由誰組成 構成 會員 班底 組合 陣容",
    yue: "有邊啲人 有咩人 邊啲人",
  },
  senior_rep: {
    en: "senior representatives, senior figures, top representatives, high-level, senior, bigwigs, heavyweights, senior people, business leaders, leaders of, senior executives, top brass, top figures, leading figures, top people, senior leaders, captains of industry",
    zh: "高層代表 高層 代表 高級代表 要員 重量級",
    yue: "猛人",
  },
  business_sector: {
    en: "business sector, business community, commercial sector, business world, corporate world, businesspeople, commerce, business, business circles, business people, business folk, world of business",
    zh: "商界 工商界 商業界 商家",
  },
  professional_sector: {
    en: "professional sector, professions, professionals, professional, professional services, professional circles, professional bodies, professional people",
    zh: "專業界別 專業界 專業人士 專業 專業服務",
  },
  expert: {
    en: "expert, experts, specialist, panelist, panellist, speaker, speakers, panel, forum experts, pundits, experts', specialists, panellists, panelists, guest speakers, speakers', guests, thinkers, pundit, boffins on the panel",
    zh: "專家 學者 嘉賓 講者 與會者 與會專家 論壇專家",
  },
  scientist: {
    en: "scientist, scientists, researcher, researchers, academics, boffins, scholars, scientific talent, research talent, science talent",
    zh: "科學家 研究人員 科研人員 學者",
  },
  entrepreneur: {
    en: "entrepreneur, entrepreneurs, businessman, startup founders, business founders, founders of startups, business people who start companies, tech founders, startup bosses",
    zh: "企業家 創業者 創業家 生意人",
  },
  talent: {
    en: "talent, talents, skilled people, human resources, professionals from overseas, skilled workers, manpower, brains, human capital, top people, skilled staff, gifted people, bright people, top minds, brainpower, talented people, specialists from abroad, brainy people, high-flyers, skills",
    zh: "人才 專才 人力 人材 精英 高才 人力資源 人才們 尖子",
  },
  investor: {
    en: "investor, investors, institutional investor, institutions, market participants, participants, big investors, large investors, traders, market players, players in the market, fund investors, buyers, professional investors, pension funds",
    zh: "投資者 機構投資者 投資人 市場參與者 參與者 金主",
  },
  shareholder: {
    en: "shareholder, shareholders, stakeholder, majority owner",
    zh: "股東 大股東 持股人",
    key: true,
  },
  issuer: { en: "issuer, issuers", zh: "發行人 發債人" },
  insurance_agent: {
    en: "agents, insurance agents, agency force, sales force, tied agents, financial advisers, advisors, salespeople, brokers, sales agents, salesforce, reps, sales reps, sales people, sellers, sales staff, insurance salespeople, frontline staff, advisers, agents'",
    zh: "代理人 代理 保險代理 經紀 營業員 業務員",
    yue: "保險佬 agent",
  },
  customer: {
    en: "customer, customers, client, clients, consumer, consumers, policyholders, clients', policy holders, clientele, end users",
    zh: "客戶 客人 顧客 消費者",
    yue: "客",
  },
  user: {
    en: "users, user, who uses, used by, users', who gets to use, gets to use, get to use, can use, may use, allowed to use, has access, have access, access to, available for",
    zh: "用戶 用家 使用者 使用的人",
    yue: "邊個用",
  },
  respondent: {
    en: "respondent, respondents, people polled, those surveyed, asians surveyed, interviewees, people surveyed, those asked, asians, people in asia, people asked, those polled, people questioned, those questioned, people interviewed, those who answered, people in the poll",
    zh: "受訪者 被訪者 受訪人士 亞洲人 受訪 訪問的人",
    yue: "被訪者 亞洲人",
  },
  sample_size: {
    en: "sample size, sample, how many people were surveyed, people surveyed, number of respondents, how many respondents, polled how many, surveyed people, margin of error, people polled",
    zh: "樣本 樣本數 樣本量 受訪人數 訪問了多少 訪問了幾多人 調查了多少人 抽樣 多少名受訪者",
    yue: "訪問咗幾多",
    key: true,
  },
  student: {
    en: "student, students, pupils, schoolchildren, undergraduates, teachers, teacher",
    zh: "學生 中學生 小學生 大學生 老師 教師",
  },
  worker: { en: "worker, workers, labour, labor", zh: "工人 勞工 打工仔 勞動力" },
  people_generic: {
    en: "people, person, individual, folks, ppl, everyone, public, guy, persons, man, woman, human, humans, humanity, mankind, someone, somebody, human being",
    zh: "人 人士 大家 公眾 民眾 人們 人類",
    yue: "個個 佢哋",
    light: true,
  },
  nationality: {
    en: "nationality, citizenship, passport, where is he from, from which country, citizen, ethnicity, born in",
    zh: "國籍 哪國人 籍貫 出生地 哪裏人 公民",
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
    en: "degree, alma mater, graduated from, university did he attend, phd, qualification held",
    zh: "學歷 畢業 學位 母校 就讀",
    key: true,
  },
  contact: {
    en: "email, phone number, telephone, hotline, website, url, contact details, e-mail, whatsapp, linkedin, wechat, contact number",
    zh: "聯絡 電郵 電話 地址 熱線 網址 網站 聯繫方式 聯絡方法 電話號碼 微信 郵箱",
    yue: "搵佢",
    key: true,
  },
  career: {
    en: "career, former job, previous job, joined the company, length of service, tenure, years at, experience at, served at, resume, retire, retirement, resign, step down, quit, appointed, replaced as, sacked, fired, promoted",
    zh: "履歷 曾任 前任 任職 入職 在任 服務年資 資歷 退休 辭職 離職 卸任 上任 接任 調任 任期 曾經擔任 前職",
    yue: "做咗幾多年嘢 辭工 炒 做過",
    key: true,
  },
  family_office: { en: "family office, family offices, wealth office", zh: "家族辦公室 家辦", key: true },
  constituency: {
    en: "constituency, functional constituency, party, political party, votes, election, elected",
    zh: "功能界別 選區 黨派 政黨 選舉 得票",
    key: true,
  },
  role: {
    en: "role, title, position at, post, job title, occupation, works as, who is he, designation, capacity as, who is she, job of, serve as, function, holds, works for, worked for, employed by, is with the, comes from the, positions, position held, what position, job, day job, what does he do, what does she do, work at, works at, working at, work for, line of work, day-job, what he does, what she does, who he is, who she is, affiliation, affiliated, employer, hat, hats, portfolio, office held, position in, where does he work, where does she work, what company",
    zh: "職位 身份 角色 職銜 職務 擔任 頭銜 崗位 是甚麼人 任何職 屬於 什麼人 何許人 任職於 任職 效力 做什麼的 幹什麼的 是幹嘛的",
    yue: "做咩㗎 乜水 咩人 係咩位 乜人 咩水 嘅人 打工 做咩工 做邊行㗎",
  },
} as const satisfies ConceptTable;
