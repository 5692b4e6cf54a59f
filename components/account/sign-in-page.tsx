import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import { type Language, otherLanguage } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PasskeyButton } from "./passkey-button";
import { ProviderButton } from "./provider-button";

type SignInPageProps = {
  lang: Language;
  /** Who is signed in already; empty where nobody is. */
  alias: string;
  next: string;
  /** What has just happened, if it is known: a name of a message. */
  said: string | null;
  /** What the identity provider is called, where there is one. */
  provider: string | null;
  isOpen: boolean;
  enter: FormAction;
};

/** The page on which people sign in. */
export function SignInPage(props: SignInPageProps) {
  const { lang, next, provider, isOpen, enter } = props;
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead title={t("account.signIn")} kicker={<OtherLanguage lang={lang} next={next} />} />
      <Notes {...props} />
      <ActionForm action={enter} submit={t("account.signIn")} busy={t("account.busy")}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="email"
          type="email"
          autoComplete="username"
          label={t("account.field.email")}
          required
        />
        <Field
          name="passphrase"
          type="password"
          autoComplete="current-password"
          label={t("account.field.passphrase")}
          required
        />
      </ActionForm>
      <section className="a-otherwise" aria-label={t("account.otherwise")}>
        <PasskeyButton lang={lang} next={next} purpose="sign-in" />
        {provider ? <ProviderButton lang={lang} name={provider} next={next} /> : null}
        <p className="d-hint">{t("account.forgotten")}</p>
        {isOpen ? (
          <a href={`/account/register?lang=${lang}&next=${encodeURIComponent(next)}`}>
            {t("account.register")}
          </a>
        ) : null}
      </section>
    </div>
  );
}

/** What may have brought somebody here, with its words. */
const notes = [
  "signed-out",
  "registered",
  "passphrase-set",
  "provider-unknown",
  "provider-failed",
] as const;

function Notes({ lang, alias, said }: Pick<SignInPageProps, "lang" | "alias" | "said">) {
  const t = deskTranslatorFor(lang);
  const note = notes.find((known) => known === said);
  return (
    <>
      {note ? (
        <p className="d-note" role="status">
          {t(`account.said.${note}`)}
        </p>
      ) : null}
      {alias ? <p className="d-note">{t("account.signedInAs", { alias })}</p> : null}
    </>
  );
}

function OtherLanguage({ lang, next }: { lang: Language; next: string }) {
  const other = otherLanguage(lang);
  return (
    <a
      href={`/account/sign-in?lang=${other}&next=${encodeURIComponent(next)}`}
      lang={other}
      hrefLang={other}
    >
      {deskTranslatorFor(other)("account.inThisLanguage")}
    </a>
  );
}
