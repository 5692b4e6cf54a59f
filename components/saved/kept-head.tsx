import { DeskHead } from "@/components/desk/desk-head";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

const places = ["searches", "casefiles", "alerts"] as const;
type Place = (typeof places)[number];

const paths: Record<Place, string> = {
  searches: "/account/saved",
  casefiles: "/account/casefiles",
  alerts: "/account/alerts",
};

type KeptHeadProps = {
  t: DeskTranslator;
  title: string;
  lead?: string;
  here?: Place;
};

/** The head of a page of what one keeps, with the ways to the others and the promise who sees it. */
export function KeptHead({ t, title, lead, here }: KeptHeadProps) {
  return (
    <>
      <nav className="d-tabs kept-ways" aria-label={t("saved.nav")}>
        {places.map((place) => (
          <a key={place} href={paths[place]} aria-current={place === here ? "page" : undefined}>
            {t(`saved.${place}`)}
          </a>
        ))}
      </nav>
      <DeskHead title={title} lead={lead} />
      <p className="d-hint kept-private">{t("saved.private")}</p>
    </>
  );
}
