import type { Entity } from "../../model/entity.ts";

/** People the source names. */
export const people = [
  {
    id: "john-lee",
    type: "person",
    name: {
      en: "John Lee",
      "zh-Hant": "李家超",
      "zh-Hans": "李家超",
    },
    aliases: [
      "John Lee Ka-chiu",
      "Lee Ka-chiu",
      "Chief Executive",
      "Hong Kong's leader",
      "HK leader",
      "行政長官",
      "行政长官",
      "行政長官李家超",
      "行政长官李家超",
      "特首",
      "李特首",
      "特首李家超",
    ],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "Chief Executive of Hong Kong",
          "zh-Hant": "行政長官",
          "zh-Hans": "行政长官",
        },
        organization: "hksar-government",
      },
    ],
  },
  {
    id: "jeffrey-lam",
    type: "person",
    name: {
      en: "Jeffrey Lam",
      "zh-Hant": "林健鋒",
      "zh-Hans": "林健锋",
    },
    aliases: [
      "Jeffrey Lam Kin-fung",
      "Lam Kin-fung",
      "Lam",
      "Lin Jianfeng",
      "Hung Shui Kiu chairman",
      "park company chairman",
      "洪水橋主席",
      "洪水桥主席",
    ],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "Chairman of the Board of Hung Shui Kiu Industry Park Company",
          "zh-Hant": "洪水橋產業園公司董事局主席",
          "zh-Hans": "洪水桥产业园公司董事局主席",
        },
        organization: "hung-shui-kiu-industry-park-company",
      },
    ],
  },
  {
    id: "nicholas-chan",
    type: "person",
    name: {
      en: "Nicholas Chan",
      "zh-Hant": "陳曉峰",
      "zh-Hans": "陈晓峰",
    },
    aliases: [
      "Nicholas Chan Hiu-fung",
      "Chan Hiu-fung",
      "Chan",
      "Chen Xiaofeng",
      "Cyberport director",
      "the lawmaker",
      "陳議員",
      "陈议员",
      "陳曉峰議員",
      "陈晓峰议员",
      "數碼港董事",
      "数码港董事",
    ],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "Legislative Council member",
          "zh-Hant": "立法會議員",
          "zh-Hans": "立法会议员",
        },
        organization: "legislative-council",
      },
      {
        title: {
          en: "Director of Cyberport",
          "zh-Hant": "數碼港董事",
          "zh-Hans": "数码港董事",
        },
        organization: "cyberport",
      },
    ],
  },
  {
    id: "shen-handi",
    type: "person",
    name: {
      en: "Shen Handi (沈漢迪)",
      "zh-Hant": "沈漢迪",
      "zh-Hans": "沈汉迪",
    },
    aliases: [
      "Shen Handi",
      "Shen",
      "Shum",
      "Sham",
      "Sin",
      "Shum Hon-tik",
      "Sham Hon-tik",
      "Hendrick Sin",
      "冼漢廸",
      "冼汉廸",
      "冼漢迪",
      "冼汉迪",
      "iProA president",
    ],
    nameStatus: "misprint",
    printed: "沈漢迪",
    likely: {
      en: "Hendrick Sin",
      "zh-Hant": "冼漢廸",
      "zh-Hans": "冼汉廸",
    },
    roles: [
      {
        title: {
          en: "President of the Internet Professional Association",
          "zh-Hant": "香港互聯網專業協會會長",
          "zh-Hans": "香港互联网专业协会会长",
        },
        organization: "iproa",
      },
    ],
  },
  {
    id: "jeanne-lim",
    type: "person",
    name: {
      en: "Jeanne Lim",
      "zh-Hant": "Jeanne Lim",
      "zh-Hans": "Jeanne Lim",
    },
    aliases: ["Lim", "beingAI founder", "founder of beingAI", "beingAI創辦人", "beingAI创办人"],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "Founder of beingAI",
          "zh-Hant": "beingAI創辦人",
          "zh-Hans": "beingAI创办人",
        },
        organization: "beingai",
      },
    ],
  },
  {
    id: "zhang-xiaoyan",
    type: "person",
    name: {
      en: "Zhang Xiaoyan",
      "zh-Hant": "張小燕",
      "zh-Hans": "张小燕",
    },
    aliases: [
      "Zhang",
      "CCID vice president",
      "CCID vice-president",
      "CCID deputy head",
      "CCID副院長",
      "CCID副院长",
      "張院長",
      "张院长",
    ],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Vice President of CCID",
          "zh-Hant": "中國電子信息產業發展研究院副院長",
          "zh-Hans": "中国电子信息产业发展研究院副院长",
        },
        organization: "ccid",
      },
    ],
  },
  {
    id: "steve-finch",
    type: "person",
    name: {
      en: "Steve Finch",
      "zh-Hant": "Steve Finch",
      "zh-Hans": "Steve Finch",
    },
    aliases: [
      "Finch",
      "Manulife Asia CEO",
      "Manulife Asia boss",
      "Manulife Asia head",
      "宏利亞洲總裁",
      "宏利亚洲总裁",
      "宏利亞洲CEO",
      "宏利亚洲CEO",
    ],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "President and Chief Executive Officer of Manulife Asia",
          "zh-Hant": "宏利亞洲總裁兼首席執行官",
          "zh-Hans": "宏利亚洲总裁兼首席执行官",
        },
        organization: "manulife-asia",
      },
    ],
  },
  {
    id: "huang-jianting",
    type: "person",
    name: {
      en: "Huang Jianting",
      "zh-Hant": "黃健庭",
      "zh-Hans": "黄健庭",
    },
    aliases: [
      "Huang",
      "Wong Kin-ting",
      "Wong Kin Ting",
      "the BoCom guy",
      "BoCom general manager",
      "交銀香港總經理",
      "交银香港总经理",
    ],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "General Manager of the Business Management Department, Bank of Communications (Hong Kong)",
          "zh-Hant": "交通銀行（香港）業務管理部總經理",
          "zh-Hans": "交通银行（香港）业务管理部总经理",
        },
        organization: "bocom-hk",
      },
    ],
  },
  {
    id: "manuel-mendez",
    type: "person",
    name: {
      en: "Manuel Mendez",
      "zh-Hant": "孟德斯",
      "zh-Hans": "孟德斯",
    },
    aliases: [
      "Mendez",
      "Menendez",
      "Manuel Menendez",
      "Manuel C. Menendez",
      "Meng Deshi",
      "MCM founder",
      "MCM CEO",
      "MCM創始人",
      "MCM创始人",
    ],
    nameStatus: "misprint",
    printed: "Manuel Mendez",
    likely: {
      en: "Manuel C. Menendez",
      "zh-Hant": "孟德斯",
      "zh-Hans": "孟德斯",
    },
    roles: [
      {
        title: {
          en: "Founder and Chief Executive Officer of MCM Holdings",
          "zh-Hant": "MCM控股集團創始人兼首席執行官",
          "zh-Hans": "MCM控股集团创始人兼首席执行官",
        },
        organization: "mcm-holdings",
      },
    ],
  },
  {
    id: "pan-gongsheng",
    type: "person",
    name: {
      en: "Pan Gongsheng",
      "zh-Hant": "潘功勝",
      "zh-Hans": "潘功胜",
    },
    aliases: [
      "Pan",
      "PBoC governor",
      "PBOC governor",
      "central bank governor",
      "Governor Pan",
      "人行行長",
      "人行行长",
      "央行行長",
      "央行行长",
      "潘行長",
      "潘行长",
    ],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "Governor of the People's Bank of China",
          "zh-Hant": "中國人民銀行行長",
          "zh-Hans": "中国人民银行行长",
        },
        organization: "pboc",
      },
    ],
  },
  {
    id: "cai-jing",
    type: "person",
    name: {
      en: "Cai Jing",
      "zh-Hant": "蔡靖",
      "zh-Hans": "蔡靖",
    },
    aliases: ["Cai", "Choi Ching", "ChinaAMC fund manager", "華夏基金副總經理", "华夏基金副总经理"],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Deputy General Manager of ChinaAMC (Hong Kong)",
          "zh-Hant": "華夏基金（香港）副總經理",
          "zh-Hans": "华夏基金（香港）副总经理",
        },
        organization: "chinaamc-hk",
      },
      {
        title: {
          en: "Head of Fixed Income of ChinaAMC (Hong Kong)",
          "zh-Hant": "華夏基金（香港）固定收益業務負責人",
          "zh-Hans": "华夏基金（香港）固定收益业务负责人",
        },
        organization: "chinaamc-hk",
      },
    ],
  },
  {
    id: "xi-jinping",
    type: "person",
    name: {
      en: "Xi Jinping",
      "zh-Hant": "習近平",
      "zh-Hans": "习近平",
    },
    aliases: [
      "Xi",
      "President Xi",
      "Chinese president",
      "習近平主席",
      "习近平主席",
      "習主席",
      "习主席",
      "國家主席",
      "国家主席",
    ],
    nameStatus: "confirmed",
    roles: [
      {
        title: {
          en: "President of China",
          "zh-Hant": "國家主席",
          "zh-Hans": "国家主席",
        },
      },
    ],
  },
  {
    id: "sun-xiaoxu",
    type: "person",
    name: {
      en: "Sun Xiaoxu",
      "zh-Hant": "孫曉旭",
      "zh-Hans": "孙晓旭",
    },
    aliases: ["記者孫曉旭", "记者孙晓旭"],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Reporter of Hong Kong Wen Wei Po",
          "zh-Hant": "香港文匯報記者",
          "zh-Hans": "香港文汇报记者",
        },
        organization: "wen-wei-po",
      },
    ],
  },
  {
    id: "tu-liu",
    type: "person",
    name: {
      en: "Tu Liu",
      "zh-Hant": "涂六",
      "zh-Hans": "涂六",
    },
    aliases: ["記者涂六", "记者涂六"],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Reporter of Hong Kong Wen Wei Po credited with photographs",
          "zh-Hant": "香港文匯報記者（照片署名）",
          "zh-Hans": "香港文汇报记者（照片署名）",
        },
        organization: "wen-wei-po",
      },
    ],
  },
  {
    id: "lin-yongjie",
    type: "person",
    name: {
      en: "Lin Yongjie",
      "zh-Hant": "林涌杰",
      "zh-Hans": "林涌杰",
    },
    aliases: ["記者林涌杰", "记者林涌杰"],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Reporter of Hong Kong Wen Wei Po",
          "zh-Hant": "香港文匯報記者",
          "zh-Hans": "香港文汇报记者",
        },
        organization: "wen-wei-po",
      },
    ],
  },
  {
    id: "zhou-xinxiang",
    type: "person",
    name: {
      en: "Zhou Xinxiang",
      "zh-Hant": "周欣翔",
      "zh-Hans": "周欣翔",
    },
    aliases: ["實習記者周欣翔", "实习记者周欣翔"],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Trainee reporter of Hong Kong Wen Wei Po",
          "zh-Hant": "香港文匯報實習記者",
          "zh-Hans": "香港文汇报实习记者",
        },
        organization: "wen-wei-po",
      },
    ],
  },
  {
    id: "cen-jianle",
    type: "person",
    name: {
      en: "Cen Jianle",
      "zh-Hant": "岑健樂",
      "zh-Hans": "岑健乐",
    },
    aliases: ["記者岑健樂", "记者岑健乐"],
    nameStatus: "unconfirmed",
    roles: [
      {
        title: {
          en: "Reporter of Hong Kong Wen Wei Po",
          "zh-Hant": "香港文匯報記者",
          "zh-Hans": "香港文汇报记者",
        },
        organization: "wen-wei-po",
      },
    ],
  },
] as const satisfies readonly Entity[];
