import * as z from "zod";
import { ConfigError } from "./config-error.ts";

const prefixed = (prefix: string, where: string) =>
  z.string(`is not set. ${where}`).refine((value) => value.startsWith(prefix), {
    error: `must start with "${prefix}". ${where}`,
  });

const botToken = prefixed(
  "xoxb-",
  "Copy the Bot User OAuth Token from your app's “OAuth & Permissions” page at api.slack.com/apps.",
);
const appToken = prefixed(
  "xapp-",
  "Create an app-level token with the scope connections:write on your app's “Basic Information” page.",
);
const signingSecret = z
  .string("is not set. Copy the Signing Secret from your app's “Basic Information” page.")
  .regex(/^[0-9a-zA-Z]{8,}$/, "is not a signing secret. Copy it from your app's “Basic Information” page.");

const common = {
  SLACK_BOT_TOKEN: botToken,
  SLACK_API_URL: z.url("must be a URL that ends with /api/.").optional(),
  HK_AI_DATA_DIR: z.string().min(1, "must name a folder the bot may write to.").default(".data"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], 'must be one of "debug", "info", "warn" and "error".')
    .default("info"),
  NODE_ENV: z.string().default("development"),
};

const port = z.coerce
  .number("must be a port number, such as 3000.")
  .int("must be a whole number.")
  .min(0, "must be from 0 to 65535.")
  .max(65_535, "must be from 0 to 65535.")
  .default(3000);

const httpVariables = z.object({ ...common, SLACK_SIGNING_SECRET: signingSecret, PORT: port });
const socketVariables = z.object({ ...common, SLACK_APP_TOKEN: appToken });

/** How the bot reaches Slack, and where it keeps what it is told; read once, at start. */
export type Config = {
  readonly botToken: string;
  readonly apiUrl?: string;
  /** Folder of the database file; `:memory:` keeps everything in memory. */
  readonly dataDir: string;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  /** In development outgoing messages are checked against Slack's limits. */
  readonly development: boolean;
} & (
  | { readonly mode: "http"; readonly signingSecret: string; readonly port: number }
  | { readonly mode: "socket"; readonly appToken: string }
);

type Environment = Readonly<Record<string, string | undefined>>;

function read<S extends z.ZodType>(schema: S, env: Environment): z.infer<S> {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
}

/**
 * Reads the bot's configuration from environment variables; an empty variable counts as unset.
 *
 * Socket Mode is used when SLACK_APP_TOKEN is set, HTTP otherwise; SLACK_MODE ("http" or "socket") decides when given.
 *
 * @throws ConfigError that names every variable that is missing or wrong, and says what to do.
 */
export function readConfig(environment: Environment): Config {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const mode = env["SLACK_MODE"] ?? (env["SLACK_APP_TOKEN"] === undefined ? "http" : "socket");
  if (mode !== "http" && mode !== "socket") {
    throw new ConfigError([`SLACK_MODE must be "http" or "socket", not "${mode}".`]);
  }
  if (mode === "http") {
    const variables = read(httpVariables, env);
    return {
      ...shared(variables),
      mode,
      signingSecret: variables.SLACK_SIGNING_SECRET,
      port: variables.PORT,
    };
  }
  const variables = read(socketVariables, env);
  return { ...shared(variables), mode, appToken: variables.SLACK_APP_TOKEN };
}

function shared(variables: z.infer<z.ZodObject<typeof common>>) {
  return {
    botToken: variables.SLACK_BOT_TOKEN,
    ...(variables.SLACK_API_URL === undefined ? {} : { apiUrl: variables.SLACK_API_URL }),
    dataDir: variables.HK_AI_DATA_DIR,
    logLevel: variables.LOG_LEVEL,
    development: variables.NODE_ENV !== "production",
  };
}
