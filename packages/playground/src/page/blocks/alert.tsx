import { SlackText, type TextObject } from "../text/slack-text.tsx";
import type { BlockProps } from "./block-props.ts";

/** A coloured line that informs or warns. */
export function Alert({ block }: BlockProps) {
  const level = String(block["level"] ?? "default");
  return (
    <div className={`block-alert ${level}`} role="note">
      <SlackText text={block["text"] as TextObject} />
    </div>
  );
}
