/** Words behind a length of time that make a date of it, so far before today or after it. Folded. */
export const AGO = "ago, earlier";
export const HENCE = "from now, later, hence";
/** … and behind the possessive of a length of time: “in five years' time”. */
export const HENCE_OWNED = "time";
export const AGO_HAN = "前";
export const HENCE_HAN = "后";
/** Characters that make another word of those: 三年前瞻, 两日后备. */
export const NOT_AGO = "瞻景海后沿线来往提置端台";
export const NOT_HENCE = "端台续来方盾备";
