import { PageOpening } from "@/components/prose/page-opening";
import { otherLanguage } from "@/lib/domain/language";
import type { Translator } from "@/lib/messages/translator";
import { PrivateHead } from "./private-head";
import { setupProblemKey } from "./problem-key";
import { SetupField } from "./setup-field";

type SetupPageProps = { token: string; problem: string | null; t: Translator };

/** What stands there when the link has been used or has run out. */
export function SetupClosed({ t }: { t: Translator }) {
  return (
    <main className="page ref" lang={t.lang}>
      <PrivateHead title={`${t("setup.title")} · ${t("site.name")}`} status={410} />
      <PageOpening title={t("setup.title")} standfirst={t("setup.problem.link")} />
    </main>
  );
}

/** The form with which the first administrator makes an account. It never shows what was typed. */
export function SetupPage({ token, problem, t }: SetupPageProps) {
  const address = `/setup/${encodeURIComponent(token)}`;
  const other = otherLanguage(t.lang);
  return (
    <main className="page ref" lang={t.lang}>
      <PrivateHead title={`${t("setup.title")} · ${t("site.name")}`} />
      <PageOpening
        kicker={
          <>
            {t("site.name")} ·{" "}
            <a href={`${address}?lang=${other}`} lang={other} hrefLang={other}>
              {t("setup.otherLanguage")}
            </a>
          </>
        }
        title={t("setup.title")}
        standfirst={t("setup.standfirst")}
      />
      {problem ? (
        <div className="problem-note" role="alert">
          <b>{t("setup.problem")}.</b> {t(setupProblemKey(problem))}
        </div>
      ) : null}
      <SetupForm address={address} t={t} />
    </main>
  );
}

function SetupForm({ address, t }: { address: string; t: Translator }) {
  return (
    <form className="letter" method="post" action={`${address}/save?lang=${t.lang}`}>
      <SetupField name="email" type="email" autoComplete="username" hint t={t} />
      <SetupField name="alias" type="text" autoComplete="nickname" hint t={t} />
      <SetupField name="passphrase" type="password" autoComplete="new-password" hint t={t} />
      <SetupField name="again" type="password" autoComplete="new-password" t={t} />
      <button type="submit">{t("setup.save")}</button>
    </form>
  );
}
