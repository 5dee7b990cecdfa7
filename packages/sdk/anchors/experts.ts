import type { Anchors } from "./anchor.ts";

export const experts = {
  "hong-kong.mainland-complementarity": [
    {
      line: 47,
      from: "香港與內地的人工智能",
      to: "互補性強",
    },
  ],
  "hong-kong.ai-strengths": [
    {
      line: 47,
      from: "香港應善用",
      to: "超級聯繫人」角色",
    },
  ],
  "hong-kong.super-connector": [
    {
      line: 47,
      text: "「超級聯繫人」",
    },
    {
      line: 71,
      from: "香港作為連接",
      to: "聯繫人」",
    },
  ],
  "hong-kong.ai-focus": [
    {
      line: 47,
      from: "聚焦金融",
      to: "優勢場景",
    },
  ],
  "hong-kong.national-plan-role": [
    {
      line: 47,
      from: "在國家「十五五」",
      to: "橋頭堡",
    },
  ],
  "nicholas-chan.role": [
    {
      line: 49,
      from: "立法會議員",
      to: "陳曉峰",
    },
    {
      line: 63,
      from: "立法會議員",
      to: "陳曉峰",
    },
  ],
  "hong-kong.legal-advantages": [
    {
      line: 49,
      from: "香港在「一國兩制」",
      to: "仲裁服務等",
    },
  ],
  "hong-kong.data-for-models": [
    {
      line: 49,
      from: "香港可匯集",
      to: "AI模型",
    },
  ],
  "cyberport.platform-use": [
    {
      line: 49,
      from: "善用數碼港平台",
      to: "應用落地",
    },
  ],
  "artificial-intelligence.application-areas": [
    {
      line: 49,
      from: "促進AI在金融",
      to: "廣泛應用",
    },
  ],
  "hong-kong.business-functions": [
    {
      line: 49,
      from: "他建議企業",
      to: "策略規劃",
    },
    {
      line: 49,
      from: "再利用大灣區",
      to: "全球市場",
    },
  ],
  "greater-bay-area.industrialisation": [
    {
      line: 49,
      from: "再利用大灣區",
      to: "全球市場",
    },
  ],
  "shen-handi.role": [
    {
      line: 51,
      from: "香港互聯網專業協會",
      to: "沈漢迪",
    },
    {
      line: 63,
      from: "香港互聯網專業協會",
      to: "沈漢迪",
    },
  ],
  "national-15th-five-year-plan.ai-emphasis": [
    {
      line: 51,
      from: "國家「十五五」規劃",
      to: "「AI+」戰略",
    },
  ],
  "hong-kong.plan-alignment": [
    {
      line: 51,
      from: "香港應積極對接",
      to: "方面的優勢",
    },
  ],
  "artificial-intelligence.competition": [
    {
      line: 51,
      from: "目前AI領域",
      to: "執行速度",
    },
  ],
  "hong-kong.business-ecosystem": [
    {
      line: 51,
      from: "香港擁有完善",
      to: "產品落地",
    },
  ],
  "hksar-government.ai-measures": [
    {
      line: 51,
      from: "特區政府在算力",
      to: "多項措施",
    },
    {
      line: 53,
      from: "特區政府在算力",
      to: "多項措施",
    },
  ],
  "hksar-government.attracted-talent": [
    {
      line: 51,
      from: "成功吸引",
      to: "來港發展",
    },
    {
      line: 53,
      from: "成功吸引",
      to: "來港發展",
    },
  ],
  "hksar-government.policy-continuity": [
    {
      line: 51,
      from: "他期望香港",
      to: "創科環境",
    },
    {
      line: 53,
      from: "他期望香港",
      to: "創科環境",
    },
  ],
  "hong-kong.shenzhen-cooperation": [
    {
      line: 51,
      from: "並透過北部都會區",
      to: "城市的協作",
    },
    {
      line: 53,
      from: "並透過北部都會區",
      to: "城市的協作",
    },
  ],
  "jeanne-lim.role": [
    {
      line: 57,
      from: "beingAI",
      to: "Jeanne Lim",
    },
    {
      line: 63,
      from: "beingAI",
      to: "Jeanne Lim",
    },
  ],
  "hong-kong.ai-product-location": [
    {
      line: 57,
      from: "香港的國際化環境",
      to: "理想地點",
    },
  ],
  "beingai.products": [
    {
      line: 57,
      from: "其公司正開發",
      to: "AI代理",
    },
  ],
  "hong-kong.ai-standards-centre": [
    {
      line: 55,
      from: "港可成AI內容",
      to: "標準中心",
    },
    {
      line: 57,
      from: "香港可成為AI",
      to: "創造中心",
    },
    {
      line: 57,
      from: "beingAI",
      to: "Jeanne Lim",
    },
  ],
  "artificial-intelligence.ultimate-goal": [
    {
      line: 57,
      from: "AI的終極目標",
      to: "取代人類",
    },
  ],
  "artificial-intelligence.literacy": [
    {
      line: 57,
      from: "呼籲社會",
      to: "素養教育",
    },
  ],
  "zhang-xiaoyan.role": [
    {
      line: 59,
      from: "中國電子信息產業",
      to: "張小燕分析",
    },
    {
      line: 63,
      from: "中國電子信息產業",
      to: "張小燕",
    },
  ],
  "hong-kong.research-strength": [
    {
      line: 59,
      from: "香港在基礎研發",
      to: "具備優勢",
    },
  ],
  "mainland-china.application-strength": [
    {
      line: 59,
      from: "而內地則在",
      to: "具備優勢",
    },
  ],
  "hong-kong.mainland-synergy": [
    {
      line: 45,
      from: "專家倡港與內地",
      to: "AI協同",
    },
    {
      line: 59,
      text: "兩者應加強協同",
    },
  ],
  "hong-kong.focus-scenarios": [
    {
      line: 59,
      from: "香港可聚焦自身",
      to: "管理場景",
    },
  ],
  "hong-kong.long-term-planning": [
    {
      line: 59,
      from: "並借鑒內地",
      to: "政策持續性",
    },
  ],
  "mainland-enterprises.need-to-go-global": [
    {
      line: 59,
      from: "內地市場競爭",
      to: "需求迫切",
    },
  ],
  "hong-kong.bridge-areas": [
    {
      line: 59,
      text: "香港可在",
    },
    {
      line: 65,
      from: "資本協調",
      to: "橋樑作用",
    },
  ],
  "hong-kong.industry-datasets": [
    {
      line: 45,
      text: "合建行業數據集",
    },
    {
      line: 65,
      from: "她建議兩地",
      to: "行業數據集",
    },
  ],
  "hong-kong.data-sandbox": [
    {
      line: 65,
      from: "並透過沙盒",
      to: "有序流動",
    },
  ],
} as const satisfies Anchors;
