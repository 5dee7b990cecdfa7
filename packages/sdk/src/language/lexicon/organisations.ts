import type { ConceptTable } from "./types.ts";

/** Kinds of bodies, places and things that have names. */
export const organisations = {
  company: {
    en: "company, companies, firm, firms, businesses, enterprise, enterprises, corporation, corporate, outfit, cos, co, corporates, players, organisation, companies brought in, org, orgs, outfits, corporations, company names, ventures",
    zh: "公司 企業 商戶 商家 家企業 企 集團 機構 間公司 家公司 廠商",
    yue: "間嘢 啲公司",
  },
  mainland_company: {
    en: "mainland company, mainland companies, mainland firms, mainland enterprises, mainland businesses, chinese firms, chinese companies, mainland clients, firms from the mainland, mainland corporates, companies from the mainland, chinese corporates, mainland groups",
    zh: "內地企業 內企 內地公司 中資企業 中資 內地客戶 大陸公司 大陸企業",
    yue: "內企",
    key: true,
  },
  business: {
    en: "business, operations, trade, dealings",
    zh: "業務 生意 營商 商務",
    yue: "生意",
    light: true,
  },
  leading_company: {
    en: "leading companies, industry leaders, anchor companies, strategic enterprises, flagship companies, key enterprises, giants, big companies, big names, heavyweights, big players, big-name companies, top companies, heavyweight companies, industry giants, major players, big boys, big firms, market leaders, front-runners, bellwethers, star companies, leaders of industry",
    zh: "龍頭企業 龍頭 重點企業 巨頭 領軍企業 領頭企業 大企業",
    light: true,
  },
  supporting_company: {
    en: "supporting companies, suppliers, ancillary firms, related firms, upstream and downstream, follow-on firms, ancillary companies, supporting firms, support companies, follow-on companies, vendors and suppliers, associated companies, supply chain firms, related businesses, satellite firms, smaller partners",
    zh: "配套企業 相關配套 上下游 供應商 周邊企業 配套公司 配套廠商 供應鏈企業",
  },
  global_company: {
    en: "global companies, global firms, multinational, multinationals, international companies, foreign companies, overseas companies, overseas firms, firms around the world, companies worldwide, companies around the world, firms from around the world, businesses worldwide, companies from all over the world",
    zh: "全球企業 跨國企業 跨國公司 國際企業 海外企業 環球企業 外資 外企 海外公司",
  },
  startup: {
    en: "startup, start-up, start-ups, startups, unicorn, incubatee, new venture, young company, young firm, fledgling firm",
    zh: "初創 初創企業 創業公司 獨角獸 初創公司",
  },
  sme: {
    en: "sme, smes, small and medium enterprises, small business, small businesses, small companies, small firms, smaller companies, small and medium-sized enterprises, little firms, smaller firms, minnows, smes', small and mid-sized, small and medium, mid-sized firms, smaller enterprises, small enterprises, small outfits, small traders, small firm, small company, little companies, little firm, tiny firm, tiny firms, corner shops",
    zh: "中小企業 中小企 中小型企業 小公司 小企業 中小微企 小微企業",
    yue: "細公司 細佬公司 小店",
  },
  tenant: {
    en: "tenant, tenants, occupant, occupants, lessee, move in, moved in, moved into, settle in the park, occupiers, in there already, resident companies, occupied, moved in yet, anyone in, tenancies, residents of the park, moved-in, taken space, took space, taken up space, set up in the park, signed up, occupying, inhabited, anyone there, anyone inside, companies inside, firms inside, firms in the park, filled with, inside yet, empty or full",
    zh: "租戶 進駐 入駐 住戶 已進駐 搬入 駐紮 已有誰 辦公 搬進 遷入 住進",
    yue: "租客 入場 搬咗入去 搬入嚟 喺入面返工",
  },
  bank: {
    en: "bank, banks, banker, lender, banking, banks', bankers, lenders",
    zh: "銀行 銀行家 銀行界",
    yue: "邊間銀行",
  },
  insurer: {
    en: "insurer, insurers, insurance company, insurance industry, insurance sector, insurance, insurance firms, life insurer, insurers', insurance business, insurance companies, insurance trade, underwriters, underwriter, insurance providers",
    zh: "保險公司 保險業 保險 險企 保險界 保險行業",
  },
  fund_company: {
    en: "fund manager, fund house, asset manager, fund company, asset management, fund houses, fund firm, asset managers, money manager, money managers, asset management company",
    zh: "基金公司 基金經理 資產管理公司 基金 資管",
  },
  regulator: {
    en: "regulator, regulators, watchdog, supervisory body, supervisor, authorities, regulatory, hkma, watchdogs, supervisors, supervisory authorities, the regulators, monetary authority, hong kong monetary authority",
    zh: "監管機構 監管 監管者 金管局 證監會",
  },
  government: {
    en: "government, govt, gov, administration, authorities, officials, public sector, hksar government, city government, state, state support, administration's, civil servants, bureaucrats, officialdom",
    zh: "政府 特區政府 港府 當局 官方 官員 特府",
    yue: "政府佬",
    light: true,
  },
  association: {
    en: "association, society, trade body, professional body, industry group, body, assoc, trade association, industry body, professional association, membership body",
    zh: "協會 學會 商會 公會 團體",
    yue: "間協會",
  },
  committee: {
    en: "committee, panel, commission, council, cttee, task force, working group, board, working party, taskforce, advisory body",
    zh: "委員會 小組 工作組 理事會 專責小組",
  },
  university: {
    en: "university, universities, college, campus, academia, academic, universities', unis, uni, scholars, academic institutions",
    zh: "大學 院校 高校 學院 學府 學界",
    key: true,
  },
  institute: {
    en: "institute, research institute, r&d institute, research institution, lab, laboratory, research centres, r&d centre, r&d centres, labs, research lab, research labs, research bodies, research body, research organisation, research outfits",
    zh: "研究院 研發院 研究所 研究機構 實驗室 研發中心 研發機構",
  },
  media: {
    yue: "報紙",
    en: "media, newspaper, reporter, journalist, press, paper, newspapers, publication, daily, broadsheet, pressmen, newsroom, correspondents",
    zh: "傳媒 報章 記者 媒體 報社 報紙 報館",
  },
  office_branch: {
    en: "branch, branches, outlet, outlets, offices, subsidiary, subsidiaries, office address, bank branch",
    zh: "分行 分店 門市 子公司 辦事處 分公司 辦公室地址 網點",
    yue: "分店",
    key: true,
  },
  headquarters: {
    en: "headquarters, hq, hqs, head office, regional headquarters, regional hq, home office, parent company, base, head offices, regional head office, regional head offices, regional office, regional base, main office, main offices, hqs', home base, home offices, regional hqs, nerve centre",
    zh: "總部 地區總部 區域總部 大本營 母公司 總公司",
  },
  factory: {
    en: "factory, factories, plant, plants, production base, manufacturing base, production facility, works, production, production plants, production plant, manufacturing plants, manufacturing plant, assembly lines, assembly plants, mills, workshops, production lines",
    zh: "工廠 生產工廠 廠房 生產基地 生產線 廠 製造基地 生產",
    yue: "起廠 開廠",
  },
  manufacturing: {
    en: "manufacturing, manufacturer, manufacturers, make goods, industrial production, factory muscle",
    zh: "製造業 製造 製造商",
    key: true,
  },
  centre: { en: "centre, center, hub, base of", zh: "中心 樞紐 基地 重鎮", light: true },
  gateway: {
    en: "gateway, springboard, stepping stone, launch pad, launchpad, jumping-off point, entry point, door, window city, window, trusted gateway, jump board, way in, doorway, front door, entry, entry way, route into, entrance, portal, access point, inroad, get into",
    zh: "門戶 跳板 窗口 踏板 橋頭堡 大門 出入口 窗口城市",
  },
  bridge: {
    en: "bridge, bridging, connector, super-connector, superconnector, super connector, link, linking, connecting, connect, intermediary, go-between, middleman, two-way, liaison, go between, bridge-builder, bridge builder, links, connects, middle man, broker, conduit, matchmaker, linchpin, bridges, ties together, connected",
    zh: "橋樑 橋梁 超級聯繫人 聯繫人 連接 連繫 連結 中間人 紐帶 聯通 溝通平台 雙向聯通 聯繫 雙向 中間做 居中 中介",
    yue: "搭橋 中間人 夾喺中間 中間角色",
  },
  global_hub: { en: "global hub, international hub, world hub, magnet", zh: "全球樞紐 國際樞紐" },
  park: {
    en: "park, parks, industrial park, industrial parks, industry park, tech park, science park, estates, estate, business park, campus site, zone, zones, factory estate, factory estates, industrial estates, industrial estate, business parks, technology park, tech parks, technology parks, innovation park, industrial zones",
    zh: "園區 產業園 工業園 工業園區 科技園 科創園 創科園 產業園區",
    yue: "啲園區 個園",
  },
  platform: { en: "platform, platforms, vehicle", zh: "平台 載體", light: true },
  city: {
    en: "city, cities, town, metropolis, urban, municipality",
    zh: "城市 都會 都市 市 城市群",
    light: true,
  },
  region: {
    en: "region, area, district, region of, regional, district-level",
    zh: "地區 區域 區 地帶",
    light: true,
  },
  country: {
    en: "country, countries, economies, economy, nation, nations, jurisdiction, nationwide, both countries, the two countries",
    zh: "國家 地區 經濟體 各國 哪國 兩國 雙方",
    light: true,
  },
  location: {
    en: "location, located, situated, address, site, which street, where is, based in, sits at, housed, spot for, whereabouts, home of",
    zh: "位置 地點 位於 地址 座落 選址 坐落 設在 設於 所在",
    yue: "擺喺 擺 喺邊條街",
    key: true,
  },
  industry: {
    en: "industry, industries, sector, sectors, trade, trades, field, fields, vertical, verticals, line of business, lines of business, walks of life, manufacturing muscle, lines of work, line of work, branches of industry, kinds of business, walks of business, segment, segments, business areas, product areas, areas",
    zh: "行業 產業 界別 業界 領域 範疇 板塊 各行各業 各產業 業",
    yue: "邊行 咩行",
    light: true,
  },
  programme: {
    en: "programme, program, scheme, initiative, plan, project scheme, schemes, programmes, scheme's, drive, campaign, package",
    zh: "計劃 方案 項目計劃 措施 計畫 舉措 政策措施",
    light: true,
  },
  project: {
    en: "project, projects, undertaking, undertakings, venture",
    zh: "項目 工程 個案 專案",
    yue: "單嘢 project",
  },
  conference: {
    en: "conference, forum, summit, annual meeting, event, gathering, symposium, convention, talkfest, get-together, gatherings, meet-up, expo, seminar",
    zh: "會議 論壇 年會 峰會 大會 研討會 活動 盛會",
    yue: "個會 個年會",
    light: true,
  },
  host_city: {
    en: "host city, hosted in, venue, where held, hosting, host the conference, hosted the, where was it held, held at, held where, where was held, playing host, take place, took place, taking place",
    zh: "主辦城市 舉辦地 主辦地 會場 場地 舉行地點 東道主 主辦國",
    yue: "喺邊個 city 搞 喺邊度搞",
    key: true,
  },
  organiser: {
    en: "organiser, organizer, organised by, hosted by, sponsor, who runs the event, publisher, published by, compiled by, compiles, publishes, produces, issues the report, who makes, issued by, put together by, behind the ranking, puts out, put out, comes out of, brings out, compiles the, who makes the, author of the index, source of the index, produced by, publishers, behind the yearbook, behind the index, behind the report",
    zh: "主辦 主辦方 主辦機構 發布機構 發布 編制 編製 出版 出版者 出品 贊助 舉辦方 是誰出的 由誰發布 公布機構",
    yue: "邊個出 邊個搞 搞嘅",
    key: true,
  },
  operator: {
    en: "operator, run by, operated by, managed by, belongs to, owner, owned by, owns, whose, ownership, who runs, runs the, run the, run the place, running it, responsible for running, whose is, in whose hands, belong, belongs, home to, whose baby, owning, under whose roof",
    zh: "營運者 營辦 屬於 擁有 持有人 業主 旗下 營運商 所屬 誰營運",
    yue: "邊個嘅 邊個搞 邊個營運",
  },
  /** Who brings a thing about is not always who runs it. */
  originator: {
    en: "launched by, provided by, provider, behind the scheme, who's behind, who is behind, behind it",
    zh: "推出者 由誰推出",
    yue: "邊個推",
  },
  supplier: {
    en: "supplier, vendor, contractor, built by, supplied by, provides the hardware, partner company, survey company, pollster, fieldwork, suppliers of, subcontractor",
    zh: "承建商 承辦商 合作夥伴名 供應 調查公司 代理公司 外判",
    yue: "邊間做 邊間整 幫手做",
    key: true,
  },
  beneficiary: {
    en: "recipient, recipients, grantee, beneficiary, who got the money, awardee, awarded to, winners, winning bidders, which companies got, who got the subsidy, lucky winners",
    zh: "受惠者 獲批者 獲批企業 獲資助者 受資助 得主 得到資助的公司 獲得資助 得到資助 拿到資助 公司獲得 獲得AI資助 獲資助",
    yue: "邊個攞到 邊間攞到 攞到錢 攞到資助",
    key: true,
  },
  applicant: {
    en: "applicant, applicants, application, applications, apply, applied, eligible, eligibility, criteria, how to apply, requirements, qualify, rejected, turned down, turn down, reject, rejection",
    zh: "申請 申請人 申請者 申請資格 資格 門檻 申請數目 拒絕 被拒 申請表 條件 符合資格 落選 否決 符合條件 合資格",
    yue: "點申請 報名",
    key: true,
  },
  serve: {
    en: "serve, serving, serves, service for, provide to, available to, cater, intended for, target users, who can use, for whom, who is it for, serves who, aimed at, target group, target audience, catering, meant for, whom it serves, open to, who is it aimed at, benefit from, who benefits, gets help, get help, cater to, caters to",
    zh: "服務對象 面向 供 對象 服務於 提供給 受眾 為邊啲人",
    yue: "俾邊個用 畀邊個用 邊個用得 為邊啲人",
    light: true,
  },
} as const satisfies ConceptTable;
