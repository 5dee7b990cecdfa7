import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Token } from "../reading/token.ts";
import { isAtAnotherEvent } from "./another-event.ts";
import { namesAnother } from "./another-name.ts";
import { isOfOtherKind } from "./kind.ts";
import { isOfOtherPlace } from "./other-place.ts";
import { isOfEach, isOfPart } from "./part.ts";
import { isOfSibling } from "./series.ts";
import { isOfSort } from "./sort.ts";
import { namesStranger } from "./stranger.ts";
import type { Unmet, Written } from "./unmet.ts";

/** So many of them are looked at: a question has a few. */
const MOST = 24;

/**
 * Whether a text asks or says of somebody or something else, or of each or some of all, what a fact says: other words may say in many
 * ways what a fact says, another name says something else.
 */
export function isOfOther(index: FactIndex, written: Written, fact: number): boolean {
  const { tokens } = written;
  const profile = index.profiles[fact] as Profile;
  const lacking: Token[] = [];
  for (const token of tokens) {
    if (lacking.length === MOST) break;
    if (strongest(profile, token.features) < FieldWeight.topic) lacking.push(token);
  }
  const unmet: Unmet = { ...written, fact, lacking };
  return (
    isOfSibling(index, written.text, fact) ||
    isOfEach(index, unmet) ||
    isOfSort(index, unmet) ||
    isAtAnotherEvent(index, unmet) ||
    (lacking.length > 0 &&
      (isOfOtherKind(index, unmet) ||
        namesAnother(index, unmet) ||
        isOfOtherPlace(index, unmet) ||
        namesStranger(index, unmet) ||
        isOfPart(index, unmet)))
  );
}
