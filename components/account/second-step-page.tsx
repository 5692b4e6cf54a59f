import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PasskeyButton } from "./passkey-button";

type SecondStepPageProps = {
  lang: Language;
  next: string;
  steps: { code: boolean; passkey: boolean };
  enter: FormAction;
};

/** The second step of signing in: a code, a recovery code, or a passkey. */
export function SecondStepPage({ lang, next, steps, enter }: SecondStepPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow">
      <DeskHead title={t("account.second.title")} lead={t(leadOf(steps))} />
      {steps.passkey ? <PasskeyButton lang={lang} next={next} purpose="second-step" /> : null}
      <ActionForm action={enter} submit={t("account.goOn")} busy={t("account.busy")}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="code"
          autoComplete="one-time-code"
          label={t(steps.code ? "account.field.code" : "account.field.recoveryCode")}
          hint={steps.code ? t("account.field.code.hint") : t("account.field.recoveryCode.hint")}
          required
        />
      </ActionForm>
      <p>
        <a href={`/account/sign-in?next=${encodeURIComponent(next)}`}>{t("account.second.back")}</a>
      </p>
    </div>
  );
}

function leadOf(steps: { code: boolean; passkey: boolean }) {
  if (steps.code && steps.passkey) return "account.second.either" as const;
  return steps.code ? ("account.second.code" as const) : ("account.second.passkey" as const);
}
