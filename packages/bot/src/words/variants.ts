/** Characters that are written for others, by those that the names here are written with. */
export const VARIANTS: Readonly<Record<string, string>> = {
  計畫: "計劃",
  规画: "规划",
  規畫: "規劃",
  査: "查",
  証: "證",
  綫: "線",
  裏: "裡",
  台灣: "臺灣",
  啓: "啟",
  説: "說",
  爲: "為",
};
