"use client";

import { useEffect, useState } from "react";
import type { PassageAnchor } from "@/lib/domain/comment";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { sendComment } from "./comment-calls";
import { CommentForm } from "./comment-form";
import { selectedPassage } from "./selected-passage";

type NewCommentProps = { entryId: string; t: DeskTranslator; onSent: () => void };

/** A new comment: on the words that are selected in the text, or on the whole. */
export function NewComment({ entryId, t, onSent }: NewCommentProps) {
  const [passage, setPassage] = useState<PassageAnchor | null>(null);
  useEffect(() => {
    const look = () => {
      const found = selectedPassage(document.getSelection());
      if (found) setPassage(found);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  const send = async (text: string) => {
    const arrived = await sendComment(entryId, { parent: null, anchor: passage, text });
    if (arrived) {
      setPassage(null);
      onSent();
    }
    return arrived;
  };
  return (
    <CommentForm label={t("comments.add.label")} submit={t("comments.add")} t={t} onSend={send}>
      {passage ? (
        <p className="d-hint">
          {t("comments.onSelected")} <q lang={passage.lang}>{passage.exact}</q>{" "}
          <button type="button" className="d-link" onClick={() => setPassage(null)}>
            {t("comments.dropSelected")}
          </button>
        </p>
      ) : (
        <p className="d-hint">{t("comments.onWhole")}</p>
      )}
    </CommentForm>
  );
}
