import { Icon } from "../controls/icon.tsx";
import { Menu } from "../controls/menu.tsx";
import { PlainText } from "../text/slack-text.tsx";
import { type ElementProps, useElement } from "./use-element.ts";

/** The three dots that open further choices. */
export function Overflow(props: ElementProps) {
  const { change } = useElement(props);
  return (
    <Menu
      label={props.element.accessibility_label ?? "More choices"}
      className="button icon-only"
      items={(props.element.options ?? []).map((option, index) => ({
        key: option.value ?? String(index),
        label: <PlainText text={option.text} />,
        onSelect: () => {
          if (option.url !== undefined) window.open(option.url, "_blank", "noopener");
          void change({ selected_option: option });
        },
      }))}
    >
      <Icon name="more" />
    </Menu>
  );
}
