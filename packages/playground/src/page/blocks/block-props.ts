import type { Block } from "./block.ts";

/** What every block component is given. */
export interface BlockProps {
  block: Block;
  blockId: string;
}
