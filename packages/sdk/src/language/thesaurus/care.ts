import type { ConceptTable } from "../lexicon/types.ts";

/** Health, medicine, care of the old and of children, welfare, family, safety and food. */
export const care = {
  hospital: {
    en: "hospital, infirmary, medical centre, medical center",
    zh: "醫院 病院 醫療中心 綜合醫院",
  },
  doctor: {
    en: "doctor, medic, physician, general practitioner, family doctor, clinician",
    zh: "醫生 醫師 大夫 家庭醫生 全科醫生",
  },
  nurse: {
    en: "nurse, nursing staff, registered nurse, hospital nurse, matron",
    zh: "護士 護理師 護理人員 護士長",
    yue: "護士姑娘",
  },
  patient: {
    en: "patient, inpatient, outpatient, sick person, sick people",
    zh: "病人 患者 病患 病者 求診者",
    yue: "病號",
  },
  illness: {
    en: `illness, sickness, ailment, unwell, disease, fell ill, falling ill, taken ill, medical
      condition, under the weather`,
    zh: "病痛 疾病 生病 病症 患病 得病 抱恙",
    yue: "病咗 有病",
  },
  healthy: {
    en: `healthy, in good health, good health, fit and well, fit and healthy, in good shape,
      able-bodied`,
    zh: "身體健康 健壯 身體好 壯健",
    yue: "身體好好 龍精虎猛",
  },
  death: {
    en: `die, dies, died, dead, death, dying, passed away, deceased, lost their lives, lost
      his life, lost her life, fatality, succumbed, killed, fatalities`,
    zh: "死亡 去世 過世 逝世 身亡 喪生 離世 病逝 死者 喪命 罹難",
    yue: "死咗 過咗身 瓜咗",
  },
  alive: {
    en: "survive, survival, alive, survivor, pulled through, still living, lived to tell the tale",
    zh: "生還 倖存 存活 生還者 倖存者 活著",
    yue: "執返條命 死唔去",
  },
  injured: {
    en: "injured, injury, wounded, got hurt, was hurt, were hurt, hurt",
    zh: "受傷 傷者 負傷 掛彩 傷患 弄傷",
    yue: "整親 整傷 傷咗",
  },
  safe: {
    en: `safety, safe, safer, unhurt, uninjured, unharmed, unscathed, escaped injury, safe
      and sound, safety measures, safety rules, out of danger, harmless, secure from harm,
      risk-free, in one piece, safest, out of harm's way`,
    zh: "安全 穩妥 安然無恙 毫髮無損 平安無事 平安 安全措施 脫險 安然",
    yue: "穩陣 安全晒 好穩陣",
  },
  serious_condition: {
    en: `critical condition, serious condition, seriously injured, critically injured, seriously
      ill, critically ill, severely injured, serious injuries, severe injuries, life-threatening,
      fighting for life, fighting for his life, fighting for her life, at death's door`,
    zh: "重傷 危殆 病危 命危 傷勢嚴重 生命垂危 情況危急 重病",
    yue: "傷得好重 病得好重 就快死",
  },
  minor_injury: {
    en: `minor injury, slightly injured, slight injuries, slightly hurt, lightly injured,
      cuts and bruises, superficial wounds`,
    zh: "輕傷 傷勢輕微 皮外傷 擦傷",
    yue: "擦損 損咗少少",
  },
  hospitalised: {
    en: `hospitalised, hospitalized, hospitalisation, hospitalization, taken to hospital,
      rushed to hospital, admitted to hospital, hospital admission, in hospital, hospital
      stay, admitted to a ward, ended up in hospital, landed in hospital`,
    zh: "住院 入院 送院 留院 送醫 入住醫院 住進醫院 送進醫院 送院留醫",
    yue: "入咗醫院 留醫 瞓醫院 入咗院 入院留醫",
  },
  discharged: {
    en: `discharged from hospital, left hospital, released from hospital, sent home from
      hospital, out of hospital, allowed home, hospital discharge`,
    zh: "出院 離院 康復出院 獲准出院",
    yue: "出咗院",
  },
  treatment: {
    en: "medical care, treated for, being treated, medical treatment, therapy, course of treatment",
    zh: "治療 醫治 療法 診治 療程 救治",
    yue: "醫病 醫緊",
  },
  see_doctor: {
    en: `see a doctor, saw a doctor, seeing a doctor, doctor's visit, consult a doctor, went
      to the doctor, sought medical help, medical consultation`,
    zh: "看病 看醫生 求診 就醫 就診 求醫",
    yue: "睇醫生 睇病 睇症",
  },
  surgery_operation: {
    en: `surgery, surgical, surgical operation, surgical procedure, operated on, underwent
      an operation, had an operation, under the knife`,
    zh: "手術 開刀 外科手術 動手術",
    yue: "做手術 開咗刀",
  },
  recovery: {
    en: `on the mend, full recovery, recuperate, convalesce, convalescence, got well, back
      on his feet, back on her feet, recovering from illness`,
    zh: "康復 痊癒 病癒 復原 養病 病情好轉",
    yue: "好返 好返晒 好番",
  },
  relapse: {
    en: `relapse, illness returned, fell ill again, condition worsened, condition deteriorated,
      took a turn for the worse`,
    zh: "復發 病情惡化 病情轉差 舊病復發",
    yue: "病情差咗",
  },
  cured: {
    en: "heal, cure, curable",
    zh: "治癒 治好 根治 醫好 治得好",
    yue: "醫返好 斷尾 醫得好",
  },
  incurable: {
    en: "incurable, untreatable, beyond cure, terminal illness, terminal cancer",
    zh: "絕症 末期病人",
    yue: "醫唔好",
  },
  accident: {
    en: `accident, accidental, mishap, by accident, freak accident, unintentional, by mistake,
      inadvertent`,
    zh: "意外 事故 意外事件 失事 並非故意 意外地 誤打誤撞 偶然",
    yue: "出咗事",
  },
  deliberate: {
    en: "deliberate, purposely, on purpose, intentional, wilful, willful, premeditated, knowingly",
    zh: "蓄意 刻意 存心 有意為之 有預謀 有意 明知故犯 處心積慮",
    yue: "特登 專登 有心 立心",
  },
  road_accident: {
    en: `collision, collide, pile-up, road accident, traffic accident, car accident, car
      crash, road crash`,
    zh: "撞車 車禍 交通意外 交通事故 相撞 碰撞",
    yue: "炒車 撞埋一齊 撞埋",
  },
  fire_blaze: {
    en: `catch fire, blaze, caught fire, fire broke out, house fire, on fire, flames, in
      flames, inferno, burned down, burnt down, set alight, ablaze`,
    zh: "火災 火警 失火 起火 着火 大火 焚毀",
    yue: "火燭 燒咗",
  },
  rescue: {
    en: `bail out, rescue, rescuer, pulled to safety, saved his life, saved her life, saved
      their lives, save lives, saved the life, saved from, come to the rescue, bailout`,
    zh: "救援 營救 搶救 獲救 救出 拯救 搜救 挽救",
    yue: "救返 救咗 救人",
  },
  danger: {
    en: `danger, dangerous, hazard, peril, risky, risk, unsafe, hazardous, perilous, endanger,
      put at risk, at risk, jeopardise, jeopardize, treacherous, dicey`,
    zh: "危險 隱患 風險 高危 凶險 危及 冒險 有危險 瀕危 險境",
    yue: "搏命 牙煙 得人驚 好危險 好牙煙 危危乎",
  },
  child: {
    en: `children, kid, youngster, schoolchildren, minors, child, toddler, little ones, boys
      and girls, youngest ones, kiddies`,
    zh: "孩子 小孩 小朋友 兒童 孩童 幼童",
    yue: "細路 細蚊仔 細路仔 細佬哥 小鬼頭",
  },
  adult: {
    en: "adult, grown-up, grown-ups, adulthood, over age, of legal age, over legal age, grownups",
    zh: "成人 成年人 大人 成年 已成年",
    yue: "大個咗 夠秤 大個 大個仔 大個女",
  },
  elderly: {
    en: `elderly, old people, older people, senior citizen, pensioner, old folk, seniors,
      retirees, the aged, old man, old woman`,
    zh: "長者 老人 銀髮族 高齡者 老年人 耆英 耆老 長輩 老翁 老婦 年長者",
    yue: "阿婆 老嘢 老人家 公公 婆婆 老友記 阿伯 公公婆婆 老坑",
  },
  teenager: {
    en: `young people, youngster, teenager, teen, teenage, adolescent, youth, young person,
      young adults, young folk`,
    zh: "年輕人 青年 年青人 青少年 少年",
    yue: "後生仔 後生女 後生 𡃁仔 後生仔女",
  },
  baby: {
    en: "new arrival, baby, infant, newborn, newborn baby",
    zh: "嬰兒 寶寶 初生嬰兒 新生兒 幼嬰 嬰孩",
    yue: "BB仔 蘇蝦 臊蝦仔 BB 蘇蝦仔",
  },
  relatives: {
    en: `family, household, whole family, family member, next of kin, kinsfolk, kith and
      kin, loved ones, extended family, kin`,
    zh: "家人 家庭 一家人 家族 全家 家戶 親屬 親戚 家屬 親人",
    yue: "屋企人 一家大細 成家人",
  },
  parents: {
    en: "parent, mum and dad, mom and dad, mother and father, parental",
    zh: "父母 家長 雙親 爸媽 爹娘",
    yue: "老豆老母 爸爸媽媽 老豆阿媽",
  },
  mother: {
    en: "mother, mum, mom, mummy, mam, mommy",
    zh: "母親 媽媽 娘親 媽咪",
    yue: "阿媽 老母 媽子 老媽子",
  },
  father: {
    en: "father, dad, daddy, papa, fatherhood",
    zh: "父親 爸爸 爹爹 老爸 爹地",
    yue: "阿爸 老豆 爹哋 老竇",
  },
  son: {
    en: "son, eldest son, youngest son, baby boy",
    zh: "兒子 長子 幼子 獨子",
    yue: "大仔 細仔 仔仔",
  },
  daughter: {
    en: "daughter, eldest daughter, youngest daughter, baby girl",
    zh: "女兒 閨女 長女 幼女",
    yue: "大女 細女 囡囡",
  },
  brother: {
    en: "brother, younger brother, elder brother, big brother, older brother",
    zh: "哥哥 弟弟 兄長 胞弟",
    yue: "大佬",
  },
  sister: {
    en: "sister, younger sister, elder sister, big sister, older sister",
    zh: "姊妹 姐姐 妹妹 胞妹",
    yue: "家姐 細妹 阿妹",
  },
  husband: {
    en: "husband, hubby, bridegroom, married man",
    zh: "丈夫 老公 夫婿 夫君",
  },
  wife: {
    en: "wife, wives, bride, married woman, missus",
    zh: "妻子 老婆 愛妻 妻室",
  },
  grandmother: {
    en: "grandmother, grandma, granny, gran, nana",
    zh: "祖母 外婆 奶奶 外祖母 姥姥",
    yue: "阿嫲 嫲嫲",
  },
  grandfather: {
    en: "grandfather, grandpa, grandad, granddad",
    zh: "祖父 外公 爺爺 外祖父 姥爺",
    yue: "阿爺",
  },
  marriage: {
    en: "marry, marriage, wedding, tie the knot, tied the knot, got hitched, newlyweds",
    zh: "結婚 婚姻 婚禮 成婚 嫁娶 完婚",
    yue: "結咗婚 拉埋天窗 擺酒",
  },
  divorce: {
    en: `divorce, divorcee, split from her husband, split from his wife, broken marriage,
      marriage broke down`,
    zh: "離婚 離異 婚姻破裂 仳離",
    yue: "離咗婚",
  },
  unmarried: {
    en: "unmarried, single person, single people, bachelor, spinster, single man, single woman",
    zh: "單身 獨身",
    yue: "單身寡佬",
  },
  welfare: {
    en: `welfare, welfare benefits, welfare payments, social security, social assistance,
      income support, state benefits, on benefits, on the dole`,
    zh: "社會福利 社會保障 救助金 綜援 救濟金 福利金",
    yue: "攞綜援 食綜援",
  },
  age: {
    en: "age, years old, aged, years of age, date of birth",
    zh: "年齡 年紀 歲數 年歲 出生日期 現年",
    yue: "幾歲 貴庚",
  },
  male: {
    en: "male, man, men, menfolk",
    zh: "男性 男人 男子 男士 男生 漢子",
    yue: "麻甩佬 男人佬 男人老狗",
  },
  female: {
    en: "female, women, womenfolk",
    zh: "女性 女人 女子 婦女 女生",
    yue: "師奶 女人家 女仔人家",
  },
  boy: {
    en: "lad, boy, schoolboy, little boy",
    zh: "男孩 男童 男生 小男孩 男孩子",
    yue: "男仔 靚仔 𡃁仔仔",
  },
  girl: {
    en: "girl, schoolgirl, little girl",
    zh: "女孩 女童 女生 小女孩 少女",
    yue: "女仔 細路女 妹妹仔 𡃁妹",
  },
  salary: {
    en: `wage, salary, earnings, paycheck, remuneration, pay packet, income, paycheque, monthly
      pay, hourly pay, take-home pay, pay cheque, pay slip, earnings from work, rate of
      pay, wages`,
    zh: "工資 薪金 薪水 月薪 薪酬 收入 時薪 日薪 薪津 入息",
    yue: "出糧 人工 糧單 份人工 加人工 份糧 糧",
  },
  occupation: {
    en: "job title, profession, line of work, works as, occupation, job, livelihood, for a living",
    zh: "職務 職位 崗位 工作崗位 差事 飯碗 就業 行業 職業 從事工作 工作 謀生 生計",
    yue: "份工 做邊行 搵食",
  },
  nationality: {
    en: `nationality, citizenship, home country, citizen, country of origin, citizen of,
      naturalised, naturalized, passport holder, place of origin, holder of a passport,
      country of birth, native of`,
    zh: "國籍 籍貫 公民 公民身份 原居地 原籍 祖籍國 入籍 來自國家 出生國家",
    yue: "邊國人 乜嘢籍",
  },
  owner: {
    en: `owner, proprietor, owned by, belongs to, ownership, boss, employer, manager, supervisor,
      owns, co-owner, gaffer, line manager, foreman, foremen, own a, possess`,
    zh: "老闆 業主 經理 主管 屬於 歸屬 持有人 東主 擁有人 店主 物主 擁有者 擁有權 所有人 所有權 僱主 資方 管工 領班 監工 持有 上司 所有者",
    yue: "事頭 老細 波士 阿頭 揸住 有咗 係佢嘅 事頭婆 主人家",
  },
  email: {
    en: `phone number, contact number, hotline, email, e-mail, contact details, telephone
      number, helpline, email address, e-mail address, contact information, contact info,
      contact address, way of contacting, email contact, enquiry line`,
    zh: "電話號碼 熱線 電郵 聯絡方法 聯繫方式 郵箱 聯絡電話 查詢電話 電子郵件 電郵地址 電子郵箱 聯絡資料 聯絡方式 電子郵件地址 手機號碼 電子信箱",
    yue: "電話冧把 伊妹兒",
  },
  opening_hours: {
    en: `opening hours, opening times, business hours, visiting hours, office hours, consulting
      hours, consultation hours, closing time, hours of opening, counter hours, hours
      of business, trading hours, open until, operating hours, hours of operation`,
    zh: "開放時間 營業時間 辦公時間 應診時間 探病時間 開館時間 閉館時間 服務時間 關門時間",
    yue: "開門時間 開舖時間 閂門時間",
  },
  fee: {
    en: `fee, ticket price, price, price tag, surcharge, cost, expense, expenditure, outlay,
      running costs, spending, pay a fee, fee-paying, entrance fee, admission fee, price
      of admission, application fee, filing fee, licence fee, license fee, processing
      fee, handling charge, priced at, retail price, asking price, selling price, entry
      fee, service charge, admission charge, entry charge, set me back, set you back, set them back, fork out, cough up,
      shell out`,
    zh: `收費 票價 入場費 費用 手續費 價格 價錢 售價 定價 標價 價位 服務費 成本 開支 支出 花費 經費 付費 繳費 需付款 門票價格 門票收費 申請費 牌費
      附加費 花銷 參觀費 門票費 須付費`,
    yue: "銀碼 要畀錢 收錢 使費 入場錢",
  },
  free_entry: {
    en: `free of charge, for free, free treatment, free admission, free entry, admission
      free, cost-free, complimentary ticket, free ride, free travel, complimentary, gratis,
      on the house`,
    zh: "免費 免費入場 免費參觀 免票 免收入場費 免收費 免入場費 免費乘搭 分文不取",
    yue: "免錢",
  },
  food: {
    en: "food, foodstuff, groceries, grub",
    zh: "食物 食品 糧食 食材",
    yue: "嘢食",
  },
  eat: {
    en: "eat, ate, eaten, dine",
    zh: "吃飯 進食 用餐 進餐 食用",
    yue: "食飯 食咗",
  },
  restaurant: {
    en: "restaurant, eatery, cafe, diner, bistro, canteen",
    zh: "餐廳 飯館 食肆 餐館 酒樓",
    yue: "茶記 茶餐廳 大排檔",
  },
  drunk: {
    en: "drunk, drunken, intoxicated, tipsy, inebriated, drank too much, had too much to drink",
    zh: "喝醉 醉酒 酒醉 爛醉",
    yue: "飲醉 飲大咗",
  },
  sober: {
    en: "sober, sobriety, teetotal, teetotaller, alcohol-free",
    zh: "滴酒不沾",
  },
  alcohol: {
    en: "alcohol, alcoholic drink, booze, liquor, alcohol consumption, drinking alcohol",
    zh: "酒精 酒類 喝酒 飲酒 烈酒",
    yue: "飲咗酒 劈酒",
  },
  smoking: {
    en: "tobacco, smoker, smoking, cigarette, vape, e-cigarette",
    zh: "煙草 吸煙 抽煙 香煙 煙民 電子煙",
    yue: "食煙 煲煙 煙仔",
  },
  nonsmoking: {
    en: "smoke-free, smoking ban, quit smoking, gave up smoking, give up smoking, stopped smoking",
    zh: "戒煙 禁煙",
    yue: "戒咗煙",
  },
  poor: {
    en: `poor, poverty, poor people, poor families, impoverished, destitute, low-income,
      hard up, penniless, needy, the poor, living in poverty, skint, poorer, poorest,
      underprivileged, badly off`,
    zh: "貧窮 貧困 窮人 清貧 低收入 貧戶 赤貧 貧苦",
    yue: "捱窮 窮到燶 好窮 窮鬼",
  },
  rich: {
    en: `wealth, rich, tycoon, rich people, wealthy, well-off, affluent, rich man, rich families,
      rich person, millionaire, billionaire, well-heeled, richer, richest, wealthier,
      wealthiest, well-to-do, prosperous, rolling in it`,
    zh: "富裕 有錢人 富有 富豪 億萬富翁 富商 有錢 富貴",
    yue: "好有錢 有錢佬 有米 大把錢",
  },
  homeless: {
    en: `homeless, homeless people, rough sleeper, sleep rough, street sleepers, living on
      the streets, unhoused`,
    zh: "露宿者 流浪漢 街友 露宿 露宿街頭 遊民",
    yue: "瞓街",
  },
  charity: {
    en: "charity, nonprofit, charitable, good cause",
    zh: "慈善 慈善機構 善團 公益",
    yue: "做善事",
  },
  donate: {
    en: `fundraising, raise money, raise funds, donate, donor, fundraiser, gave to charity,
      give to charity, charitable gift, contributed money, donors, giver, givers, benefactor, benefactors, giving blood`,
    zh: "捐款 捐助 捐贈 捐獻 籌款 募款 善款 募捐 善長 善心人 捐款者 捐贈者 捐款人",
    yue: "夾錢 捐錢 捐咗 夾錢幫 善長仁翁",
  },
  volunteer: {
    en: "helpers, volunteer, voluntary work, unpaid helper",
    zh: "義工 志工 志願者 義務工作 義務工作者",
    yue: "做義工 義務幫手",
  },
  missing: {
    en: `missing, missing person, went missing, gone missing, disappeared, disappearance,
      vanished, lost contact, whereabouts unknown, unaccounted for, fade away, nowhere
      to be seen`,
    zh: "失蹤 失聯 下落不明 走失 失去聯絡 失蹤者 消逝 銷聲匿跡",
    yue: "搵唔到 走咗去邊",
  },
  found: {
    en: `locate, found safe, found alive, found safe and well, turned up safe, safely found,
      discovery, scientific breakthrough, research breakthrough, safely located, located
      safe, finding out, come across, came across, unearth, stumbled upon`,
    zh: "找到 發現 尋回 尋獲 平安尋回 科學突破 新發現 首次發現 安全尋獲 平安歸來 發掘 察覺 查出",
    yue: "搵返 搵到 發覺",
  },
  warn: {
    en: "warn, caution, red flag, alert, safety notice, sound the alarm, raise the alarm",
    zh: "警告 警示 提醒 警報 預警 告誡 示警 警惕",
    yue: "響警號 叫人小心",
  },
  victim: {
    en: `victim, those affected, people affected, people harmed, victim of crime, crime victim,
      injured party`,
    zh: "受害者 受害人 遇難者 罹難者 災民 被害人 事主",
    yue: "苦主",
  },
  explosion: {
    en: "explosion, explode, blast, blew up",
    zh: "爆炸 氣爆 炸開 引爆",
    yue: "爆咗 炸咗",
  },
  medicine: {
    en: "medicine, medication, prescription drug, pharmaceutical, remedy, pill, meds",
    zh: "藥物 藥品 藥劑 藥丸 成藥 藥片",
    yue: "藥仔 食藥",
  },
  vaccine: {
    en: "vaccine, vaccinate, immunise, immunisation, immunize, immunization, inoculated, jab, get injected, been injected, being injected, flu shot, had their shot",
    zh: "注射 打針 疫苗 接種 預防針 預防接種 防疫針 免疫接種",
    yue: "打疫苗 打預防針",
  },
  infection: {
    en: "infection, infectious, contagious, contagion, caught the virus, caught the disease",
    zh: "感染 傳染 染疫 受感染 傳染病 染病",
  },
  virus: {
    en: "virus, germ, pathogen, bacteria, bacterium, microbe",
    zh: "病毒 細菌 病菌 病原體 微生物",
  },
  outbreak: {
    en: "outbreak, epidemic, pandemic",
    zh: "疫情 疫症 流行病 大流行 瘟疫",
    yue: "爆疫",
  },
  quarantine: {
    en: "quarantine, self-isolate, isolation ward, isolated at home, kept in isolation",
    zh: "隔離 檢疫 自我隔離 居家隔離 隔離病房",
  },
  covid: {
    en: "covid, coronavirus, corona virus, corona pandemic, long covid",
    zh: "新冠 新冠肺炎 冠狀病毒 新冠病毒 新型肺炎",
    yue: "中招",
  },
  flu_cold: {
    en: "flu, influenza, common cold, caught a cold, catch a cold, head cold",
    zh: "流感 感冒 傷風 流行性感冒 着涼",
    yue: "冷親 感冒咗",
  },
  cancer: {
    en: "cancer, cancerous, tumour, tumor, malignant, carcinoma",
    zh: "癌症 腫瘤 惡性腫瘤 癌病 患癌",
    yue: "生癌 生瘤",
  },
  heart_disease: {
    en: `heart attack, heart disease, heart failure, heart trouble, cardiac, cardiac arrest,
      coronary`,
    zh: "心臟病 心肌梗塞 心臟驟停 心臟病發 心梗 心臟衰竭",
  },
  stroke_brain: {
    en: `suffered a stroke, had a stroke, stroke patient, stroke victim, brain haemorrhage,
      brain hemorrhage`,
    zh: "中風 腦溢血 腦中風 腦出血",
    yue: "爆血管",
  },
  diabetes: {
    en: "diabetes, diabetic, blood sugar, insulin",
    zh: "糖尿病 血糖 糖尿 高血糖",
    yue: "血糖高",
  },
  pharmacy: {
    en: "pharmacy, drugstore, chemist's shop, dispensary, pharmacist",
    zh: "藥房 藥局 藥店 藥劑師 藥師",
    yue: "藥行",
  },
  symptom: {
    en: "symptom, symptomatic, sign of illness, side effect, side effects, adverse reaction, adverse reactions, bad reaction",
    zh: "症狀 病徵 徵狀 病狀 副作用",
    yue: "打完有事",
  },
  diagnosis: {
    en: "diagnose, diagnosis, found to be suffering from",
    zh: "診斷 確診 診出 驗出患上",
    yue: "斷症 驗到有",
  },
  checkup: {
    en: `check-up, health check, checkup, check-ups, medical examination, health screening,
      medical check`,
    zh: "體檢 身體檢查 健康檢查 篩檢 篩查",
    yue: "驗身",
  },
  clinic: {
    en: "clinic, doctor's surgery, doctor's office, health centre, health center, medical practice",
    zh: "診所 門診 衛生所 診療所 健康院 醫務所",
    yue: "街症",
  },
  health_worker: {
    en: `health worker, healthcare worker, medical staff, hospital staff, medical personnel,
      medical team, medics, doctors and nurses, nurses and doctors`,
    zh: "醫生護士 醫護 醫護人員 醫務人員 醫療團隊",
  },
  staff_shortage: {
    en: `staff shortage, short-staffed, understaffed, lack of staff, shortage of nurses,
      shortage of doctors, labour shortage, labor shortage, shortage of workers, short
      of staff`,
    zh: "人手不足 人手短缺 人力不足 缺人手 勞動力短缺 缺工 人手緊張 勞工短缺",
    yue: "爭人手",
  },
  healthcare: {
    en: "health system",
    zh: "醫療服務 醫療系統 醫療體系 醫護服務",
    yue: "睇病服務",
  },
  public_hospital: {
    en: "public hospital, state hospital, government hospital",
    zh: "公立醫院 公營醫院 政府醫院 國立醫院",
    yue: "公家醫院",
  },
  private_hospital: {
    en: "private hospital, private clinic, private healthcare, private doctor",
    zh: "私家醫院 私立醫院 私營醫院 私人醫院 私人診所",
    yue: "睇私家",
  },
  hospital_bed: {
    en: "hospital bed, hospital ward, number of beds, bed capacity",
    zh: "病床 病房 床位 病床數目",
  },
  waiting_list: {
    en: `waiting list, waiting time, queue, wait for treatment, long wait, stand in line,
      waiting in line, lined up for`,
    zh: "輪候 輪候時間 排隊 等候名單 等候時間 人龍",
    yue: "等排期 排長龍 打蛇餅",
  },
  appointment: {
    en: `appointments, doctor's appointment, medical appointment, make an appointment, made
      an appointment, by appointment, booked in advance, advance booking, swearing-in,
      inaugurated, newly appointed, named to the post, chosen for the post, take up the
      post, took up the post, named as head`,
    zh: "預約 掛號 預先登記 約診 就職 宣誓就職",
    yue: "約時間 攞籌",
  },
  emergency_department: {
    en: `emergency room, emergency department, accident and emergency, casualty department,
      a&e, trauma unit`,
    zh: "急診室 急診 急症室 急診部",
    yue: "入急症",
  },
  intensive_care: {
    en: "intensive care, intensive care unit, icu, critical care, life support, ventilator",
    zh: "深切治療部 加護病房 重症監護 呼吸機 重症病房",
  },
  ambulance: {
    en: "ambulance, paramedic, ambulance crew, ambulance service, air ambulance",
    zh: "救護車 救護員 急救車 救護人員",
    yue: "白車 十字車",
  },
  organ_transplant: {
    en: "transplant, transplantation, organ donation, organ donor",
    zh: "移植 器官移植 器官捐贈 捐贈器官",
    yue: "換器官 捐器官",
  },
  medical_negligence: {
    en: `medical negligence, clinical negligence, malpractice, medical error, medical mistake,
      medical blunder, botched operation`,
    zh: "醫療事故 醫療失誤 醫療疏失 醫療過失",
    yue: "醫錯人 醫死人",
  },
  medical_fees: {
    en: `medical bill, hospital bill, medical fees, medical costs, treatment costs, cost
      of treatment, doctor's fees`,
    zh: "醫療費 醫藥費 診金 醫療費用 住院費",
    yue: "睇病錢",
  },
  insurance: {
    en: `insurance, insured, insurer, insurance company, health insurance, medical insurance,
      insurance cover, insurance policy`,
    zh: "保險 投保 保單 醫療保險 健保 醫保 受保 承保",
    yue: "買咗保險 有保險",
  },
  uninsured: {
    en: "uninsured",
  },
  prevent: {
    en: `prevent, preventive, preventative, guard against, avert, ward off, keep from happening,
      head off, stave off, precaution`,
    zh: "阻止 預防 防止 防範 防治 避免發生 遏止 制止",
    yue: "防住",
  },
  mental_health: {
    en: "mental health, mental illness, psychiatric, mental disorder, mental problems",
    zh: "精神健康 心理健康 精神病 精神疾病 心理問題",
    yue: "精神有問題",
  },
  depression_mood: {
    en: `depressed, clinical depression, depressive, suffers from depression, low mood, feeling
      low`,
    zh: "抑鬱症 憂鬱症 情緒低落 抑鬱 憂鬱",
    yue: "好唔開心",
  },
  worry: {
    en: "stressful, stressed out, burnout, panic attack, nervous breakdown, concerned about, scary, fret, afraid, anxious about",
    zh: "精神壓力 壓力大 倦怠 心理壓力 驚慌 懼怕 驚恐 畏懼 擔憂 憂慮 害怕",
    yue: "好大壓力 頂唔順 怕咗 驚青 驚到騰騰震 心掛掛 心郁郁 驚 怕",
  },
  suicide: {
    en: `suicide, suicidal, took his own life, took her own life, killed himself, killed
      herself, self-harm`,
    zh: "自殺 輕生 自盡 尋死 自殘",
    yue: "跳樓 自己攞命",
  },
  unconscious: {
    en: "unconscious, coma, comatose, lost consciousness, passed out, faint, blacked out",
    zh: "昏迷 暈倒 失去知覺 昏厥",
    yue: "暈低 暈咗",
  },
  conscious: {
    en: "conscious, regained consciousness, came round, woke up, awake, wide awake",
    zh: "清醒 甦醒 恢復知覺 醒來 恢復意識",
    yue: "醒返 醒咗",
  },
  dementia: {
    en: "dementia, alzheimer's, alzheimer's disease, senile, senility, memory loss",
    zh: "失智症 認知障礙症 老人癡呆症 癡呆 腦退化症",
    yue: "老人癡呆",
  },
  disabled: {
    en: `handicapped, disabled, disability, people with disabilities, disabled people, physically
      impaired, crippled`,
    zh: "殘疾 殘障 身心障礙 殘疾人士 身障",
    yue: "傷殘",
  },
  wheelchair: {
    en: "wheelchair, wheelchair user, crutches, walking stick, walking frame, walking aid",
    zh: "輪椅 拐杖 助行器 手杖",
    yue: "坐輪椅 輪椅仔",
  },
  blind: {
    en: "blind, visually impaired, partially sighted, sight loss, lost his sight, lost her sight",
    zh: "失明 盲人 視障 視力障礙 瞎眼",
    yue: "盲咗 盲公",
  },
  deaf: {
    en: "deaf, hard of hearing, hearing loss, hearing-impaired",
    zh: "失聰 聾人 聽障 耳聾 弱聽",
    yue: "聾咗",
  },
  learning_disability: {
    en: `learning disability, learning difficulties, intellectual disability, autism, autistic,
      special needs, special educational needs`,
    zh: "自閉症 智障 學習障礙 智力障礙 特殊教育需要",
    yue: "弱智",
  },
  dentist: {
    en: "dentist, teeth, dental, dental care, dentistry, toothache, tooth decay, tooth",
    zh: "牙醫 牙科 牙齒 蛀牙 補牙",
    yue: "睇牙 剝牙",
  },
  nursing_home: {
    en: `nursing home, care home, old people's home, retirement home, residential home, home
      for the elderly, aged care facility`,
    zh: "安老院 養老院 老人院 護老院 安養院 護理之家",
    yue: "住老人院 老人屋",
  },
  carer: {
    en: "carer, caregiver, care worker, home help, care assistant",
    zh: "照顧者 護理員 看護 照服員 護工",
    yue: "陪診員",
  },
  assist: {
    en: "take care of, took care of, caring for, cared for, come to the aid",
    zh: "看顧 照護 援助 救濟",
    yue: "湊住 幫下",
  },
  domestic_helper: {
    en: "domestic helper, domestic worker, maid, housemaid, live-in helper",
    zh: "家傭 外傭 女傭 幫傭 家務助理",
    yue: "工人姐姐",
  },
  pension: {
    en: `pension fund, pension, old age pension, state pension, retirement benefit, pensioner's
      benefit, retirement fund, retirement savings, superannuation`,
    zh: "退休金 養老金 年金 長俸 退休基金 公積金",
    yue: "生果金 老人金",
  },
  retirement: {
    en: "retire, retiree",
    zh: "退休 榮休 退休人士 退休者 告老",
    yue: "退咗休",
  },
  pregnancy: {
    en: "pregnant, pregnancy, expecting a baby, mother-to-be, expectant mother",
    zh: "懷孕 孕婦 妊娠 身孕 懷胎",
    yue: "大肚 大肚婆",
  },
  birth: {
    en: `born, birth, childbirth, give birth, gave birth, delivered a baby, went into labour,
      went into labor`,
    zh: "出生 分娩 誕生 產子 臨盆 生孩子",
    yue: "生仔 出世",
  },
  birth_rate: {
    en: "birth rate, birthrate, fertility rate, number of births",
    zh: "出生率 生育率 出生人數 新生兒人數",
  },
  abortion: {
    en: "abortion, terminate a pregnancy, termination of pregnancy",
    zh: "墮胎 人工流產 終止懷孕 打胎",
    yue: "落仔",
  },
  childcare: {
    en: `kindergarten, childcare, child care, daycare, day care, nursery school, preschool,
      creche, pre-school`,
    zh: "幼稚園 托兒所 幼兒園 幼兒中心 托育 幼兒學校 學前班",
    yue: "返幼稚園 N班 幼稚班",
  },
  adoption_child: {
    en: `adopt a child, adoptive parents, adopted son, adopted daughter, foster child, foster
      children, foster parents, foster care, foster family`,
    zh: "領養 收養 寄養 養父母",
    yue: "契返嚟",
  },
  single_parent: {
    en: "single parent, lone parent, single mother, single mum, single mom, single father",
    zh: "單親 單親家庭 單親媽媽 單親爸爸",
  },
  child_abuse: {
    en: `child abuse, abused child, abused children, child neglect, neglected children, ill-treated,
      mistreated, maltreatment`,
    zh: "虐兒 虐待 虐童 虐待兒童",
    yue: "虐打",
  },
  domestic_violence: {
    en: `domestic violence, domestic abuse, family violence, violence in the home, wife-beating,
      battered wife, battered women`,
    zh: "家暴 家庭暴力 虐妻 毆妻",
    yue: "打老婆",
  },
  bullying: {
    en: "bully, bullied, picked on, school bully, cyberbullying",
    zh: "欺凌 霸凌 欺負 欺侮 校園暴力 欺負同學",
    yue: "蝦蝦霸霸 恰人 蝦人",
  },
  social_worker: {
    en: "social worker, social work, social services, caseworker",
    zh: "社工 社會工作者 社工員 社會服務",
    yue: "社工姑娘",
  },
  funding: {
    en: "cash handout, child benefit, government grant, state aid",
    yue: "攞津貼 政府畀錢",
  },
  eligible: {
    en: `eligible, eligibility, entitlement, qualify, qualify for, entitled to, qualified
      for the final, qualified for the tournament, reach the final, advanced to the final,
      meet the criteria, met the criteria`,
    zh: "合資格 符合資格 符合條件 有資格 晉級 出線 取得參賽資格 躋身決賽 具備資格",
    yue: "夠資格 入到決賽 啱資格",
  },
  ineligible: {
    en: "ineligible, failed to qualify",
    zh: "資格不符",
  },
  compensation: {
    en: `compensation, payout, reparation, awarded damages, compensation payout, damages
      payment, indemnity, compensation payment`,
    zh: "賠償 補償 賠款 賠償金 索償",
    yue: "賠錢 賠返",
  },
  drink_driving: {
    en: "drink-driving, drunk driving, drunk driver, drink-driver, driving under the influence",
    zh: "酒駕 醉駕 酒後駕駛 醉酒駕駛 酒後駕車",
    yue: "醉酒揸車 飲咗酒揸車 飲酒揸車 飲醉揸車",
  },
  firefighter: {
    en: `firefighter, fireman, firemen, fire brigade, fire service, fire crew, fire department,
      fire engine`,
    zh: "消防員 消防隊 消防車 消防局 消防人員",
    yue: "火燭車 消防佬",
  },
  drowning: {
    en: "drown",
    zh: "溺水 溺斃 淹死 遇溺 溺亡",
    yue: "浸死 浸親",
  },
  fall_over: {
    en: `fell down, fell over, slipped and fell, tripped and fell, had a fall, lost his footing,
      lost her footing, fell to the ground`,
    zh: "跌倒 墜落 摔倒 失足 滑倒 墮下",
    yue: "跌親 跣低 仆親 跌咗落嚟",
  },
  trapped: {
    en: `trapped, stuck inside, pinned under, trapped inside, buried alive, trapped under,
      left stranded, marooned, stuck at the airport, stuck overnight, stuck on the train`,
    zh: "受困 被困 困住 活埋 滯留 滯留機場",
    yue: "困咗 出唔返嚟 走唔到",
  },
  poisoning: {
    en: "poisonous, toxic, poison, toxin, hazardous substance, noxious, toxic fumes",
    zh: "中毒 有毒 毒素 毒物 毒性 劇毒 有害物質 毒氣",
    yue: "毒親",
  },
  food_poisoning: {
    en: `food poisoning, salmonella, gastroenteritis, stomach bug, upset stomach, food-borne
      illness, norovirus`,
    zh: "食物中毒 腸胃炎 吃壞肚子 沙門氏菌",
    yue: "食壞肚 食錯嘢",
  },
  work_accident: {
    en: `industrial accident, workplace accident, accident at work, work injury, injured
      at work, workplace injury, occupational injury`,
    zh: "工傷 工業意外 職業災害 工業事故 職災 職業傷害 因工受傷",
    yue: "返工整親",
  },
  negligent: {
    en: "negligence, negligent, careless, reckless, dereliction of duty",
    zh: "疏忽 大意 失職 粗心 魯莽",
  },
  careful: {
    en: "cautious, precaution, vigilant, took care",
    zh: "小心 謹慎 警覺 留神",
    yue: "因住 小心啲",
  },
  evacuate: {
    en: "evacuate, evacuees, moved to safety",
    zh: "撤離 撤走 疏散 緊急疏散 緊急撤離",
    yue: "走晒出嚟 走難",
  },
  casualty_figures: {
    en: `death toll, number of dead, number of deaths, number of casualties, casualty figures,
      number of victims, casualties`,
    zh: "死亡人數 死傷人數 罹難人數 傷亡人數",
    yue: "死傷數字",
  },
  dead_body: {
    en: "corpse, dead body, human remains, mortal remains",
    zh: "屍體 遺體 遺骸 骸骨",
    yue: "條屍",
  },
  funeral: {
    en: "funeral, burial, buried, cremation, laid to rest, memorial service",
    zh: "葬禮 喪禮 下葬 火化 殯儀 出殯",
    yue: "擺白事 做白事",
  },
  addiction: {
    en: "addict, addictive, hooked on, alcoholism",
    zh: "上癮 成癮 癮君子 酒癮 毒癮",
    yue: "入咗癮 道友",
  },
  illegal_drugs: {
    en: `illegal drugs, illicit drugs, narcotics, heroin, cocaine, cannabis, drug abuse,
      drug user, drug-taking, substance abuse, drug trafficking, drug dealer, drug dealing,
      drug trade, drug bust`,
    zh: "毒品 吸毒 大麻 海洛因 可卡因 濫藥 販毒 毒販 毒梟",
    yue: "白粉 啪丸 索K 拆家",
  },
  overweight: {
    en: "obese, obesity, overweight, excess weight, too fat, weight problem",
    zh: "肥胖 過重 超重 癡肥",
    yue: "太肥 肥到",
  },
  hunger: {
    en: "hunger, hungry, starve, starvation, famine, malnutrition, malnourished",
    zh: "飢餓 饑荒 挨餓 營養不良 餓死",
    yue: "肚餓",
  },
  food_bank: {
    en: "food bank, food parcel, soup kitchen, food aid, free meals",
    zh: "食物銀行 糧食援助 食物援助 免費餐",
    yue: "派飯 攞免費飯",
  },
  hygiene: {
    en: `hygiene, hygienic, food hygiene, food safety, sanitation, sanitary, clean, cleanliness,
      spotless, spotlessly clean, tidy, cleanest, clean and tidy, perfectly clean, immaculate`,
    zh: "衛生 食品安全 食物安全 環境衛生 乾淨 清潔 潔淨 整潔",
    yue: "企理 乾乾淨淨 好乾淨 企企理理",
  },
  dirty: {
    en: `dirty, filthy, filth, unhygienic, insanitary, unsanitary, squalid, grubby, grimy,
      squalor, dirtier, dirtiest, mucky`,
    zh: "骯髒 污穢 髒亂",
    yue: "污糟 邋遢 污糟邋遢 好污糟 立立亂",
  },
  fresh_food: {
    en: `freshness, freshly made, freshly picked, fresh food, fresh produce, fresh fruit,
      fresh vegetables`,
    zh: "新鮮 鮮活 現做 新鮮製作",
    yue: "啱啱整 即叫即整",
  },
  spoiled_food: {
    en: "rotten, rotting, spoiled, spoilt, mouldy, moldy, gone off, gone bad, stale",
    zh: "變壞 腐爛 發霉 腐壞 變質",
    yue: "壞咗 發咗毛",
  },
  contaminated: {
    en: "contaminated, tainted, adulterated",
    zh: "受污染 被污染 摻假 含有害物質",
  },
  product_recall: {
    en: `product recall, recalled product, withdrawn from sale, taken off the shelves, pulled
      from shelves, pulled off the shelves`,
    zh: "回收產品 召回 下架 產品回收 下架回收",
  },
  fully_booked: {
    en: `fully booked, full up, overcrowded, crowded, jam-packed, packed, chock-a-block,
      full capacity, full to capacity, packed with people, packed train, packed out, bursting
      at the seams, filled to capacity, standing room only`,
    zh: "爆滿 擁擠 擠滿 滿座 額滿 滿額 擠滿人 擠迫 人滿為患 人山人海 水洩不通",
    yue: "逼爆 爆晒 迫爆 人逼人 多人到死 好逼 逼滿人",
  },
  vacancy: {
    en: `vacancy, places available, spare places, empty beds, free places, uninhabited, empty
      flats, empty homes, disused, nearly empty, almost empty, empty seats, emptier, devoid
      of people`,
    zh: "空缺 空位 剩餘名額 尚有空位 人流稀少 門可羅雀 人跡稀少 空蕩蕩",
    yue: "仲有位 吉屋 吉舖 水靜鵝飛",
  },
} as const satisfies ConceptTable;
