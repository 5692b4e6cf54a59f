import { publicName } from "@/lib/domain/person";
import type { PersonRecord } from "@/lib/domain/person-record";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type PersonWordsProps = { record: PersonRecord; isMerged: boolean; t: DeskTranslator };

/** A person's record for somebody who may not change it. */
export function PersonWords({ record, isMerged, t }: PersonWordsProps) {
  const rows = [
    [t("people.preview"), publicName(record)[t.lang]],
    [t("people.shown"), t(`people.display.${record.display}`)],
    [t("people.printed"), record.printed.join("; ")],
    [t("people.label.ru"), record.label.ru],
    [t("people.label.en"), record.label.en],
    [t("people.ground.ru"), record.ground.ru],
    [t("people.ground.en"), record.ground.en],
    [t("people.consentOf"), consentWords(record, t)],
    [t("people.risk"), t.dynamic(`people.tier.${record.riskTier}`)],
    [t("people.alsoAtRisk"), record.alsoAtRisk],
  ] as const;
  return (
    <section>
      {isMerged ? null : <p className="d-note">{t("people.readOnly")}</p>}
      <dl className="p-words">
        {rows.map(([name, words]) =>
          words ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

function consentWords({ consent, consentOn }: PersonRecord, t: DeskTranslator): string {
  return [t(`people.consent.${consent}`), consentOn].filter(Boolean).join(", ");
}
