import type { ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { AccountRole } from "@/lib/domain/actor";
import { type Language, otherLanguage } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AliasField, EmailField, JoiningFields, NewPassphrase } from "./joining-fields";

type JoinPageProps = { lang: Language; token: string; role: AccountRole; join: FormAction };

/** The page of somebody who was invited. */
export function JoinPage({ lang, token, role, join }: JoinPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <FormPage
      lang={lang}
      title={t("account.invite.title")}
      lead={t("account.invite.lead", { role: t.code("account-role", role) })}
      action={join}
      submit={t("account.invite.make")}
    >
      <input type="hidden" name="token" value={token} />
      <JoiningFields lang={lang} />
    </FormPage>
  );
}

type RegisterPageProps = {
  lang: Language;
  /** Where to go once they have signed in. */
  next?: string;
  register: FormAction;
};

/** The page on which anybody makes a reader's account, where the operator lets them. */
export function RegisterPage({ lang, next, register }: RegisterPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <FormPage
      lang={lang}
      next={next}
      title={t("account.register.title")}
      lead={t("account.register.lead")}
      action={register}
      submit={t("account.register.make")}
    >
      <JoiningFields lang={lang} />
    </FormPage>
  );
}

type AskPageProps = { lang: Language; next: string; ask: FormAction };

/** The same where letters are sent: the address alone, and the rest by the link in a letter. */
export function AskPage({ lang, next, ask }: AskPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <FormPage
      lang={lang}
      next={next}
      title={t("account.register.title")}
      lead={t("account.register.lead")}
      action={ask}
      submit={t("account.register.ask")}
    >
      <input type="hidden" name="lang" value={lang} />
      <EmailField lang={lang} hint={t("account.register.ask.hint")} />
    </FormPage>
  );
}

type FinishPageProps = { lang: Language; token: string; email: string; finish: FormAction };

/** The page to which the link in such a letter leads. */
export function FinishPage({ lang, token, email, finish }: FinishPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <FormPage
      lang={lang}
      title={t("account.register.title")}
      lead={t("account.register.finish.lead", { email })}
      action={finish}
      submit={t("account.register.make")}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lang" value={lang} />
      <AliasField lang={lang} />
      <NewPassphrase lang={lang} />
    </FormPage>
  );
}

type ResetPageProps = { lang: Language; token: string; alias: string; reset: FormAction };

/** The page on which somebody sets a new passphrase by a link. */
export function ResetPage({ lang, token, alias, reset }: ResetPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <FormPage
      lang={lang}
      title={t("account.reset.title")}
      lead={t("account.reset.lead", { alias })}
      action={reset}
      submit={t("account.reset.set")}
    >
      <input type="hidden" name="token" value={token} />
      <NewPassphrase lang={lang} />
    </FormPage>
  );
}

type FormPageProps = {
  lang: Language;
  /** Where to go once they have signed in. */
  next?: string | undefined;
  title: string;
  lead: string;
  action: FormAction;
  submit: string;
  children: ReactNode;
};

function FormPage({ lang, next, title, lead, action, submit, children }: FormPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead title={title} kicker={<OtherLanguage lang={lang} next={next} />} lead={lead} />
      <ActionForm action={action} submit={submit} busy={t("account.busy")}>
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        {children}
      </ActionForm>
    </div>
  );
}

/**
 * What stands where a link was used, or has run out, or never was: the same for all three. `next` is
 * what to do then, where no administrator makes such links.
 */
export function LinkGone({ lang, next }: { lang: Language; next?: string }) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.linkGone.title")}
        kicker={<OtherLanguage lang={lang} />}
        lead={t("account.linkGone")}
      />
      <p>{next ?? t("account.linkGone.next")}</p>
      <p>
        <a href={`/account/sign-in?lang=${lang}`}>{t("account.signIn")}</a>
      </p>
    </div>
  );
}

function OtherLanguage({ lang, next }: { lang: Language; next?: string | undefined }) {
  const other = otherLanguage(lang);
  const goOn = next === undefined ? "" : `&next=${encodeURIComponent(next)}`;
  return (
    <a href={`?lang=${other}${goOn}`} lang={other} hrefLang={other}>
      {deskTranslatorFor(other)("account.inThisLanguage")}
    </a>
  );
}
