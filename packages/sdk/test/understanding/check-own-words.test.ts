import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";

/** What honest readers make of the source's sentences, found by somebody who tried to have the rules about edited sentences misfire. */
describe("an honest retelling of a fact's sentence is borne out", () => {
  it.each([
    // Reported speech goes back in time.
    "Cyberport director Nicholas Chan revealed that the utilisation rate of the Artificial Intelligence Supercomputing Centre was over 90%.",
    "John Lee said that the companies attracted by OASES were expected to invest HK$73 billion.",
    // Two facts about one thing.
    "The utilisation rate of Cyberport's AI supercomputing centre, which is already in operation, is over 90%.",
    // A day that holds the source's, that of the speech, and one that is held against.
    "The Hong Kong Artificial Intelligence Research and Development Institute is due to start operating by the end of 2026.",
    "The number of companies that InvestHK helped in 2025 rose by 4% year on year, John Lee said in 2026.",
    "李家超指，投資推廣署2025年協助的企業數目較2024年上升4%。",
    "李家超昨日表示，OASES引進的企業預計投資730億港元。",
    // A list in another order.
    "報道點名的中國年會與會者有陳曉峰、林健鋒、李家超、沈漢迪、Steve Finch、張小燕、Jeanne Lim、黃健庭和孟德斯。",
    // Other words for “should” and for “use”.
    "專家認為香港要聚焦金融、醫療等有優勢的場景。",
    "專家建議中小企業使用人工智能前，先檢視本身業務的痛點。",
    // Words that look like conditions and pasts.
    "The Artificial Intelligence Supercomputing Centre has provided high-performance computing power to the industry, research and development centres and local institutions.",
    "The government's Artificial Intelligence Subsidy Scheme lasts as long as three years.",
    "HK$3 billion is used to fund the AI Subsidy Scheme.",
    "The AI Subsidy Scheme's funding is HK$3 billion but not HK$30 billion.",
    "交銀香港在過去半年的時間中接待了大批來港洽談的內地企業。",
    // What people put before it.
    "If I recall correctly, the government's Artificial Intelligence Subsidy Scheme lasts three years.",
    "In case you missed it, the AI Subsidy Scheme has HK$3 billion in funding.",
    "According to Wen Wei Po, the government's Artificial Intelligence Subsidy Scheme lasts three years.",
    "Jeanne Lim is definitely the founder of beingAI.",
    "據我所知，李家超是香港行政長官。",
  ])("%s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("supported");
  });

  it.each(["Interesting people attended the China Conference 2026.", "其實驗室設於香港。"])(
    "what only begins like “interestingly” is read whole: %s",
    (claim) => {
      expect(hkAi.check(claim).verdict).toBe("not-enough-info");
    },
  );
});
