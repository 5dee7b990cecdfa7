import { describe, expect, it } from "vitest";
import { hkAi, type Verdict } from "../../src/index.ts";

type Rows = readonly (readonly [claim: string, verdict: Verdict])[];

const ROWS: readonly (readonly [what: string, rows: Rows])[] = [
  [
    "who denies the contrary of what the source says, says it",
    [
      ["Hong Kong's IMD ranking did not fall.", "supported"],
      ["香港IMD排名並沒有下跌", "supported"],
      ["The Southbound quota has not been cut.", "supported"],
      ["南向通額度冇減到", "supported"],
      ["超算中心没有关闭", "supported"],
      ["Hong Kong's IMD ranking did not rise.", "refuted"],
      ["The Southbound quota has not been raised.", "refuted"],
    ],
  ],
  [
    "who calls a true statement untrue is wrong",
    [
      ["It is false that Hong Kong's IMD ranking rose.", "refuted"],
      ["話 OASES 拉到 124 間公司係 fake news", "refuted"],
      ["所谓引进124家企业的说法不属实", "refuted"],
      ["策略委員會已舉行首次會議的說法是假的", "refuted"],
      ["Claims that Manulife has over 10,000 agents are untrue.", "refuted"],
      ["Claims that OASES attracted 900 companies are untrue.", "supported"],
    ],
  ],
  [
    "what somebody makes of a figure is not in the source",
    [
      ["Hong Kong truly deserves its second place in the IMD yearbook.", "not-enough-info"],
      ["南向通加到8,000億元實在太遲", "not-enough-info"],
      ["引進辦拉到124間公司，真係好失禮", "not-enough-info"],
      ["政府花三十億資助AI實在太少", "not-enough-info"],
      ["Attracting only 124 firms is a disgrace for OASES.", "not-enough-info"],
      ["南向通加到8,000億元", "supported"],
    ],
  ],
  [
    "nor that somebody gives up a post",
    [
      ["林健鋒將會辭任洪水橋產業園主席", "not-enough-info"],
      ["陳曉峰已辭任數碼港董事", "not-enough-info"],
      ["陳曉峰是數碼港董事", "supported"],
    ],
  ],
  [
    "a place may be told by where it is not",
    [
      ["Hong Kong is out of IMD's top ten.", "refuted"],
      ["香港掉出IMD前三", "refuted"],
      ["Hong Kong is in IMD's top ten.", "supported"],
      ["Hong Kong is the second least competitive economy in the world, IMD says.", "refuted"],
      ["Hong Kong ranks second in the IMD yearbook, down one place.", "refuted"],
      ["Hong Kong ranks second in the IMD yearbook, up one place.", "supported"],
      ["香港是全球第二貴的城市", "not-enough-info"],
      ["Hong Kong came second in IMD's digital ranking.", "not-enough-info"],
    ],
  ],
  [
    "what all have together none has alone",
    [
      ["Each year of the AI Subsidy Scheme is worth HK$3 billion.", "refuted"],
      ["Each OASES company will create 25,000 jobs.", "not-enough-info"],
      ["每間引進重點企業辦公室引進的企業創造約25,000個職位", "not-enough-info"],
      ["OASES companies will create 25,000 jobs.", "supported"],
    ],
  ],
  [
    "a figure before a name is what the named is known by",
    [
      ["Nearly 30 projects have been approved under the HK$3 billion AI Subsidy Scheme.", "supported"],
      ["Nearly 30 projects have been approved under the HK$5 billion AI Subsidy Scheme.", "refuted"],
    ],
  ],
  [
    "what is idle is what is left by what is in use",
    [
      ["數碼港超算中心只有不足一成算力閒置", "supported"],
      ["超算中心大半算力閒置", "refuted"],
    ],
  ],
];

describe.each(ROWS)("%s", (_, rows) => {
  it.each(rows)("%s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});
