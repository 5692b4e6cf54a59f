import { DateText } from "@/components/values/date-text";
import { Unknown } from "@/components/values/unknown";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { Translator } from "@/lib/messages/translator";

type FigureDateProps = {
  date: PublicFigure["asOf"];
  basis: PublicFigure["asOfBasis"];
  t: Translator;
};

/** A date of a figure: as stated, inferred and marked so, or not stated by the source. */
export function FigureDate({ date, basis, t }: FigureDateProps) {
  if (date === null || basis === "unknown")
    return <Unknown t={t} words={t("figures.scopeUnknown")} />;
  return (
    <>
      <DateText date={date} t={t} />
      {basis === "inferred" ? (
        <>
          {" "}
          <small className="inferred">{t("figures.inferred")}</small>
        </>
      ) : null}
    </>
  );
}
