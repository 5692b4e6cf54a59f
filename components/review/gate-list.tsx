import type { GateItem } from "@/lib/domain/publish-gate";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { placeWords } from "./place-words";

type GateListProps = { id: string; items: readonly GateItem[]; t: DeskTranslator };

/** What keeps a case from being published, each with where it is and what is missing. */
export function GateList({ id, items, t }: GateListProps) {
  const disputed = items.filter((item) => item.key === "gate.disputed").length;
  return (
    <section aria-labelledby="gate">
      <h2 id="gate">{t("publish.gate")}</h2>
      {items.length === 0 ? <p>{t("publish.gate.open")}</p> : null}
      {items.length > 0 ? (
        <>
          <p>{t("publish.gate.shut", { n: items.length })}</p>
          <ol className="d-list r-gate">
            {items.map((item) => (
              <li key={JSON.stringify(item)}>
                {item.place ? <strong>{placeWords(item.place, t)}</strong> : null}{" "}
                {typeof item.values.name === "string" ? `${item.values.name}: ` : null}
                {said(item, t)}
              </li>
            ))}
          </ol>
          {disputed === items.length ? <p>{t("publish.gate.onlyDisputed")}</p> : null}
          <p>
            <a href={`/desk/cases/${id}`}>{t("publish.gate.mend")}</a>
          </p>
        </>
      ) : null}
    </section>
  );
}

function said({ key, values }: GateItem, t: DeskTranslator): string {
  if (key !== "gate.incomplete") return t.dynamic(key, values);
  const problem = `gate.problem.${values.problem}`;
  const words = t.dynamic(problem);
  return words === problem ? t("gate.problem.input.invalid") : words;
}
