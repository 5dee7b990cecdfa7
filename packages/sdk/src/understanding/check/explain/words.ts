import type { Lang } from "../../../language/langs.ts";

interface Explanations {
  readonly nothing: string;
  /** What is claimed where a claim denies a figure. */
  readonly not: (said: string) => string;
  readonly open: (statement: string) => string;
  /** … where words of the claim are known of which nothing near to it speaks. */
  readonly unsaid: (words: readonly string[], statement: string) => string;
  /** What is said of a question that was given as a claim. */
  readonly answered: (statement: string) => string;
  readonly unanswered: string;
  readonly otherScope: (statement: string) => string;
  readonly refuted: (statement: string) => string;
  readonly supported: (statement: string) => string;
  /** What bears out a claim that states as a fact what is somebody's opinion, advice or forecast. */
  readonly asOpinion: (statement: string) => string;
  readonly asAdvice: (statement: string) => string;
  readonly asForecast: (statement: string) => string;
  readonly otherFigure: (label: string, claimed: string, recorded: string) => string;
  readonly sameFigure: (label: string, claimed: string, recorded: string) => string;
  /** The figures of two facts that were held against each other, each with what it is of. */
  readonly twoFigures: (one: string, other: string) => string;
  readonly figureOf: (label: string, whom: string, recorded: string) => string;
  /** Of several statements: that all are borne out, and which of them decides. */
  readonly allSupported: (count: number) => string;
  /** … and that all are which the claim denies. */
  readonly deniesAll: (count: number) => string;
  /** Of two things of which the claim gives one as the cause of the other. */
  readonly unjoined: string;
  readonly ofSeveral: (count: number, text: string, explanation: string) => string;
}

/** The sentences that explain a verdict. */
export const EXPLANATIONS: Readonly<Record<Lang, Explanations>> = {
  en: {
    nothing: "The source says nothing about this.",
    not: (said) => `not ${said}`,
    open: (statement) => `The source does not settle this; the nearest it says: ${statement}`,
    unsaid: (words, statement) =>
      `The source does not settle this, as it does not mention ${words.map((one) => `“${one}”`).join(" or ")} here; the nearest it says: ${statement}`,
    answered: (statement) => `This asks and claims nothing; the source's answer: ${statement}`,
    unanswered: "This asks and claims nothing, and the source does not answer it.",
    otherScope: (statement) => `The source speaks of another period, or of all together: ${statement}`,
    refuted: (statement) => `The source says otherwise: ${statement}`,
    supported: (statement) => `The source says so: ${statement}`,
    asOpinion: (statement) => `The source has this as an opinion, not as a fact: ${statement}`,
    asAdvice: (statement) => `The source has this as advice: ${statement}`,
    asForecast: (statement) => `The source has this as a forecast: ${statement}`,
    otherFigure: (label, claimed, recorded) =>
      `${label}: the claim says ${claimed}, the source says ${recorded}.`,
    sameFigure: (label, claimed, recorded) =>
      `${label}: the claim's ${claimed} agrees with the source's ${recorded}.`,
    twoFigures: (one, other) => `The source gives ${one}, and ${other}.`,
    figureOf: (label, whom, recorded) => `${recorded} (${whom}: ${label})`,
    allSupported: (count) => `The source bears out all ${count} statements.`,
    deniesAll: (count) => `The claim denies ${count} statements, all of which the source bears out.`,
    unjoined: "The source says both, but not that the one is because of the other.",
    ofSeveral: (count, text, explanation) => `Of ${count} statements, “${text}”: ${explanation}`,
  },
  "zh-Hant": {
    nothing: "資料來源沒有提及此事。",
    not: (said) => `不是${said}`,
    open: (statement) => `資料來源不足以判斷，最接近的內容是：${statement}`,
    unsaid: (words, statement) =>
      `資料來源在此沒有提到${words.map((one) => `「${one}」`).join("或")}，不足以判斷，最接近的內容是：${statement}`,
    answered: (statement) => `這是問題，不是說法；資料來源的答案：${statement}`,
    unanswered: "這是問題，不是說法；資料來源也沒有答案。",
    otherScope: (statement) => `資料來源說的是另一段時間，或是全部合計：${statement}`,
    refuted: (statement) => `資料來源的說法不同：${statement}`,
    supported: (statement) => `資料來源也這樣說：${statement}`,
    asOpinion: (statement) => `資料來源有此說，但屬意見，並非事實：${statement}`,
    asAdvice: (statement) => `資料來源有此說，屬於建議：${statement}`,
    asForecast: (statement) => `資料來源有此說，屬於預測：${statement}`,
    otherFigure: (label, claimed, recorded) => `${label}：說法是「${claimed}」，資料來源是「${recorded}」。`,
    sameFigure: (label, claimed, recorded) => `${label}：說法「${claimed}」與資料來源的「${recorded}」相符。`,
    twoFigures: (one, other) => `資料來源提供的是${one}，以及${other}。`,
    figureOf: (label, whom, recorded) => `「${recorded}」（${whom}：${label}）`,
    allSupported: (count) => `${count}項說法全部與資料來源相符。`,
    deniesAll: (count) => `這裏否定了${count}項說法，但資料來源也這樣說。`,
    unjoined: "資料來源兩點都有提及，但沒有說兩者有因果關係。",
    ofSeveral: (count, text, explanation) => `${count}項說法之中，「${text}」：${explanation}`,
  },
  "zh-Hans": {
    nothing: "资料来源没有提及此事。",
    not: (said) => `不是${said}`,
    open: (statement) => `资料来源不足以判断，最接近的内容是：${statement}`,
    unsaid: (words, statement) =>
      `资料来源在此没有提到${words.map((one) => `“${one}”`).join("或")}，不足以判断，最接近的内容是：${statement}`,
    answered: (statement) => `这是问题，不是说法；资料来源的答案：${statement}`,
    unanswered: "这是问题，不是说法；资料来源也没有答案。",
    otherScope: (statement) => `资料来源说的是另一段时间，或是全部合计：${statement}`,
    refuted: (statement) => `资料来源的说法不同：${statement}`,
    supported: (statement) => `资料来源也这样说：${statement}`,
    asOpinion: (statement) => `资料来源有此说，但属意见，并非事实：${statement}`,
    asAdvice: (statement) => `资料来源有此说，属于建议：${statement}`,
    asForecast: (statement) => `资料来源有此说，属于预测：${statement}`,
    otherFigure: (label, claimed, recorded) => `${label}：说法是“${claimed}”，资料来源是“${recorded}”。`,
    sameFigure: (label, claimed, recorded) => `${label}：说法“${claimed}”与资料来源的“${recorded}”相符。`,
    twoFigures: (one, other) => `资料来源提供的是${one}，以及${other}。`,
    figureOf: (label, whom, recorded) => `“${recorded}”（${whom}：${label}）`,
    allSupported: (count) => `${count}项说法全部与资料来源相符。`,
    deniesAll: (count) => `这里否定了${count}项说法，但资料来源也这样说。`,
    unjoined: "资料来源两点都有提及，但没有说两者有因果关系。",
    ofSeveral: (count, text, explanation) => `${count}项说法之中，“${text}”：${explanation}`,
  },
};
