import { describe, expect, it } from "vitest";
import { ArticlePage } from "@/components/law/article-page";
import { Circumstances } from "@/components/law/circumstances";
import { languages } from "@/lib/domain/language";
import { translatorFor } from "@/lib/messages/translator";
import { anArticle, aVersion } from "@/tests/fixtures/reference";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

describe.each(languages)("the page of an article in %s", (lang) => {
  const markup = rendered(<ArticlePage article={anArticle()} t={translatorFor(lang)} />);

  it("has one heading of the first level and no inline style", () => {
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).not.toContain("style=");
  });

  it("gives the drawing a name, a description, and a table beside it", () => {
    expect(markup).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="chart-title chart-desc"/);
    expect(markup).toContain('<table class="stages">');
  });

  it("marks the title in the other language as such", () => {
    expect(markup).toContain(lang === "en" ? 'lang="ru">Выдуманная' : 'lang="en">Invented');
  });
});

describe("the circumstances of a part", () => {
  const words = (circumstances: string[]) =>
    wordsOf(
      rendered(<Circumstances version={aVersion({ circumstances })} t={translatorFor("en")} />),
    );

  it("say that mobilisation is not among them where it is not", () => {
    expect(words(["wartime"])).toContain("Mobilisation is not among them.");
  });

  it("do not say it where it is", () => {
    expect(words(["mobilisation", "wartime"])).not.toContain("not among");
  });
});

it("says how sure we are of a date", () => {
  const doubtful = aVersion({ confidence: 0.7, basis: "date of the amending law (signing date)" });
  const parts = [{ provision: "999(1)", part: "1", versions: [doubtful], cases: 0 }];
  const page = rendered(<ArticlePage article={anArticle({ parts })} t={translatorFor("en")} />);
  expect(page).toContain("the exact entry into force has not been checked");
  expect(page).toContain("confidence 70 %");
});
