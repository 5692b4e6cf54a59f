import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { ThreadView } from "./comment-calls";
import { CommentThread } from "./comment-thread";

type ThreadListsProps = {
  threads: readonly ThreadView[];
  entryId: string;
  t: DeskTranslator;
  onChanged: () => void;
  onGoTo: ((lang: Language, block: string) => void) | undefined;
};

/** What is open, and the reasons of moves, which nobody resolves; what is resolved is folded. */
export function ThreadLists({ threads, t, ...shared }: ThreadListsProps) {
  const folded = threads.filter(isFolded);
  const list = (some: readonly ThreadView[]) => (
    <ol className="d-list">
      {some.map((thread) => (
        <CommentThread key={thread.id} thread={thread} t={t} {...shared} />
      ))}
    </ol>
  );
  return (
    <>
      {list(threads.filter((thread) => !isFolded(thread)))}
      {folded.length > 0 ? (
        <details>
          <summary>{t("comments.showResolved", { n: folded.length })}</summary>
          {list(folded)}
        </details>
      ) : null}
    </>
  );
}

function isFolded({ resolved, place }: ThreadView): boolean {
  return resolved && place.on !== "move";
}
