import type { AnnotationKind, Audience } from "@/lib/editor/annotation-kind";
import { type AtDesk, mark, openPane } from "@/tests/e2e/setup/case-page";

type Note = { kind: AnnotationKind; audience: Audience; text: string };

/** Puts a note on words of the English text and writes it, the same in both languages. */
export async function annotate(at: AtDesk, words: string, note: Note): Promise<void> {
  const { page, t } = at;
  await mark(at, "en", words, "annotate");
  const panel = page.getByRole("dialog", { name: t("editor.annotate.title") });
  await panel.getByLabel(t(`editor.annotate.${note.audience}`), { exact: true }).check();
  await panel.getByRole("button", { name: t.code("annotation", note.kind), exact: true }).click();
  for (const lang of ["en", "ru"] as const)
    await page
      .getByLabel(t(`workspace.note.text.${lang}`))
      .last()
      .fill(note.text);
}

/** Ties words of the English text to the person of the case whom they name. */
export async function mention(at: AtDesk, words: string): Promise<void> {
  const { page, t } = at;
  await mark(at, "en", words, "mention");
  const panel = page.getByRole("dialog", { name: t("editor.mention.title") });
  await panel.getByRole("option").first().click();
  await panel.waitFor({ state: "detached" });
}

/** Asks for a footnote after words of the English text; the source opens to be quoted. */
export async function askForFootnote(at: AtDesk, words: string): Promise<void> {
  const { page, t } = at;
  await mark(at, "en", words, "cite");
  await page.getByText(t("workspace.citing")).waitFor();
  await openPane(at, "source");
}
