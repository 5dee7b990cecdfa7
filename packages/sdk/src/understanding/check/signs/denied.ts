/** What a token's denial comes from: a negation or comparison, or having been turned from. */
export const TURNED_FROM = 2;
/** … or standing behind “than”. */
export const COMPARED = 3;
/** … or what a text says is not all there is, or no longer all: neither denied nor held to be the whole. */
export const LIFTED = 4;
/** … or what a text says was so: “used to be A”, “from A to B”. A fact that turns from it agrees. */
export const PAST = 5;
/** … or denied by a text that sets one thing above or before all others: where a fact does so, too, nothing is denied of it. */
export const SURPASSED = 6;
