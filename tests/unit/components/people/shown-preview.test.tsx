import { describe, expect, it } from "vitest";
import { previewOf, ShownPreview } from "@/components/people/shown-preview";
import { newRecord, type PersonRecord } from "@/lib/domain/person-record";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const record = newRecord("person-1", { name: { ru: "Иван Выдуманный" } });
const words = (with_: Partial<PersonRecord>) =>
  wordsOf(
    rendered(
      <ShownPreview shown={previewOf(null, { ...record, ...with_ })} t={deskTranslatorFor("en")} />,
    ),
  );

describe("what readers would see", () => {
  it("is the name in both languages where it may be shown", () => {
    expect(words({ display: "full-name" })).toContain("Иван Выдуманный");
  });

  it("is the initials, with how many spellings would be taken out", () => {
    const said = words({ display: "initials", printed: ["Private I."] });
    expect(said).toContain("И. В.");
    expect(said).toContain("3 spellings");
  });

  it("is a pseudonym that says that it is one", () => {
    const pseudonym = { en: "Platon", ru: "Платон" };
    const said = words({ display: "pseudonym", pseudonym });
    expect(said).toContain("Platon (name changed)");
    expect(said).toContain("Платон (имя изменено)");
    expect(words({ display: "pseudonym" })).not.toContain("(name changed)");
  });
});
