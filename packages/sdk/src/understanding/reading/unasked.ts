import { before, behind, label } from "../../language/framing.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";

const frames = lazy(() => {
  const { said, asking, askingLabel } = lexicon().frames;
  return [before(asking), label(askingLabel, "[:;,.!-]"), before(said)];
});

/** Any of them, told sooner than which: most questions begin with none. */
const anyFrame = lazy(
  () =>
    new RegExp(
      frames()
        .map(({ source }) => source)
        .join("|"),
    ),
);

const thanks = lazy(() => {
  const { thanks } = lexicon().frames;
  const long = { ...thanks, en: thanks.en.replace(SHORT, "") };
  return new RegExp(`${behind(thanks).source}|${behind(long, " ").source}`);
});

/** Behind no more than a space so short a word may be a name: “who is Dr Ta?” */
const SHORT = /\b[a-z]{1,2}\b,?/g;

/** Frames within frames are looked for so often: “hi, quick question: do you know …”. */
const MOST = 3;

/** A folded question without what says that it is asked: “I'd like to know”, 請問, and thanks for it. */
export function unasked(text: string): string {
  let rest = text;
  for (let n = 0; n < MOST; n += 1) {
    const inner = withoutFrame(rest);
    if (inner === rest) break;
    rest = inner;
  }
  const end = rest.search(thanks());
  return end > 0 ? rest.slice(0, end + 1) : rest;
}

function withoutFrame(text: string): string {
  if (!anyFrame().test(text)) return text;
  for (const frame of frames()) {
    const found = frame.exec(text);
    if (found !== null && found[0].length < text.length) return text.slice(found[0].length);
  }
  return text;
}
