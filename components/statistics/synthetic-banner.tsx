import type { PartProps } from "./part-props";

/** Says loudly that nothing on the page happened. */
export function SyntheticBanner({ view, t }: PartProps) {
  if (!view.query.synthetic) return null;
  return (
    <aside className="invented" aria-labelledby="invented">
      <h2 id="invented">{t("statistics.synthetic.title")}</h2>
      <p>{t("statistics.synthetic")}</p>
      <p>
        <a href={`/${t.lang}/statistics`}>{t("statistics.synthetic.leave")}</a>
      </p>
    </aside>
  );
}
