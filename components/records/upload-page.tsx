import type { ReactNode } from "react";
import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";

type UploadPageProps = {
  /** The largest file that a page takes, in megabytes. */
  megabytes: number;
  /** The key of what was wrong with the file that was sent last. */
  problem: string | undefined;
  lang: Language;
};

/** Where a file of court records is handed in; a plain form, which needs no script. */
export function UploadPage({ megabytes, problem, lang }: UploadPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/records">{t("records.title")}</a>}
        title={t("records.upload.title")}
        lead={t("records.upload.lead")}
      />
      <form
        className="d-form"
        method="post"
        action="/desk/records/new/file"
        encType="multipart/form-data"
      >
        <div className="d-field">
          <label htmlFor="file">{t("records.upload.file")}</label>
          <input
            id="file"
            type="file"
            name="file"
            required
            aria-describedby="file-hint"
            aria-invalid={problem ? true : undefined}
          />
          <p id="file-hint" className="d-hint">
            {t("records.upload.hint", { mb: megabytes })}
          </p>
        </div>
        <div className="d-form-end">
          <button type="submit">{t("records.upload.submit")}</button>
          {problem ? (
            <p className="d-said problem" role="alert">
              {problemText(problem, t)}
            </p>
          ) : null}
        </div>
      </form>
      <Formats t={t} />
      <section aria-labelledby="larger">
        <h2 id="larger">{t("records.upload.larger")}</h2>
        <p>{t("records.upload.larger.text")}</p>
        <pre className="i-command">
          <code>npm run otkaz -- import {t("records.upload.command.file")}</code>
        </pre>
      </section>
    </>
  );
}

/** What can be wrong with a file, by the keys of the refusals. */
const problems = [
  "records.file.missing",
  "records.file.unknownFormat",
  "records.file.nested",
  "records.file.broken",
  "records.file.bomb",
  "records.file.names",
  "records.file.spreadsheet",
  "records.file.locked",
] as const;

/** What was wrong with a file; of what has no words here it says that the file was not taken. */
function problemText(problem: string, t: DeskTranslator): string {
  if (problem === "form.tooLarge") return t("records.file.tooLarge");
  const known = problems.find((key) => key === problem);
  // The sentence is read without a name beside the field that holds the file.
  return t(known ?? "records.upload.problem", { file: "" }).replace(/ {2,}/g, " ");
}

function Formats({ t }: { t: DeskTranslator }) {
  const template = (
    <a key="template" href="/own/court-records.csv" download>
      {t("records.upload.format.template")}
    </a>
  );
  return (
    <section aria-labelledby="formats">
      <h2 id="formats">{t("records.upload.formats")}</h2>
      <ul>
        <li>{t("records.upload.format.tochno")}</li>
        <li>{t("records.upload.format.dataout")}</li>
        <li>{t("records.upload.format.card")}</li>
        <li>{around(t("records.upload.format.own", { link: "\u0000" }), template)}</li>
        <li>{t("records.upload.format.csv")}</li>
      </ul>
    </section>
  );
}

/** A sentence with a link where it has a mark. */
function around(sentence: string, link: ReactNode): ReactNode[] {
  const [before, after] = sentence.split("\u0000");
  return [before, link, after];
}
