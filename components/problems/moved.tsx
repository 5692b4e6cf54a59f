import type { Translator } from "@/lib/messages/translator";

/** Something that is read at another address now. The front sends readers there by itself. */
export function Moved({ to, t }: { to: string; t: Translator }) {
  return (
    <section className="problem">
      <h1>{t("problem.moved.title")}</h1>
      <p className="standfirst">
        <a href={to}>{t("problem.moved.link")}</a>
      </p>
    </section>
  );
}
