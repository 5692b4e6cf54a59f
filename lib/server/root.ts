import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that Otkaz itself lies in. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export const migrationsFolder = join(root, "prisma/migrations");
