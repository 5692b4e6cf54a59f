import type { FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import type { MoveName } from "@/lib/domain/workflow";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AssignForm } from "./assign-form";
import { CaseDeskHead, type CaseHeadProps } from "./case-head";
import { CommentsPane } from "./comments-pane";
import { JudgedText } from "./judged-text";
import { MovesForm } from "./moves-form";

type ReviewPageProps = {
  head: CaseHeadProps["head"];
  view: {
    version: number;
    moves: readonly { name: MoveName; needsReason: boolean }[];
    instead: readonly string[] | null;
    assigning: Parameters<typeof AssignForm>[0]["assigning"] | null;
    narratives: { en: NarrativeNode | null; ru: NarrativeNode | null };
  };
  move: FormAction;
  assign: FormAction;
  lang: Language;
};

/** One case under review: what can be decided, whose it is, the text, and what is said of it. */
export function ReviewPage({ head, view, move, assign, lang }: ReviewPageProps) {
  const t = deskTranslatorFor(lang);
  const { version, moves, instead, assigning } = view;
  return (
    <>
      <CaseDeskHead head={head} here="review" lang={lang} />
      <div className="d-columns">
        <JudgedText narratives={view.narratives} lang={lang} />
        <div>
          <MovesForm
            key={`${head.state} ${version}`}
            id={head.id}
            state={head.state}
            action={move}
            {...{ version, moves, instead, lang }}
          />
          <section aria-labelledby="comments">
            <h2 id="comments">{t("comments.title")}</h2>
            <CommentsPane entryId={head.id} lang={lang} />
          </section>
          {assigning ? (
            <AssignForm id={head.id} assigning={assigning} action={assign} lang={lang} />
          ) : null}
        </div>
      </div>
    </>
  );
}
