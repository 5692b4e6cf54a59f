import type { Translator } from "@/lib/messages/translator";
import { PageOpening } from "./page-opening";
import { safetySections } from "./safety-sections";
import { Sections } from "./sections";

/** How to read safely, and what no site can promise. */
export function SafetyPage({ t }: { t: Translator }) {
  return (
    <>
      <PageOpening title={t("safety.title")} standfirst={t("safety.standfirst")} />
      <Sections sections={safetySections} t={t} />
    </>
  );
}
