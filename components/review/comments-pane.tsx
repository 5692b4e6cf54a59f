"use client";

import { useCallback, useEffect, useState } from "react";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { loadComments, type ThreadView } from "./comment-calls";
import { NewComment } from "./new-comment";
import { ThreadLists } from "./thread-lists";

type CommentsPaneProps = {
  entryId: string;
  lang: Language;
  /** Leads to a passage of the text; where there is none, a passage is only quoted. */
  onGoTo?: (lang: Language, block: string) => void;
};

/** What is said about a case at the desk: open comments first, each with its answers. */
export function CommentsPane({ entryId, lang, onGoTo }: CommentsPaneProps) {
  const t = deskTranslatorFor(lang);
  const { threads, failed, reload } = useComments(entryId);
  if (failed)
    return (
      <Empty title={t("comments.notLoaded")}>
        <button type="button" className="d-button" onClick={reload}>
          {t("comments.again")}
        </button>
      </Empty>
    );
  if (!threads) return <p role="status">{t("comments.loading")}</p>;
  return (
    <div className="r-comments">
      <NewComment entryId={entryId} t={t} onSent={reload} />
      {threads.length === 0 ? (
        <Empty title={t("comments.none")}>
          <p>{t("comments.none.text")}</p>
        </Empty>
      ) : null}
      <ThreadLists threads={threads} {...{ entryId, t, onGoTo }} onChanged={reload} />
    </div>
  );
}

function useComments(entryId: string) {
  const [threads, setThreads] = useState<ThreadView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    const found = await loadComments(entryId);
    setFailed(found === null);
    if (found) setThreads(found);
  }, [entryId]);
  useEffect(() => void load(), [load]);
  const reload = useCallback(() => void load(), [load]);
  return { threads, failed: failed && threads === null, reload };
}
