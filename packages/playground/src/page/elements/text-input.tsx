import type { KeyboardEvent } from "react";
import { type ElementProps, naming, useElement } from "./use-element.ts";

const inputTypes: Record<string, string> = { email_text_input: "email", url_text_input: "url" };

/** A line or a field of text, a number, an address. */
export function TextInput(props: ElementProps) {
  const { element, dispatches } = props;
  const { value, keep, change } = useElement(props);
  const text = String(value?.["value"] ?? "");
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const shared = {
    ...naming(props),
    className: "text-input",
    value: text,
    placeholder: element.placeholder?.text,
    "data-autofocus": element.focus_on_load || undefined,
    onChange: (event: { target: { value: string } }) => {
      const entered = { value: event.target.value === "" ? null : event.target.value };
      if (dispatches && triggers.includes("on_character_entered")) void change(entered);
      else keep(entered);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.nativeEvent.isComposing || element.multiline) return;
      if (!dispatches || !triggers.includes("on_enter_pressed")) return;
      event.preventDefault();
      void change({ value: text === "" ? null : text });
    },
  };
  if (element.multiline) return <textarea rows={4} {...shared} />;
  const numeric = element.type === "number_input";
  return (
    <input
      type={inputTypes[element.type] ?? "text"}
      inputMode={numeric ? (element.is_decimal_allowed ? "decimal" : "numeric") : undefined}
      {...shared}
    />
  );
}
