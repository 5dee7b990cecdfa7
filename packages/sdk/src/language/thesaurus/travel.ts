import type { ConceptTable } from "../lexicon/types.ts";

/** Transport, shipping, logistics, roads, tourism and tickets. */
export const travel = {
  arrive: {
    en: `arrive, arrival, turn up, touched down, get there, got there, reach the place, came
      in to land, turn up at, come in`,
    zh: "蒞臨 抵達 到達 抵埗 到站 抵步 來到",
    yue: "嚟到 去到 到咗 到埗",
  },
  depart: {
    en: `depart, set off, set out, departure, set off for, set out for, start the journey,
      took off, left for, leave for, head off to`,
    zh: "出走 出發 啟程 動身 起程 離開 離去",
    yue: "起行 走人 走咗",
  },
  visit: {
    en: `visit, visitor, drop by, call on, pay a visit, paid a visit, drop in on, go to see,
      went to see, go round, look round, went through the gates, come through the doors`,
    zh: "旅程 外遊 旅行 到訪 拜訪 訪問 訪客 參觀 造訪 探訪 前往參觀 入場 遊覽",
    yue: "去旅行 嚟玩 去玩 去探 去睇 去過 入去玩",
  },
  sightseeing: {
    en: `sightsee, sightseeing, see the sights, seeing the sights, sightseeing tour, sightseeing
      trip`,
    zh: "觀光 遊覽 遊玩 遊山玩水",
    yue: "周圍玩",
  },
  tourist: {
    en: "tourist, visitor, holidaymaker, vacationer, sightseer, traveller, traveler",
    zh: "遊客 訪客 旅客 觀光客 遊人 旅人",
  },
  foreign_tourist: {
    en: `foreign tourist, overseas visitor, foreign visitors, international tourists, international
      visitors, overseas tourists`,
    zh: "外國遊客 海外旅客 外籍旅客 外國旅客 國際旅客 境外旅客",
    yue: "外國客",
  },
  local_tourist: {
    en: "local tourist, domestic tourist, domestic visitors, local visitors",
    zh: "本地遊客 國內遊客 國內旅客 本國遊客",
    yue: "本地客",
  },
  tourism: {
    en: `tourism, tourism industry, tourism sector, tourist industry, tourist trade, travel
      industry, travel trade, visitor economy`,
    zh: "旅遊 旅遊業 觀光業 旅遊行業 旅遊界",
  },
  visitor_numbers: {
    en: `visitor numbers, tourist numbers, visitor arrivals, tourist arrivals, number of
      visitors, number of tourists, footfall`,
    zh: "旅客人次 訪客人次 遊客人數 旅客數目 遊客數量 人流",
  },
  more_tourists: {
    en: `more tourists, more visitors, tourism boom, tourist boom, surge in visitors, rise
      in visitors, rise in tourists, influx of tourists`,
    zh: "遊客增加 旅客增加 旅客上升 旅遊熱潮 旅客增長 遊客激增",
    yue: "多咗遊客",
  },
  fewer_tourists: {
    en: `fewer tourists, fewer visitors, tourism slump, drop in visitors, drop in tourists,
      fall in visitors, decline in tourism, decline in visitors`,
    zh: "遊客減少 旅客減少 旅客下跌 旅遊業蕭條 遊客流失 旅客銳減",
    yue: "少咗遊客",
  },
  passenger: {
    en: "passenger, bus passengers, train passengers, airline passengers, air passengers",
    zh: "乘客 搭客 機上乘客 乘車人士",
  },
  commute: {
    en: "commute, commuter, travel to work, get to work",
    zh: "通勤 通勤者 通勤族 上班交通",
    yue: "返工搭車",
  },
  ridership: {
    en: `ridership, passenger numbers, passenger traffic, passenger volume, number of passengers,
      patronage`,
    zh: "客運量 乘客量 乘客人次 旅客流量 客流量",
  },
  seat: {
    en: "seat, passenger seat",
    zh: "座位 坐位 座椅 客位",
    yue: "有位坐",
  },
  fare: {
    en: `fare, ticket price, bus fare, train fare, air fare, airfare, cost of tickets, price
      of tickets`,
    zh: "票價 車費 車資 船費 機票價格 車票價格",
    yue: "車錢 船錢 飛價",
  },
  fare_cut: {
    en: `fare cut, fare reduction, cut fares, lower fares, cheaper fares, cheaper tickets,
      reduce fares`,
    zh: "減價 票價下調 降價 調低票價",
    yue: "減車費",
  },
  one_way_ticket: {
    en: "one-way ticket, one-way fare, single ticket, single fare",
    zh: "單程票 單程 單程車票 單程機票",
    yue: "單程飛",
  },
  return_ticket: {
    en: "return ticket, return fare, round trip, round-trip ticket, return trip",
    zh: "來回 來回票 往返 雙程 來回機票 往返票",
    yue: "來回飛",
  },
  discount_ticket: {
    en: `concession fare, concessionary fare, half price, half fare, discounted fare, discounted
      ticket, reduced fare, cut-price ticket`,
    zh: "優惠票 半價 半費 特惠票 優惠票價 折扣票",
    yue: "平飛 半飛",
  },
  full_fare: {
    en: "full fare, full price, adult fare, regular fare, standard fare",
    zh: "全費 全價 正價 成人票 全票",
    yue: "正價飛",
  },
  fare_evasion: {
    en: "fare evasion, fare evader, fare dodger, fare dodging, dodge fares",
    zh: "逃票 逃費 漏票 逃避車費",
    yue: "坐霸王車 搭霸王車 跳閘",
  },
  ticket_sales: {
    en: "go on sale, goes on sale, went on sale, tickets on sale, ticket sales, sell tickets",
    zh: "開售 發售 公開發售 售票",
    yue: "開賣 賣飛",
  },
  booking: {
    en: "booking, reservation, book a ticket, book tickets, book a room, pre-book, reserve a seat",
    zh: "預訂 訂位 訂票 預約 訂房 預留座位",
    yue: "訂飛 霸位",
  },
  service_suspended: {
    en: `out of service, service suspended, suspend services, suspension of services, stopped
      running, halted services`,
    zh: "停運 停駛 停航 暫停服務 停止服務 停開",
  },
  resume_service: {
    en: `resume, resumption, back in service, restart services, running again, back to normal,
      normal service, service restored`,
    zh: "恢復服務 復航 復運 復駛 恢復通車 恢復行駛 恢復正常 服務正常",
    yue: "返正常 有返車",
  },
  disruption: {
    en: "disruption, service disruption, travel chaos, travel disruption",
    zh: "受阻 服務受阻 交通混亂 服務中斷",
    yue: "搞到亂晒",
  },
  road_closure: {
    en: `road block, roadblock, road closure, closed to traffic, road closed, sealed off,
      cordoned off`,
    zh: "封閉 封路 封鎖 禁止通行 道路封閉 路障",
    yue: "封咗路 封咗",
  },
  schedule: {
    en: `timetable, schedule, itinerary, train times, bus times, departure time, arrival
      time, calendar of events`,
    zh: "行程 時刻表 班次表 開車時間 抵達時間 日程 行程表 日程表",
    yue: "排期 時間編排",
  },
  frequency: {
    en: `headway, frequency, service frequency, services per hour, trains per hour, buses
      per hour, frequency of service, minutes between trains, number of times, times a
      week, times a month, times a year, interval between, intervals`,
    zh: "頻率 班次 班距 行車間距 發車頻率 班次密度 次數 頻密程度 相隔時間 間隔 頻次",
    yue: "密唔密",
  },
  last_train: {
    en: "last train, last bus, last ferry, last service, final train, last departure",
    zh: "尾班車 末班車 尾班船 末班船 末班",
    yue: "尾班",
  },
  first_train: {
    en: "first train, first bus, first ferry, first service, earliest train, first departure",
    zh: "頭班車 首班車 頭班船 首班船 首班",
    yue: "頭班",
  },
  journey_time: {
    en: `journey time, travel time, travelling time, flight time, flying time, length of
      journey, duration of the trip`,
    zh: "車程 航程 行車時間 飛行時間 需時 船程",
  },
  distance: {
    en: `distance, mileage, route length, kilometres away, kilometers away, miles away, total
      length, metres away, meters away`,
    zh: "距離 路程 里程 全長 相距 遠近 相隔",
  },
  speed: {
    en: `top speed, average speed, kilometres per hour, kilometers per hour, miles per hour,
      km/h, mph, kph`,
    zh: "速度 時速 車速 航速",
  },
  destination: {
    en: "destination, heading for, bound for, on the way to, en route to",
    zh: "目的地 前往 開往 駛往 飛往 駛向 方向 去向 朝向 方位",
  },
  route: {
    en: "train line, route, bus route, travel route",
    zh: "路線 線路 路徑 行車路線",
  },
  divert: {
    en: "diversion, divert, reroute, detour",
    zh: "改道 繞道 改飛 轉飛 繞行 改線",
    yue: "兜路 兜遠路",
  },
  direct_service: {
    en: "direct flight, nonstop, direct train, direct service, through train",
    zh: "直飛 直航 直達 直通 直通車 直達車",
  },
  connecting_service: {
    en: "stopover, connecting flight, change trains, change planes, layover, transit passengers",
    zh: "轉機 中轉 接駁 轉車 轉乘 換乘",
    yue: "要轉車",
  },
  transport: {
    en: "transport, transportation, conveyance, carry goods, railroad, rail line, rail network",
    zh: "運輸 輸送 運送 載運 搬運 交通運輸 鐵道 鐵路線 鐵路網",
  },
  public_transport: {
    en: `public transport, public transit, public transportation, mass transit, mass transport,
      transit system`,
    zh: "公共交通 公共運輸 大眾運輸 公交 集體運輸",
  },
  train: {
    en: "train, trainset, locomotive, rolling stock",
    zh: "火車頭 列車 火車 鐵路列車",
  },
  metro: {
    en: "metro, subway, underground railway, underground train, rapid transit, metro line",
    zh: "地鐵 地下鐵 捷運 地下鐵路 城市軌道",
  },
  high_speed_rail: {
    en: "high-speed rail, high-speed railway, high-speed train, bullet train, high-speed line",
    zh: "高鐵 高速鐵路 高速列車 子彈火車 動車",
  },
  tram: {
    en: "tram, tramway, streetcar, light rail, tramcar",
    zh: "電車 輕軌 有軌電車 輕鐵 路面電車",
    yue: "叮叮",
  },
  railway_station: {
    en: "railway station, train station, rail station, metro station, subway station, tube station",
    zh: "車站 火車站 地鐵站 鐵路站 高鐵站",
  },
  bus: {
    en: "bus, double-decker, double-decker bus, motor coach, coach bus, tour bus, buses, fleet",
    zh: "巴士 公車 公共汽車 公交車 旅遊巴 客運巴士 巴士車隊 車隊",
    yue: "大巴",
  },
  minibus: {
    en: "minibus, minivan, public light bus, passenger van",
    zh: "小巴 小型巴士 小型客車 公共小巴 中巴",
    yue: "紅van 綠van van仔",
  },
  taxi: {
    en: "taxi, taxis, cab, taxicab, minicab",
    zh: "的士 計程車 出租車 計程汽車",
    yue: "打的 截的士",
  },
  taxi_driver: {
    en: "taxi driver, cab driver, cabbie",
    zh: "的士司機 計程車司機 出租車司機 的哥 運將",
    yue: "的士佬",
  },
  ride_hailing: {
    en: "ride-hailing, ride-hailing app, ride-sharing, rideshare, hail a ride",
    zh: "網約車 叫車平台 叫車服務 網召車 網上叫車",
    yue: "call車 白牌車",
  },
  driver: {
    en: "driver, motorist, chauffeur, bus driver",
    zh: "司機 駕駛者 駕車者 駕駛人 駕駛員",
    yue: "揸車佬 揸車嗰個",
  },
  driving: {
    en: "driving, drove, drive a car, behind the wheel, at the wheel, motoring",
    zh: "駕駛 駕車 開車 行駛",
    yue: "揸車 揸緊車",
  },
  car: {
    en: "car, automobile, private car, motor car, sedan, saloon car",
    zh: "汽車 私家車 轎車 房車 小客車 小汽車",
    yue: "架車",
  },
  petrol_car: {
    en: "petrol car, gasoline car, diesel car, petrol-driven, petrol-powered, combustion engine",
    zh: "燃油車 汽油車 柴油車 內燃機車",
  },
  truck: {
    en: "truck, lorry, heavy goods vehicle, hgv, hgvs, semi-trailer, articulated lorry",
    zh: "貨車 卡車 貨櫃車 大貨車 重型貨車",
    yue: "大櫃車",
  },
  motorcycle: {
    en: "motorcycle, motorbike, motor scooter, moped",
    zh: "電單車 摩托車 重型機車 輕型電單車",
    yue: "綿羊仔",
  },
  bicycle: {
    en: "bicycle, bike, push bike, cycling, cyclist, bike ride, ride a bike",
    zh: "單車 自行車 腳踏車 騎單車 騎自行車 單車手",
    yue: "踩單車",
  },
  pedestrian: {
    en: "pedestrian, passer-by, passerby, passersby",
    zh: "行人 途人 路人 步行者 過路人",
  },
  walk: {
    en: "walk, on foot, stroll",
    zh: "步行 徒步 走路 散步",
    yue: "行路 行過去",
  },
  road: {
    en: "road, street, roadway, carriageway",
    zh: "公路 道路 馬路 街道 車道",
    yue: "條路",
  },
  highway: {
    en: "highway, motorway, expressway, freeway",
    zh: "高速公路 快速公路 快速道路 高速路 主幹道",
  },
  road_toll: {
    en: "road toll, toll road, toll fee, tunnel toll, bridge toll, congestion charge",
    zh: "過路費 隧道費 通行費 過橋費 道路收費",
  },
  parking: {
    en: "parking, car park, parking lot, parking space, parking garage",
    zh: "停車場 泊車 車位 停車位 泊車位",
    yue: "泊低",
  },
  traffic_jam: {
    en: "congestion, gridlock, traffic jam, tailback, bumper-to-bumper, heavy traffic",
    zh: "塞車 交通擠塞 堵車 擁堵 交通阻塞 車龍",
    yue: "塞爆 塞死",
  },
  smooth_traffic: {
    en: `smooth traffic, free-flowing, free-flowing traffic, light traffic, traffic flowing,
      clear roads`,
    zh: "交通暢順 暢通 暢順 暢通無阻",
  },
  rush_hour: {
    en: "rush hour, peak hour, peak time, busiest hours",
    zh: "繁忙時間 尖峰時間 高峰時段 繁忙時段 上下班時間 尖峰時段",
    yue: "返工放工時間",
  },
  off_peak: {
    en: "off-peak, off-peak hours, off-peak times, quiet hours, outside peak hours",
    zh: "離峰 離峰時間",
  },
  wait: {
    en: "waiting time, hang around, wait, queue, queueing, stand in line",
    zh: "等候 輪候時間 等待 候車 候機 輪候 排隊",
    yue: "等車 等船 呆等 等幾耐 排隊等",
  },
  speeding: {
    en: `speeding, over the speed limit, broke the speed limit, exceeded the speed limit,
      driving too fast, reckless speed`,
    zh: "超速 超速駕駛 車速過高 開快車",
    yue: "揸快車 飛車",
  },
  driving_licence: {
    en: "driving licence, driver's license, driving license, driver's licence, driving permit",
    zh: "駕照 駕駛執照 駕駛證 駕駛牌照",
  },
  petrol: {
    en: "petrol, gasoline, diesel, motor fuel, fuel",
    zh: "汽油 燃油 柴油 燃料",
  },
  hit_pedestrian: {
    en: `knocked down, knocked over, run over, ran over, hit by a car, struck by a car, mown
      down, hit by a bus`,
    zh: "撞倒 輾過 被車撞 輾壓",
    yue: "車親 車低 撞親 撞低",
  },
  derail: {
    en: "derail, came off the tracks, came off the rails",
    zh: "出軌 脫軌 列車出軌 火車出軌",
    yue: "甩軌",
  },
  plane_crash: {
    en: `plane crash, air crash, air disaster, crashed plane, aircraft crash, aviation accident,
      helicopter crash`,
    zh: "空難 墜機 墜毀 飛機失事 飛行事故",
    yue: "跌飛機",
  },
  sink_ship: {
    en: "sink, sank, sunk, capsize, shipwreck",
    zh: "沉沒 沉船 翻沉 傾覆 翻船 船難",
    yue: "反艇",
  },
  breakdown: {
    en: `breakdown, broken down, broken, broke down, mechanical failure, technical fault,
      technical problem, engine trouble, engine failure, malfunction, faulty, out of order,
      defective, on the blink, kaput, out of action`,
    zh: "出毛病 故障 拋錨 失靈 機件故障 機械故障 技術故障 損壞 壞掉",
    yue: "死火 壞車 壞咗 爛咗 用唔到",
  },
  airport: {
    en: "airport, airfield, aerodrome, air terminal, passenger terminal, airstrip",
    zh: "機場 航空站 飛機場 航站 客運大樓",
  },
  airline: {
    en: "airline, airline company, air carrier, airways",
    zh: "航空公司 航企 航司 民航公司 航空企業",
  },
  aircraft: {
    en: "aircraft, aeroplane, airplane, plane, jet, airliner, passenger jet",
    zh: "飛機 客機 航機 噴射機 民航機",
    yue: "架飛機",
  },
  helicopter: {
    en: "helicopter, chopper, rotorcraft",
    zh: "直升機 直升飛機 旋翼機",
  },
  aviation: {
    en: "aviation, civil aviation, air transport, air travel, aviation industry, airline industry",
    zh: "航空 民航 航空業 民用航空 空中交通",
  },
  flight: {
    en: "flight, passenger flight, scheduled flight, air service",
    zh: "航班 班機 客運航班 定期航班",
  },
  fly: {
    en: "fly, flew, flown, by air, by plane, took a plane",
    zh: "飛行 乘飛機 搭乘飛機 坐飛機",
    yue: "飛去 搭飛機",
  },
  domestic_flight: {
    en: "domestic flight, internal flight, domestic route",
    zh: "國內航班 國內航線 內陸航班 本土航班",
  },
  international_flight: {
    en: "long-haul, international flight, overseas flight, international route, long-haul flight",
    zh: "國際航班 國際航線 長途航班 越洋航班",
  },
  take_off: {
    en: "take off, lifted off, took off, takeoff, airborne",
    zh: "起飛 升空 離地 飛離",
  },
  landing: {
    en: "landing, touch down, touchdown, come in to land",
    zh: "降落 着陸 飛抵",
    yue: "落地",
  },
  emergency_landing: {
    en: "emergency landing, forced landing, forced to land, crash-landing, precautionary landing",
    zh: "緊急降落 迫降 備降 緊急著陸",
  },
  airline_pilot: {
    en: "pilots, airline pilot, co-pilot, flight captain, aviator, flying the plane",
    zh: "機師 飛行員 機長 副機師",
    yue: "揸飛機",
  },
  cabin_crew: {
    en: "cabin crew, flight attendant, air hostess, stewardess, air steward",
    zh: "空服員 機艙服務員 空中服務員 空姐 空中小姐 空少",
  },
  luggage: {
    en: "carry-on, luggage, baggage, suitcase, hand luggage, checked bags, travel bag",
    zh: "行李 行李箱 手提行李 寄艙行李 旅行箱",
    yue: "行李喼 拉喼",
  },
  board: {
    en: "get on, boarding, embark, got on, climb aboard, embarkation, went aboard",
    zh: "登機 上車 上船 登船 登車",
    yue: "上機",
  },
  alight: {
    en: "alight, disembark, get off, got off",
    zh: "下車 下船 下機 離船 離機",
    yue: "落車 落船 落機",
  },
  ride: {
    en: `ride, rode, take the bus, took the bus, take the train, took the train, take a taxi,
      catch a bus`,
    zh: "乘搭 搭乘 乘坐 坐車 乘車",
    yue: "搭車 搭地鐵",
  },
  premium_class: {
    en: "first class, business class, premium cabin, first-class cabin",
    zh: "頭等艙 商務艙 頭等 商務客位 頭等車廂",
    yue: "坐頭等",
  },
  economy_class: {
    en: "economy class, economy cabin, standard class, coach class, second class",
    zh: "經濟艙 經濟客位 普通艙 普通車廂",
  },
  ship: {
    en: "ship, vessel, boat, watercraft, seagoing vessel",
    zh: "船隻 船舶 輪船 船艇 船艦",
    yue: "隻船",
  },
  ferry: {
    en: "ferry, ferryboat, ferry service, passenger boat",
    zh: "渡船 渡輪 輪渡 小輪 渡海輪",
    yue: "街渡",
  },
  cruise: {
    en: "cruise, cruise ship, cruise liner, ocean liner, cruising holiday",
    zh: "郵輪 遊輪 郵輪旅遊 豪華郵輪",
  },
  cargo_ship: {
    en: "cargo ship, cargo vessel, container ship, freighter, bulk carrier, merchant ship",
    zh: "貨輪 貨船 貨櫃船 散貨船 集裝箱船 商船",
  },
  port: {
    en: "harbour, harbor, seaport",
    zh: "港口 海港 港灣 商港 深水港",
  },
  pier: {
    en: "pier, wharf, wharves, jetty, quay, quayside, dockside",
    zh: "碼頭 船埠 泊位 渡輪碼頭",
  },
  sailor: {
    en: "sailor, seafarer, seaman, seamen, mariner, ship's crew",
    zh: "海員 船員 水手 船上人員",
    yue: "行船佬",
  },
  ship_captain: {
    en: "ship captain, sea captain, shipmaster, captain of the ship, ferry captain, boat captain",
    zh: "船長 輪船船長 貨輪船長 渡輪船長",
    yue: "船老大",
  },
  set_sail: {
    en: "set sail, sail, put to sea, left port",
    zh: "啟航 出海 揚帆 開航 駛離港口",
    yue: "開船",
  },
  moor: {
    en: "berthed, anchored, drop anchor, moor, at anchor, docked, docks at, in port",
    zh: "停泊 下錨 靠岸 泊岸 繫泊 靠泊",
    yue: "埋岸",
  },
  shipping: {
    en: `shipping industry, sea transport, maritime transport, ocean shipping, by sea, sea
      freight, seaborne`,
    zh: "航運 海運 船運 水運 海上運輸",
  },
  air_freight: {
    en: "air freight, airfreight, air cargo, freighted by air, air cargo services",
    zh: "空運 航空貨運 空運貨物 航空貨物",
  },
  shipping_company: {
    en: "shipping company, shipping line, shipowner, ship owner, owner of the ship",
    zh: "船公司 船東 航運公司 船主 輪船公司",
  },
  logistics: {
    en: "logistics, supply chain, freight forwarding, freight forwarder, haulage, haulier",
    zh: "物流 供應鏈 物流業 貨運代理 物流公司",
  },
  load_cargo: {
    en: "loading, loaded onto, load cargo, load goods, loaded the ship, loaded the truck",
    zh: "裝貨 裝載 裝船 裝車",
    yue: "上貨",
  },
  unload_cargo: {
    en: "unload, offload, discharge cargo",
    zh: "卸貨 卸載 卸下 起卸 卸船",
    yue: "落貨",
  },
  hotel: {
    en: "hotel, guesthouse, guest house, inn, motel, hostel",
    zh: "酒店 飯店 旅館 賓館 旅店 客棧",
  },
  homestay: {
    en: `homestay, bed and breakfast, b&b, holiday rental, vacation rental, short-term rental,
      holiday let`,
    zh: "民宿 短租 度假屋 短租屋 短租公寓",
    yue: "渡假屋",
  },
  hotel_room: {
    en: "suites, hotel room, guest room, guestroom, double room",
    zh: "客房 酒店房間 套房 房間",
    yue: "酒店房",
  },
  room_rate: {
    en: "room rate, nightly rate, price per night, room price, hotel price, hotel rates",
    zh: "房費 住宿費 每晚房價 酒店價格 客房價格 住宿費用",
    yue: "房錢",
  },
  occupancy_rate: {
    en: "occupancy, occupancy rate, hotel occupancy, room occupancy, occupied rooms",
    zh: "入住率 房間入住率 住房率 酒店入住率",
  },
  check_in: {
    en: "check in",
    zh: "入住 辦理入住 登記入住 入住手續",
  },
  check_out: {
    en: "check out of the hotel, checked out, checkout time, leave the hotel, left the hotel",
    zh: "退房 辦理退房 離店 退房手續",
  },
  overnight_stay: {
    en: "overnight stay, stay overnight, spend the night, spent the night, overnight visitors",
    zh: "過夜 留宿 宿夜 過夜旅客 住宿過夜",
    yue: "喺度瞓 過咗夜",
  },
  day_trip: {
    en: "day trip, day tripper, same-day visitors, day visitors",
    zh: "即日來回 當日往返 即日遊 即日往返",
    yue: "即日返",
  },
  length_of_stay: {
    en: `stay longer, length of stay, duration of stay, nights stayed, number of nights,
      length of visit`,
    zh: "逗留時間 停留時間 留宿晚數 住宿天數 逗留日數",
  },
  hotel_owner: {
    en: "hotel owner, hotelier, innkeeper, owner of the hotel",
    zh: "酒店老闆 酒店東主 旅館老闆 酒店業主",
  },
  travel_agency: {
    en: "travel agency, travel agent, tour operator, tour company",
    zh: "旅行社 旅遊公司 旅行代理 旅遊營辦商 旅行團公司",
  },
  tour_guide: {
    en: "tour guide, tour leader, tourist guide",
    zh: "導遊 領隊 導賞員 嚮導",
  },
  tour_group: {
    en: "tour group, package tour, group tour, guided tour, package holiday",
    zh: "旅行團 旅遊團 團客 跟團 團體旅客 套裝旅遊",
    yue: "報團",
  },
  independent_travel: {
    en: `independent traveller, independent traveler, solo traveller, backpacker, backpacking,
      travel alone, travelling alone, self-guided`,
    zh: "自由行 自助遊 背包客 散客 獨遊 自助旅行",
    yue: "自己去玩",
  },
  holiday: {
    en: "holiday, vacation, getaway, on holiday, on vacation",
    zh: "度假 假期 休假 渡假",
    yue: "放假",
  },
  business_trip: {
    en: "business trip, business travel, business traveller, business traveler, work trip",
    zh: "出差 公幹 商務旅行 商務旅客 商旅",
  },
  leisure_travel: {
    en: "leisure travel, leisure trip, leisure traveller, pleasure trip, recreational travel",
    zh: "休閒旅遊 消閒旅行 休閒遊 休閒旅客",
    yue: "去玩吓",
  },
  attraction: {
    en: "attraction, tourist attraction, tourist spot, scenic spot, place of interest, must-see",
    zh: "景點 旅遊景點 名勝 觀光點 旅遊勝地",
    yue: "打卡位 打卡點",
  },
  theme_park: {
    en: "theme park, amusement park, funfair",
    zh: "主題公園 主題樂園 遊樂園 遊樂場",
  },
  hiking: {
    en: "hike, hiker, trek, trekker",
    zh: "遠足 健行 登山 遠足者 登山客",
    yue: "行山",
  },
  souvenir: {
    en: "souvenir, keepsake, memento, souvenir shop, gift shop",
    zh: "紀念品 伴手禮 旅遊紀念品 土產",
    yue: "手信",
  },
  peak_season: {
    en: `peak season, high season, busy season, tourist season, holiday season, height of
      the season`,
    zh: "旺季 旅遊旺季 旅遊高峰 旅遊旺月 高峰季節",
  },
  low_season: {
    en: "low season, off-season, slack season, quiet season, slow season",
    zh: "淡季 旅遊淡季 淡月",
  },
  visa_free: {
    en: "visa-free, visa waiver, visa exemption",
    zh: "免簽 免簽證 免簽入境 豁免簽證",
  },
  visa_required: {
    en: "visa required, need a visa, must apply for a visa",
    zh: "須簽證 需要簽證 簽證要求 須辦簽證",
    yue: "要簽證",
  },
  passport: {
    en: "passport, travel document, identity document",
    zh: "護照 旅行證件 旅遊證件 出入境證件",
  },
  border_checkpoint: {
    en: `border crossing, border checkpoint, border control, immigration control, immigration
      checkpoint`,
    zh: "關口 關卡 口岸 邊境檢查站 邊檢",
    yue: "過關",
  },
  enter_country: {
    en: "inbound, enter the country, inbound travel, arrive from abroad",
    zh: "入境 抵境 入境遊 入境者",
  },
  go_abroad: {
    en: `go abroad, goes abroad, outbound, went abroad, travel abroad, travelled abroad,
      outbound travel, leave the country, left the country`,
    zh: "出國 出境 離境 出境遊 出國旅行",
    yue: "去外國",
  },
  refuse_entry: {
    en: `turned away, refused entry, denied entry, turned back, barred from entering, refused
      boarding, denied boarding`,
    zh: "拒絕入境 禁止入境 拒絕登機 拒之門外",
  },
  admit_entry: {
    en: "allowed in, allowed to enter, granted entry, admitted into, permitted to enter",
    zh: "放行 准許入境 獲准入境 准予進入",
    yue: "畀入 放咗入去",
  },
  luxury: {
    en: "high-end, plush, upscale, luxury, luxurious, upmarket, deluxe",
    zh: "高檔 豪華 奢華 奢侈",
  },
  operator: {
    en: "operated by, run by, managed by, operator, operating company",
    zh: "營運商 經營者 營運者 營辦商 運營商",
  },
} as const satisfies ConceptTable;
