import type { Translator } from "@/lib/messages/translator";
import { NextSteps } from "./next-steps";

/** The answer where nothing is, or nothing that this reader may know of. Names nothing and nobody. */
export function NotFound({ t }: { t: Translator }) {
  return (
    <section className="problem">
      <p className="kicker">404</p>
      <h1>{t("problem.notFound.title")}</h1>
      <p className="standfirst">{t("problem.notFound.text")}</p>
      <NextSteps t={t} />
    </section>
  );
}
