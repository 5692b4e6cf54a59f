import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Empty } from "@/components/desk/empty";
import { TableHead } from "@/components/desk/table-head";
import type { Language } from "@/lib/domain/language";
import type { Publisher } from "@/lib/domain/source";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PublisherFields } from "./publisher-fields";
import { SettingsHead } from "./settings-head";

type Listed = Publisher & { sources: number; relays: number };
type PublishersPageProps = { publishers: readonly Listed[]; add: FormAction; lang: Language };

/** The publishers, and a form for another one. */
export function PublishersPage({ publishers, add, lang }: PublishersPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <SettingsHead
        title={t("publishers.title")}
        lead={t("settings.part.publishers.about")}
        t={t}
      />
      {publishers.length === 0 ? (
        <Empty title={t("publishers.none")}>
          <p>{t("publishers.none.text")}</p>
        </Empty>
      ) : (
        <PublisherTable publishers={publishers} t={t} />
      )}
      <section aria-labelledby="add-publisher">
        <h2 id="add-publisher">{t("publishers.add")}</h2>
        <ActionForm
          action={add}
          submit={t("publishers.add")}
          busy={t("settings.busy")}
          label={t("publishers.add")}
        >
          <PublisherFields publisher={null} lang={lang} />
        </ActionForm>
      </section>
    </>
  );
}

function PublisherTable({ publishers, t }: { publishers: readonly Listed[]; t: DeskTranslator }) {
  const heads = ["name", "sources", "relays", "risk"] as const;
  return (
    <table className="d-table stacks">
      <TableHead heads={heads.map((head) => t(`publishers.${head}`))} />
      <tbody>
        {publishers.map(({ id, name, risk, sources, relays }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/desk/settings/publishers/${encodeURIComponent(id)}`}>{name[t.lang]}</a>
            </th>
            <td data-label={t("publishers.sources")}>{sources}</td>
            <td data-label={t("publishers.relays")}>{relays}</td>
            <td data-label={t("publishers.risk")}>
              {risk ? risk[t.lang] : t("publishers.risk.none")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
