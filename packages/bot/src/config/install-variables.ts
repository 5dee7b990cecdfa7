import * as z from "zod";
import { type KeyRing, readKeyRing } from "../install/encryption-key.ts";
import type { InstallConfig } from "../install/install-config.ts";
import { publicUrl } from "./variables.ts";

const basicInformation = "Copy it from your app's “Basic Information” page.";
const makeOne = "Make one with: openssl rand -base64 32";

/** The variables that serve many workspaces: all of them or none. */
export const installVariables = {
  SLACK_CLIENT_ID: z
    .string(`is not set. ${basicInformation}`)
    .regex(/^\d+\.\d+$/, `must be two numbers with a dot between them. ${basicInformation}`),
  SLACK_CLIENT_SECRET: z.string(`is not set. ${basicInformation}`).min(1),
  SLACK_STATE_SECRET: z
    .string(`is not set. ${makeOne}`)
    .min(16, `must have at least 16 characters. ${makeOne}`),
  HK_AI_ENCRYPTION_KEY: z.string(`is not set. ${makeOne}`).transform((text, check): KeyRing => {
    const ring = readKeyRing(text);
    if (ring !== undefined) return ring;
    check.addIssue({
      code: "custom",
      message: `must be 32 bytes in base64, or several such keys with commas between them. ${makeOne}`,
    });
    return z.NEVER;
  }),
  HK_AI_PUBLIC_URL: publicUrl.optional(),
};

/** Those that say by being set that the bot is to serve many workspaces. */
export const INSTALL_VARIABLE_NAMES = [
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
  "HK_AI_ENCRYPTION_KEY",
] as const satisfies readonly (keyof typeof installVariables)[];

/** The configuration that checked variables make. */
export function installConfig(variables: z.infer<z.ZodObject<typeof installVariables>>): InstallConfig {
  return {
    clientId: variables.SLACK_CLIENT_ID,
    clientSecret: variables.SLACK_CLIENT_SECRET,
    stateSecret: variables.SLACK_STATE_SECRET,
    keyRing: variables.HK_AI_ENCRYPTION_KEY,
    ...(variables.HK_AI_PUBLIC_URL === undefined ? {} : { publicUrl: variables.HK_AI_PUBLIC_URL }),
  };
}
