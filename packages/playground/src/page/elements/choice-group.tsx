import { useId } from "react";
import type { Option } from "../blocks/block.ts";
import { PlainText, SlackText } from "../text/slack-text.tsx";
import { idOf } from "./choices.ts";
import { type ElementProps, useElement } from "./use-element.ts";

/** Radio buttons or checkboxes, each with its description. */
export function ChoiceGroup(props: ElementProps) {
  const { element, field } = props;
  const { value, change } = useElement(props);
  const id = useId();
  const many = element.type === "checkboxes";
  const options = element.options ?? [];
  const held = many ? value?.["selected_options"] : [value?.["selected_option"]];
  const chosen = new Set(((held as unknown[] | undefined) ?? []).map(idOf));
  function toggle(option: Option, on: boolean) {
    if (!many) return change({ selected_option: option });
    const ids = new Set(chosen);
    if (on) ids.add(idOf(option));
    else ids.delete(idOf(option));
    return change({ selected_options: options.filter((known) => ids.has(idOf(known))) });
  }
  return (
    <fieldset
      role={many ? undefined : "radiogroup"}
      className="choices"
      id={field?.id}
      aria-label={field ? undefined : (element.accessibility_label ?? element.action_id)}
      aria-labelledby={field?.labelId}
      aria-describedby={field?.describedBy}
    >
      {options.map((option) => (
        <label key={idOf(option)} className="choice">
          <input
            type={many ? "checkbox" : "radio"}
            name={many ? undefined : id}
            checked={chosen.has(idOf(option))}
            onChange={(event) => void toggle(option, event.target.checked)}
          />
          <span>
            {option.text.type === "mrkdwn" ? (
              <SlackText text={option.text} />
            ) : (
              <PlainText text={option.text} />
            )}
            {option.description && (
              <span className="muted choice-description">
                <PlainText text={option.description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
