import { defineConfig } from "vitest/config";

const conditions = ["@hk-ai/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts", "packages/*/{src,lint,test,scripts}/**/*.test.{ts,tsx}"],
    globalSetup: ["packages/bot/test/store/real-postgres/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
