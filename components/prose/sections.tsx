import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

/** A piece of a prose page: a paragraph, a list, or links to go on with. */
type Block =
  | { paragraph: MessageKey }
  | { list: readonly MessageKey[] }
  | { links: readonly { key: MessageKey; path: string }[] };

/** A section of a prose page. `id` is its anchor. */
export type Section = { id: string; title: MessageKey; blocks: readonly Block[] };

/** The sections of a prose page, with the list of them in front where there are many. */
export function Sections(props: {
  sections: readonly Section[];
  t: Translator;
  contents?: MessageKey;
}) {
  const { sections, t, contents } = props;
  return (
    <div className="prose">
      {contents ? (
        <nav className="contents" aria-label={t(contents)}>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{t(section.title)}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {sections.map((section) => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
          <h2 id={`${section.id}-title`}>{t(section.title)}</h2>
          {section.blocks.map((block) => (
            <BlockView key={keyOf(block)} block={block} t={t} />
          ))}
        </section>
      ))}
    </div>
  );
}

function BlockView({ block, t }: { block: Block; t: Translator }) {
  if ("paragraph" in block) return <p>{t(block.paragraph)}</p>;
  if ("list" in block)
    return (
      <ul>
        {block.list.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    );
  return (
    <p className="onward">
      {block.links.map(({ key, path }) => (
        <a key={key} href={`/${t.lang}${path}`}>
          {t(key)}
        </a>
      ))}
    </p>
  );
}

function keyOf(block: Block): string {
  if ("paragraph" in block) return block.paragraph;
  if ("list" in block) return block.list.join(" ");
  return block.links.map(({ key }) => key).join(" ");
}
