import { StatedValue } from "@/components/values/stated-value";
import type { PublicCase, PublicDefendant } from "@/lib/domain/public/public-case";
import { withCapital } from "@/lib/messages/formatters/capital";
import type { Translator } from "@/lib/messages/translator";
import { DefendantDetails } from "./defendant-details";
import { PeopleGrid } from "./people-grid";
import { isUnknown } from "./stated-parts";

/** The defendants with their facts: one laid open, several as a grid with a row each. */
export function CasePeople({ shown, t }: { shown: PublicCase; t: Translator }) {
  const [only, ...others] = shown.defendants;
  if (!only) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">
        {t(others.length === 0 ? "case.facts" : "case.people")}{" "}
        <small>{t("case.facts.hint")}</small>
      </h2>
      {others.length === 0 ? (
        <>
          <ChangedName defendant={only} t={t} />
          <DefendantDetails defendant={only} t={t} />
        </>
      ) : (
        <Several shown={shown} t={t} />
      )}
    </section>
  );
}

/** Somebody with a pseudonym stands in no grid, so it is said here that the name is not the real one. */
function ChangedName({ defendant, t }: { defendant: PublicDefendant; t: Translator }) {
  if (!defendant.changed) return null;
  return (
    <p>
      {withCapital(defendant.name)} {t("case.nameChanged")}
    </p>
  );
}

function Several({ shown, t }: { shown: PublicCase; t: Translator }) {
  return (
    <>
      {isUnknown(shown.headcount) ? null : (
        <div className="headcount">
          {t("field.headcount")}: <StatedValue stated={shown.headcount} t={t} />
        </div>
      )}
      <PeopleGrid defendants={shown.defendants} t={t} />
      {shown.defendants.map((defendant) => (
        <details className="person" key={defendant.id}>
          <summary>{t("case.factsOf", { name: withCapital(defendant.name) })}</summary>
          <DefendantDetails defendant={defendant} t={t} />
        </details>
      ))}
    </>
  );
}
