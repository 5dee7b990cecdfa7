import type { ConceptTable } from "../lexicon/types.ts";

/** Companies, work, pay, prices, finance, tax and technology. */
export const trade = {
  company: {
    en: "company, corporation, enterprise, businesses, business firm",
    zh: "公司 企業 商號 商社 法團",
  },
  ceo: {
    en: "company chief, managing director, company president, head of the company",
    zh: "董事總經理 公司總裁",
  },
  worker: {
    en: `worker, employee, staff, workforce, personnel, staff member, labourer, laborer,
      staffers, those who work there, employees, crew`,
    zh: "員工 僱員 工人 職員 勞工 人手 工作人員",
    yue: "伙記 夥計 打工仔 打工仔女",
  },
  colleague: {
    en: "colleague, co-worker, coworker, workmate, fellow worker",
    zh: "同事 同僚 工作夥伴 同工 工友 同袍",
    yue: "行家 同事仔",
  },
  headquarters: {
    en: "headquarters, head office, main office, corporate base",
    zh: "總部 總公司 總辦事處 總行 總社",
  },
  office_branch: {
    en: "local branch",
    zh: "分社",
  },
  shareholder: {
    en: "shareholder, stockholder, shareholding, majority stake, minority stake",
    zh: "股東 持股 股權 持股人 持股比例",
  },
  share_price: {
    en: "company shares, equities",
    zh: "股份 證券",
  },
  stock_market: {
    en: "stock market, stock exchange, bourse, share trading, equity market",
    zh: "交易所 股市 股票市場 證券市場 證券交易所",
    yue: "大市",
  },
  merge: {
    en: `bought out, taken over by, acquired by, merger, merge, amalgamate, combine, join forces, unify`,
    zh: "買下公司 吞併 購併 合併 兼併 結合 整合 聯合 聯手 合組 整併 合而為一 併入",
    yue: "撈埋 夾埋一齊 合埋",
  },
  sme: {
    zh: "微型企業",
  },
  self_employed: {
    en: "freelancer, self-employed, freelance, sole trader, work for themselves, gig worker",
    zh: "自僱 自由職業 自由工作者 自僱人士 零工經濟",
    yue: "炒散",
  },
  state_owned: {
    en: `state-run, state-controlled, government-run, state-owned, government-owned, publicly
      owned, nationalised, nationalized, nationalisation, nationalization, public ownership,
      in public ownership`,
    zh: "公營 國企 國有 國營 官營 公有 國有化 收歸國有",
    yue: "政府嘅 政府揸",
  },
  privately_owned: {
    en: `private sector, privately owned, privately held, private company, in private hands,
      privately run, privatised, privatized, privatisation, privatization, private ownership`,
    zh: "私營 私企 民營 私人企業 私人擁有 私有化 民營化 私人經營 私人 私有",
    yue: "私家 私人嘅",
  },
  brand: {
    en: "brand, trademark, brand name",
    zh: "商標 品牌 牌子 名牌",
    yue: "招牌貨",
  },
  industry: {
    en: "industry, business sector, line of business, industrial sector",
    zh: "行業 產業 業界 業內",
  },
  factory: {
    en: "factory, manufacturing plant, assembly plant, production line",
    zh: "工廠 廠房 生產線 製造廠 裝配廠",
  },
  office: {
    en: "office building, workplace, office block, office space, offices",
    zh: "辦公室 辦公樓 工作場所 辦公大樓 職場",
    yue: "寫字樓",
  },
  hire: {
    en: "hired, recruit, bring in staff, sign up staff",
    zh: "聘請 招聘 招募 徵才 僱用 聘用 錄用 增聘 招人",
    yue: "請人 請多",
  },
  layoffs: {
    en: `layoff, lay off, job cuts, redundancy, downsizing, laid off, job losses, made redundant,
      retrenchment`,
    zh: "裁員 遣散 縮減人手 削減職位 精簡人手",
    yue: "斬人",
  },
  promote_staff: {
    en: `promoted to, job promotion, moved up the ranks, career advancement, rose through
      the ranks, given a promotion`,
    zh: "晉升 升任 升職 擢升 升遷",
  },
  demote: {
    en: "demoted",
    zh: "降職 降級 貶職 降調",
  },
  unemployed: {
    en: "unemployed, jobless, out of work, out of a job, jobseeker",
    zh: "失業 待業 求職者 失業人士",
    yue: "失業漢",
  },
  employed: {
    en: "employed, gainfully employed, in employment, has a job, have jobs, have a job, held a job",
    zh: "在職 受僱 在業",
    yue: "有工返",
  },
  full_time: {
    en: "full-time, full-timer, full-time job, full-time work",
    zh: "正職 全職 專職 全日工作 全職工作",
    yue: "長工",
  },
  part_time: {
    en: "part-time, part-timer, casual work, casual job",
    zh: "兼職 散工 半職 兼差 兼職工作",
    yue: "做兼職 炒更",
  },
  permanent_job: {
    en: "tenured, permanent contract, permanent job, permanent staff, open-ended contract",
    zh: "長期合約 正式員工 長期僱員 常額 終身職",
    yue: "鐵飯碗",
  },
  temporary_job: {
    en: `temporary job, temporary contract, temp worker, fixed-term contract, temporary staff,
      seasonal worker`,
    zh: "臨時工 合約工 短期合約 季節工 定期合約",
    yue: "短工",
  },
  night_shift: {
    en: "night shift, overnight shift, graveyard shift, nightshift",
    zh: "夜班 夜更 晚班 大夜班 夜間輪班",
    yue: "通宵更",
  },
  day_shift: {
    en: "day shift, dayshift, daytime shift, morning shift",
    zh: "日班 早班 日更 白班",
    yue: "返早更",
  },
  working_hours: {
    en: "working hours, hours of work, working week, workweek, hours worked",
    zh: "工時 工作時數 工作時間 工作時長",
  },
  overtime: {
    en: "overtime, work late, extra hours, overwork",
    zh: "加班 超時工作 超時 過勞 加班費",
    yue: "開OT 補鐘",
  },
  day_off: {
    en: "day off, rest day, paid leave, annual leave, paid holiday",
    zh: "休假 放假 年假 有薪假 休息日 例假",
    yue: "拎假 唞假",
  },
  sick_leave: {
    en: "sick leave, sick pay, sick day, off sick, sick note, called in sick",
    zh: "病假 病假津貼 請病假 病假紙",
  },
  parental_leave: {
    en: "maternity leave, paternity leave, parental leave, maternity pay, family leave",
    zh: "產假 侍產假 育嬰假 陪產假 親職假",
  },
  remote_work: {
    en: "remote work, work from home, telework, telecommute",
    zh: "遙距工作 在家工作 居家辦公 遠距工作 遠程辦公",
    yue: "屋企返工",
  },
  unpaid_wages: {
    en: "unpaid wages, wage arrears, owed wages, back pay, unpaid salaries, wages owed",
    zh: "欠薪 拖欠工資 拖欠薪金 拖薪 追討欠薪",
    yue: "拖糧",
  },
  unpaid_work: {
    en: "unpaid work, unpaid labour, unpaid labor, work for free, unpaid job, unpaid hours",
  },
  minimum_wage: {
    en: "minimum wage, wage floor, living wage, lowest legal pay",
    zh: "最低工資 基本工資 最低薪金 生活工資 底薪 最低人工",
  },
  pay_rise: {
    en: `pay rise, pay raise, pay increase, wage increase, salary increase, wage hike, higher
      pay, higher wages`,
    zh: "加薪 調薪 增薪 提高工資 薪酬上調",
    yue: "加人工",
  },
  pay_cut: {
    en: "pay cut, wage cut, salary cut, reduced pay, lower wages, docked pay",
    zh: "減薪 扣薪 削減工資 薪酬下調",
    yue: "減人工 扣人工",
  },
  bonus: {
    en: "bonus, bonus payment, profit sharing, thirteenth month",
    zh: "花紅 獎金 紅利 年終獎 分紅",
    yue: "雙糧",
  },
  strike: {
    en: `go on strike, on strike, went on strike, strike action, industrial action, walkout,
      downed tools, striking workers, work stoppage, strikes by workers, workers strike,
      industrial stoppage, rail strike, walk out, walking out, walked out`,
    zh: "罷工 停工抗議 工業行動 罷工者 罷駛 罷工行動 罷工工人",
  },
  end_strike: {
    en: `called off the strike, strike called off, return to work, end the strike, strike
      ended, back at work`,
    zh: "復工 結束罷工 取消罷工 恢復上班",
    yue: "返返工",
  },
  trade_union: {
    en: `trade union, labour union, labor union, union leader, union members, unionised,
      unionized, unions`,
    zh: "工會 職工會 工會領袖 工會成員 總工會",
  },
  working_conditions: {
    en: `working conditions, conditions at work, workplace safety, safety at work, labour
      rights, labor rights, workers' rights`,
    zh: "工作環境 工作條件 職業安全 勞工權益 勞動條件",
  },
  child_labour: {
    en: "child labour, child labor, child worker, underage worker",
    zh: "童工 兒童勞工 僱用兒童",
  },
  migrant_worker: {
    en: "migrant worker, foreign worker, guest worker, imported labour, overseas worker",
    zh: "外勞 移工 外籍勞工 農民工 輸入勞工 民工",
  },
  trainee: {
    en: "apprentice, apprenticeship, trainee, intern, internship, work placement",
    zh: "學徒 實習生 見習生 實習 見習",
    yue: "師傅仔",
  },
  skill: {
    en: "skill, know-how, expertise, craft skills, job skill",
    zh: "專長 技能 技術水平 技藝 手藝",
  },
  qualification: {
    en: `qualification, credentials, qualified for the job, professional licence, professional
      certificate, professionally certified`,
    zh: "資歷 資格 認證 專業資格 證書",
  },
  work_experience: {
    en: `work experience, years of experience, job experience, years in the trade, years
      on the job`,
    zh: "工作經驗 年資 從業經驗 經驗年數 資深",
  },
  job_interview: {
    en: `interviewed for the job, job applicant, job application, applied for the job, curriculum
      vitae`,
    zh: "求職信 履歷 求職 應徵 應徵者",
    yue: "見工",
  },
  price_rise: {
    en: `dearer, price rise, price increase, price hike, went up in price, put up prices,
      prices rose, prices soared, fare rise, fare increase, fare hike, raise fares, higher
      fares, dearer tickets`,
    zh: "漲價 加價 價格上升 價格上漲 提價 物價上漲 票價上調 票價上漲",
    yue: "起價 加車費",
  },
  price_fall: {
    en: `cut prices, price cut, price drop, price reduction, price fall, prices fell, went
      down in price`,
    zh: "降價 減價 價格下跌 價格下降 跌價",
    yue: "平咗",
  },
  inflation: {
    en: `inflation, inflationary, inflation rate, cost of living, living costs, consumer
      prices, consumer price index`,
    zh: "通脹 通貨膨脹 生活費 生活成本 物價指數",
    yue: "百物騰貴",
  },
  expensive: {
    en: `expensive, pricey, costly, dearer, overpriced, high-priced, costs a fortune, unaffordable,
      exorbitant, steep price, sky-high, cost an arm and a leg, extortionate, rip-off, steep, costs a lot`,
    zh: "昂貴 高價 價格高昂 價錢貴 索價高昂 天價 高昂 貴價 價格高 太貴 貴",
    yue: "好貴 貴夾唔飲 貴夾唔飽 貴到飛起 貴得滯",
  },
  low_cost: {
    en: "affordable, good value, cheapest, budget-friendly, cheap, cut-price",
    zh: "相宜 經濟實惠 實惠 便宜 廉價",
    yue: "好平 好抵 抵玩 平到笑 抵到爛 平 抵",
  },
  discount: {
    en: `bargain, coupon, discount, special offer, knocked off the price, money off, voucher,
      clearance sale`,
    zh: "優惠 折扣 打折 特價 優惠券 促銷 割引",
    yue: "劈價 大減價",
  },
  sale: {
    en: "put on sale, up for sale",
    zh: "售賣 販賣 賣出 變賣",
    yue: "放售",
  },
  revenue: {
    en: "sales volume, units sold, revenue, proceeds, business income, gross income, receipts",
    zh: "銷售 銷情 收入 收益 營收 進帳 進賬 所得款項",
  },
  in_stock: {
    en: "in stock, still available to buy, still on the shelves, supplies left, stock available",
    zh: "現貨 有貨 有存貨 供應充足 仍有供應",
    yue: "仲有貨",
  },
  profit: {
    en: `profit, profitability, make money, profitable, made money, net profit, in the black,
      surplus, moneymaking, earnings`,
    zh: "盈利 利潤 賺錢 獲利 盈餘 純利 淨利 賺",
    yue: "賺咗 有錢賺",
  },
  loss: {
    en: `deficit, loss-making, net loss, lost money, losing money, in the red, operating
      loss, financial loss`,
    zh: "虧損 虧蝕 赤字 虧本 損失金錢 淨虧損 蝕",
    yue: "蝕錢 蝕本 蝕咗",
  },
  economic_growth: {
    en: `economic growth, boom times, economic boom, economy grew, growing economy, gross
      domestic product growth, expanding economy, economic recovery`,
    zh: "經濟增長 經濟成長 經濟繁榮 經濟復甦 經濟好轉",
    yue: "市道好",
  },
  recession: {
    en: `recession, economic slump, economic downturn, downturn, economic crisis, depression
      in trade, shrinking economy, economy shrank, sluggish economy`,
    zh: "經濟衰退 蕭條 經濟下滑 經濟危機 經濟萎縮",
    yue: "市道差 經濟差",
  },
  bankrupt: {
    en: `liquidation, bankrupt, bankruptcy, insolvent, insolvency, went bust, goes bust,
      go bust, wound up`,
    zh: "破產 清盤 倒閉 資不抵債",
    yue: "執笠 冚旗",
  },
  opening: {
    en: `opened its doors, open for business, newly opened, grand opening, reopened, opened
      a branch`,
    zh: "開業 開張 開幕營業 重開 恢復營業 開門營業",
    yue: "開舖",
  },
  trade: {
    en: `commerce, trade, international trade, foreign trade, trading partner, bilateral
      trade, world trade`,
    zh: "貿易 外貿 通商 商貿 國際貿易 貿易夥伴",
  },
  export: {
    en: "export, exporter, sold abroad, shipped abroad",
    zh: "出口 輸出 外銷 出口商 出口貨",
  },
  import: {
    en: "import, importer, bought from abroad, brought in from abroad",
    zh: "進口 輸入 入口貨 進口商 舶來品",
    yue: "來路貨",
  },
  tariff: {
    en: "tariff, customs duty, import duty, trade barrier",
    zh: "關稅 進口稅 貿易壁壘 入口稅",
  },
  trade_ban: {
    en: `embargo, boycott, boycotted, trade ban, economic sanction, import ban, export ban,
      trade sanctions`,
    zh: "禁運 經濟制裁 抵制 進口禁令 出口禁令 貿易制裁",
    yue: "杯葛",
  },
  product: {
    en: "consumer goods, retail goods",
    zh: "貨物 物品",
    yue: "啲貨 貨辦",
  },
  cargo: {
    en: `freight, shipment, cargo, consignment, shipping container, cargo container, containers,
      freight container, teu, teus`,
    zh: "貨運 運貨 付運 載貨 貨櫃 集裝箱 貨物 貨載 貨件 託運貨物 貨櫃箱 標準箱",
    yue: "批貨",
  },
  delivery: {
    en: `deliveries, deliver, home delivery, courier, parcel service, delivered to the door,
      drop off goods`,
    zh: "送貨 派送 速遞 快遞 外送 配送 送達 遞送 交貨",
    yue: "送嘢上門 送上門",
  },
  supplier: {
    en: "supplier, wholesale, distributor, wholesaler, vendor company",
    zh: "供應商 經銷商 批發 批發商 分銷商",
  },
  shop: {
    en: "shop, retailer, boutique, store, retail outlet",
    zh: "門市 商戶 商店 店舖 零售店",
    yue: "舖頭",
  },
  supermarket: {
    en: "supermarket, grocery store, grocery shop, grocer, hypermarket, superstore",
    zh: "超市 超級市場 雜貨店 大賣場 量販店",
    yue: "士多",
  },
  shopping_mall: {
    en: `shopping mall, shopping centre, shopping center, department store, shopping arcade,
      retail park`,
    zh: "商場 購物中心 百貨公司 購物商場 百貨",
  },
  street_market: {
    en: "marketplace, market stall, street market, flea market, bazaar, open-air market",
    zh: "街市 市集 攤位 菜市場 跳蚤市場 露天市場",
    yue: "墟市",
  },
  hawker: {
    en: "hawker, street vendor, street seller, peddler, pedlar, stallholder",
    zh: "小販 攤販 攤檔 流動小販 檔主",
    yue: "走鬼",
  },
  shop_assistant: {
    en: `salespeople, salesmen, shop assistant, sales assistant, salesperson, salesman, saleswoman,
      shop worker, cashier, store clerk`,
    zh: "店員 售貨員 推銷員 收銀員 銷售員",
  },
  customer: {
    en: "customer, client, shopper, consumer, buyer, clientele, purchaser",
    zh: "顧客 客戶 消費者 買家 客人",
    yue: "幫襯 熟客仔",
  },
  seller: {
    en: "seller, merchant, dealer, vendor",
    zh: "商人 賣家 賣方 商販",
    yue: "賣嘢佬",
  },
  second_hand: {
    en: "second-hand, secondhand, pre-owned, hand-me-down, thrift store, thrift shop, charity shop",
    zh: "二手 舊貨 二手貨 轉手貨",
  },
  brand_new: {
    en: "brand new, newer, newest, newly built, newly bought, fresh from the factory, newly made",
    zh: "最新 新款 嶄新 新淨 新型",
    yue: "新簇簇 簇新",
  },
  online_shopping: {
    en: `online shopping, online store, online retailer, e-commerce, ecommerce, bought online,
      internet shopping`,
    zh: "網購 電商 網店 網上購物 電子商務 線上購物",
    yue: "網上買嘢",
  },
  in_person_shopping: {
    en: "brick-and-mortar, high street shop, physical store",
    zh: "實體店 實體舖 門市購買 街舖",
  },
  refund: {
    en: `refund, money back, reimburse, got their money back, repay, repaid, pay back, paid
      back, pay off the debt, paid off the debt, cleared the debt, give back, gave back,
      given back, hand back`,
    zh: "退款 退錢 退費 退還款項 發還款項 還款 償還 還錢 還債 清還 退票 退還 歸還 交還 送還 退回",
    yue: "回水 還清晒 攞返錢 畀返 還返",
  },
  counterfeit: {
    en: "knockoff, counterfeit, fake goods, pirated, forged goods, imitation goods",
    zh: "假貨 冒牌 偽造品 仿冒 盜版 贗品",
    yue: "老翻 流嘢",
  },
  genuine_goods: {
    en: "genuine article, genuine goods, authentic goods, genuine product",
    zh: "正貨 正品 真貨 真品 原裝正版",
    yue: "行貨",
  },
  advertise: {
    en: "commercials, advertise, advert, billboard, ad campaign",
    zh: "廣告 賣廣告 宣傳廣告 廣告牌 登廣告",
  },
  money: {
    en: "money, cash, funds, dosh, sum of money, banknote",
    zh: "金錢 款項 現金 資金 現鈔 鈔票 的錢",
    yue: "錢銀 嘅錢 啲錢 筆錢",
  },
  pay: {
    en: "footed the bill, pay, paid, settle the bill, paid up, pay up",
    zh: "付款 支付 繳付 繳費 付錢 埋單付款",
    yue: "畀錢 找數",
  },
  bank: {
    en: "banks, banker, lender, commercial bank, savings bank, credit union",
    zh: "銀行 銀行家 銀行業 貸款機構 儲蓄銀行",
  },
  bank_account: {
    en: "bank account, savings account, current account, checking account, bank deposit",
    zh: "存款 銀行戶口 銀行帳戶 儲蓄帳戶",
  },
  savings: {
    en: `savings, saved up, save money, nest egg, put money aside, economise, economize,
      cut waste, put aside, frugal`,
    zh: "積蓄 儲蓄 儲錢 節省 省錢 存錢 節約 慳儉 節儉",
    yue: "慳錢 慳啲 儲咗錢 私己錢 儲埋",
  },
  invest: {
    en: "invest, investor, venture capital",
    zh: "投資 投資者 注資 投資人 創投",
  },
  interest_rate: {
    en: "interest rate, lending rate, borrowing costs, base rate, mortgage rate",
    zh: "利率 息率 利息 按揭利率 貸款利率",
  },
  rate_rise: {
    en: "rate hike, rate rise, raised interest rates, higher interest rates, rate increase",
    zh: "加息 升息 利率上升 調高利率",
  },
  rate_cut: {
    en: "rate cut, cut interest rates, lower interest rates",
    zh: "減息 降息 利率下降 調低利率",
  },
  exchange_rate: {
    en: "exchange rate, currency, foreign exchange, currency market",
    zh: "匯率 外匯 貨幣 兌換率 匯價",
  },
  debt: {
    en: `lent, bank credit, microcredit, microloan, debt, liabilities, indebted, owe, owed,
      owing, in arrears, outstanding balance`,
    zh: "放款 放貸 債務 負債 欠債 欠款 債項",
    yue: "爭錢 欠人錢",
  },
  borrow: {
    en: "borrower, take out a loan, took out a loan, loan, on credit",
    zh: "借錢 借款 借入 借款人 舉債 借貸",
    yue: "借咗錢 問人借",
  },
  default: {
    en: `defaulted on, loan default, debt default, failed to repay, missed payments, missed
      repayments, behind on payments`,
    zh: "違約 拖欠債務 逾期未還 債務違約",
    yue: "走數 賴數",
  },
  tax_rise: {
    en: "tax rise, tax hike, tax increase, higher taxes, raised taxes",
    zh: "加稅 增稅 稅率上調 提高稅率",
  },
  tax_exempt: {
    en: "tax-free, tax exemption, duty-free, exempt from tax, untaxed",
    zh: "免稅 豁免稅項 免課稅",
  },
  tax_evasion: {
    en: "tax evasion, tax dodging, tax dodger, tax fraud, evaded tax, unpaid taxes, tax cheat",
    zh: "逃稅 漏稅 瞞稅 欠稅 逃漏稅",
    yue: "走稅",
  },
  business_size: {
    en: "number of staff, headcount, company size, number of employees, size of the workforce",
    zh: "員工人數 公司規模 僱員數目 企業規模 員工總數",
  },
  expand: {
    en: `branch out, expand, expansion, enlarge, scale up, broaden, widen, expand the business,
      business expansion, expansion plan, opening more shops`,
    zh: "擴張 擴充 擴大 擴展 擴建 拓展 加大 擴增 拓展業務 擴展業務 擴大業務",
    yue: "闊咗 大咗 整大",
  },
  scale_back: {
    en: "scale back, scale down, cut operations",
    zh: "縮減規模 收縮業務 縮小規模 縮減業務",
    yue: "縮細",
  },
  technology: {
    en: `technology, technological, high-tech, modern, contemporary, up-to-date, cutting-edge,
      state-of-the-art, hi-tech, tech sector, tech industry`,
    zh: "科技 高科技 尖端技術 先進 新潮 尖端 技術產業 科技業 現代 現代化",
    yue: "好潮 好in",
  },
  phone: {
    en: "phone, smartphone, mobile phone, cellphone, cell phone, handset",
    zh: "手機 電話 智能手機 智慧型手機 流動電話 手提電話",
  },
  phone_call: {
    en: "telephoned, phoned, phone call, rang up, called by phone, telephone call",
    zh: "致電 來電 打電話 電話通話 通電話",
    yue: "打畀 傾電話",
  },
  text_message: {
    en: "text message, sms, instant message, messaging app",
    zh: "訊息 短訊 簡訊 短信 通訊軟件",
  },
  computer: {
    en: "laptop, computer, desktop computer, personal computer, notebook computer, tablet computer",
    zh: "電腦 計算機 筆電 手提電腦 筆記型電腦 平板電腦",
  },
  internet: {
    en: `wifi, online, website, internet, broadband, wi-fi, web access, internet access,
      internet connection, on the internet, over the internet, web page, webpage, home
      page, web address, web portal, homepage, on the web`,
    zh: "網站 網址 互聯網 網際網路 寬頻 網絡連線 上網 網上 線上 網頁 官網 入口網站",
    yue: "網度",
  },
  tool: {
    en: "computer program, application software",
    zh: "程式 手機程式",
  },
  artificial_intelligence: {
    en: "artificial intelligence, ai, chatbot, language model, machine learning",
    zh: "人工智能 人工智慧 機器學習 聊天機械人 聊天機器人",
  },
  outage: {
    en: `network failure, system failure, computer glitch, system crash, service disruption,
      system down, network outage, service outage, computer outage, crash, crashed, went down, stood still, was down, offline, collapsed, stopped working`,
    zh: "系統故障 死機 網絡中斷 服務中斷 當機 癱瘓 停頓 宕機 崩潰",
    yue: "冧機 壞機 冧咗 死咗機 瞓低咗",
  },
  product_launch: {
    en: `rolled out, introduce, rollout, bring in, brought in, unveil, launch, product launch,
      launched the product, newly launched, hit the shelves, brought to market, unveiled
      the product`,
    zh: "推出 面世 推出市場 引入 推行 實施 問世 發布 啟用 發布新產品 新品上市",
    yue: "出新機 出咗 推咗出嚟",
  },
  discontinue: {
    en: "phased out, discontinue, ceased production",
    zh: "停產 停止生產 停售",
  },
  role: {
    en: "employed as",
    zh: "上班 受聘",
    yue: "返工",
  },
  earn_money: {
    en: "earn, earn a living",
    zh: "賺取 掙錢 賺得 掙取",
    yue: "搵錢 搵到錢",
  },
} as const satisfies ConceptTable;
