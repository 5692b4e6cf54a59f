"use client";

import { useState } from "react";
import { When } from "@/components/desk/when";
import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { type SaidView, sendComment, sendResolved, type ThreadView } from "./comment-calls";
import { CommentForm } from "./comment-form";
import { CommentPlace } from "./comment-place";

type CommentThreadProps = {
  thread: ThreadView;
  entryId: string;
  t: DeskTranslator;
  onChanged: () => void;
  onGoTo: ((lang: Language, block: string) => void) | undefined;
};

/** A comment where it stands, what was answered, and whether it is done. */
export function CommentThread({ thread, entryId, t, onChanged, onGoTo }: CommentThreadProps) {
  const isReason = thread.place.on === "move";
  return (
    <li className={thread.resolved ? "r-thread resolved" : "r-thread"}>
      <CommentPlace thread={thread} t={t} onGoTo={onGoTo} />
      <Saying said={thread} t={t} />
      {thread.answers.map((answer) => (
        <div key={answer.id} className="r-answer">
          <Saying said={answer} t={t} />
        </div>
      ))}
      {isReason ? null : <ThreadEnd {...{ thread, entryId, t, onChanged }} />}
    </li>
  );
}

function Saying({ said, t }: { said: SaidView; t: DeskTranslator }) {
  return (
    <>
      <p className="r-said">{said.text}</p>
      <p className="d-hint">
        {said.author ?? t("review.nobody")}, <When at={said.at} lang={t.lang} /> ·{" "}
        {t("review.revision", { n: said.revision })}
      </p>
    </>
  );
}

type ThreadEndProps = Pick<CommentThreadProps, "thread" | "entryId" | "t" | "onChanged">;

function ThreadEnd({ thread, entryId, t, onChanged }: ThreadEndProps) {
  const [isAnswering, setAnswering] = useState(false);
  const [failed, setFailed] = useState(false);
  const resolve = async () => {
    const arrived = await sendResolved(entryId, thread.id, !thread.resolved);
    setFailed(!arrived);
    if (arrived) onChanged();
  };
  const answer = async (text: string) => {
    const arrived = await sendComment(entryId, { parent: thread.id, anchor: null, text });
    if (arrived) {
      setAnswering(false);
      onChanged();
    }
    return arrived;
  };
  if (isAnswering)
    return (
      <CommentForm
        label={t("comments.answer.label")}
        submit={t("comments.answer")}
        t={t}
        onSend={answer}
        onCancel={() => setAnswering(false)}
      />
    );
  return (
    <p className="d-actions">
      {thread.resolved ? (
        <small>{t("comments.resolved", { who: thread.resolvedBy ?? t("review.nobody") })}</small>
      ) : (
        <button type="button" className="d-link" onClick={() => setAnswering(true)}>
          {t("comments.answer")}
        </button>
      )}
      <button type="button" className="d-link" onClick={() => void resolve()}>
        {t(thread.resolved ? "comments.reopen" : "comments.resolve")}
      </button>
      {failed ? <span role="alert">{t("comments.failed")}</span> : null}
    </p>
  );
}
