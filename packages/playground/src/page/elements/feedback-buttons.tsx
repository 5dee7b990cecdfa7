import { useState } from "react";
import type { FeedbackChoice } from "../blocks/block.ts";
import { Icon } from "../controls/icon.tsx";
import { type ElementProps, useElement } from "./use-element.ts";

/** Thumbs up and down under an answer. */
export function FeedbackButtons(props: ElementProps) {
  const { positive_button: positive, negative_button: negative } = props.element;
  const { change } = useElement(props);
  const [chosen, setChosen] = useState<string>();
  const thumb = (choice: FeedbackChoice | undefined, icon: "thumb-up" | "thumb-down") =>
    choice && (
      <button
        type="button"
        className="icon-button"
        aria-label={choice.accessibility_label ?? choice.text.text}
        title={choice.text.text}
        aria-pressed={chosen === choice.value}
        onClick={() => {
          setChosen(choice.value);
          void change({ text: choice.text, value: choice.value });
        }}
      >
        <Icon name={icon} />
      </button>
    );
  return (
    <>
      {thumb(positive, "thumb-up")}
      {thumb(negative, "thumb-down")}
    </>
  );
}
