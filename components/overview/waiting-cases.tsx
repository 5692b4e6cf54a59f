import { StateWord } from "@/components/desk/state-word";
import { daysSince, type WaitingCase } from "@/lib/domain/desk-overview";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { CaseLine } from "./case-line";

const shown = 8;

type WaitingCasesProps = { waiting: readonly WaitingCase[]; at: Date; t: DeskTranslator };

/** What waits for a reviewer: one's own first, then what has waited longest. */
export function WaitingCases({ waiting, at, t }: WaitingCasesProps) {
  const inOrder = [...waiting].sort((a, b) => Number(b.isMine) - Number(a.isMine));
  return (
    <section className="d-panel" aria-labelledby="waiting-cases">
      <h2 id="waiting-cases">{t("overview.waiting")}</h2>
      {waiting.length === 0 ? <p>{t("overview.waiting.none")}</p> : null}
      <ul className="d-list">
        {inOrder.slice(0, shown).map((one) => (
          <CaseLine key={one.id} case_={one} t={t}>
            <StateWord state={one.state} t={t} />
            <span>{t("overview.days", { n: daysSince(one.since, at) })}</span>
            <span>
              {one.author
                ? t("overview.waiting.by", { author: one.author })
                : t("overview.waiting.byNobody")}
            </span>
            <ReviewerWord one={one} t={t} />
          </CaseLine>
        ))}
      </ul>
      {waiting.length > 0 ? (
        <p>
          <a href="/desk/review">{t("overview.waiting.all")}</a> ({waiting.length})
        </p>
      ) : null}
    </section>
  );
}

function ReviewerWord({ one, t }: { one: WaitingCase; t: DeskTranslator }) {
  if (one.isMine) return <b>{t("overview.waiting.mine")}</b>;
  return (
    <span>
      {one.reviewer
        ? t("overview.waiting.reviewer", { reviewer: one.reviewer })
        : t("overview.waiting.noReviewer")}
    </span>
  );
}
