import { expect, it } from "vitest";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { withdrawThing } from "@/lib/operations/door/withdraw-thing";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

async function network(lang: "en" | "ru" = "en") {
  const shown = await showLedger(lang, "network");
  if (shown.status !== 200 || shown.view.view !== "network") throw new Error("no network");
  const links = shown.view.links.map(
    ({ from, to, figures, sources }) =>
      `${from} → ${to}: ${figures.length}; ${sources.map(({ source }) => source.id).join(" ")}`,
  );
  return { ...shown.view, links, keys: shown.keys };
}

const withdraw = (kind: "figure" | "source", id: string) =>
  throughTheDoor((stores) => withdrawThing(stores, { kind, id }, new Date()));

it("names the same links by the same ids in both languages", async () => {
  const [english, russian] = [await network(), await network("ru")];
  expect(english.links).toEqual(russian.links);
  expect(english.links).toHaveLength(4);
  expect(english.nodes.map(({ name }) => name)).toContain("Mediazona");
  expect(russian.nodes.map(({ name }) => name)).toContain("Медиазона");
});

it("loses a publication and a figure at once when they are withdrawn, and its page with them", async () => {
  const linkOf = async () => {
    const { links, keys } = await network();
    return { keys, link: links.find((one) => one.startsWith("proekt → moscow-times")) };
  };
  const before = await linkOf();
  expect(before.link).toBe("proekt → moscow-times: 9; moscow-times-proekt-2024");
  await withdraw("source", "moscow-times-proekt-2024");
  const after = await linkOf();
  expect(after.link).toBe("proekt → moscow-times: 9; ");
  expect(after.keys.sources).not.toBe(before.keys.sources);
  await withdraw("figure", "f001");
  const last = await linkOf();
  expect(last.link).toBe("proekt → moscow-times: 8; ");
  expect(last.keys.figures).not.toBe(after.keys.figures);
});
