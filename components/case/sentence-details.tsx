import { places } from "@/lib/domain/compare/places";
import type { PublicChainLink } from "@/lib/domain/public/public-case";
import { formatMonths } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { FactsTable } from "./facts-table";
import { codeOf, isUnknown } from "./stated-parts";

const always = ["instance", "decided", "kind", "term", "suspended", "regime"] as const;
const whereKnown = ["probation", "extra"] as const;

/** One sentence with the words behind each of its parts, and what stands out against the law. */
export function SentenceDetails({ link, t }: { link: PublicChainLink; t: Translator }) {
  const facts = [
    ...always
      .filter((field) => field !== "regime" || codeOf(link.suspended) !== "suspended")
      .map((field) => ({ field, stated: link[field] })),
    ...(link.lodgedBy && !isUnknown(link.lodgedBy)
      ? [{ field: "lodgedBy", stated: link.lodgedBy }]
      : []),
    ...whereKnown
      .filter((field) => !isUnknown(link[field]))
      .map((field) => ({ field, stated: link[field] })),
  ];
  return (
    <section className="sentence-details" id={places.sentence(link.sentence)}>
      <h3>
        {t("case.sentence")} <Change link={link} t={t} />
      </h3>
      <FactsTable facts={facts} t={t} />
      {link.warnings.map((warning) => (
        <p className="law-then warning" key={warning}>
          {t.code("warning", warning)}
        </p>
      ))}
    </section>
  );
}

function Change({ link, t }: { link: PublicChainLink; t: Translator }) {
  if (!link.changeMonths) return null;
  const months = formatMonths(Math.abs(link.changeMonths), t);
  return <small>{t(link.changeMonths > 0 ? "case.more" : "case.less", { months })}</small>;
}
