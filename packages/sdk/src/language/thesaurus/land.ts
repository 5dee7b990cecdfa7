import type { ConceptTable } from "../lexicon/types.ts";

/** Housing, building, infrastructure, energy, environment, weather, farming and animals. */
export const land = {
  housing: {
    en: "roof over their heads",
    zh: "住所 寓所",
    yue: "間屋",
  },
  flat_apartment: {
    en: "apartment, condo, condominium, studio flat, maisonette",
    zh: "公寓 住宅單位 套房 套間 公寓單位",
  },
  tower_block: {
    en: `tower block, high-rise, apartment block, skyscraper, block of flats, apartment building,
      residential tower`,
    zh: "大廈 大樓 高樓 摩天大樓 高層住宅 公寓大樓 塔樓",
    yue: "幢樓 棟樓",
  },
  building: {
    en: "building, edifice",
    zh: "樓宇 建築物 建築 房舍 屋宇",
  },
  build: {
    en: "build, built, construct, erect, under construction, building work, put up, going up",
    zh: "興建 建造 建設 施工 修建 搭建 蓋房子 建築工程 蓋",
    yue: "起樓 起屋 起緊 起",
  },
  demolish: {
    en: `knock down, damage, destroyed, harm, hurt, demolish, demolition, tear down, torn
      down, pull down, bulldoze, razed, dismantle, wrecked, destruction, ruined, devastated,
      smashed up, harmful, detrimental, do damage to, adverse effect, wipe out`,
    zh: "損害 拆除 拆卸 清拆 夷平 拆毀 拆樓 損毀 毀壞 受損 摧毀 破壞 損壞 傷害 危害 有害 毀滅 毀掉 化為烏有",
    yue: "拆咗 拆晒 剷平 整爛 爛晒 搞爛 整壞 整傷 累街坊 整爛晒 冧晒",
  },
  preserve: {
    en: `preserve, retain, preservation, conserve, kept intact, saved from demolition, hold
      on to, held on to, hang on to, hung on to, keep hold of, kept hold of`,
    zh: "留住 維護 保持 保存 保育 存留 原址保留 保護原貌 保留",
    yue: "keep返",
  },
  renovate: {
    en: `renovate, refurbish, facelift, makeover, mend, maintain, patched up, overhaul, fix, done up, fit-out, repair, maintenance, upkeep, put back in order, do up, spruce up, refit`,
    zh: "翻新 修補 維護 裝修 整修 修葺 翻修 裝潢 維修 修理 保養 搶修 修復 檢修 大修",
    yue: "整返好 執返好 整好 裝過修 整返 整車 執靚",
  },
  rebuild_redevelop: {
    en: "regeneration, rebuild, rebuilt, reconstruct, redevelop, urban renewal",
    zh: "重建 重新興建 復建 市區更新 舊區重建 都市更新",
    yue: "起返 起過",
  },
  rent: {
    en: `rent, rental, lease, tenancy, to let, let out, rent increase, monthly rent, rental
      price, rental costs`,
    zh: "租金 租住 租約 房租 月租 租賃 出租 租用 租出 租值 地租",
    yue: "租樓 租屋 放租 交租 舖租",
  },
  buy_home: {
    en: `buy a home, home purchase, homebuyer, home buyer, house buyer, first-time buyer,
      property ladder`,
    zh: "置業 購房 購屋 買房 買樓 購房者",
    yue: "上車 上會",
  },
  tenant: {
    en: "tenant, lodger, renter, subtenant, sitting tenant, took up residence",
    zh: "租客 租戶 房客 承租人 租住者 入住",
    yue: "租樓客",
  },
  landlord: {
    en: "landlord, landlady, private landlord, lessor, letting owner",
    zh: "房東 出租人 收租者 放租業主",
    yue: "包租公 包租婆 收租佬",
  },
  homeowner: {
    en: "homeowner, house owner, flat owner, property owner, owner-occupier",
    zh: "業主 屋主 房主 小業主 自住業主",
  },
  evict: {
    en: "kicked out, evict, forced out of their homes, notice to quit, turfed out",
    zh: "趕走 迫遷 逐出 驅離 強制遷出 勒令搬走",
    yue: "踢走 趕佢走 掃出門",
  },
  rehouse: {
    en: "rehouse, resettle, new accommodation, alternative accommodation",
    zh: "安置 安頓 遷置 徙置 重新安置",
    yue: "上樓",
  },
  resident: {
    en: `resident, inhabitant, locals, occupier, occupants, local people, townspeople, dweller,
      townsfolk, villager, householder, people living there, inhabitants`,
    zh: "住戶 居民 住民 住客 當地人 居住者 村民 鎮民 市民",
    yue: "街坊 街坊街里 本地人 坊眾",
  },
  neighbour: {
    en: `neighbour, neighbor, nearby, next door, neighbouring flat, people next door, close
      by, next to, adjacent, in the vicinity, a stone's throw`,
    zh: "鄰居 鄰近 隔壁 鄰舍 左鄰右里 鄰人 毗鄰 就近 近處 鄰里",
    yue: "隔籬 隔籬屋 隔籬鄰舍 側邊 左近 好近 埋邊 隔籬左右",
  },
  village: {
    en: "village, villager, hamlet, rural settlement",
    zh: "村莊 村落 村子 村民 鄉村",
    yue: "條村",
  },
  urban: {
    en: `urban, urban area, inner city, downtown, city centre, city center, town centre,
      built-up area, metropolitan`,
    zh: "都市 城市 市區 城區 市中心",
  },
  rural: {
    en: "rural, countryside, rural area, out in the country, backcountry",
    zh: "鄉郊 農村 鄉下 鄉間 偏鄉 郊野",
  },
  housing_estate: {
    en: `housing estate, housing development, residential complex, residential development,
      gated community, housing scheme`,
    zh: "屋苑 屋邨 住宅小區 樓盤 住宅項目",
  },
  public_housing: {
    en: `public housing, social housing, council house, council flat, subsidised housing,
      subsidized housing, affordable housing, affordable homes, public rental`,
    zh: "公屋 公共房屋 公營房屋 資助房屋 社會住宅 廉租房 公租房",
    yue: "公屋邨",
  },
  private_housing: {
    en: "private housing, private flat, privately owned flat, private home, private residential",
    zh: "私樓 私人樓宇 私人住宅 私人屋苑 商品房",
  },
  subdivided_flat: {
    en: `subdivided flat, subdivided unit, cage home, partitioned flat, cubicle home, bedsit,
      coffin home`,
    zh: "劏房 板間房 籠屋 分間樓宇 分租套房 隔間",
    yue: "劏房仔 棺材房",
  },
  temporary_shelter: {
    en: `temporary shelter, temporary accommodation, emergency shelter, evacuation centre,
      evacuation center, transitional housing, makeshift camp, relief camp`,
    zh: "收容所 庇護站 臨時住所 臨時庇護中心 過渡性房屋 避難所",
  },
  mortgage: {
    en: "mortgage, home loan, housing loan, homeowner loan",
    zh: "按揭 房貸 房屋貸款 樓宇按揭 樓按",
    yue: "供樓 供屋",
  },
  property_price: {
    en: "house prices, home prices, property prices, flat prices, housing costs",
    zh: "樓價 房價 屋價 房屋價格 住宅價格",
  },
  real_estate: {
    en: `real estate, property market, realty, housing market, property sector, property
      industry, housing sector`,
    zh: "房地產 地產 樓市 物業市場 房市",
  },
  property_developer: {
    en: "property developer, real estate developer, housebuilder, homebuilder, land developer",
    zh: "地產商 發展商 開發商 建商 房企",
  },
  building_contractor: {
    en: `contractor, subcontractor, construction company, construction firm, building firm,
      builder, contracting firm, building contractor`,
    zh: "承建商 承辦商 承包商 建築公司 營造商 分判商 工程公司 外判商",
    yue: "判頭 二判 大判",
  },
  construction_worker: {
    en: "construction worker, building worker, bricklayer, scaffolder, site worker, labourer",
    zh: "建築工人 地盤工人 工地工人 建築工 營造工人",
    yue: "地盤佬 三行佬 地盤仔",
  },
  under_construction: {
    en: "work site, worksite, construction zone",
    zh: "建築地盤 施工現場 建築工地",
  },
  scaffolding: {
    en: "scaffold, bamboo scaffolding, scaffolding poles, scaffold netting",
    zh: "棚架 鷹架 竹棚 腳手架 搭棚 竹枝",
  },
  architect: {
    en: "architect, architecture, architectural, building designer, architects' firm",
    zh: "建築師 建築設計 建築學 建築設計師",
    yue: "則師 畫則",
  },
  planning_permission: {
    en: `planning permission, planning application, planning consent, planning approval, building permit, rezoning`,
    zh: "規劃許可 規劃申請 建築許可 建照 改劃 土地規劃",
    yue: "入則",
  },
  completed_building: {
    en: `topped out, finished building, accomplish, finalise, finalize, ready for occupation,
      built and ready, get done, got done, fully done`,
    zh: "竣工 落成 完工 建成 完竣 完成 做完 大功告成 辦妥",
    yue: "起好 起完 起好咗 搞掂晒 做好咗",
  },
  unfinished: {
    en: "unfinished, half-built, half-finished, uncompleted, incomplete",
    zh: "爛尾 爛尾樓",
    yue: "起唔完",
  },
  dilapidated: {
    en: `derelict, dilapidated, run-down, crumbling, disrepair, ramshackle, tumbledown, falling
      apart`,
    zh: "破舊 失修 殘破 破爛 日久失修 破敗",
    yue: "殘舊 霉霉爛爛",
  },
  move_out: {
    en: "move out, vacate",
    zh: "遷出 搬走 遷離 搬出 騰空",
    yue: "搬咗出去",
  },
  move_house: {
    en: "move house, relocate, move to, changed address, migrate to, resettle, shift to, moved out",
    zh: "搬遷 搬家 遷往 移居 遷入 搬到 遷居 遷移 遷址",
    yue: "搬竇 搬去 搬屋 搬咗",
  },
  illegal_structure: {
    en: `illegal structure, unauthorised structure, unauthorized structure, unauthorised
      building works, unauthorized building works, illegally built, illegal extension`,
    zh: "僭建 僭建物 違建 違章建築 違例建築",
  },
  property_management: {
    en: `property management, management company, managing agent, building management, owners'
      corporation, residents' association`,
    zh: "物業管理 管理處 管理公司 業主立案法團 大廈管理",
    yue: "法團",
  },
  storeys: {
    en: "storey, floors, number of floors, multi-storey, single-storey, number of storeys",
    zh: "樓層 層數 層樓 層高",
  },
  height: {
    en: `tall, elevation, high-rise, height, taller, tallest, metres tall, meters tall, feet tall, altitude, metres high, meters high, lofty`,
    zh: "高度 樓高 總高 最高建築 身高 海拔 高聳 高大 巍峨 高聳入雲 挺拔",
    yue: "好高",
  },
  size: {
    en: `square feet, square metres, sq ft, floor area, floor space, square footage, living
      space, size, acreage, square foot, square meters, surface area`,
    zh: "面積 平方呎 平方米 規模 坪數 樓面面積 平方公尺 大小 尺寸 體積 尺碼",
    yue: "呎數 實呎 大細",
  },
  area: {
    en: "square kilometres, square kilometers, square miles",
    zh: "英畝 平方英里",
  },
  street_address: {
    en: `address, street address, postcode, zip code, home address, street name, postal address,
      house number, mailing address`,
    zh: "地址 門牌 住址 郵遞區號 郵政編碼 通訊地址 郵寄地址",
    yue: "街名",
  },
  toilet: {
    en: "toilet, public toilet, lavatory, restroom, washroom, bathroom, loo",
    zh: "廁所 洗手間 公廁 衛生間 浴室 盥洗室",
    yue: "廁格 沖涼房",
  },
  lift_elevator: {
    en: "elevator, passenger lift, lift shaft, stuck in a lift, lift car, lifts in the building",
    zh: "升降機 電梯 直梯 載客電梯",
    yue: "𨋢 搭𨋢 困𨋢 壞𨋢",
  },
  plot_of_land: {
    en: `land, plot of land, piece of land, parcel of land, land parcel, building plot, building
      land`,
    zh: "土地 地皮 用地 地塊 地段",
    yue: "幅地",
  },
  take_land: {
    en: `compulsory purchase, land resumption, resumed land, expropriate, eminent domain,
      land acquisition, land grab`,
    zh: "收地 徵地 徵收土地 強制收購 土地徵用",
  },
  land_reclamation: {
    en: "land reclamation, reclamation, reclaimed land, artificial island",
    zh: "填海 填海造地 造地 人工島 填海工程",
  },
  infrastructure: {
    en: "infrastructure, public works, infrastructure project, civil engineering",
    zh: "基建 基礎設施 基礎建設 公共工程 土木工程",
  },
  bridge: {
    en: "bridge, footbridge, flyover, viaduct, overpass",
    zh: "橋樑 大橋 天橋 行人橋 高架橋 跨海大橋",
    yue: "條橋",
  },
  tunnel: {
    en: "tunnel, tunnelling, underpass, undersea tunnel, road tunnel, rail tunnel",
    zh: "隧道 地道 地下通道 行人隧道 地下道 海底隧道 行車隧道",
    yue: "過海隧道",
  },
  dam: {
    en: "dam, weir, hydroelectric dam, dam wall",
    zh: "水壩 大壩 堤壩 攔河壩",
  },
  reservoir: {
    en: "reservoir, water storage, water tank, water catchment",
    zh: "水庫 水塘 蓄水池 水箱 儲水",
    yue: "水缸",
  },
  flood_defence: {
    en: "flood defence, flood defenses, flood barrier, levee, dyke, embankment, sea wall, sandbags",
    zh: "防洪堤 堤防 堤圍 海堤 防洪 防波堤 沙包",
  },
  drainage_sewage: {
    en: `sewage, sewer, sewerage, drainage, drains, drainpipe, wastewater, waste water, manhole,
      storm drain`,
    zh: "污水 下水道 排水 排污 排水渠 溝渠",
    yue: "坑渠 去水渠 沙井",
  },
  leak: {
    en: "leak, leakage, seepage, water seepage, burst pipe, burst main, leaky, escaping water, water losses, losing water, water lost, seeping",
    zh: "漏水 滲水 滲漏 洩漏 爆水管 流失 漏失",
    yue: "爆水喉 漏緊水 漏咗",
  },
  tap_water: {
    en: `water supply, tap water, running water, drinking water, piped water, mains water,
      potable water`,
    zh: "供水 食水 自來水 飲用水",
    yue: "水喉水 飲水",
  },
  water_cut: {
    en: "water cut, water outage, water cut off, water rationing, dry taps",
    zh: "停水 斷水 制水 供水中斷 限水 缺乏食水",
  },
  drought: {
    en: "drought, dry spell, water shortage, lack of rain, parched, drought-hit",
    zh: "乾旱 旱災 旱情 缺水 水荒 大旱",
  },
  flood: {
    en: "flood, floodwater, inundated, submerged, under water, flash flood",
    zh: "水災 洪水 氾濫 淹水 水淹 洪災 洪澇",
    yue: "水浸 浸咗 浸晒",
  },
  electricity: {
    en: `electricity, electric power, power supply, electrical power, mains electricity,
      electricity supply`,
    zh: "電力 用電 供電 電能",
  },
  power_cut: {
    en: "power cut, blackout, power outage, power failure, lost power, brownout, load shedding",
    zh: "停電 斷電 電力中斷 大停電 供電中斷 跳電",
  },
  power_restored: {
    en: `power restored, electricity restored, supply restored, restoring power, back on
      supply, reconnected, supplies resumed`,
    zh: "恢復供電 復電 恢復電力 恢復供應 恢復供水",
    yue: "有返電 返電",
  },
  power_station: {
    en: "power station, power plant, generating station, electricity generation",
    zh: "發電廠 電廠 發電站 發電 火力發電",
  },
  utility_bill: {
    en: `electricity bill, energy bill, utility bill, power bills, gas bill, water bill,
      tariff for electricity`,
    zh: "電費 水費 燃氣費 能源費用 水電費",
    yue: "電費單 水費單",
  },
  renewable_energy: {
    en: "green energy, renewable, renewable energy, clean energy, green power, sustainable energy",
    zh: "可再生能源 再生能源 綠能 清潔能源 綠色能源 潔淨能源",
  },
  fossil_fuel: {
    en: "fossil fuel, dirty energy, oil and gas, hydrocarbon",
    zh: "化石燃料 化石能源 油氣 石化燃料",
  },
  solar_power: {
    en: "solar power, solar energy, solar panel, solar farm, photovoltaic",
    zh: "光伏 太陽能 太陽能板 太陽能發電 光電板",
  },
  wind_power: {
    en: "wind power, wind farm, wind turbine, wind energy, windmill",
    zh: "風電 風力發電 風機 風車 風電場 風能",
  },
  nuclear_power: {
    en: "nuclear power, nuclear energy, nuclear plant, nuclear reactor, atomic energy",
    zh: "核電 核能 核電廠 核電站 核反應堆",
  },
  coal: {
    en: "coal, coal-fired, coalfield, lignite, burning coal",
    zh: "煤炭 燃煤 煤電 煤塊 煤田",
  },
  mining: {
    en: "mining, coal mine, gold mine, quarry, pit shaft, mine shaft, open-cast",
    zh: "採礦 礦場 礦山 礦坑 礦井 煤礦 開採",
  },
  natural_gas: {
    en: `natural gas, gas supply, cooking gas, town gas, lng, gas cylinder, gas canister,
      bottled gas`,
    zh: "天然氣 煤氣 瓦斯 燃氣 石油氣 液化氣",
  },
  collapse: {
    en: `collapsed, building collapse, caved in, came crashing down, crumbled, fell apart,
      structural collapse`,
    zh: "倒塌 坍塌 塌下 崩塌 塌樓 倒下",
    yue: "冧咗 冧樓 冧落嚟 塌咗",
  },
  undamaged: {
    en: "undamaged, intact, unscathed, in one piece, unspoilt",
    zh: "完好 完好無缺 完整無缺",
  },
  natural_disaster: {
    en: "natural disaster, disaster area, disaster zone, catastrophe, calamity, act of god",
    zh: "天災 自然災害 災難 災害 災區",
  },
  earthquake: {
    en: "epicentre, epicenter, earthquake, quake, tremor, aftershock, seismic",
    zh: "地震 餘震 震央 強震 震源 震中",
  },
  landslide: {
    en: "landslide, landslip, mudslide, rockfall, hillside collapse",
    zh: "山泥傾瀉 山崩 土石流 泥石流 滑坡 塌方",
    yue: "冧山泥",
  },
  wildfire: {
    en: "wildfire, bushfire, forest fire, hill fire, brush fire",
    zh: "山火 森林大火 林火 野火 叢林火",
    yue: "火燒山",
  },
  weather_forecast: {
    en: `weather forecast, weather forecaster, forecasters, meteorologist, weather bureau,
      weather service`,
    zh: "天氣預報 天氣預測 氣象預報 氣象專家 天氣報告 氣象台",
  },
  weather_warning: {
    en: `weather warning, storm warning, storm signal, typhoon signal, rainstorm warning,
      weather alert, flood warning`,
    zh: "天氣警告 風球 暴雨警告 警告信號 颱風警報 暴雨警報",
    yue: "掛波 掛風球",
  },
  rain: {
    en: "rain, rainy, rainfall, shower of rain, drizzle, wet weather",
    zh: "下雨 降雨 雨量 雨水 雨天 陣雨",
    yue: "落雨 落緊雨 毛毛雨",
  },
  heavy_rain: {
    en: `heavy rain, torrential rain, downpour, rainstorm, cloudburst, pouring rain, bucketing
      down`,
    zh: "暴雨 大雨 豪雨 滂沱大雨 傾盆大雨 強降雨 滂沱",
    yue: "落大雨 落狗屎",
  },
  sunny: {
    en: "sunny, sunshine, clear skies, fine weather, blue skies, bright spells, sun",
    zh: "晴天 晴朗 陽光 放晴 天晴",
    yue: "好天 好好太陽",
  },
  thunderstorm: {
    en: "thunderstorm, lightning, thunder, struck by lightning, lightning strike",
    zh: "雷暴 雷雨 閃電 打雷 雷擊 雷電",
    yue: "行雷 行雷閃電 雷劈",
  },
  typhoon: {
    en: "typhoon, hurricane, cyclone, tropical storm, tropical cyclone, superstorm",
    zh: "颱風 颶風 熱帶氣旋 熱帶風暴 超強颱風",
    yue: "打風",
  },
  strong_wind: {
    en: "wind, windy, strong winds, gust, gusty, gale, wind speed, breeze",
    zh: "大風 強風 狂風 陣風 風勢 風速",
    yue: "好大風",
  },
  snow: {
    en: "snow, snowy, snowfall, snowstorm, blizzard, sleet",
    zh: "下雪 降雪 積雪 暴雪 大雪 雪災",
    yue: "落雪 落緊雪",
  },
  hot_weather: {
    en: `hot, heatwave, heat wave, hot weather, scorching, sweltering, extreme heat, boiling
      hot, hottest, baking heat, hotter, baking hot, sizzling, torrid`,
    zh: "熱浪 酷熱 炎熱 高溫 酷暑 悶熱 灼熱",
    yue: "熱死 熱到爆 好焗 好熱 滾熱辣",
  },
  cold_weather: {
    en: `freezing, chilly, cold, colder, icy, frosty, cold weather, cold snap, cold spell,
      cold wave, freezing cold, bitterly cold, coldest, sub-zero, nippy`,
    zh: "寒冷 寒流 嚴寒 寒潮 低溫 天寒地凍 冰冷",
    yue: "凍冰冰 好凍 凍到震 凍死",
  },
  temperature: {
    en: "temperature, degrees celsius, degrees fahrenheit, thermometer, celsius",
    zh: "氣溫 溫度 攝氏 華氏 溫度計",
  },
  climate_change: {
    en: `climate change, global warming, climate crisis, climate emergency, warming planet,
      warming climate, changing climate`,
    zh: "氣候變化 氣候變遷 全球暖化 地球暖化 全球變暖 氣候危機",
  },
  greenhouse_gas: {
    en: `emissions, carbon emissions, carbon dioxide, greenhouse gas, carbon footprint, carbon
      output`,
    zh: "碳排放 溫室氣體 二氧化碳 排放量 碳足跡 廢氣排放",
  },
  environmental_protection: {
    en: `sustainability, sustainable, environmental protection, protect the environment,
      eco-friendly, environmentally friendly, green policies`,
    zh: "可持續 環保 環境保護 保護環境 永續",
  },
  environmentalist: {
    en: `environmentalist, green group, climate activist, conservationist, eco-activist,
      environmental group, environmental campaigners`,
    zh: "環保團體 環保人士 環團 保育人士 氣候活動人士 保育團體",
  },
  pollution: {
    en: "pollution, pollutant, polluter, contamination",
    zh: "污染 污染物 受污染 污染者 水質污染",
  },
  air_quality: {
    en: `air quality, air pollution, smog, haze, dirty air, exhaust fumes, fine particles,
      particulates`,
    zh: "空氣污染 空氣質素 空氣品質 霧霾 煙霞 懸浮粒子",
  },
  smell: {
    en: "smell, smelly, stench, stink, odour, odor, foul-smelling",
    zh: "臭味 惡臭 異味 氣味 發臭 臭氣",
    yue: "臭崩崩 好臭 臭到",
  },
  noise: {
    en: `noise, noisy, noise nuisance, din, too loud, noise level, decibels, noisier, louder,
      deafening, ear-splitting, racket, loud`,
    zh: "噪音 嘈雜 吵鬧 喧嘩 噪聲 分貝 震耳欲聾 嘈音",
    yue: "好嘈 嘈吵 嘈喧巴閉 嘈住 嘈到死 嘈",
  },
  quiet: {
    en: "calm, quieter, silent, silence, peaceful and quiet, tranquil, noiseless, serene, peaceful, less noise",
    zh: "寧靜 安靜 清靜 寂靜 平靜 靜謐",
    yue: "靜英英 好靜 靜蠅蠅 靜",
  },
  rubbish: {
    en: "rubbish, garbage, trash, household waste, solid waste, waste disposal, waste, litter",
    zh: "垃圾 廢物 廢棄物 廢料 固體廢物",
    yue: "垃圾嘢",
  },
  rubbish_collection: {
    en: `rubbish collection, refuse collection, bin collection, garbage collection, waste
      collection, bin men, refuse collectors, garbage truck`,
    zh: "收垃圾 垃圾收集 垃圾清運 清潔隊 垃圾車",
    yue: "倒垃圾",
  },
  littering: {
    en: "litter, fly-tipping, fly-tippers, dumped illegally, illegal dumping, dropping litter",
    zh: "亂拋垃圾 亂丟垃圾 棄置 亂倒垃圾",
    yue: "亂掉垃圾 周圍掉",
  },
  landfill: {
    en: `landfill, landfill site, rubbish dump, rubbish tip, garbage dump, dumping ground,
      waste site`,
    zh: "堆填區 垃圾場 掩埋場 填埋場 垃圾山",
  },
  recycling: {
    en: "recycle, recyclable, recycling plant, upcycled",
    zh: "回收 循環再造 資源回收 再生利用 廢物利用",
  },
  plastic: {
    en: `plastic, plastic bag, plastic waste, single-use plastic, plastic bottles, microplastics,
      polystyrene`,
    zh: "塑膠 塑料 膠袋 塑膠袋 即棄塑膠 發泡膠",
    yue: "膠樽 背心袋",
  },
  clean_up: {
    en: "mop up, clean up, cleanup, sweep up, swept up",
    zh: "清理 打掃 清掃 掃除 清洗",
    yue: "執垃圾 洗地 執乾淨",
  },
  habitat: {
    en: "ecosystem, ecology, habitat, ecological, biodiversity, biosphere",
    zh: "生態 生態系統 棲息地 生境 生物多樣性",
  },
  nature_reserve: {
    en: "nature reserve, national park, country park, conservation area, protected area, sanctuary",
    zh: "自然保護區 國家公園 郊野公園 保護區 保育區",
  },
  public_park: {
    en: "public park, garden, playground, green space, city park",
    zh: "公園 花園 綠地 遊樂場 園林",
  },
  forest: {
    en: "jungle, forest, woodland, woods, rainforest",
    zh: "森林 樹林 林地 雨林 叢林",
  },
  tree: {
    en: "tree, sapling, tree trunk, branches of a tree, trees, saplings",
    zh: "樹木 大樹 樹幹 樹苗 古樹 老樹",
    yue: "棵樹 樹",
  },
  plant_trees: {
    en: "plant trees, tree planting, reforestation, afforestation, greening",
    zh: "植樹 種樹 造林 綠化 植林",
  },
  fell_trees: {
    en: `deforestation, logging, logger, felled trees, cut down trees, trees cut down, chopped down trees, forest clearance`,
    zh: "砍伐 伐木 濫伐 毀林 砍樹",
    yue: "斬樹 鋸樹",
  },
  farm: {
    en: "farm, farmland, ranch, farmyard, farmhouse, agricultural land",
    zh: "農場 農地 農田 田地 莊園",
    yue: "塊田",
  },
  farmer: {
    en: "farmer, grower, farmhand, farm worker, rancher, peasant, growers, planters",
    zh: "農民 農夫 農戶 農友 果農 菜農",
    yue: "耕田佬",
  },
  farming: {
    en: "farming, agriculture, agricultural, cultivate, till the land, work the land",
    zh: "農業 耕種 務農 耕作 種植 農耕",
    yue: "耕田 種嘢",
  },
  crop_plant: {
    en: "crop, farm produce, agricultural produce, agricultural products",
    zh: "農作物 作物 莊稼 農產品",
  },
  harvest: {
    en: "harvest, reap, crop yield, gathered in",
    zh: "收成 收割 採收 採摘",
    yue: "割禾",
  },
  bumper_harvest: {
    en: "bumper harvest, bumper crop, good harvest, abundant harvest, record harvest",
    zh: "豐收 大豐收 豐產 好收成",
  },
  crop_failure: {
    en: "crop failure, failed harvest, poor harvest, ruined crops, crops lost, crop losses",
    zh: "失收 歉收 農損 絕收 農作物損失",
  },
  rice_grain: {
    en: "rice, paddy, rice field, rice crop, rice farming",
    zh: "稻米 水稻 大米 稻田 白米 稻穀",
    yue: "禾田",
  },
  fruit: {
    en: "fruit, orchard, fruit trees, fruit-growing",
    zh: "水果 果實 果園 果樹",
    yue: "生果",
  },
  vegetable: {
    en: "vegetable, veg, veggies, leafy greens, green vegetables",
    zh: "蔬菜 青菜 瓜菜 菜蔬",
  },
  livestock: {
    en: "herd, livestock, farm animals",
    zh: "牲畜 家畜 禽畜 畜群 畜牧",
  },
  cattle: {
    en: "cattle, cow, calf, calves, bullock, oxen, heifer",
    zh: "牛隻 牛群 乳牛 黃牛 小牛 母牛",
  },
  pig: {
    en: "hog, pig, piglet, swine",
    zh: "豬隻 生豬 小豬 豬群",
    yue: "豬仔 豬乸",
  },
  poultry: {
    en: "poultry, chicken, hen, rooster, fowl",
    zh: "家禽 雞隻 活雞 雞群 母雞 公雞",
    yue: "雞仔 雞乸",
  },
  cull: {
    en: "cull, slaughter, euthanised, euthanized",
    zh: "撲殺 屠宰 宰殺 人道毀滅 人道處理",
    yue: "劏豬",
  },
  bird_flu: {
    en: "bird flu, avian flu, avian influenza, bird flu outbreak, infected poultry, sick poultry",
    zh: "禽流感 雞瘟 禽流 雞流感 禽鳥流感",
  },
  vet: {
    en: "vet, veterinary, veterinarian, animal doctor, animal hospital, pet clinic",
    zh: "獸醫 動物醫生 動物醫院 寵物診所 獸醫師",
  },
  fishing: {
    en: "fishing, fishery, trawl, fishing industry, caught fish",
    zh: "漁業 捕魚 釣魚 打魚 撒網",
    yue: "捉魚 網魚",
  },
  fisherman: {
    en: "fisherman, fishermen, fisherfolk, fisher, angler",
    zh: "漁民 漁夫 釣客 釣魚人士",
    yue: "釣魚佬 水上人",
  },
  fishing_boat: {
    en: "fishing boat, trawler, fishing vessel, fishing fleet",
    zh: "漁船 漁艇 拖網船 漁舟",
    yue: "捉魚船",
  },
  fish: {
    en: "fish, fish stocks, shoal of fish, fresh fish, fish catch",
    zh: "魚類 鮮魚 魚群 漁獲 魚兒",
    yue: "條魚",
  },
  fish_farm: {
    en: "fish farm, aquaculture, farmed fish, fish pond, oyster farm",
    zh: "養魚 水產養殖 養殖場 魚塘 養魚場 魚排",
  },
  animal: {
    en: "animal, creature, beast, critter",
    zh: "動物 野獸 獸類 飛禽走獸",
  },
  wildlife: {
    en: "wildlife, wild animal, fauna, in the wild, free-roaming",
    zh: "野生動物 野生 野外動物 野生物種",
  },
  captive_animal: {
    en: `in captivity, captive animal, caged, captive-bred, kept in a cage, kept in cages,
      kept as a pet`,
    zh: "圈養 人工飼養 籠養 關在籠裡",
    yue: "困喺籠",
  },
  pet: {
    en: "pet, companion animal, pet owner, family pet",
    zh: "寵物 毛孩 伴侶動物 寵物主人 飼主",
  },
  dog: {
    en: "dog, puppy, canine, hound, pooch, mutt, doggy",
    zh: "狗隻 犬隻 小狗 狗狗 幼犬 愛犬",
    yue: "狗仔 隻狗",
  },
  cat: {
    en: "cat, kitty, kitten, feline, moggy",
    zh: "貓隻 貓咪 小貓 幼貓 家貓 愛貓",
    yue: "貓仔 隻貓 貓貓",
  },
  stray_animal: {
    en: "stray, feral, stray dog, stray cat, homeless animals",
    zh: "流浪狗 流浪貓 流浪動物 野狗 野貓 流浪犬",
    yue: "街貓 街狗",
  },
  species: {
    en: "species, subspecies, kind of animal, type of animal, breed of dog, pedigree, sorts of creature, sorts of animal, kinds of creature, kinds of animal, types of creature",
    zh: "品種 物種 亞種 種屬 動物種類 種類",
  },
  bird: {
    en: "bird, birdlife, seabird, songbird, waterfowl",
    zh: "鳥類 雀鳥 飛鳥 鳥兒 候鳥",
    yue: "雀仔 隻雀",
  },
  pest_rodent: {
    en: "rodent, mice, vermin, rat infestation, infestation, infested",
    zh: "老鼠 鼠患 鼠類 鼠蹤 鼠害",
    yue: "老鼠仔",
  },
  snake: {
    en: "snake, python, serpent, cobra, viper",
    zh: "蛇類 毒蛇 蟒蛇 大蛇",
    yue: "條蛇 飯鏟頭",
  },
  wild_boar: {
    en: "wild boar, wild pig, feral pig",
    zh: "野豬 山豬 野豬群 野生豬隻",
  },
  endangered: {
    en: `endangered, critically endangered, threatened species, rare species, at risk of
      extinction, facing extinction, dying out`,
    zh: "瀕危 瀕臨絕種 稀有物種 瀕臨滅絕 受威脅物種",
    yue: "就嚟絕種",
  },
  extinct: {
    en: "extinct, died out, wiped out",
    zh: "絕種 滅絕 消亡 絕跡",
    yue: "死清光",
  },
  poach_hunt: {
    en: "poach, snare, poacher, hunter, hunted down animals, illegal hunting",
    zh: "偷獵 盜獵 狩獵 打獵 捕獵 獵人",
  },
  animal_cruelty: {
    en: `animal cruelty, animal abuse, cruelty to animals, mistreated animals, ill-treated
      animals, abused dogs`,
    zh: "虐待動物 虐畜 虐貓 虐狗 殘酷對待動物",
  },
  animal_attack: {
    en: "bitten, mauled, gored, savaged, animal attack, shark attack, dog bite",
    zh: "咬傷 被咬 撲咬 咬人 噬咬",
    yue: "咬親 咬到",
  },
  zoo: {
    en: "zoo, zookeeper, aquarium, safari park, wildlife park",
    zh: "動物園 水族館 野生動物園 動物公園",
  },
  animal_shelter: {
    en: "animal shelter, animal rescue, rescue centre, rehoming, pet adoption, up for adoption",
    zh: "動物收容所 動物領養 領養中心 狗場 動物救援",
    yue: "狗房",
  },
  tsunami: {
    en: "tsunami, tsunamis, tidal wave, giant waves",
    zh: "海嘯 巨浪 海嘯警報 海嘯巨浪",
  },
} as const satisfies ConceptTable;
