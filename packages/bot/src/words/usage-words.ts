import type { Localized } from "@hk-ai/sdk";

/** How the arguments of commands are shown in help, and the frames that examples are made in. */
export const USAGE_WORDS = {
  argCommand: { en: "[command]", "zh-Hant": "[指令]", "zh-Hans": "[指令]" },
  argQuestion: { en: "<question>", "zh-Hant": "<問題>", "zh-Hans": "<问题>" },
  argClaim: { en: "<claim>", "zh-Hant": "<說法>", "zh-Hans": "<说法>" },
  argWords: { en: "<words>", "zh-Hant": "<字詞>", "zh-Hans": "<字词>" },
  argFact: { en: "<id>", "zh-Hant": "<編號>", "zh-Hans": "<编号>" },
  argDay: {
    en: "[as of <day> | <topic or body>]",
    "zh-Hant": "[截至 <日期> | <主題或機構>]",
    "zh-Hans": "[截至 <日期> | <主题或机构>]",
  },
  argTopic: { en: "[topic]", "zh-Hant": "[主題]", "zh-Hans": "[主题]" },
  argSubject: { en: "[topic or body]", "zh-Hant": "[主題或機構]", "zh-Hans": "[主题或机构]" },
  argWho: { en: "<person or body>", "zh-Hant": "<人物或機構>", "zh-Hans": "<人物或机构>" },
  argPair: { en: "<a> and <b>", "zh-Hant": "<甲>與<乙>", "zh-Hans": "<甲>与<乙>" },
  argLang: {
    en: "[channel] [en | zh-Hant | zh-Hans | auto]",
    "zh-Hant": "[頻道] [en | zh-Hant | zh-Hans | 自動]",
    "zh-Hans": "[频道] [en | zh-Hant | zh-Hans | 自动]",
  },
  argDigest: {
    en: "[<how often> about <topics> | list | show | preview | now | pause | resume | edit | delete | why]",
    "zh-Hant": "[<多久一次> 關於<主題> | 清單 | 顯示 | 預覽 | 立即 | 暫停 | 恢復 | 修改 | 刪除 | 點解]",
    "zh-Hans": "[<多久一次> 关于<主题> | 清单 | 显示 | 预览 | 立即 | 暂停 | 恢复 | 修改 | 删除 | 为何]",
  },
  exampleHowMuch: {
    en: "{subject}: how much is the {label}?",
    "zh-Hant": "{subject}的{label}是多少？",
    "zh-Hans": "{subject}的{label}是多少？",
  },
  exampleWhat: {
    en: "{subject}: what is the {label}?",
    "zh-Hant": "{subject}的{label}是多少？",
    "zh-Hans": "{subject}的{label}是多少？",
  },
  exampleDay: { en: "as of {day}", "zh-Hant": "截至{day}", "zh-Hans": "截至{day}" },
  exampleWeekly: { en: "every monday 9am", "zh-Hant": "逢星期一朝早九點", "zh-Hans": "每周一上午九点" },
  exampleChannel: { en: "#channel", "zh-Hant": "#頻道", "zh-Hans": "#频道" },
} as const satisfies Record<string, Localized>;
