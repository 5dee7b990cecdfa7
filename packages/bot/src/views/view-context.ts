import type { Offer, Request } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";

/** What a view needs besides the answer. */
export interface ViewContext {
  readonly facts: Facts;
  /** What was asked, for the buttons that ask it again in another form. */
  readonly request: Request;
  /** What the answer to the question offered under which this was pressed. */
  readonly offer?: Offer | undefined;
  /** In a direct message, or in a modal, there is no channel to share with. */
  readonly direct?: boolean;
  /** Kinds of block that this surface or workspace does not show. */
  readonly without?: ReadonlySet<RichBlock>;
}

/** Whether a kind of block may be used. */
export const allows = ({ without }: ViewContext, kind: RichBlock): boolean => without?.has(kind) !== true;
