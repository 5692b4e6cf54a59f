import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import { type Account, hasSecondStep } from "@/lib/domain/account";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PasskeyButton } from "./passkey-button";

type ProvePageProps = { lang: Language; next: string; account: Account; prove: FormAction };

/** Asks again who is there, before something grave. */
export function ProvePage({ lang, next, account, prove }: ProvePageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead
        title={t("account.prove.title")}
        kicker={t("account.signedInAs", { alias: account.alias })}
        lead={t("account.prove.lead")}
      />
      {account.steps.passkey ? <PasskeyButton lang={lang} next={next} purpose="prove" /> : null}
      <ActionForm action={prove} submit={t("account.prove.go")} busy={t("account.busy")}>
        <input type="hidden" name="next" value={next} />
        <input type="hidden" autoComplete="username" value={account.email} readOnly />
        <Field
          name="passphrase"
          type="password"
          autoComplete="current-password"
          label={t("account.field.passphrase")}
          required
        />
        {hasSecondStep(account) ? (
          <Field
            name="code"
            autoComplete="one-time-code"
            label={t(account.steps.code ? "account.field.code" : "account.field.recoveryCode")}
            hint={t(
              account.steps.code ? "account.field.code.hint" : "account.field.recoveryCode.hint",
            )}
            required
          />
        ) : null}
      </ActionForm>
    </div>
  );
}
