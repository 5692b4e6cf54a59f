import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/language";
import type { AlikeView } from "@/lib/domain/public/alike-view";
import { showAlike } from "@/lib/operations/readers/show-alike";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

async function alike(slug: string, lang: Language = "en"): Promise<AlikeView> {
  const shown = await showAlike(lang, slug);
  if (shown.status !== 200) throw new TypeError(`answered ${shown.status}`);
  return shown.view;
}
const slug = "0001-dmitry-vasilets";

describe("cases like one", () => {
  it("are others, each with the words that both tell with", async () => {
    for (const lang of ["en", "ru"] as const) {
      const view = await alike(slug, lang);
      expect(view.comparable).toBe(true);
      expect(view.cases.length).toBeGreaterThan(0);
      expect(view.cases.map(({ card }) => card.number)).not.toContain("0001");
      for (const { shared } of view.cases) expect(shared.length).toBeGreaterThanOrEqual(4);
    }
  });

  it("come with a question to the precedents for every defendant told of", async () => {
    const { defendants } = await alike(slug);
    expect(defendants).toHaveLength(1);
    expect(defendants[0]?.query).toMatch(/^provision=332/);
  });

  it("are found by the neutral number, and nowhere else", async () => {
    const at = `/en/cases/${slug}/alike`;
    expect(await showAlike("en", "0001")).toMatchObject({ status: 308, to: at });
    expect(await showAlike("en", "0999")).toMatchObject({ status: 404 });
    expect(await showAlike("en", "nobody")).toMatchObject({ status: 404 });
  });

  it("leave out what was withdrawn, and are gone with the case itself", async () => {
    const [first] = (await alike(slug)).cases;
    const number = first?.card.number ?? "";
    await withdrawCase(anEditor, number);
    expect((await alike(slug)).cases.map(({ card }) => card.number)).not.toContain(number);
    expect(await showAlike("en", first?.card.slug ?? "")).toMatchObject({ status: 410 });
  });
});
