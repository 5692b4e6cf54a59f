import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});
const { packages } = lockfile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** `npm ci` refuses a lockfile that leaves a system out, and npm leaves out what it could not look up. */
it("names the programs of every system that a dependency has them for", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
