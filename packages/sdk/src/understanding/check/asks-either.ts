/** 能不能, 好唔好 and “whether or not” leave open, and deny nothing: the same is said on either side of the negation. */
export function asksEither(text: string, start: number, end: number): boolean {
  const asked = text.charAt(start - 1);
  const again = end - start > 1 && SIGN.test(text.charAt(start)) ? start + 1 : end;
  return (HAN.test(asked) && asked === text.charAt(again)) || leavesOpen(text, start);
}

const HAN = /[\u3400-\u9fff]/;
/** What stands between the two halves of such a question. */
const SIGN = /[不唔没冇未]/;

/** How far before “or not” the “whether” stands, in characters. */
const REACH = 80;
const WHETHER = /\b(?:whether|if)\b[^,;]*$/;

const leavesOpen = (text: string, start: number): boolean =>
  text.endsWith(" or ", start) && WHETHER.test(text.slice(Math.max(0, start - REACH), start));
