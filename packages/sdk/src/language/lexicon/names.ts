import type { ConceptTable } from "./types.ts";

/** Well-known places and bodies that people compare with; a pack's own entities come before these. */
export const names = {
  singapore: {
    en: "singapore, singaporean",
    zh: "新加坡 星洲 獅城",
    key: true,
  },
  japan: {
    en: "japan, japanese, tokyo",
    zh: "日本 東京",
    key: true,
  },
  korea: {
    en: "korea, korean, seoul",
    zh: "韓國 首爾",
    key: true,
  },
  taiwan: {
    en: "taiwan, taipei",
    zh: "台灣 台北",
    key: true,
  },
  usa: {
    en: "us, usa, united states, america, american, washington, u.s., the states",
    zh: "美國 華府 美 美方",
    key: true,
  },
  uk: {
    en: "uk, united kingdom, britain, british, london, england",
    zh: "英國 倫敦",
    key: true,
  },
  europe: {
    en: "europe, european, eu, germany, german, france, french, switzerland, swiss",
    zh: "歐洲 歐盟 德國 法國 瑞士 歐美",
    key: true,
  },
  middle_east: {
    en: "middle east, dubai, uae, saudi, saudi arabia, abu dhabi, qatar",
    zh: "中東 杜拜 沙特 阿聯酋",
    key: true,
  },
  southeast_asia: {
    en: "southeast asia, asean, thailand, vietnam, indonesia, malaysia, philippines",
    zh: "東南亞 東盟 泰國 越南 印尼 馬來西亞 一帶一路",
    key: true,
  },
  india: {
    en: "india, indian",
    zh: "印度",
    key: true,
  },
  asia: {
    en: "asia, asian, asia-pacific",
    zh: "亞洲 亞太 亞",
    light: true,
  },
  russia: {
    en: "russia, russian, ukraine",
    zh: "俄羅斯 烏克蘭",
    key: true,
  },
  beijing: {
    en: "beijing",
    zh: "北京",
    key: true,
  },
  shanghai: {
    en: "shanghai",
    zh: "上海",
    key: true,
  },
  shenzhen: {
    en: `shenzhen, sz, northern neighbour, next-door city, neighbouring city, its neighbour, across the river,
      neighbours across the river`,
    zh: "深圳 港深 深港 鵬城 鄰市 深圳河 河對面",
    yue: "隔條河 過咗河",
    light: true,
  },
  guangzhou: {
    en: "guangzhou, canton, gz",
    zh: "廣州 穗",
    light: true,
  },
  macao: {
    en: "macao, macau",
    zh: "澳門",
    light: true,
  },
  hangzhou: {
    en: "hangzhou, suzhou, dongguan, foshan, zhuhai",
    zh: "杭州 蘇州 東莞 佛山 珠海",
    key: true,
  },
  far_countries: {
    en: `canada, canadian, australia, australian, new zealand, brazil, mexico, argentina, chile, peru, colombia, south africa, egypt,
      nigeria, kenya, ethiopia, morocco, turkey, israel, iran, iraq, pakistan, bangladesh, sri lanka, nepal, myanmar, cambodia, laos,
      mongolia, kazakhstan, north korea, netherlands, dutch, spain, spanish, italy, italian, portugal, sweden, swedish, norway, denmark,
      finland, ireland, poland, belgium, austria, greece, hungary, luxembourg, estonia, iceland, czech republic`,
    zh: `加拿大 澳洲 澳大利亞 新西蘭 紐西蘭 巴西 墨西哥 阿根廷 智利 秘魯 哥倫比亞 南非 埃及 尼日利亞 肯尼亞 埃塞俄比亞 摩洛哥 土耳其 以色列 伊朗 伊拉克 巴基斯坦
      孟加拉 斯里蘭卡 尼泊爾 緬甸 柬埔寨 老撾 蒙古 哈薩克 朝鮮 北韓 荷蘭 西班牙 意大利 葡萄牙 瑞典 挪威 丹麥 芬蘭 愛爾蘭 波蘭 比利時 奧地利 希臘 匈牙利 盧森堡
      愛沙尼亞 冰島 捷克`,
    key: true,
  },
  far_cities: {
    en: `new york, san francisco, silicon valley, los angeles, boston, chicago, paris, berlin, frankfurt, geneva, madrid, milan,
      amsterdam, stockholm, moscow, istanbul, tel aviv, sydney, melbourne, toronto, vancouver, bangkok, manila, jakarta, kuala lumpur,
      hanoi, mumbai, bangalore, delhi, osaka, chengdu, chongqing, wuhan, tianjin, nanjing, xi'an, xiamen, qingdao, hainan, kaohsiung`,
    zh: `紐約 三藩市 矽谷 硅谷 洛杉磯 波士頓 芝加哥 巴黎 柏林 法蘭克福 日內瓦 馬德里 米蘭 阿姆斯特丹 斯德哥爾摩 莫斯科 伊斯坦布爾 特拉維夫 悉尼 墨爾本 多倫多
      溫哥華 曼谷 馬尼拉 雅加達 吉隆坡 河內 孟買 班加羅爾 德里 大阪 成都 重慶 武漢 天津 南京 西安 廈門 青島 海南 高雄`,
    key: true,
  },
  huawei: {
    en: "huawei",
    zh: "華為",
    key: true,
  },
  tencent: {
    en: "tencent",
    zh: "騰訊",
    key: true,
  },
  alibaba: {
    en: "alibaba, ant group",
    zh: "阿里巴巴 螞蟻",
    key: true,
  },
  bytedance: {
    en: "bytedance, tiktok",
    zh: "字節跳動 抖音",
    key: true,
  },
  baidu: {
    en: "baidu, jd.com, meituan, xiaomi, byd",
    zh: "百度 京東 美團 小米 比亞迪",
    key: true,
  },
  microsoft: {
    en: "microsoft, google, amazon, apple, meta, aws, tesla, openai, ibm, oracle, intel",
    zh: "微軟 谷歌 亞馬遜 蘋果 特斯拉",
    key: true,
  },
  hsbc: {
    en: "hsbc, standard chartered, hang seng, boc, bank of china, icbc",
    zh: "滙豐 渣打 恒生 中銀 中國銀行 工商銀行",
    key: true,
  },
  hk_bodies: {
    en: `hktdc, trade development council, hospital authority, airport authority, mtr, mtr corporation, hkpc, astri, cathay pacific,
      jockey club, urban renewal authority, icac, consumer council, housing authority, clp, tvb, rthk, swire, jardine, ck hutchison,
      sun hung kai, henderson land, new world development, ocean park, disneyland`,
    zh: `貿發局 醫管局 機管局 港鐵 生產力局 應科院 國泰航空 馬會 賽馬會 市建局 廉署 消委會 房委會 中電 無綫 港台 太古 怡和 長和 長實 新鴻基 恒基 新世界發展
      海洋公園 迪士尼`,
    key: true,
  },
  global_banks: {
    en: `jpmorgan, jp morgan, goldman sachs, goldman, morgan stanley, citibank, ubs, blackrock, dbs, deutsche bank, barclays,
      bank of east asia, world bank, imf, united nations, wto, oecd`,
    zh: "摩根大通 小摩 高盛 摩根士丹利 大摩 花旗 瑞銀 貝萊德 星展 德銀 巴克萊 東亞銀行 世界銀行 國際貨幣基金組織 聯合國 世貿組織 經合組織",
    key: true,
  },
  tech_other: {
    en: "nvidia, samsung, deepseek, lenovo, sensetime, anthropic, netflix, uber, airbnb, zte, xiaohongshu, pinduoduo, foxconn, tsmc",
    zh: "文心一言 通義千問 豆包 英偉達 輝達 三星 深度求索 聯想 商湯 小紅書 拼多多 富士康 台積電 中興通訊",
    key: true,
  },
  insurers_other: {
    en: "aia, prudential, axa, fwd, zurich, allianz",
    zh: "友邦 保誠 安盛 富衛",
    key: true,
  },
  hkex: {
    en: "hkex, hong kong exchange, hong kong exchanges, sfc",
    zh: "港交所 交易所 證監",
    key: true,
  },
  hkstp: {
    en: "science park, hkstp",
    zh: "科學園 科技園公司",
    key: true,
  },
  polyu: {
    en: "hku, cuhk, hkust, polyu, cityu, tsinghua",
    zh: "港大 中大 科大 理大 城大 清華",
    key: true,
  },
  trump: {
    en: `trump, donald trump, biden, joe biden, powell, jerome powell, obama, putin, macron, musk, elon musk, jensen huang,
      sam altman, bill gates, warren buffett, mark zuckerberg, satya nadella, tim cook`,
    zh: "特朗普 川普 拜登 鮑威爾 奧巴馬 普京 馬克龍 馬斯克 黃仁勳 奧特曼 比爾蓋茨 巴菲特 朱克伯格",
    key: true,
  },
  hk_officials: {
    en: `paul chan, paul chan mo-po, carrie lam, donald tsang, tung chee-hwa, c y leung, cy leung, leung chun-ying, regina ip,
      starry lee, eddie yue, christopher hui, sun dong, algernon yau, chris tang, michael wong, bernadette linn, erick tsang,
      john tsang, joseph yam, norman chan`,
    zh: `陳茂波 林鄭月娥 林鄭 曾蔭權 董建華 梁振英 葉劉淑儀 葉劉 李慧琼 余偉文 許正宇 孫東 丘應樺 鄧炳強 黃偉綸 甯漢豪 曾國衞 曾俊華 任志剛
      陳德霖 陳國基 林定國 卓永興 盧寵茂 楊何蓓茵 麥美娟 羅淑佩`,
    key: true,
  },
  leaders: {
    en: "li qiang, he lifeng, ding xuexiang, xia baolong, wang yi, jiang zemin, hu jintao, deng xiaoping, mao zedong, li keqiang",
    zh: "李強 何立峰 丁薛祥 夏寶龍 王毅 江澤民 胡錦濤 鄧小平 毛澤東 李克強",
    key: true,
  },
  tycoons: {
    en: "li ka-shing, victor li, richard li, jack ma, pony ma, ren zhengfei, lei jun, robin li, liang wenfeng, lee shau-kee",
    zh: "李嘉誠 李澤鉅 李澤楷 馬雲 馬化騰 任正非 雷軍 李彥宏 梁文鋒 李兆基",
    key: true,
  },
} as const satisfies ConceptTable;
