/** Words of what changes, before “from 300 to 500”: two figures and no range. Folded. */
export const CHANGED =
  "rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, increase, increases, increased, increasing, jump, jumps, jumped, climb, climbs, climbed, surge, surged, soar, soared, expand, expanded, fall, falls, fell, fallen, falling, drop, drops, dropped, decline, declined, decrease, decreased, cut, cuts, cutting, reduce, reduced, reducing, shrink, shrank, shrunk, slip, slipped, slump, slumped, plunge, plunged, up, down, go, goes, going, went, gone, raise, raised, raising, lower, lowered, lift, lifted, boost, boosted, double, doubled, triple, tripled, narrow, narrowed, widen, widened, improve, improved, move, moved, change, changed, extend, extended, lengthen, lengthened, shorten, shortened, halve, halved";
/** How many words may stand between that and “from”: “raised the annual fee from 300 to 500”. */
export const BETWEEN = 3;

/** Words before a figure that another one behind it takes the place of: 由60億升至90億元. */
export const FROM = "由从自";
/** Words between the two. */
export const CHANGES =
  "升, 急升, 上升, 飙升, 回升, 攀升, 跃升, 提升, 增, 增加, 倍增, 激增, 增长, 扩大, 扩展, 提高, 上调, 调高, 加, 减, 减少, 下降, 降, 降低, 跌, 下跌, 急跌, 回落, 缩减, 削减, 下调, 调低, 缩短, 延长, 改善, 变, 改";
export const TO = "至到为";
