import type { Translator } from "@/lib/messages/translator";
import { methodologySections } from "./methodology-sections";
import { PageOpening } from "./page-opening";
import { Sections } from "./sections";

/** How the casebook is made, what its marks mean, and where it ends. */
export function MethodologyPage({ t }: { t: Translator }) {
  return (
    <>
      <PageOpening title={t("methodology.title")} standfirst={t("methodology.standfirst")} />
      <Sections sections={methodologySections} contents="methodology.contents" t={t} />
    </>
  );
}
