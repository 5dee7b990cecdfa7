import type { ComponentType } from "react";
import { RawBlock } from "../blocks/raw-block.tsx";
import { Button } from "./button.tsx";
import { ChoiceGroup } from "./choice-group.tsx";
import { DateField } from "./date-field.tsx";
import { FeedbackButtons } from "./feedback-buttons.tsx";
import { IconButton } from "./icon-button.tsx";
import { MultiSelect } from "./multi-select.tsx";
import { Overflow } from "./overflow.tsx";
import { SelectMenu } from "./select-menu.tsx";
import { TextInput } from "./text-input.tsx";
import type { ElementProps } from "./use-element.ts";

const components: Record<string, ComponentType<ElementProps>> = {
  button: Button,
  icon_button: IconButton,
  feedback_buttons: FeedbackButtons,
  overflow: Overflow,
  static_select: SelectMenu,
  users_select: SelectMenu,
  channels_select: SelectMenu,
  conversations_select: SelectMenu,
  multi_static_select: MultiSelect,
  multi_users_select: MultiSelect,
  multi_channels_select: MultiSelect,
  multi_conversations_select: MultiSelect,
  radio_buttons: ChoiceGroup,
  checkboxes: ChoiceGroup,
  plain_text_input: TextInput,
  number_input: TextInput,
  email_text_input: TextInput,
  url_text_input: TextInput,
  datepicker: DateField,
  timepicker: DateField,
  datetimepicker: DateField,
};

/** Any Block Kit element; one that the playground has no component for is shown as it was sent. */
export function BlockElement(props: ElementProps) {
  const Component = components[props.element.type];
  return Component ? <Component {...props} /> : <RawBlock block={props.element} />;
}
