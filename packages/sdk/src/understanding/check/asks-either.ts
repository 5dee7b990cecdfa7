/** 能不能, 好唔好 and “whether or not” leave open, and deny nothing: the same is said on either side of the negation. */
export function asksEither(text: string, start: number, end: number): boolean {
  const asked = text.charAt(start - 1);
  const again = end - start > 1 && SIGN.test(text.charAt(start)) ? start + 1 : end;
  return (HAN.test(asked) && asked === text.charAt(again)) || OR_NOT.test(text.slice(0, start));
}

const HAN = /[\u3400-\u9fff]/;
/** What stands between the two halves of such a question, and “whether … or” before “not”. */
const SIGN = /[不唔没冇未]/;
const OR_NOT = /\b(?:whether|if)\b[^,;]* or $/;
