import type { PublicCase } from "@/lib/domain/public/public-case";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatList } from "@/lib/messages/formatters/list";
import type { Translator } from "@/lib/messages/translator";
import { Completeness } from "./completeness";
import { unknownGroups } from "./unknown-groups";

/** What no source answers, with the same standing as the facts. */
export function CaseUnknowns({ shown, t }: { shown: PublicCase; t: Translator }) {
  const { questions, fields } = unknownGroups(shown);
  return (
    <section className="panel" aria-labelledby="unknowns">
      <div>
        <h2 id="unknowns">{t("case.unknowns")}</h2>
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
          {fields.map(({ of, names }) => (
            <li key={of ?? ""}>
              {of === null ? null : <b>{of}: </b>}
              {withCapital(
                formatList(
                  names.map((name) => t.code("question", name)),
                  t.lang,
                ),
              )}
            </li>
          ))}
        </ul>
        <Completeness completeness={shown.completeness} t={t} />
      </div>
    </section>
  );
}
