import { PlainText, type TextObject } from "../text/slack-text.tsx";
import type { BlockProps } from "./block-props.ts";

/** A large line of plain text; `level` 1 to 4 makes it larger or smaller. */
export function Header({ block }: BlockProps) {
  const level = Number(block["level"] ?? 2);
  return (
    <h3 className={`block-header level-${level}`}>
      <PlainText text={block["text"] as TextObject} />
    </h3>
  );
}
