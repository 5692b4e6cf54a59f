"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { answerWarning } from "@/lib/domain/entry-edits/change-parts";
import { answerTo, type Oddity } from "@/lib/domain/plausibility-of";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { provisionName } from "@/lib/messages/formatters/provision";
import { formatTerm } from "@/lib/messages/formatters/term";
import { thingName } from "./field-words";
import { FreeText } from "./free-text";

/** One thing that looks odd to the law, and the answer that is kept beside it. */
export function WarningRow({ oddity }: { oddity: Oddity }) {
  const { entry, change, t } = useWorkspace();
  const answer = answerTo(entry, oddity);
  return (
    <article className={answer === null ? "f-warning" : "f-warning answered"}>
      <p>
        <strong>{subjectName(oddity)}</strong>: {t.code("warning", oddity.warning)}{" "}
        {warningDetail(oddity, t)}
        {answer === null ? null : ` (${t("fields.warning.answered")})`}
      </p>
      <FreeText
        label={t("fields.warning.answer")}
        hint={t("fields.warning.answer.hint")}
        max={1000}
        rows={2}
        value={answer ?? ""}
        onText={(text) => change((before) => answerWarning(before, oddity, text))}
      />
    </article>
  );

  function subjectName({ subject }: Oddity): string {
    const kinds = ["charge", "sentence", "proceeding"];
    const names = kinds.map((kind) => thingName(entry, { kind, id: subject }, t));
    return names.find((name) => name !== "") ?? subject;
  }
}

/** What the law says where the warning is about it. */
export function warningDetail({ warning, values }: Oddity, t: DeskTranslator): string {
  const { provision, min, max, uid } = values;
  if (uid !== undefined) return t("fields.warning.uid", { uid });
  if (typeof provision !== "string" || provision === "") return "";
  const name = provisionName(provision, t.lang);
  if (warning !== "below-minimum" && warning !== "above-maximum")
    return t("fields.warning.provision", { provision: name });
  const bounds = { minMonths: Number(min) || null, maxMonths: Number(max) || null };
  return t("fields.warning.range", { range: formatTerm(bounds, t), provision: name });
}
