import { beforeAll, expect, it } from "vitest";
import { changeDisplay } from "@/lib/operations/change-display";
import { listCases } from "@/lib/operations/readers/list-cases";
import { showCase } from "@/lib/operations/readers/show-case";
import { verifyPublications } from "@/lib/operations/verify-publications";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { whereItStands } from "@/tests/integration/setup/contents";
import { allCases } from "@/tests/integration/setup/every-reader";

const { databaseUrl } = await aCasebook();

/** Of the two brothers of case 0006 the second is hidden. */
beforeAll(() => changeDisplay(anEditor, "0006.p2", "role-only"));

it("leaves nothing of the hidden brother's given name anywhere in public", async () => {
  expect(await whereItStands(databaseUrl, "yegor|егор(?![а-я]{4})")).toEqual({});
});

it.each([null, 1])("leaves the other brother his whole name, in version %s", async (version) => {
  const shown = JSON.stringify(await showCase("en", "0006-case", version));
  expect(shown).toContain("Vladimir Kotov");
  expect(shown).not.toMatch(/Vladimir one of|Kotovs/u);
});

it("never leaves the family name of both in the title", async () => {
  expect(await showCase("ru", "0006-case", null)).toMatchObject({
    view: { case: { title: "Владимир и один из двух братьев" } },
  });
});

it("says the same in the list of cases", async () => {
  const shown = JSON.stringify(await listCases("en", allCases));
  expect(shown).not.toMatch(/yegor/iu);
});

it("is published once more without an end: doing it again changes no old version", async () => {
  const before = await redactedVersions();
  await changeDisplay(anEditor, "0006.p2", "role-only");
  expect(await redactedVersions()).toEqual(before);
});

async function redactedVersions() {
  const { redacted, broken } = await verifyPublications();
  return { redacted, broken };
}
