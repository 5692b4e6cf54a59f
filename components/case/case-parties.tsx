import type { PublicParty } from "@/lib/domain/public/public-case";
import { withCapital } from "@/lib/messages/formatters/capital";
import type { Translator } from "@/lib/messages/translator";

/** The others in the case: by name where it may be shown, else by what they are. */
export function CaseParties({ parties, t }: { parties: readonly PublicParty[]; t: Translator }) {
  const others = parties.filter((party) => party.role !== "defendant");
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t("case.others")}</h2>
      <dl className="parties">
        {others.map((party) => (
          <div key={party.id}>
            <dt>{withCapital(t.code("role", party.role))}</dt>
            <dd>
              {party.name}
              {party.changed ? ` ${t("case.nameChanged")}, ${party.label}` : null}
              {party.named && party.label !== party.name ? `, ${party.label}` : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
