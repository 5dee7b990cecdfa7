import * as z from "zod";

const prefixed = (prefix: string, where: string) =>
  z.string(`is not set. ${where}`).refine((value) => value.startsWith(prefix), {
    error: `must start with "${prefix}". ${where}`,
  });

/** The token of the one workspace that is served without an install page. */
export const botToken = prefixed(
  "xoxb-",
  "Copy the Bot User OAuth Token from your app's “OAuth & Permissions” page at api.slack.com/apps.",
);

export const appToken = prefixed(
  "xapp-",
  "Create an app-level token with the scope connections:write on your app's “Basic Information” page.",
);

export const signingSecret = z
  .string("is not set. Copy the Signing Secret from your app's “Basic Information” page.")
  .regex(/^[0-9a-zA-Z]{8,}$/, "is not a signing secret. Copy it from your app's “Basic Information” page.");

export const port = z.coerce
  .number("must be a port number, such as 3000.")
  .int("must be a whole number.")
  .min(0, "must be from 0 to 65535.")
  .max(65_535, "must be from 0 to 65535.")
  .default(3000);

/** Slack reaches the bot from outside, so by default it listens on every address of the machine. */
export const host = z.string().default("0.0.0.0");

const databaseUrl = z.string().refine(isPostgresUrl, {
  error:
    "must be a PostgreSQL connection string, such as postgresql://user:password@host:5432/database. " +
    "Leave it unset to keep a SQLite file in HK_AI_DATA_DIR.",
});

function isPostgresUrl(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    ["postgres:", "postgresql:"].includes(url.protocol) &&
    url.hostname !== "" &&
    url.pathname.length > 1
  );
}

/** Where the world reaches the bot. */
export const publicUrl = z.url({
  protocol: /^https?$/,
  error: "must be the URL that the world reaches the bot at, such as https://bot.example.com.",
});

/** Variables that matter however Slack is reached. */
export const common = {
  SLACK_API_URL: z
    .string()
    .refine((value) => URL.canParse(value) && value.endsWith("/api/"), "must be a URL that ends with /api/.")
    .optional(),
  HK_AI_DATA_DIR: z.string().min(1, "must name a folder the bot may write to.").default(".data"),
  DATABASE_URL: databaseUrl.optional(),
  HK_AI_PUBLIC_URL: publicUrl.optional(),
  HK_AI_WORK_OBJECTS: z.enum(["on", "off"], 'must be "on" or "off".').default("off"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], 'must be one of "debug", "info", "warn" and "error".')
    .default("info"),
  NODE_ENV: z.string().default("development"),
};
