import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { ShownCodes } from "./shown-codes";

type CodesPageProps = { lang: Language; left: number; make: FormAction };

/** Makes recovery codes and shows them once. */
export function CodesPage({ lang, left, make }: CodesPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <div className="a-narrow a-codes">
      <DeskHead
        title={t("account.codes.title")}
        kicker={<a href="/account/second-step">{t("account.setup.title")}</a>}
        lead={t("account.codes.lead")}
      />
      {left === 0 ? <p className="d-note grave">{t("account.codes.needed")}</p> : null}
      {left > 0 ? <p>{t("account.codesLeft", { n: left })}</p> : null}
      <ActionForm action={make} submit={t("account.codes.make")} busy={t("account.busy")}>
        <ShownCodes lang={lang} />
      </ActionForm>
      <p className="a-again">
        <a href="/desk">{t("account.codes.next")}</a>
      </p>
    </div>
  );
}
