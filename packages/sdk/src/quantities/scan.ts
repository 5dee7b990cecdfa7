import type { Day } from "./calendar.ts";
import type { Sink } from "./outcome.ts";
import { digits } from "./scan-digits.ts";
import { han } from "./scan-han.ts";
import { word } from "./scan-words.ts";
import { DIGIT, LETTER, unitClasses } from "./unit-classes.ts";

/** Finds figures and dates from left to right; each place is looked at a bounded number of times. */
export function scan(text: string, reference: Day | undefined, sink: Sink): void {
  const table = unitClasses();
  const length = text.length;
  for (let i = 0; i < length; ) {
    const bits = table[text.charCodeAt(i)] as number;
    if (bits === 0) i++;
    else if (bits === LETTER) i = word(text, i, reference, sink);
    else if (bits === DIGIT) i = digits(text, i, reference, sink);
    else i = han(text, i, bits, reference, sink);
  }
}
