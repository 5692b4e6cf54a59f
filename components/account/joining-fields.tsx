import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { shortestPassphrase } from "@/lib/domain/passphrase";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

/** What everybody types who makes an account. */
export function JoiningFields({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <input type="hidden" name="lang" value={lang} />
      <EmailField lang={lang} hint={t("account.field.email.hint")} />
      <AliasField lang={lang} />
      <NewPassphrase lang={lang} />
    </>
  );
}

/** The address with which somebody signs in. */
export function EmailField({ lang, hint }: { lang: Language; hint: string }) {
  const t = deskTranslatorFor(lang);
  return (
    <Field
      name="email"
      type="email"
      autoComplete="username"
      label={t("account.field.email")}
      hint={hint}
      required
    />
  );
}

/** The name that public history shows. */
export function AliasField({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  return (
    <Field
      name="alias"
      autoComplete="nickname"
      label={t("account.field.alias")}
      hint={t("account.field.alias.hint")}
      required
    />
  );
}

/** A new passphrase, typed twice; `label` where there is an old one beside it. */
export function NewPassphrase({ lang, label }: { lang: Language; label?: string }) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <Field
        name="passphrase"
        type="password"
        autoComplete="new-password"
        label={label ?? t("account.field.passphrase")}
        hint={t("account.field.new.hint", { n: shortestPassphrase })}
        required
      />
      <Field
        name="again"
        type="password"
        autoComplete="new-password"
        label={t("account.field.again")}
        required
      />
    </>
  );
}
