import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actionWords, kindWords } from "@/components/settings/audit-words";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const folder = "lib/operations";
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
  .filter((text) => /audit|throughTheLedger/.test(text));

/** Everything within quotation marks after `action:`, where the journal is written. */
const actions = sources.flatMap((text) =>
  [...text.matchAll(/(?:audit\w*|throughTheLedger)\([^;]*?action: ([^;]*?)[,}]/g)].flatMap(
    ([, said = ""]) => [...said.matchAll(/"([\w.-]+)"/g)].map(([, action = ""]) => action),
  ),
);
const kinds = sources.flatMap((text) =>
  [...text.matchAll(/about(?::| =) \{ kind: "([\w-]+)"/g)].map(([, kind = ""]) => kind),
);

describe("the journal", () => {
  const [en, ru] = [deskTranslatorFor("en"), deskTranslatorFor("ru")];

  it("is written at many places", () => {
    expect(actions.length).toBeGreaterThan(40);
    expect(kinds.length).toBeGreaterThan(20);
  });

  it.each([...new Set(actions)])("has words in both languages for the act: %s", (action) => {
    for (const t of [en, ru]) expect(t.dynamic(`audit.did.${action}`)).not.toMatch(/^audit\./);
    expect(actionWords(action, ru)).not.toBe(actionWords(action, en));
  });

  it.each([...new Set(kinds)])("has words in both languages for: %s", (kind) => {
    for (const t of [en, ru]) expect(t.dynamic(`audit.of.${kind}`)).not.toMatch(/^audit\./);
    expect(kindWords(kind, ru)).not.toBe(kindWords(kind, en));
  });

  it("names what has no words as it is kept", () => {
    expect(actionWords("anInventedAct", en)).toBe("anInventedAct");
  });
});
