import { PageOpening } from "@/components/prose/page-opening";
import type { Translator } from "@/lib/messages/translator";
import { ContactForm } from "./contact-form";
import { contactProblemKey } from "./problem-key";

/** The form for writing to the editors, with what happens to a message and what not to write. */
export function ContactPage({ problem, t }: { problem: string | null; t: Translator }) {
  return (
    <>
      <PageOpening title={t("contact.title")} standfirst={t("contact.standfirst")} />
      {problem ? (
        <div className="problem-note" role="alert">
          <b>{t("contact.problem")}.</b> {t(contactProblemKey(problem))} {t("contact.problem.hint")}
        </div>
      ) : null}
      <div className="beside">
        <ContactForm t={t} />
        <div>
          <section aria-labelledby="after-title">
            <h2 id="after-title">{t("contact.after")}</h2>
            <p>{t("contact.after.1")}</p>
            <p>{t("contact.after.2")}</p>
            <p>{t("contact.after.3")}</p>
            <p>
              {t("contact.after.4")} <a href={`/${t.lang}/contact/answer`}>{t("receipt.title")}</a>
            </p>
          </section>
          <section aria-labelledby="not-title">
            <h2 id="not-title">{t("contact.not")}</h2>
            <ul>
              <li>{t("contact.not.1")}</li>
              <li>{t("contact.not.2")}</li>
              <li>{t("contact.not.3")}</li>
              <li>{t("contact.not.4")}</li>
            </ul>
            <p className="onward">
              <a href={`/${t.lang}/safety`}>{t("contact.safety")}</a>
            </p>
          </section>
        </div>
      </div>
    </>
  );
}
