import type { ConceptTable } from "./types.ts";

/** Money: what is granted, invested, charged, earned and owed. */
export const money = {
  money: {
    en: "money, cash, dollars, bucks, sum, amount, monetary, financial amount, quids, cash injection, funds, moolah, dosh, budgeted",
    zh: "錢 金錢 資金 款項 款額 金額 元 銀碼 現金",
    yue: "銀紙 銀 水 蚊",
    light: true,
  },
  funding: {
    en: "funding, fund, funds, grant, subsidy, subsidise, subsidize, subsidised, subsidized, money pot, pot, kitty, war chest, set aside, earmark, allocate, allocation, put up, budget, outlay, bankroll, appropriation, bursary, aid money, kitty size, fund size, stump up, stumped up, fork out, funded by, pays for, pay for, foot the bill, purse, cash pot, pool of money, dish out, dished out, dole out, doled out, splash, splashing, financial support, chip in, grant money, paid out, hand out, hands out, gives the money",
    zh: "資助 撥款 經費 補貼 補助 津貼 預算 撥出 預留 資助額 資助總額 補貼額 盤子 池子 資金池 款項 預備了 準備了 備了",
    yue: "派錢 預咗 預左 筆錢 嗰筆錢 掟錢 攞錢出嚟 出錢 水喉",
  },
  investment: {
    en: "investment, invest, investing, capex, capital expenditure, inflow, inward investment, pour in, plough in, pump in, sink in, capital commitment, put money, outlay, investments, invested, spend pledged, pledged, pledge, pump into, pumping, commit, committed, capital spending, sink into, put into, injection, inject, injected",
    zh: "投資 投資額 投資金額 注資 投入資金 資本投入 投資總額 落資 砸錢 砸",
    yue: "掟錢 掟落 投落 使落",
  },
  price: {
    en: "price, pricing, cost, priced, charge, fare, costs, expense, expensive, pricey, how dear, bill, price tag, tab, construction bill, how costly, costing, cost of building",
    zh: "價格 價錢 價 造價 成本 售價 收費 價位 定價 費用 開支 標價 花費 建造費 造價多少 總造價 埋單",
    yue: "賣幾錢 幾錢 貴",
    key: true,
  },
  rent: {
    en: "rent, rental, lease, leasing, per sq ft, per square foot, psf, tenancy cost",
    zh: "租金 租價 呎租 尺租 月租 租約 房租 每呎",
    yue: "租幾錢",
    key: true,
  },
  fee: {
    en: "fee, fees, tuition, membership fee, subscription, commission, surcharge, toll, ticket price, admission, school fees",
    zh: "學費 會費 手續費 服務費 收費 費率 佣金 年費 票價 管理費 入場費 學雜費",
    yue: "使費",
    key: true,
  },
  profit: {
    en: "profit, profits, earnings, net income, bottom line, margin, profitability, earn, loss, losses, make money, p&l, ebitda",
    zh: "利潤 盈利 純利 淨利 溢利 賺 賺錢 虧損 虧蝕 毛利 盈餘 獲利 淨賺",
    yue: "賺幾多 賺咗 蝕 蝕錢",
    key: true,
  },
  revenue: {
    en: "revenue, turnover, sales, income, topline, sales figure, new business value, aum growth",
    zh: "收入 營收 營業額 銷售額 銷量 營業收入 收益 進帳 年收入 新單 新業務",
    yue: "收幾多 生意額",
    key: true,
  },
  trading_volume: {
    en: "trading volume, turnover, trades, transaction volume, volume traded, daily turnover",
    zh: "成交 成交額 成交量 交易量 交投 日均成交 交易額",
    key: true,
  },
  premium: {
    en: "premium, premiums, insurance premium, policy price, policyholder, claims paid, payout",
    zh: "保費 保單 新單保費 保金 投保費 賠償 理賠 賠付",
    yue: "供款",
    key: true,
  },
  salary: {
    en: "salary, salaries, pay, wage, wages, paid, compensation, remuneration, bonus, paycheck, average pay, earn a year, earnings of, pay packet, paycheque, how much does he earn, how much does she earn",
    zh: "薪金 薪酬 工資 月薪 年薪 人工 薪水 待遇 花紅 獎金 收入水平 平均工資",
    yue: "出糧 糧單 幾多人工",
    key: true,
  },
  tax: {
    en: "tax, taxes, taxation, levy, levies, tax break, tax cut, tax rate, duty",
    zh: "稅 稅率 稅務 徵稅 減稅 稅收 加稅 稅項 利得稅 稅務優惠 退稅",
    key: true,
  },
  tariff: {
    en: "tariff, tariffs, trade war, customs duty, export control, sanctions, sanction, ban, embargo",
    zh: "關稅 貿易戰 制裁 出口管制 禁運 禁令",
    key: true,
  },
  fundraising: {
    en: "fundraising, raise funds, raised, funding round, round of funding, series a, series b, seed round, venture capital, latest round, vc, backers",
    zh: "融資額 一輪 幾輪 種子輪 A輪 B輪 天使輪 募資 集資 籌資 籌集 籌得 融了 融到",
    yue: "融咗 集咗 籌到",
    key: true,
  },
  financing: {
    en: "financing, finance raising, raise capital, raising capital, fund raising",
    zh: "融資 集資 籌資",
  },
  listing: {
    en: "ipo, initial public offering, go public, listed, list shares, listing, float, stock code, ticker, delist, spac",
    zh: "上市 掛牌 招股 首次公開招股 新股 股票代號 股份代號 退市",
    key: true,
  },
  share_price: {
    en: "share price, stock price, market cap, market capitalisation, market capitalization, valuation, valued at, dividend, hang seng index",
    zh: "股價 股票 市值 估值 股息 派息 恒指 恒生指數 股權 持股",
    key: true,
  },
  assets_managed: {
    en: "assets under management, aum, assets managed, balance sheet size",
    zh: "資產管理規模 管理資產 管理規模 總資產 資產規模 管理多少資產 管理幾多資產",
    key: true,
  },
  debt: {
    en: "loan, loans, lending, mortgage, debt, borrow, bad debt, deposit, deposits, npl",
    zh: "貸款 借貸 房貸 按揭 債務 壞帳 存款 不良貸款 供樓 月供 負債 信貸",
    yue: "借錢",
    key: true,
  },
  quota: {
    en: "quota, quotas, allowance, net investment, annual quota, net inflow quota, allotment, net amount, limit, yearly limit, annual limit, investment limit, yearly net, net yearly amount, limit on investment, annual ceiling, yearly quota, annual allowance, ceiling for, amount allowed, allowed to invest",
    zh: "額度 配額 淨額 投資淨額 投資額度 年度額度 限額",
    yue: "淨投資",
  },
  cap: {
    en: "maximum, max, cap, ceiling, upper limit, limit, limits, at most each, limited to, upper bound",
    zh: "上限 最多 最高 限額 封頂 頂格",
    yue: "頂籠 攞到盡 最多攞",
    scope: true,
  },
  minimum: {
    en: "minimum, floor, at minimum, lower limit, threshold",
    zh: "下限 門檻 最低 起點",
    scope: true,
  },
  per_each: {
    en: "per company, per project, each company, each project, per sme, apiece, per firm, per head, per applicant, per person, individual amount, each firm, each sme",
    zh: "每間 每家 每個項目 每項 每宗 每人 人均 平均每 每個 每所 每家公司 每間公司 單個 單一項目",
    yue: "每間公司 每個 每單",
    scope: true,
  },
  remaining: {
    en: "remaining, left over, remains, leftover, unspent, balance, left in the pot, used up, still left, spent so far, disbursed, drawn down, left in the fund, still available, unallocated",
    zh: "剩餘 餘額 剩 剩下 還剩 用剩 結餘 已發放 已動用 尚餘",
    yue: "仲剩 淨返 剩返 用咗幾多錢",
    scope: true,
  },
  matching: {
    en: "matching, matched, dollar for dollar, co-fund, one-to-one, matching basis, match funding, co-pay, match, matches, matched funding, chip in half, own share, put in the same, pay half, split the cost, share the cost, pound for pound, equal contribution, co-finance, co-funding",
    zh: "配對 配對形式 配套資助 一對一 對等",
  },
  cost_saving: {
    en: "lower cost, cut costs, cheaper, cost reduction, reduce costs, save money, bring down costs, cost cutting, save costs, lowers costs, saves companies money, cheaper to expand, cuts costs, cutting costs, save firms money, reduces costs, less expensive, saves money, knock down costs, bring costs down, slashes costs",
    zh: "降低成本 減低成本 節省成本 慳錢 拓展成本 減省 降本 成本下降",
    yue: "慳返 平啲",
  },
  low_cost: {
    en: "low-cost, low cost, cheap, cut-price, inexpensive, budget-priced, bargain, cost-driven, cheap goods, low-end, bargain-basement, cost driven, cut-rate, low price, low-priced, mass-market",
    zh: "低成本 廉價 便宜 平價 低端 低價",
    yue: "平嘢 平",
  },
  high_end: {
    en: "high-end, premium grade, upscale, top-end, advanced grade, sophisticated, high value-added",
    zh: "高端 高檔 高級 高增值 先進",
  },
  exchange_rate: {
    en: "exchange rate, forex rate, currency risk, fx rate",
    zh: "匯率 外匯風險 兌換率",
    key: true,
  },
  currency: {
    en: "currency, currencies, multi-currency, rmb-denominated, denominated, denomination, multicurrency, several currencies, foreign currencies",
    zh: "貨幣 幣種 多幣種 計價 外幣 多幣",
  },
  renminbi: { en: "renminbi, rmb, yuan, cny, cnh, redback", zh: "人民幣 人仔 離岸人民幣", light: true },
  hk_dollar: { en: "hong kong dollar, hkd, hk$", zh: "港元 港幣 港紙", light: true },
  us_dollar: { en: "us dollar, usd, us$, greenback", zh: "美元 美金", light: true },
  crypto: {
    en: "bitcoin, crypto, cryptocurrency, ethereum, stablecoin, token, nft, web3, blockchain",
    zh: "比特幣 加密貨幣 虛擬貨幣 穩定幣 以太幣 區塊鏈 代幣",
    key: true,
  },
  spending: {
    en: "spend, spending, expenditure, spent, outgoings, spends, shelled out",
    zh: "花 花費 開銷 支出 動用",
    yue: "使 使咗 洗",
  },
  property_price: {
    en: "house price, home price, flat price, property price, property market",
    zh: "樓價 房價 樓市 呎價",
    key: true,
  },
} as const satisfies ConceptTable;
