import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type StopPageProps = {
  lang: Language;
  token: string;
  /** Null where the link stops nothing. */
  state: { isStopped: boolean } | null;
};

/** What a link from a letter leads to: one button that stops the letters, without signing in. */
export function StopPage({ lang, token, state }: StopPageProps) {
  const t = deskTranslatorFor(lang);
  if (state === null)
    return <DeskHead title={t("saved.stop.gone.title")} lead={t("saved.stop.gone")} />;
  if (state.isStopped)
    return (
      <>
        <DeskHead title={t("saved.stop.done.title")} lead={t("saved.stop.done")} />
        <StopForm lang={lang} token={token} scope="all" />
      </>
    );
  return (
    <>
      <DeskHead title={t("saved.stop.title")} lead={t("saved.stop.text")} />
      <div className="d-actions">
        <StopForm lang={lang} token={token} scope="one" />
        <StopForm lang={lang} token={token} scope="all" />
      </div>
    </>
  );
}

function StopForm({ lang, token, scope }: { lang: Language; token: string; scope: "one" | "all" }) {
  const t = deskTranslatorFor(lang);
  const quiet = scope === "all" ? " quiet" : "";
  return (
    <form method="post" action={`/account/stop/${encodeURIComponent(token)}/now`}>
      <input type="hidden" name="scope" value={scope} />
      <button type="submit" className={`d-button${quiet}`}>
        {t(`saved.stop.${scope}`)}
      </button>
    </form>
  );
}
