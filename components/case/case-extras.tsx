import { StatedValue } from "@/components/values/stated-value";
import type { PublicExtra } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";

/** What the casebook asks of every case beyond its ordinary fields, each with the words behind it. */
export function CaseExtras({ extras, t }: { extras: readonly PublicExtra[]; t: Translator }) {
  if (extras.length === 0) return null;
  return (
    <section aria-labelledby="extras">
      <h2 id="extras">{t("case.extras")}</h2>
      <table className="facts">
        <tbody>
          {extras.map(({ label, stated }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes on the page
            <tr key={`${label} ${index}`}>
              <th scope="row">{label}</th>
              <td>
                <StatedValue stated={stated} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
