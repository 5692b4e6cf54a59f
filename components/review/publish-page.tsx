import type { FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { GateItem } from "@/lib/domain/publish-gate";
import type { RevisionState } from "@/lib/domain/revision";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { GateList } from "./gate-list";
import { InsteadNote } from "./instead-note";
import { languageNames } from "./language-names";
import { PublishForms } from "./publish-forms";
import { type Planned, ScheduleList } from "./schedule-list";

type PublishPageProps = {
  id: string;
  view: {
    version: number;
    state: RevisionState;
    publishedIn: readonly Language[];
    gate: { items: readonly GateItem[]; disputed: number };
    unbound: readonly string[];
    planned: readonly Planned[];
    mayPublish: boolean;
    instead: readonly string[] | null;
  };
  publish: FormAction;
  plan: FormAction;
  cancel: FormAction;
  lang: Language;
};

/** The last look before readers see a case: what is unresolved, in which languages, and why. */
export function PublishPage({ id, view, publish, plan, cancel, lang }: PublishPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <p>{publicWords(view.publishedIn, t)}</p>
      {view.instead ? <InsteadNote who={view.instead} t={t} /> : null}
      <GateList id={id} items={view.gate.items} t={t} />
      <UnboundNumbers words={view.unbound} t={t} />
      <ScheduleList id={id} planned={view.planned} cancel={cancel} t={t} />
      {isOpen(view) ? (
        <PublishForms
          id={id}
          version={view.version}
          disputed={view.gate.disputed > 0}
          languages={view.state === "ready" ? [] : view.publishedIn}
          canPlan={view.state === "ready"}
          publish={publish}
          plan={plan}
          t={t}
        />
      ) : (
        <NotYet id={id} state={view.state} t={t} />
      )}
    </>
  );
}

function isOpen({ mayPublish, state, publishedIn }: PublishPageProps["view"]): boolean {
  return mayPublish && (state === "ready" || (state === "published" && publishedIn.length < 2));
}

function publicWords(publishedIn: readonly Language[], t: DeskTranslator): string {
  if (publishedIn.length === 0) return t("publish.notPublic");
  return t("publish.publicIn", { languages: languageNames(publishedIn, t) });
}

/** Says which numbers readers will not see, since a gap in a sentence is easily overlooked. */
function UnboundNumbers({ words, t }: { words: readonly string[]; t: DeskTranslator }) {
  if (words.length === 0) return null;
  return (
    <p className="d-note">
      {t("publish.unbound", { n: words.length, numbers: words.join("; ") })}{" "}
      <a href="/desk/figures">{t("publish.unbound.mend")}</a>
    </p>
  );
}

function NotYet({ id, state, t }: { id: string; state: RevisionState; t: DeskTranslator }) {
  return (
    <p className="d-note">
      {t("publish.state", { state: t(`state.${state}`) })} {t("publish.notYet")}{" "}
      <a href={`/desk/review/${id}`}>{t("publish.toReview")}</a>
    </p>
  );
}
