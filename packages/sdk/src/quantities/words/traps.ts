import { lazy } from "../../lazy.ts";

/** Words with numerals in them that count nothing. Written folded: Simplified characters, lower case. */
export const traps = lazy((): readonly string[] => [
  ..."十五五 十四五 十三五 十二五 第十五个五年 第十四个五年 第十三个五年 首个五年规划 首份五年规划 五年规划 五年计划".split(
    " ",
  ),
  ..."一国两制 一带一路 一站式 一方面 一面 一次性 一揽子 一条龙 一起 一时 一体化 一级 一线 一手 一系列 一些 一般 一定 一直 一样 一旦 一切 一致 一身 一分子 一路 一步一步 一日千里 一日游 一天到晚 一年一度 一年四季 一年级 一成不变 一心一意 一举 一周年".split(
    " ",
  ),
  ..."万一 万众 万事 万物 万能 万象 万维网 万圣节 万科 三思 三藩市 三角洲 三文治 三亚 三峡 三星 三井 三菱 三地 三方 两方 两地 两岸 两国 两会 两者 两端 两翼 两边 两面 四川 四面 四季 四处 四方 五金 五洲 五湖 五角 五花八门 五花 六合彩 七一 八达通 八方 八卦 九龙 九寨 九江 九巴 十足 十字 百姓 百货 百度 百科 百老汇 百合 百忙 百强 百慕大 千禧 千方 千里 亿万 二手 二维码 二胡 双一流 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六".split(
    " ",
  ),
  ..."第一时间 第三方 第二天 第三者 第一手 第一步 第一线 第三产业 第二产业 第一产业 九个行业门类 千万别 千万不 千万唔 千万要 千万记 千万小心 千万留意 千千万万 数以百万计 数以十万计 数以千万计 百万富翁 百万像素 万亿级 千亿级 百亿级 十亿级 千万级 百万级".split(
    " ",
  ),
  ..."统一 单一 唯一 进一步 之一 其一 同一 专一 逐一 不一 另一 任一 某一 每一 万无一失 划一 独一 如一 无一 归一 合一 三合一 二合一 零售 零件 零碳 零排放 零散 零部件 零星 零食 零距离 半导体 半岛 半山 丘北 半成品 一半一半 参半 多半 成千上万 数以万计 数以千计 数以百计 成百上千 三三两两 五十岚 百万大道 六四 五四运动 五四青年 七七事变 九一八 九一一 三八妇女节 三八节 八一建军节 十一黄金周 双十一 双11 党的二十大 二十大报告 二十大精神 党的十九大 十九大报告 党的十八大 九七回归 五一假期 五一劳动节 五一黄金周 五一长假 六一儿童节 六一节 十一国庆 十一假期 十一长假 二十世纪福斯 二十世纪福克斯 20世纪福斯 20世纪福克斯 三元里 三元桥 三元区 二元论 二元化 二元对立 一元论 一元化 三一重工 三三四学制 三三四高中 四四二阵 四三三阵 三五二阵 四二三一阵 一五一十 十万八千里 三番四次 三番五次 三番两次 万万想不到 万万没想到 万万不可 万万不能 五五分 五五波 三七分 四六分 六四比 基本法23条 基本法二十三条 23条立法 七七八八 五光十色 三五成群 接二连三 再三 一而再 说三道四 三心两意 三心二意 朝三暮四 张三 李四 王五".split(
    " ",
  ),
  "one country two systems",
  "one country, two systems",
  "one belt one road",
  "one belt, one road",
  "belt and road",
  "no one",
  "no two",
  "one another",
  "under one roof",
  "under one body",
  "under one umbrella",
  "one day",
  "one by one",
  "one-stop",
  "one-off",
  "one-on-one",
  "one-size-fits-all",
  "one thing",
  "at once",
  "five-year plan",
  "five year plan",
  "5-year plan",
  "five-year plans",
  "second-hand",
  "second to none",
  "second thoughts",
  "seconds",
  "first of all",
  "first and foremost",
  "at first",
  "first-hand",
  "first hand",
  "first-class",
  "first name",
  "first aid",
  "third-party",
  "third party",
  "third parties",
  "third world",
  "7-eleven",
  "7-11",
  "industry 4.0",
  "web 3.0",
  "web 2.0",
  "world war 2",
  "24/7",
  "9/11",
  "20th century fox",
  "20th century studios",
  "nine-to-five",
  "fifty-fifty",
  "in the first place",
  "second only to",
  "4k tv",
  "4k tvs",
  "4k television",
  "4k video",
  "4k screen",
  "4k resolution",
  "4k uhd",
  "4k display",
  "4k monitor",
  "4k camera",
  "8k tv",
  "8k video",
  "4k 电视",
  "4k电视",
  "4k 画质",
  "4k画质",
  "4k超高清",
  "4k 影片",
  "4k影片",
  "8k电视",
  "8k 电视",
  "zero-sum",
  "half-hearted",
  "half-baked",
  "half-way",
  "halfway",
]);

/** What begins like one of them and is a figure all the same: 萬一千, which leaves the “one” of its 萬 unsaid. */
export const COUNTED = "万一千";
/** … unless it goes on so: 萬一千萬 is “just in case, by all means”. */
export const NOT_COUNTED = "万一千万";

/** Words before a number that make it a name: "article 23", "phase 2". */
export const numbered = lazy((): readonly string[] =>
  "article,section,chapter,phase,stage,tier,level,type,grade,version,v,ver,ver.,annex,appendix,figure,table,step,part,page,line,flat,room,floor,block,gate,exit,route,bus,flight,model,option,item,id,class,episode,season,volume,vol,paragraph,para,box,clause,cap,cap.,ward,unit,tel,phone,hotline,port,channel,form,primary,secondary,formula,iphone,ipad,ios,android,windows,macos,python,gpt,chatgpt,llama,qwen,deepseek,gemini,claude,grok,rtx,gtx,boeing,airbus,covid,p,pp,pier,terminal,signal,category,code,wifi,fi,bluetooth,usb,pcie,iso,rfc,ernie,kirin,ascend".split(
    ",",
  ),
);

/** Names of numbers that a colon may stand behind: “Tel: 1823”, “stock code: 700”. */
export const NAMES_OF_NUMBERS = "tel, phone, hotline, fax, whatsapp, code, enquiries, enquiry";
/** Verbs before a number that is dialled, where nothing is counted behind it. */
export const DIALLED = "call, dial, ring";
/** Chinese words before a number of three digits or more by which one is reached: 熱線：1823. */
export const REACHED_HAN = "电话, 热线, 致电, 来电, 拨打, 传真, 查询, 邮政信箱";
/** … and before one of any length by which a thing is known: 股份代號：700. */
export const KNOWN_HAN = "代号, 编号, 代码, 号码";
/** Markets behind the code of a share: 0700.HK. */
export const MARKETS = "hk, sz, ss, sh, us, to, tw, ax, sg, ks";
/** What a domain may end in. */
export const DOMAINS = "com, org, net, gov, edu, hk, cn, io, ai, tw, uk";
