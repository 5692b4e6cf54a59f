import type { FormAction } from "@/components/desk/action-form";
import { SmallForm } from "@/components/settings/small-form";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

const sayings = [
  "search-saved",
  "search-deleted",
  "search-back",
  "casefile-deleted",
  "casefile-back",
  "added",
  "followed",
  "unfollowed",
  "renamed",
  "changed",
  "gone",
] as const;

/** What has just happened, by its name in the address, and what can still be undone. */
export type Happened = { said: string | null; undo: string | null };

type SaidProps = Happened & { t: DeskTranslator; bringBack?: FormAction };

/** Says what has just happened; a name that is none of ours says nothing. */
export function Said({ t, said, undo, bringBack }: SaidProps) {
  const known = sayings.find((one) => one === said);
  if (!known) return null;
  return (
    <div className="d-note kept-said" role="status">
      <p>{t(`saved.said.${known}`)}</p>
      {undo !== null && bringBack ? (
        <SmallForm
          action={bringBack}
          values={{ id: undo }}
          word={t("saved.undo")}
          label={t("saved.undo")}
        />
      ) : null}
    </div>
  );
}
