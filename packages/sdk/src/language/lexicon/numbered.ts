/** English nouns behind which a number is part of a name: “stage two”, “Terminal 2”. */
export const NUMBERED = {
  en: "stage, phase, level, tier, line, route, terminal, gate, block, building, room, unit, chapter, zone, grade, class, category, step, version, platform, pier, berth, lane",
} as const;
