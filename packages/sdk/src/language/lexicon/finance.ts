import type { ConceptTable } from "./types.ts";

/** Bond and currency markets. */
export const finance = {
  southbound: {
    en: `southbound, southbound trading, southbound bond connect, south-bound, south-bound leg, going south`,
    zh: "南向通 南向 南下",
  },
  northbound: {
    en: "northbound, northbound trading, north-bound",
    zh: "北向通 北向 北上",
    key: true,
  },
  bond: {
    en: `bond, bonds, fixed income, debt securities, bond market, debt market, fixed-income, bonds market,
      fixed-income market, gilts, debt instruments, dcm, iou, ious, debt notes, medium-term notes, foreign debt,
      overseas debt, global debt, buy debt, overseas bonds, offshore bonds, fixed interest, bond trading,
      sovereign paper, credit market, overseas fixed income`,
    zh: "債券 債 固定收益 債市 固收 債券市場 定息 外國債 海外債 環球債 境外債 國際債 債市場 定息市場",
    yue: "債仔 買債",
  },
  treasury: {
    en: `treasury, treasuries, government bond, government bonds, treasury bonds, sovereign bonds, government debt,
      state bonds, government paper, state debt, sovereign debt, govt bonds, treasurys`,
    zh: "國債 政府債 政府債券",
  },
  gold: {
    en: "gold, bullion",
    zh: "黃金 金",
  },
  metals: {
    en: `metals, industrial metals, copper, aluminium, base metals, metal, nickel, zinc, industrial metal, base metal`,
    zh: "金屬 工業金屬 銅 鋁",
  },
  futures: {
    en: `futures, future contracts, derivatives, derivative, treasury futures, bond futures, options, forward contracts,
      contracts for future, future products`,
    zh: "期貨 國債期貨 衍生工具 衍生品 期權",
  },
  spot: {
    en: `spot, cash bonds, cash market, spot products, physical bonds, cash products, spot bonds, spot market,
      cash instruments, spot goods`,
    zh: "現貨 現券 債券現貨 現貨產品 淨現貨",
  },
  swap: {
    en: "swap, swaps, interest rate swap, interest-rate swaps, rate swaps, irs",
    zh: "互換 利率互換 掉期 利率掉期",
  },
  repo: {
    en: "repo, repos, repurchase, repo financing, repurchase agreement",
    zh: "回購 回購融資 債券回購",
  },
  forex: {
    en: `forex, fx, foreign exchange, currencies trading, currency trading, currency market, fx market, foreign currency`,
    zh: "外匯 匯市",
  },
  commodity: {
    en: "commodity, commodities, oil, crude, raw materials",
    zh: "大宗商品 商品市場 原油",
  },
  interest_rate: {
    en: `interest rate, interest rates, yield, yields, coupon, rate cut, rate hike, basis points, what interest,
      charge interest, interest charged, interest does`,
    zh: "利率 息率 孳息 加息 減息 收益率 基點 利息",
    key: true,
  },
  liquidity: {
    en: `liquidity, secondary market, liquid, secondary market liquidity, ease of selling, depth of the market,
      market depth, secondary trading, illiquid, thin trading, shallow market`,
    zh: "流動性 二級市場 二手市場 轉手 換手 流通性",
    yue: "好出貨 易出貨",
  },
  trading_ease: {
    en: `trading convenience, ease of trading, convenient trading, trade smoothly, smooth trading, easy to trade,
      tradability, ease to trade, smoother trading, trading made easy, easier trading, frictionless trading,
      deal smoothly, frictionless, glitch-free, without hassle, without friction, without fuss, without snags`,
    zh: "交易便利 交易便利度 順暢交易 交易順暢 順暢",
    yue: "買賣順",
  },
  market_making: {
    en: `market making, market-making, market makers, market maker, market-maker, making markets, dealers,
      liquidity providers`,
    zh: "做市 做市商 做市安排 莊家 造市 開價 造市商 莊家盤 報價商",
  },
  settlement: {
    en: `custody, settlement, clearing, custody and settlement, clearing house, clearing and settlement, safekeeping,
      custodian, custodians`,
    zh: "託管 結算 交收 清算 託管結算 後台 清結算",
  },
  disclosure: {
    en: `disclosure, information disclosure, transparency, publish information, transparent, reporting of information`,
    zh: "資訊披露 信息披露 透明度 披露",
  },
  margin_collateral: {
    en: `margin, margins, margin arrangements, collateral, eligible collateral, security deposit, margin calls`,
    zh: "保證金 抵押品 合格抵押品 孖展",
  },
  delivery: {
    en: `delivery, warehousing, warehouse, delivery standards, storage, warehouses, storage standards, physical delivery,
      deliver`,
    zh: "交割 倉儲 交割倉 交割倉儲",
  },
  risk_management: {
    en: `risk management, manage risk, managing risks, risk framework, risk control, manage interest rate risk,
      risk-management framework, risk-management, risk controls, handle risk, handling risk, cope with risk,
      control risk, keep risk in check, managing risk, curb risk, manage risks, cope, withstand, tame risk, contain risk,
      risk handling, cope with, lid on, weather swings, keep risk`,
    zh: "風險管理 管理風險 風險管理框架 風控 抵禦 抗風險 避風浪 控風險",
    yue: "頂得順 頂得住",
  },
  hedge: {
    en: `hedge, hedging, safe haven, hedged, offset risk, protect against risk, cover risk, insure against swings, hedges,
      cushion, buffer, insure against, shield against, shock absorber`,
    zh: "對沖 避險 套期保值 套保",
  },
  exit: {
    en: `exit, get out, exit when needed, withdraw, pull out, cash out, get their money out, get out when, bail out,
      leave the market, sell out, pull money out, way out, exiting, bail, unload, offload, unwind, liquidate,
      escape hatch`,
    zh: "退出 離場 撤出 脫身 抽身 沽貨 平倉 走得掉 離得開",
    yue: "走得甩 走人 散水 走貨 鬆人 走得切 抽到身 走得到",
  },
  investability: {
    en: `investability, investable, attractiveness of assets, appeal of assets, investible, attractive to investors,
      worth investing in, appealing, more attractive, more appealing, attractive, appeal to investors, allure,
      investor-friendly, worth buying, worth holding, investment appeal, attractive buy, more buyable, lure of, pull of,
      pulling power, more tempting, sell to investors`,
    zh: "可投資性 吸引力 可投資 值得買 更好投 值得投資 投資吸引力",
    yue: "抵買 抵投資 值得投 吸引啲 好投啲",
  },
  market_window: {
    en: `window, development window, new window, window of opportunity, new chapter, turning point, new opening, opening up,
      new era, new phase for bonds, new stage, next chapter, sweet spot, springtime, take-off, watershed, juncture,
      opportune, ripe, golden age, fresh opening, new dawn, golden opportunity, golden window, inflection point,
      fresh start, crucial moment, crunch time, critical juncture, critical moment, golden moment, pivotal moment,
      decisive moment, golden spell, boom time, golden hour, fresh chapter, tipping point, sweet moment, new leaf,
      crossroads moment, purple patch, new lease`,
    zh: "窗口 發展窗口 窗口期 新窗口 轉捩點 新機遇 新機會 時機 春天 轉機 起飛 關口 黃金期 新起點 機遇期 新契機 好時機 節骨眼 關鍵期 好光景 好日子 好時候 黃金時機 緊要關頭",
    yue: "行運 轉運 關鍵位 行好運 有運行 行緊好運",
  },
  real_trading_demand: {
    en: `real trading demand, genuine demand, genuine trading needs, actual trading demand, real demand, want to trade,
      people really trade, genuine trading demand, real need to trade, actual demand, genuinely traded,
      real appetite to trade`,
    zh: "真實交易需求 實際交易需求 真正有人買賣 真實需求",
  },
  capital_flow: {
    en: `capital, capital flows, funds flow, global capital, capital coordination, money flows, onshore money, global funds,
      foreign money, capital from abroad, foreign capital, overseas capital, investor money, flow of money, money flow,
      international capital, hot money, chinese money, mainland money, investor cash, petrodollars, inflows, financiers,
      sticky, linger, overseas cash, overseas money, foreign cash, offshore money, offshore cash, foreign funds,
      outside money, outside capital, global money, world's money, deep pockets, deep-pocketed investors,
      international money, international funds, investment dollars, foreign investment, foreign investors,
      overseas investors, overseas funds, outside investors, international investors, sticky money, hang around,
      park money, longer haul, money stay, money put, money from overseas, make money stay`,
    zh: "資本 資金流 全球資金 資本協調 資金 環球資金 長期資金 外資 熱錢 外商 流進 流入 流到 的錢 游資 金主 錢進來 錢湧入 國際資金 外國資金 資金落戶",
    yue: "水浸 鬼佬錢 流入嚟 錢入嚟 外面啲錢",
  },
  fund_management: {
    en: `fund management, treasury management, multi-currency management, cash management, fund manager work,
      managing funds, manage money, handling several currencies, multiple currencies`,
    zh: "資金管理 多幣種資金管理 財資管理",
  },
  net: {
    en: "net, net basis, on a net basis",
    zh: "淨 淨額 凈",
    light: true,
  },
  issuance: {
    en: "issuance, issue bonds, sell bonds, dim sum bond, offering size",
    zh: "發行 發債 發行量 點心債",
    key: true,
  },
  maturity: {
    en: "maturity, maturities, tenor",
    zh: "到期日 年期債",
    key: true,
  },
  bond_connect: {
    en: "bond connect, connect scheme",
    zh: "債券通",
    light: true,
  },
  stock_connect: {
    en: "stock connect, etf, wealth management connect, swap connect",
    zh: "滬港通 深港通 互換通 理財通 股票通 跨境理財通",
    key: true,
  },
} as const satisfies ConceptTable;
