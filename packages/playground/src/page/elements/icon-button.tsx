import { Icon } from "../controls/icon.tsx";
import { usePage } from "../workspace/context.ts";
import { type ElementProps, useElement } from "./use-element.ts";

/** A small button with a picture, shown only to the people it is for. */
export function IconButton(props: ElementProps) {
  const { element } = props;
  const { person } = usePage();
  const { change } = useElement(props);
  if (element.visible_to_user_ids && !element.visible_to_user_ids.includes(person.id)) return null;
  const label = element.accessibility_label ?? element.text?.text ?? "";
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={element.text?.text}
      onClick={() => void change({})}
    >
      {element.icon === "trash" ? <Icon name="trash" /> : label}
    </button>
  );
}
