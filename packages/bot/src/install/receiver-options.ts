import type { HTTPReceiverOptions } from "@slack/bolt";
import { BOT_SCOPES } from "../slack/scopes.ts";
import type { InstallConfig } from "./install-config.ts";
import type { StoredInstallations } from "./installation-store.ts";
import { type Installed, installedPage } from "./installed-page.ts";

/** Where people begin to install the app, and where Slack sends them back to. */
const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

/**
 * What makes Bolt's HTTP receiver serve the install page and the redirect, with the state verified by cookie and
 * signature.
 *
 * @param installed - told of each installation
 * @param apiUrl - another Web API than Slack's own; its authorize page stands beside it
 */
export function installReceiverOptions(
  config: InstallConfig,
  installationStore: StoredInstallations,
  installed: Installed,
  apiUrl = "https://slack.com/api/",
): Partial<HTTPReceiverOptions> {
  const { clientId, clientSecret, stateSecret, publicUrl } = config;
  return {
    clientId,
    clientSecret,
    stateSecret,
    installationStore,
    scopes: [...BOT_SCOPES],
    ...(publicUrl === undefined ? {} : { redirectUri: new URL(REDIRECT_PATH, publicUrl).href }),
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      stateVerification: true,
      callbackOptions: { successAsync: installedPage(installed) },
      authorizationUrl: new URL("../oauth/v2/authorize", apiUrl).href,
      clientOptions: { slackApiUrl: apiUrl },
    },
  };
}
