import { LANGS, type Lang } from "@hk-ai/sdk";
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import * as z from "zod";
import type { ChannelSetting } from "../store/channel-settings.ts";
import { readWho, WHO } from "../store/who.ts";
import type { WorkspaceSetting } from "../store/workspace-settings.ts";
import { section } from "../views/blocks.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";

/** Callback id of the form. */
export const SETTINGS_FORM = "settings_form";

/** Names of the form's fields: block id and action id alike. */
const SETTINGS_FIELDS = { share: "share", digests: "digests", lang: "lang" } as const;

/** Where nothing is chosen. */
const UNCHOSEN = "-";

const plain = (text: string) => ({ type: "plain_text" as const, text });
const option = (value: string, text: string): PlainTextOption => ({ text: plain(text), value });

const metadata = z.object({ l: z.enum(LANGS), c: z.string().optional() });

/** Whose settings a form changes: a channel's, or the workspace's where no channel is named. */
export interface SettingsForm {
  readonly lang: Lang;
  readonly channelId?: string | undefined;
}

export function readSettingsForm(privateMetadata: string): SettingsForm {
  const { l, c } = metadata.parse(JSON.parse(privateMetadata));
  return { lang: l, channelId: c };
}

/** A choice of one: the options by their value, and the one that holds now. */
function choice(
  field: string,
  label: string,
  options: readonly PlainTextOption[],
  now: string | undefined,
): InputBlock {
  const initial = options.find(({ value }) => value === (now ?? UNCHOSEN)) ?? options[0];
  return {
    type: "input",
    block_id: field,
    label: plain(label),
    element: {
      type: "radio_buttons",
      action_id: field,
      options: [...options],
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

/** The form for a channel's settings, or a workspace's. */
export function settingsForm(form: SettingsForm, now: ChannelSetting | WorkspaceSetting): ModalView {
  const { lang, channelId } = form;
  const who = WHO.map((one) => option(one, say(one, lang)));
  const inherited = channelId === undefined ? who : [option(UNCHOSEN, say("asWorkspace", lang)), ...who];
  const langs = [
    option(UNCHOSEN, say("noLanguage", lang)),
    ...LANGS.map((one) => option(one, LANG_NAMES[one])),
  ];
  return {
    type: "modal",
    callback_id: SETTINGS_FORM,
    private_metadata: JSON.stringify({ l: lang, c: channelId }),
    title: plain(say("settingsTitle", lang)),
    submit: plain(say("save", lang)),
    close: plain(say("close", lang)),
    blocks: [
      section(
        channelId === undefined
          ? `*${say("settingsWorkspace", lang)}*`
          : `*${say("settingsHere", lang)}* <#${channelId}>`,
      ),
      choice(SETTINGS_FIELDS.share, say("whoMayShare", lang), inherited, now.whoMayShare),
      choice(SETTINGS_FIELDS.digests, say("whoMayCreateDigests", lang), inherited, now.whoMayCreateDigests),
      ...("lang" in now ? [choice(SETTINGS_FIELDS.lang, say("channelLanguage", lang), langs, now.lang)] : []),
    ],
  };
}

/** What was chosen in the form, by field; "nothing" becomes undefined. */
export function readSettings(chosen: (field: string) => string | undefined): ChannelSetting {
  const lang = chosen(SETTINGS_FIELDS.lang);
  return {
    whoMayShare: readWho(chosen(SETTINGS_FIELDS.share)),
    whoMayCreateDigests: readWho(chosen(SETTINGS_FIELDS.digests)),
    lang: LANGS.find((one) => one === lang),
  };
}

/** What stands in the form's place once it is saved, or refused. */
export function settingsDone(lang: Lang, said: "settingsSaved" | "adminsOnly"): ModalView {
  return {
    type: "modal",
    title: plain(say("settingsTitle", lang)),
    close: plain(say("close", lang)),
    blocks: [section(say(said, lang))],
  };
}
