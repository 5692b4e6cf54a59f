import type { LocalText } from "@/lib/domain/local-text";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type Named = { id: string; name: LocalText };

type NamedListProps = {
  title: string;
  folder: "units" | "places";
  named: readonly Named[];
  t: DeskTranslator;
};

/** Units or places by their names, under a heading; nothing where there are none. */
export function NamedList({ title, folder, named, t }: NamedListProps) {
  if (named.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="d-list">
        {named.map(({ id, name }) => (
          <li key={id}>
            <a href={`/desk/${folder}/${id}`}>{name[t.lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
