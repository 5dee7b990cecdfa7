import { isLoopbackPortTaken, readPort } from "./port.ts";

const usesRealSlack = Object.entries(process.env).some(([name, value]) => name.startsWith("SLACK_") && value);

async function startLocally(port: number): Promise<void> {
  const { stopOnSignal } = await import("@hk-ai/bot");
  const { startPlayground } = await import("./playground.ts");
  try {
    const playground = await startPlayground({ port });
    stopOnSignal(() => playground.close());
    console.log(`
  A local Slack workspace with the HK-AI bot in it:

    ${playground.url}

  Open it in a browser and type  /hk-ai fund
  Ctrl+C stops it. To use your own Slack, set the SLACK_ variables that the README names.
`);
  } catch (error) {
    if (!isLoopbackPortTaken(error)) throw error;
    console.error(`Port ${port} is taken. Choose another, for example: PORT=${port + 1} npx pnpm@12 start`);
    process.exitCode = 2;
  }
}

if (usesRealSlack) {
  await import("@hk-ai/bot/main");
} else {
  const port = readPort(process.env["PORT"]);
  if (typeof port === "number") {
    await startLocally(port);
  } else {
    console.error(port);
    process.exitCode = 2;
  }
}
