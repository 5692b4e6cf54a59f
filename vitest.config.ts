import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Tests that share one embedded PostgreSQL, each file with a database of its own. */
const withDatabase = {
  environment: "node" as const,
  pool: "forks" as const,
  globalSetup: ["tests/integration/setup/cluster.ts"],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // Nothing in the pure tests outlives them, so one world serves all files.
          isolate: false,
          // A machine that does much else at once is slow, and not wrong.
          testTimeout: 20_000,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: { ...withDatabase, name: "integration", include: ["tests/integration/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          environment: "node",
          pool: "forks",
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/setup/site.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
