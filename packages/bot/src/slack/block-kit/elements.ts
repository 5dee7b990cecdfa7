import * as z from "zod";
import { LIMITS } from "../limits.ts";
import { anyText, confirm, plainText } from "./text.ts";

const actionId = z.string().min(1).max(LIMITS.actionId);
const style = z.enum(["primary", "danger"]).optional();
const placeholder = plainText(LIMITS.select.placeholder).optional();
const focusable = { focus_on_load: z.boolean().optional() };

export const button = z.strictObject({
  type: z.literal("button"),
  text: plainText(LIMITS.button.text),
  action_id: actionId,
  value: z.string().max(LIMITS.button.value).optional(),
  url: z.url().max(LIMITS.button.url).optional(),
  style,
  confirm: confirm.optional(),
  accessibility_label: z.string().max(LIMITS.button.accessibilityLabel).optional(),
});

const option = (text: z.ZodType = plainText(LIMITS.option.text)) =>
  z.strictObject({
    text,
    value: z.string().min(1).max(LIMITS.option.value),
    description: plainText(LIMITS.option.description).optional(),
  });
const options = (max: number, text?: z.ZodType) => z.array(option(text)).min(1).max(max);
const optionGroups = z
  .array(
    z.strictObject({ label: plainText(LIMITS.select.groupLabel), options: options(LIMITS.select.options) }),
  )
  .min(1)
  .max(LIMITS.select.groups);

const oneList = (menu: { options?: unknown; option_groups?: unknown }) =>
  (menu.options === undefined) !== (menu.option_groups === undefined);
const ONE_LIST = "a select needs options or option_groups, and not both";

const staticMenu = { action_id: actionId, placeholder, confirm: confirm.optional(), ...focusable };

const staticSelect = z
  .strictObject({
    type: z.literal("static_select"),
    ...staticMenu,
    options: options(LIMITS.select.options).optional(),
    option_groups: optionGroups.optional(),
    initial_option: option().optional(),
  })
  .refine(oneList, ONE_LIST);

const multiStaticSelect = z
  .strictObject({
    type: z.literal("multi_static_select"),
    ...staticMenu,
    options: options(LIMITS.select.options).optional(),
    option_groups: optionGroups.optional(),
    initial_options: options(LIMITS.select.options).optional(),
    max_selected_items: z.int().min(1).optional(),
  })
  .refine(oneList, ONE_LIST);

const conversationsSelect = z.strictObject({
  type: z.literal("conversations_select"),
  ...staticMenu,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z.array(z.enum(["im", "mpim", "private", "public"])).optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
});

const usersSelect = z.strictObject({
  type: z.literal("users_select"),
  ...staticMenu,
  initial_user: z.string().optional(),
});

const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: actionId,
  options: options(LIMITS.overflow.options),
  confirm: confirm.optional(),
});

const choice = {
  action_id: actionId,
  options: options(LIMITS.choice.options, anyText(LIMITS.option.text)),
  confirm: confirm.optional(),
  ...focusable,
};
const choiceOption = option(anyText(LIMITS.option.text));

const radioButtons = z.strictObject({
  type: z.literal("radio_buttons"),
  ...choice,
  initial_option: choiceOption.optional(),
});

const checkboxes = z.strictObject({
  type: z.literal("checkboxes"),
  ...choice,
  initial_options: z.array(choiceOption).min(1).max(LIMITS.choice.options).optional(),
});

const plainTextInput = z.strictObject({
  type: z.literal("plain_text_input"),
  action_id: actionId,
  initial_value: z.string().max(LIMITS.input.maxLength).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(LIMITS.input.maxLength).optional(),
  max_length: z.int().min(1).max(LIMITS.input.maxLength).optional(),
  placeholder: plainText(LIMITS.input.placeholder).optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])).min(1),
    })
    .optional(),
  ...focusable,
});

const timepicker = z.strictObject({
  type: z.literal("timepicker"),
  action_id: actionId,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
  placeholder,
  confirm: confirm.optional(),
  ...focusable,
});

const datepicker = z.strictObject({
  type: z.literal("datepicker"),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder,
  confirm: confirm.optional(),
  ...focusable,
});

const feedbackButton = z.strictObject({
  text: plainText(LIMITS.button.text),
  value: z.string().min(1).max(LIMITS.button.value),
  accessibility_label: z.string().max(LIMITS.button.accessibilityLabel).optional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal("feedback_buttons"),
  action_id: actionId,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export const iconButton = z.strictObject({
  type: z.literal("icon_button"),
  icon: z.enum(["trash"]),
  text: plainText(LIMITS.button.text),
  action_id: actionId,
  value: z.string().max(LIMITS.button.value).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(LIMITS.button.accessibilityLabel).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
});

export const imageElement = z.strictObject({
  type: z.literal("image"),
  image_url: z.url().max(LIMITS.image.url),
  alt_text: z.string().min(1).max(LIMITS.image.altText),
});

/** What may stand in an actions block. */
export const actionElement = z.discriminatedUnion("type", [
  button,
  staticSelect,
  multiStaticSelect,
  conversationsSelect,
  usersSelect,
  overflow,
  radioButtons,
  checkboxes,
  timepicker,
  datepicker,
]);

/** What may stand beside a section. */
export const accessory = z.discriminatedUnion("type", [...actionElement.options, imageElement]);

/** What may stand in an input block. */
export const inputElement = z.discriminatedUnion("type", [
  plainTextInput,
  staticSelect,
  multiStaticSelect,
  conversationsSelect,
  usersSelect,
  radioButtons,
  checkboxes,
  timepicker,
  datepicker,
]);
