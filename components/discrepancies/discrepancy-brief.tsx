import { addresses } from "@/components/values/addresses";
import { Worded } from "@/components/values/worded";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { Translator } from "@/lib/messages/translator";

type DiscrepancyBriefProps = {
  discrepancy: PublicDiscrepancy;
  /** The level of its heading, under that of the list. */
  heading?: "h2" | "h3";
  t: Translator;
};

/** A discrepancy in a list: its number, what it is about, and the sides in a line each. */
export function DiscrepancyBrief({ discrepancy, heading, t }: DiscrepancyBriefProps) {
  const Heading = heading ?? "h2";
  const { id, number, title, kind, state, sides } = discrepancy;
  return (
    <li className={`brief brief-${state}`}>
      <Heading>
        <a href={addresses.discrepancy(t.lang, id)}>{title}</a>
      </Heading>
      <ul className="brief-sides">
        {sides.map((side) => (
          <li key={side.states} className={side.preferred ? "is-preferred" : undefined}>
            <Worded text={side.states} lang={t.lang} />
            {side.preferred ? <small>{t("discrepancies.preferred")}</small> : null}
          </li>
        ))}
      </ul>
      <p className="aside">
        {t("discrepancies.one", { n: number })} · {t.code("discrepancy-kind", kind)} ·{" "}
        {t.code("discrepancy-state", state)}
      </p>
    </li>
  );
}
