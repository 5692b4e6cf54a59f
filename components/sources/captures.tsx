import type { PublicSource } from "@/lib/domain/public/public-source";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

/** The copies of a source by length and hash; their text is never published. */
export function Captures({ captures, t }: { captures: PublicSource["captures"]; t: Translator }) {
  if (captures.length === 0) return null;
  return (
    <section aria-labelledby="captures-title">
      <h2 id="captures-title">{t("sources.captures")}</h2>
      <p className="measure">{t("sources.captures.note")}</p>
      <ul className="plain">
        {captures.map((capture) => (
          <li key={capture.id}>
            {lengthText(capture.codePoints, t)} · {t("sources.capture.hash")}{" "}
            <code className="code hash">{capture.sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lengthText(codePoints: number, t: Translator): string {
  return t("sources.capture.length", { n: codePoints, number: formatNumber(codePoints, t.lang) });
}
