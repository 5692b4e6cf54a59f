import type { Row } from "@/components/prose/rows";
import { SourceTitle } from "@/components/sources/source-title";
import { addresses } from "@/components/values/addresses";
import { ProvisionLink } from "@/components/values/provision-link";
import { Unknown } from "@/components/values/unknown";
import { Worded } from "@/components/values/worded";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { FigureView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { FigureDate } from "./figure-date";

/** The scope and the way of a number, row by row; what the source does not say is hatched. */
export function figureRows(view: FigureView, t: Translator): Row[] {
  return [...scopeRows(view.figure, t), ...wayRows(view, t)];
}

function scopeRows(figure: PublicFigure, t: Translator): Row[] {
  const { period, periodBasis, asOf, asOfBasis, baseline } = figure;
  const silent = <Unknown t={t} words={t("figures.scopeUnknown")} />;
  return [
    { name: t("figures.qualifier"), value: hedges(figure, t) },
    { name: t("figures.articles"), value: articles(figure, t) ?? silent },
    { name: t("figures.legalScope"), value: figure.legalScope },
    { name: t("figures.place"), value: figure.place },
    { name: t("figures.period"), value: <FigureDate date={period} basis={periodBasis} t={t} /> },
    { name: t("figures.baseline"), value: baseline ? t.code("baseline", baseline) : null },
    { name: t("figures.asOf"), value: <FigureDate date={asOf} basis={asOfBasis} t={t} /> },
  ];
}

function wayRows({ figure, source }: FigureView, t: Translator): Row[] {
  const { publisher, relayedBy, supersedes } = figure;
  return [
    { name: t("figures.publisher"), value: <Worded text={publisher.name} lang={t.lang} /> },
    {
      name: t("figures.relayedBy.label"),
      value: relayedBy ? (
        <Worded text={relayedBy.name} lang={t.lang} />
      ) : (
        t("figures.relayedBy.none")
      ),
    },
    {
      name: t("figures.source"),
      value: source ? (
        <a href={addresses.source(t.lang, source.id)}>
          <SourceTitle source={source} t={t} />
        </a>
      ) : null,
    },
    {
      name: t("figures.supersedes"),
      value: supersedes ? (
        <a href={addresses.figure(t.lang, supersedes)}>
          {t("figures.one", { n: Number(supersedes.slice(1)) })}
        </a>
      ) : null,
    },
    { name: t("figures.note"), value: figure.note },
  ];
}

function hedges(figure: PublicFigure, t: Translator): string {
  const used = new Set(figure.quantities.map((quantity) => quantity.qualifier));
  return [...used].map((qualifier) => t.code("qualifier", qualifier)).join("; ");
}

function articles(figure: PublicFigure, t: Translator) {
  if (figure.articleScope.length === 0) return null;
  return (
    <ul className="plain">
      {figure.articleScope.map((id) => (
        <li key={id}>
          <ProvisionLink provision={id} t={t} />
        </li>
      ))}
    </ul>
  );
}
