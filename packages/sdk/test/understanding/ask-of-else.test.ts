import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";

/** Questions of something else than what a fact says, and beside each what the fact does say. */
const ELSE: readonly (readonly [
  what: string,
  unanswered: readonly string[],
  answered: readonly (readonly [string, string])[],
])[] = [
  [
    "another fate of those that are counted",
    [
      "How many AI scheme projects failed?",
      "資助計劃拒絕了多少個項目？",
      "AI资助计划完成了几个项目？",
      "引進辦走咗幾多間公司？",
      "引進辦企業裁員多少？",
      "How many agents did the AI tool replace?",
    ],
    [
      ["How many projects has the AI subsidy scheme approved?", "ai-subsidy-scheme.approved-projects"],
      ["引進辦引進了多少間公司？", "oases.companies"],
    ],
  ],
  [
    "another part in the matter",
    [
      "Who decided to raise the Southbound quota?",
      "誰決定擴大南向通？",
      "邊個反對南向通擴容？",
      "超算中心邊個俾錢起？",
    ],
    [["Who announced the Southbound quota increase?", "southbound-bond-connect.announcement"]],
  ],
  [
    "another holder of a post",
    [
      "Who was the PBoC governor before Pan Gongsheng?",
      "Who will succeed Pan Gongsheng?",
      "央行副行長是誰？",
      "Who else sits on the Cyberport board?",
    ],
    [["Who is the PBoC governor?", "pan-gongsheng.role"]],
  ],
  [
    "how far a figure went, or where it stood before",
    [
      "南向通額度增加了多少億？",
      "南向通加咗幾多？",
      "How much did the Southbound quota go up by in RMB?",
      "What was the previous annual net quota for Southbound Connect?",
    ],
    [
      ["南向通額度增加到多少？", "southbound-bond-connect.annual-quota"],
      ["To what was the Southbound quota raised?", "southbound-bond-connect.annual-quota"],
      ["InvestHK 協助的企業增加了多少？", "invest-hk.growth"],
    ],
  ],
  [
    "another time",
    [
      "What was the utilisation rate of the supercomputing centre when it opened?",
      "超算中心使用率目標是多少？",
      "超算中心上個月使用率幾多？",
      "AI資助計劃去年批了多少個項目？",
      "引進辦今年引進了幾多間公司？",
      "AI scheme 每年 budget 幾多？",
      "How many projects does the AI scheme approve per month?",
    ],
    [
      ["投資推廣署去年協助了多少家企業？", "invest-hk.companies-assisted"],
      ["南向通每年額度多少？", "southbound-bond-connect.annual-quota"],
    ],
  ],
  [
    "another place",
    [
      "深圳的超算中心使用率是多少？",
      "Utilisation of Shenzhen's supercomputing centre?",
      "重点企业办公室吸引的企业在深圳创造了多少就业？",
      "How many companies has Shenzhen attracted?",
      "Manulife 喺 China 做咗幾多年？",
    ],
    [
      ["香港的超算中心使用率是多少？", "ai-supercomputing-centre.utilisation"],
      ["How long has Manulife been in Hong Kong?", "manulife.years-in-hong-kong"],
    ],
  ],
  [
    "their names, where they are counted",
    [
      "Name one project approved by the AI subsidy scheme.",
      "Which companies did OASES attract?",
      "嗰560間公司叫咩名？",
    ],
    [["How many companies did OASES attract?", "oases.companies"]],
  ],
  [
    "their view of something else",
    ["Steve Finch 對 Southbound Connect 有咩 view？", "林健鋒點睇AI？", "孟德斯對人工智能有什麼看法？"],
    [["林健鋒點睇內地工業園？", "mainland-industrial-parks.character"]],
  ],
  [
    "the time of day",
    [
      "What time does the AI R&D institute open?",
      "研發院幾點開門？",
      "中國年會幾點開始？",
      "超算中心幾點關門？",
    ],
    [
      ["When does the AI R&D institute open?", "ai-rd-institute.start"],
      ["What time frame is given for the start of the AI R&D institute?", "ai-rd-institute.start"],
    ],
  ],
  [
    "why it is so",
    ["Why did companies helped by InvestHK grow 4%?", "點解AI資助計劃淨係得三年？"],
    [["研發院幾時開？", "ai-rd-institute.start"]],
  ],
];

describe("questions of something else", () => {
  describe.each(ELSE)("%s", (_, unanswered, answered) => {
    it.each(unanswered)("leaves %j open", (question) => {
      expect(hkAi.ask(question).status).toBe("abstained");
    });
    it.each(answered)("answers %j", (question, fact) => {
      const answer = hkAi.ask(question);
      expect(answer.status === "answered" ? answer.facts[0].id : answer).toBe(fact);
    });
  });
});
