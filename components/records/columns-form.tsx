import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { WaitingView } from "@/lib/domain/records/import-views";
import { type RecordColumn, recordColumns } from "@/lib/domain/records/record-columns";
import { mainColumns } from "@/lib/domain/records/remembered-mapping";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type ColumnsFormProps = {
  id: number;
  columns: NonNullable<WaitingView["columns"]>;
  choose: FormAction;
  t: DeskTranslator;
};

/** For each field of a record the column of the file that holds it. */
export function ColumnsForm({ id, columns, choose, t }: ColumnsFormProps) {
  const main: ReadonlySet<RecordColumn> = new Set(mainColumns);
  const further = recordColumns.filter((column) => !main.has(column));
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{t("records.mapping.title")}</h2>
      <p>{t("records.mapping.lead")}</p>
      <p>{t(columns.remembered ? "records.mapping.remembered" : "records.mapping.proposed")}</p>
      <ActionForm
        action={choose}
        submit={t("records.mapping.submit")}
        busy={t("records.mapping.busy")}
        label={t("records.mapping.title")}
      >
        <input type="hidden" name="id" value={id} />
        <Choices fields={mainColumns} columns={columns} t={t} />
        <details className="i-raw">
          <summary>{t("records.mapping.more")}</summary>
          <Choices fields={further} columns={columns} t={t} />
        </details>
      </ActionForm>
    </section>
  );
}

type ChoicesProps = Pick<ColumnsFormProps, "columns" | "t"> & { fields: readonly RecordColumn[] };

function Choices({ fields, columns, t }: ChoicesProps) {
  const headings = [...new Set(columns.headers)].filter((heading) => heading !== "");
  const options = [
    { value: "", label: t("records.mapping.none") },
    ...headings.map((value) => ({ value, label: value })),
  ];
  return (
    <div className="i-columns">
      {fields.map((field) => (
        <Field
          key={field}
          name={`map.${field}`}
          label={t(`records.column.${field}`)}
          defaultValue={columns.chosen[field] ?? ""}
          options={options}
        />
      ))}
    </div>
  );
}
