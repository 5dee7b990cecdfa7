import type { Anchors } from "./anchor.ts";

export const conference = {
  "china-conference-2026.theme": [
    {
      line: 13,
      from: "中國年會今年",
      to: "香港未來」",
    },
  ],
  "china-conference-2026.date": [
    {
      line: 17,
      from: "行政長官李家超昨",
      to: "中國年會",
    },
    {
      line: 19,
      text: "李家超昨出席中國年會",
    },
    {
      line: 47,
      from: "中國年會2026",
      to: "昨在港舉行",
    },
  ],
  "china-conference-2026.location": [
    {
      line: 47,
      from: "中國年會2026",
      to: "昨在港舉行",
    },
  ],
  "china-conference-2026.chief-executive": [
    {
      line: 17,
      from: "行政長官李家超",
      to: "並致辭",
    },
    {
      line: 19,
      from: "李家超昨出席",
      to: "致辭",
    },
  ],
  "china-conference-2026.group-photo": [
    {
      line: 13,
      from: "圖為行政長官",
      to: "嘉賓合影",
    },
  ],
  "china-conference-2026.speakers": [
    {
      line: 17,
      from: "行政長官李家超",
      to: "中國年會",
    },
    {
      line: 39,
      from: "林健鋒昨日",
      to: "中國年會",
    },
    {
      line: 63,
      from: "左至右：",
      to: "張小燕",
    },
    {
      line: 71,
      from: "Steve Finch",
      to: "中國年會上",
    },
    {
      line: 85,
      from: "黃健庭昨日",
      to: "中國年會",
    },
    {
      line: 97,
      from: "孟德斯(",
      to: "專題討論",
    },
  ],
  "china-conference-2026.panel": [
    {
      line: 35,
      from: "中國年會專家",
      to: "討論環節",
    },
    {
      line: 63,
      from: "左至右：",
      to: "SCMP主持人",
    },
  ],
  "china-conference-2026.moderator": [
    {
      line: 63,
      text: "SCMP主持人",
    },
  ],
  "china-conference-2026.lam-session": [
    {
      line: 39,
      from: "林健鋒昨日出席",
      to: "對談環節",
    },
  ],
  "china-conference-2026.sme-discussion": [
    {
      line: 67,
      from: "論壇亦討論了",
      to: "擁抱AI",
    },
  ],
  "john-lee.role": [
    {
      line: 7,
      text: "行政長官李家超",
    },
    {
      line: 13,
      text: "行政長官李家超",
    },
    {
      line: 17,
      text: "行政長官李家超",
    },
  ],
  "hong-kong.bridge": [
    {
      line: 7,
      from: "持續發揮連接",
      to: "橋樑作用",
    },
    {
      line: 31,
      from: "香港將繼續擔當",
      to: "橋樑",
    },
  ],
  "hong-kong.standing": [
    {
      line: 7,
      from: "憑藉國際金融",
      to: "城市的地位",
    },
  ],
  "hong-kong.opportunities": [
    {
      line: 31,
      from: "為全球企業和人才",
      to: "新機遇",
    },
  ],
  "hong-kong.gateway": [
    {
      line: 31,
      from: "以香港作為",
      to: "蓬勃發展",
    },
  ],
  "article.publisher": [
    {
      line: 9,
      text: "香港文匯報",
    },
    {
      line: 39,
      text: "香港文匯報訊",
    },
  ],
  "article.reporters": [
    {
      line: 9,
      from: "香港文匯報記者",
      to: "孫曉旭",
    },
    {
      line: 39,
      text: "記者 林涌杰",
    },
    {
      line: 47,
      text: "記者 孫曉旭",
    },
    {
      line: 71,
      text: "記者 孫曉旭",
    },
    {
      line: 85,
      from: "記者 林涌杰",
      to: "周欣翔",
    },
    {
      line: 103,
      text: "記者 岑健樂",
    },
  ],
  "article.photographer": [
    {
      line: 17,
      from: "香港文匯報記者",
      to: "涂六攝",
    },
    {
      line: 35,
      from: "香港文匯報記者",
      to: "涂六攝",
    },
    {
      line: 63,
      from: "香港文匯報記者",
      to: "涂六攝",
    },
    {
      line: 79,
      from: "香港文匯報記者",
      to: "涂六攝",
    },
  ],
} as const satisfies Anchors;
