import type { ReactNode } from "react";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type AccountShellProps = {
  lang: Language;
  /** Null where nobody is signed in. */
  alias: string | null;
  /** Whether there is anything at the desk for who is signed in. */
  hasDesk?: boolean;
  children: ReactNode;
};

/** What stands around the pages of one's own account: where one is, as whom, and the ways out. */
export function AccountShell({ lang, alias, hasDesk = true, children }: AccountShellProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <meta name="robots" content="noindex, nofollow" />
      <a className="skip" href="#main">
        {t("desk.skip")}
      </a>
      <header className="d-top">
        <a className="d-brand" href={alias !== null && hasDesk ? "/desk" : `/${lang}`}>
          {t("desk.brand")} <span>{t("account.title")}</span>
        </a>
        <nav className="d-own a-ways" aria-label={t("desk.own")}>
          <a href={`/${lang}`}>{t("desk.public")}</a>
          {alias === null ? null : (
            <>
              {hasDesk ? <a href="/desk">{t("desk.title")}</a> : null}
              <a href="/account/saved">{t("saved.nav")}</a>
              <a href="/account">{alias}</a>
              <a href="/account/sign-out">{t("desk.signOut")}</a>
            </>
          )}
        </nav>
      </header>
      <main className="d-page" id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
