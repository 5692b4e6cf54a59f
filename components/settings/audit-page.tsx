import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import type { AuditQuery } from "@/lib/domain/audit";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AuditFilter, auditAddress } from "./audit-filter";
import { type AuditRow, AuditTable } from "./audit-table";

type AuditPageProps = {
  view: {
    lines: readonly AuditRow[];
    total: number;
    pages: number;
    asked: AuditQuery;
    actions: readonly string[];
    kinds: readonly string[];
    people: readonly { id: string; alias: string }[];
  };
  lang: Language;
};

/** The journal: who did what to which thing. */
export function AuditPage({ view, lang }: AuditPageProps) {
  const t = deskTranslatorFor(lang);
  const { asked, lines } = view;
  return (
    <>
      <DeskHead
        title={t("audit.title")}
        lead={t("audit.lead")}
        actions={
          <a className="d-button quiet" href={auditAddress("/desk/audit/csv", asked)}>
            {t("audit.csv")}
          </a>
        }
      />
      <AuditFilter view={view} t={t} />
      {lines.length === 0 ? (
        <Empty title={t("audit.none")}>
          <p>{t("audit.none.text")}</p>
        </Empty>
      ) : (
        <AuditTable lines={lines} total={view.total} t={t} />
      )}
      <AuditTurns asked={asked} pages={view.pages} t={t} />
    </>
  );
}

type AuditTurnsProps = { asked: AuditQuery; pages: number; t: DeskTranslator };

function AuditTurns({ asked, pages, t }: AuditTurnsProps) {
  if (pages <= 1) return null;
  const { page } = asked;
  const at = (to: number) => auditAddress("/desk/audit", { ...asked, page: to });
  return (
    <nav className="d-toolbar audit-turns" aria-label={t("audit.pages")}>
      {page > 1 ? (
        <a href={at(page - 1)} rel="prev">
          {t("audit.newer")}
        </a>
      ) : null}
      <span>{t("audit.page", { page, pages })}</span>
      {page < pages ? (
        <a href={at(page + 1)} rel="next">
          {t("audit.older")}
        </a>
      ) : null}
    </nav>
  );
}
