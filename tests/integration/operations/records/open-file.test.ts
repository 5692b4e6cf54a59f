import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openFile } from "@/lib/operations/records/open-file";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";

await aReferenceDatabase();

it.each([
  ["that is not there", join(tmpdir(), "no-such-invented-file.csv")],
  ["that is a folder", tmpdir()],
])("refuses a file %s by its path", async (_what, path) => {
  await expect(openFile({ path })).rejects.toMatchObject({
    name: "Refusal",
    key: "records.file.notThere",
    values: { file: path },
  });
});
