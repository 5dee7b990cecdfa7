import * as z from "zod";
import type { InstallConfig } from "../install/install-config.ts";
import { ConfigError } from "./config-error.ts";
import { INSTALL_VARIABLE_NAMES, installConfig, installVariables } from "./install-variables.ts";
import { appToken, botToken, common, host, port, signingSecret } from "./variables.ts";

const socketVariables = z.object({ ...common, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken });
const http = { ...common, SLACK_SIGNING_SECRET: signingSecret, HOST: host, PORT: port };
const httpVariables = z.object({ ...http, SLACK_BOT_TOKEN: botToken });
const manyVariables = z.object({ ...http, ...installVariables });

/** How the bot reaches Slack, and where it keeps what it is told; read once, at start. */
export type Config = {
  readonly apiUrl?: string;
  /** Folder of the database file; `:memory:` keeps everything in memory. */
  readonly dataDir: string;
  /** Connection string of a PostgreSQL, which is then used in place of the file. */
  readonly databaseUrl?: string;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  /** Where the world reaches the bot; links to facts below it get previews. */
  readonly publicUrl?: string;
  /** Whether Work Objects are switched on in the app's settings at Slack. */
  readonly workObjects?: boolean;
  /** In development outgoing messages are checked against Slack's limits. */
  readonly development: boolean;
} & (
  | {
      readonly mode: "socket";
      readonly appToken: string;
      readonly botToken: string;
      readonly install?: never;
    }
  | ({
      readonly mode: "http";
      readonly signingSecret: string;
      /** Address to listen on; all of the machine's by default. */
      readonly host: string;
      readonly port: number;
    } & (
      | { readonly botToken: string; readonly install?: never }
      /** The app is installed in many workspaces, each with a token of its own. */
      | { readonly botToken?: never; readonly install: InstallConfig }
    ))
);

type Environment = Readonly<Record<string, string | undefined>>;

function read<S extends z.ZodType>(schema: S, env: Environment): z.infer<S> {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
}

/**
 * Reads the bot's configuration from environment variables; an empty or blank variable counts as unset.
 *
 * Socket Mode is used when SLACK_APP_TOKEN is set, HTTP otherwise; SLACK_MODE ("http" or "socket") decides when given.
 * Many workspaces are served when SLACK_CLIENT_ID and its companions are set, over HTTP only; else the one whose token
 * is SLACK_BOT_TOKEN.
 *
 * @throws ConfigError that names every variable that is missing or wrong, and says what to do.
 */
export function readConfig(environment: Environment): Config {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const mode = env["SLACK_MODE"] ?? (env["SLACK_APP_TOKEN"] === undefined ? "http" : "socket");
  if (mode !== "http" && mode !== "socket") {
    throw new ConfigError([`SLACK_MODE must be "http" or "socket", not "${mode}".`]);
  }
  const forMany = INSTALL_VARIABLE_NAMES.filter((name) => env[name] !== undefined);
  if (forMany.length > 0) return readForMany(env, mode, forMany);
  if (mode === "http") {
    const variables = read(httpVariables, env);
    return { ...shared(variables), ...overHttp(variables), botToken: variables.SLACK_BOT_TOKEN };
  }
  const variables = read(socketVariables, env);
  return {
    ...shared(variables),
    mode,
    appToken: variables.SLACK_APP_TOKEN,
    botToken: variables.SLACK_BOT_TOKEN,
  };
}

function readForMany(env: Environment, mode: "http" | "socket", forMany: readonly string[]): Config {
  const set = forMany.join(", ");
  const clashes = [
    ...(env["SLACK_BOT_TOKEN"] === undefined
      ? []
      : [
          `SLACK_BOT_TOKEN serves one workspace, and ${set} many: set one or the other. ` +
            "Unset SLACK_BOT_TOKEN to let workspaces install the app at /slack/install.",
        ]),
    ...(mode === "http"
      ? []
      : [
          `SLACK_APP_TOKEN or SLACK_MODE asks for Socket Mode, but ${set} needs HTTP for the install page. ` +
            "Unset SLACK_APP_TOKEN, and leave SLACK_MODE unset or make it http.",
        ]),
  ];
  if (clashes.length > 0) throw new ConfigError(clashes);
  const variables = read(manyVariables, env);
  return { ...shared(variables), ...overHttp(variables), install: installConfig(variables) };
}

function overHttp({ SLACK_SIGNING_SECRET, HOST, PORT }: z.infer<z.ZodObject<typeof http>>) {
  return { mode: "http" as const, signingSecret: SLACK_SIGNING_SECRET, host: HOST, port: PORT };
}

function shared(variables: z.infer<z.ZodObject<typeof common>>) {
  const { SLACK_API_URL, DATABASE_URL, HK_AI_PUBLIC_URL } = variables;
  return {
    ...(SLACK_API_URL === undefined ? {} : { apiUrl: SLACK_API_URL }),
    dataDir: variables.HK_AI_DATA_DIR,
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(HK_AI_PUBLIC_URL === undefined ? {} : { publicUrl: HK_AI_PUBLIC_URL }),
    ...(variables.HK_AI_WORK_OBJECTS === "on" ? { workObjects: true } : {}),
    logLevel: variables.LOG_LEVEL,
    development: variables.NODE_ENV !== "production",
  };
}
