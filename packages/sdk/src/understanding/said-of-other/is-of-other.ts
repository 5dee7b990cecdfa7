import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Token } from "../reading/token.ts";
import { isAtAnotherEvent } from "./another-event.ts";
import { namesAnother } from "./another-name.ts";
import { isOfOtherKind } from "./kind.ts";
import { Telling, tellingOf } from "./marks.ts";
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
  const { source, text, tokens, ask } = written;
  const profile = index.profiles[fact] as Profile;
  const telling = tellingOf(index);
  const lacking: Token[] = [];
  let said = 0;
  let saidElse = 0;
  for (const token of tokens) {
    let own = 0;
    for (const feature of token.features) own |= telling[feature] as number;
    said |= own;
    if (lacking.length === MOST || strongest(profile, token.features) >= FieldWeight.topic) continue;
    saidElse |= own;
    lacking.push(token);
  }
  const unmet: Unmet = { source, text, tokens, ask, fact, lacking };
  return (
    isOfSibling(index, text, fact) ||
    ((said & Telling.each) !== 0 && isOfEach(index, unmet)) ||
    ((said & Telling.sort) !== 0 && isOfSort(index, unmet)) ||
    ((said & Telling.event) !== 0 && isAtAnotherEvent(index, unmet)) ||
    (lacking.length > 0 &&
      (((saidElse & Telling.kind) !== 0 && isOfOtherKind(index, unmet)) ||
        ((saidElse & Telling.name) !== 0 && namesAnother(index, unmet)) ||
        ((saidElse & Telling.place) !== 0 && isOfOtherPlace(index, unmet)) ||
        namesStranger(index, unmet) ||
        isOfPart(index, unmet)))
  );
}
