import type { Translator } from "@/lib/messages/translator";

const keys = [
  "precedents.caution.1",
  "precedents.caution.2",
  "precedents.caution.3",
  "precedents.caution.4",
] as const;

/** What the numbers beside it cannot say. */
export function Cautions({ t }: { t: Translator }) {
  return (
    <aside className="caution" aria-labelledby="cautions">
      <h3 id="cautions">{t("precedents.caution.title")}</h3>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>
        <a href={`/${t.lang}/methodology#precedents`}>{t("precedents.caution.more")}</a>
      </p>
    </aside>
  );
}
