/** What a part of the day does to an hour from 1 to 12. */
export type DayPart = "morning" | "noon" | "afternoon" | "night";

/** Parts of the day that stand before an hour in Chinese. */
export const dayParts: Readonly<Record<string, DayPart>> = {
  朝早: "morning",
  朝頭早: "morning",
  朝头早: "morning",
  早上: "morning",
  早晨: "morning",
  清晨: "morning",
  凌晨: "morning",
  上午: "morning",
  朝: "morning",
  早: "morning",
  中午: "noon",
  正午: "noon",
  晏晝: "afternoon",
  晏昼: "afternoon",
  下晝: "afternoon",
  下昼: "afternoon",
  下午: "afternoon",
  午後: "afternoon",
  午后: "afternoon",
  傍晚: "afternoon",
  晚上: "night",
  夜晚: "night",
  夜晚黑: "night",
  晚黑: "night",
  今晚: "night",
  晚: "night",
  夜: "night",
};
