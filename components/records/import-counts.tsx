import { When } from "@/components/desk/when";
import type { BatchView } from "@/lib/domain/records/import-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatNumber } from "@/lib/messages/formatters/number";
import { formatName, sizeText } from "./format-name";

const counts = ["read", "added", "changed", "same", "refused", "flagged"] as const;
const moments = [
  ["begun", "startedAt"],
  ["merged", "mergedAt"],
  ["published", "publishedAt"],
  ["undone", "undoneAt"],
] as const;

type PartProps = { batch: BatchView; t: DeskTranslator };

/** What came of the rows of a file, and the file itself. */
export function ImportCounts({ batch, t }: PartProps) {
  const told = { ...batch, read: batch.position };
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{t("records.batch.counts")}</h2>
      <div className="d-columns">
        <dl className="i-facts">
          {counts.map((count) => (
            <div key={count}>
              <dt>{t(`records.batch.${count}`)}</dt>
              <dd className="num">{formatNumber(told[count], t.lang)}</dd>
            </div>
          ))}
        </dl>
        <FileFacts batch={batch} t={t} />
      </div>
    </section>
  );
}

function FileFacts({ batch, t }: PartProps) {
  const by = batch.by === null ? t("records.byOperator") : t("records.by", { alias: batch.by });
  return (
    <dl className="i-facts">
      <div>
        <dt>{t("records.batch.file")}</dt>
        <dd>
          {formatName(batch.format, t)}, {sizeText(batch.fileBytes, t)}
        </dd>
      </div>
      {moments.map(([moment, name]) => {
        const at = batch[name];
        return at === null ? null : (
          <div key={moment}>
            <dt>{t(`records.batch.${moment}`)}</dt>
            <dd>
              <When at={at} lang={t.lang} />
              {moment === "begun" ? `, ${by}` : null}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{t("records.batch.digest")}</dt>
        <dd className="i-code">{batch.fileDigest}</dd>
      </div>
    </dl>
  );
}

type ImportFlagsProps = { flags: BatchView["flags"]; t: DeskTranslator };

/** How many records bear each remark. */
export function ImportFlags({ flags, t }: ImportFlagsProps) {
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">{t("records.batch.flags")}</h2>
      {flags.length === 0 ? (
        <p>{t("records.batch.flags.none")}</p>
      ) : (
        <table className="d-table i-narrow">
          <thead>
            <tr>
              <th scope="col">{t("records.batch.flag")}</th>
              <th scope="col" className="num">
                {t("records.batch.flag.count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {flags.map(([flag, records]) => (
              <tr key={flag}>
                <th scope="row">{t.dynamic(`records.flag.${flag}`)}</th>
                <td className="num">{formatNumber(records, t.lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
