import { describe, expect, it } from "vitest";
import { ActionForm } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { NewCase } from "@/components/desk/new-case";
import { languages } from "@/lib/domain/language";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;

describe("a form of the desk", () => {
  const form = (grave?: boolean) =>
    rendered(
      <ActionForm action={never} submit="Save" busy="Saving" {...(grave ? { grave } : {})}>
        <Field name="title" label="Title" />
      </ActionForm>,
    );

  it("has a place for what will be said before anything was", () => {
    expect(form()).toContain('<span role="status"></span>');
  });

  it("says by its button what it does, and by its shape that it cannot be undone", () => {
    expect(wordsOf(form())).toContain("Save");
    expect(form()).toContain('class="d-button"');
    expect(form(true)).toContain('class="d-button grave"');
  });
});

describe("a field", () => {
  it("is named by its label and explained by its hint, each tied to it", () => {
    const html = rendered(<Field name="title" label="Title" hint="One line." required />);
    const [id] = attributes(html, "id");
    expect(attributes(html, "for")).toEqual([id]);
    expect(attributes(html, "aria-describedby")).toEqual([`${id}-hint`]);
    expect(html).toContain("required");
    expect(html).not.toContain("aria-invalid");
  });

  it("without a hint points at none", () => {
    expect(rendered(<Field name="title" label="Title" />)).not.toContain("aria-describedby");
  });

  it("shows what was there as text, whatever it is", () => {
    const html = rendered(<Field name="title" label="Title" defaultValue={'"><b>canary'} />);
    expect(html).not.toContain("<b>");
    expect(attributes(html, "value")).toEqual(['"><b>canary']);
  });

  it.each([
    [{ rows: 4 }, "<textarea"],
    [{ options: [{ value: "a", label: "A" }] }, "<select"],
    [{ type: "password" as const }, 'type="password"'],
    [{}, 'type="text"'],
  ])("is the control that %j asks for", (how, expected) => {
    expect(rendered(<Field name="title" label="Title" {...how} />)).toContain(expected);
  });

  it("of a choice begins with what was chosen before", () => {
    const options = ["a", "b"].map((value) => ({ value, label: value }));
    const html = rendered(<Field name="x" label="X" options={options} defaultValue="b" />);
    expect(html).toMatch(/<option value="b" selected="">/);
  });
});

describe.each(languages)("the form of a new case in %s", (lang) => {
  it("asks for title, language and kind, the language of the desk first", () => {
    const html = rendered(<NewCase create={never} lang={lang} />);
    expect(attributes(html, "name")).toEqual(["title", "lang", "kind"]);
    expect(attributes(html, "value")[0]).toBe(lang);
    expect(html).not.toMatch(/>cases\./);
  });
});
