import { describe, expect, it } from "vitest";
import { Gone } from "@/components/problems/gone";
import { NotFound } from "@/components/problems/not-found";
import { languages } from "@/lib/domain/language";
import { translatorFor } from "@/lib/messages/translator";
import { attributes, rendered } from "@/tests/fixtures/rendered";

describe.each(languages)("a page that is not there, in %s", (lang) => {
  const t = translatorFor(lang);

  it.each([NotFound, Gone])("offers a search and ways on", (Problem) => {
    const markup = rendered(<Problem t={t} />);
    expect(markup).toContain(`action="/${lang}/search"`);
    expect(attributes(markup, "href")).toContain(`/${lang}/cases`);
    expect(markup.match(/<h1>/g)).toHaveLength(1);
  });
});
