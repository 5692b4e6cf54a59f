import { describe, expect, it } from "vitest";
import { CorrectionsPage } from "@/components/prose/corrections-page";
import { MethodologyPage } from "@/components/prose/methodology-page";
import { methodologySections } from "@/components/prose/methodology-sections";
import { SafetyPage } from "@/components/prose/safety-page";
import { languages } from "@/lib/domain/language";
import { translatorFor } from "@/lib/messages/translator";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

describe.each(languages)("in %s", (lang) => {
  const t = translatorFor(lang);

  it("the methodology names the licences and those whose data it uses", () => {
    const words = wordsOf(rendered(<MethodologyPage t={t} />));
    for (const name of [
      "CC BY 4.0",
      "CC BY-SA 4.0",
      "MIT",
      "hflabs/region",
      "dataout-org/sudrfparser",
    ])
      expect(words).toContain(name);
  });

  it("every section of the methodology can be linked to", () => {
    const markup = rendered(<MethodologyPage t={t} />);
    const ids = attributes(markup, "id");
    for (const { id } of methodologySections) expect(ids).toContain(id);
  });

  it("the page on safe reading promises no safety", () => {
    const words = wordsOf(rendered(<SafetyPage t={t} />));
    expect(words).toContain(t("safety.limits.1"));
    expect(words).toContain("Tor Browser");
  });

  it("the corrections say that there is none yet and how to ask for one", () => {
    const markup = rendered(<CorrectionsPage view={{ corrections: [] }} t={t} />);
    expect(wordsOf(markup)).toContain(t("corrections.empty"));
    expect(attributes(markup, "href")).toContain(`/${lang}/contact`);
  });
});
