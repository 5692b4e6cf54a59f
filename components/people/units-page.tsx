import type { FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SharedRecordsPage } from "./shared-records-page";

type UnitInTree = { unit: { id: string; name: LocalText }; depth: number };

type UnitsPageProps = {
  units: readonly UnitInTree[];
  words: string;
  add: FormAction;
  lang: Language;
};

/** The military units, each under what it is part of. */
export function UnitsPage({ units, words, add, lang }: UnitsPageProps) {
  const t = deskTranslatorFor(lang);
  const list = (
    <ul className="p-tree">
      {units.map(({ unit, depth }) => (
        <li key={unit.id}>
          {depth > 0 ? <span className="depth">{"— ".repeat(depth)}</span> : null}
          <a href={`/desk/units/${unit.id}`}>{unit.name[lang]}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <SharedRecordsPage
      kind="units"
      words={words}
      add={add}
      t={t}
      list={units.length ? list : null}
    />
  );
}
