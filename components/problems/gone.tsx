import type { Translator } from "@/lib/messages/translator";
import { NextSteps } from "./next-steps";

/** The tombstone of something that was withdrawn. Names nothing and nobody. */
export function Gone({ t }: { t: Translator }) {
  return (
    <section className="problem">
      <p className="kicker">410</p>
      <h1>{t("problem.gone.title")}</h1>
      <p className="standfirst">{t("problem.gone.text")}</p>
      <NextSteps t={t} />
    </section>
  );
}
