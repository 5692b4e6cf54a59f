import { addresses } from "@/components/values/addresses";
import { Worded } from "@/components/values/worded";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { Translator } from "@/lib/messages/translator";

type FigureProps = { figure: PublicFigure; t: Translator };

/** The first two cells of a row of the ledger: the number of the figure, and the claim it makes. */
export function FigureClaim({ figure, t }: FigureProps) {
  return (
    <>
      <td className="number">{figure.number}</td>
      <th scope="row">
        <a href={addresses.figure(t.lang, figure.id)}>{figure.statement}</a>
        <small>{t.code("metric", figure.metric)}</small>
      </th>
    </>
  );
}

/** The last cell: who counted, and through whom it was read. */
export function FigurePublisher({ figure, t }: FigureProps) {
  return (
    <td data-label={t("figures.publisher")}>
      <Worded text={figure.publisher.name} lang={t.lang} />
      {figure.relayedBy ? (
        <small>{t("figures.relayedBy", { name: figure.relayedBy.name })}</small>
      ) : null}
    </td>
  );
}
