import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { AccountRole } from "@/lib/domain/actor";
import { type Language, otherLanguage } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { JoiningFields, NewPassphrase } from "./joining-fields";

type JoinPageProps = { lang: Language; token: string; role: AccountRole; join: FormAction };

/** The page of somebody who was invited. */
export function JoinPage({ lang, token, role, join }: JoinPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.invite.title")}
        kicker={<OtherLanguage lang={lang} />}
        lead={t("account.invite.lead", { role: t.code("account-role", role) })}
      />
      <ActionForm action={join} submit={t("account.invite.make")} busy={t("account.busy")}>
        <input type="hidden" name="token" value={token} />
        <JoiningFields lang={lang} />
      </ActionForm>
    </div>
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
    <div className="a-narrow">
      <DeskHead
        title={t("account.register.title")}
        kicker={<OtherLanguage lang={lang} next={next} />}
        lead={t("account.register.lead")}
      />
      <ActionForm action={register} submit={t("account.register.make")} busy={t("account.busy")}>
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <JoiningFields lang={lang} />
      </ActionForm>
    </div>
  );
}

type ResetPageProps = { lang: Language; token: string; alias: string; reset: FormAction };

/** The page on which somebody sets a new passphrase by a link. */
export function ResetPage({ lang, token, alias, reset }: ResetPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.reset.title")}
        kicker={<OtherLanguage lang={lang} />}
        lead={t("account.reset.lead", { alias })}
      />
      <ActionForm action={reset} submit={t("account.reset.set")} busy={t("account.busy")}>
        <input type="hidden" name="token" value={token} />
        <NewPassphrase lang={lang} />
      </ActionForm>
    </div>
  );
}

/** What stands where a link was used, or has run out, or never was: the same for all three. */
export function LinkGone({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.linkGone.title")}
        kicker={<OtherLanguage lang={lang} />}
        lead={t("account.linkGone")}
      />
      <p>{t("account.linkGone.next")}</p>
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
