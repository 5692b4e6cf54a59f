import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { Prisma } from "@/lib/data/generated/client";
import { aDatabase } from "@/tests/integration/setup/database";

await aDatabase();

describe("the schema of Prisma and that of the migrations", () => {
  it.each(Object.values(Prisma.ModelName))("agree on every column of %s", async (model) => {
    const name = `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
    const store: unknown = Reflect.get(deskClient(), name);
    const find: unknown = Reflect.get(Object(store), "findFirst");
    if (typeof find !== "function") throw new TypeError(`no store of ${model}`);
    await expect(find.call(store)).resolves.toBeNull();
  });
});
