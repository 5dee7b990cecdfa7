import { SlackText, type TextObject } from "../text/slack-text.tsx";
import type { BlockProps } from "./block-props.ts";

type ContextElement = TextObject & { image_url?: string; alt_text?: string };

/** Small grey text and pictures under what they explain. */
export function Context({ block }: BlockProps) {
  return (
    <div className="block-context">
      {(block["elements"] as ContextElement[]).map((element, index) => {
        const key = `${index}-${element.type}`;
        return element.type === "image" ? (
          <img key={key} src={element.image_url} alt={element.alt_text} />
        ) : (
          <div key={key}>
            <SlackText text={element} />
          </div>
        );
      })}
    </div>
  );
}
