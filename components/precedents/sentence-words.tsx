import { SentenceText } from "@/components/values/sentence-text";
import { Unknown } from "@/components/values/unknown";
import type { ProfileSentence } from "@/lib/domain/precedents/precedent-profile";
import type { PrecedentHit } from "@/lib/domain/precedents/view";
import type { Translator } from "@/lib/messages/translator";

/** A sentence with its term, and whether it is served; what is not known says so. */
export function SentenceWords({ sentence, t }: { sentence: ProfileSentence; t: Translator }) {
  const { months, served, kind } = sentence;
  const punishment = kind === null || kind === "deprivation_of_liberty" ? null : kind;
  return (
    <>
      {punishment ? `${t.code("punishment", punishment)}: ` : null}
      {months ? (
        <SentenceText
          sentence={{
            term: { minMonths: months.min, maxMonths: months.max, printed: null },
            suspended: served,
          }}
          t={t}
        />
      ) : (
        <TermUnknown served={served} t={t} />
      )}
    </>
  );
}

function TermUnknown({ served, t }: { served: ProfileSentence["served"]; t: Translator }) {
  return (
    <>
      {served ? <b className={served}>{t.code("suspended", served)}, </b> : null}
      <Unknown t={t} words={t("term.unknown")} />
    </>
  );
}

/** How it ended for one defendant. */
export function HitOutcome({ hit, t }: { hit: PrecedentHit; t: Translator }) {
  const word = t.code("outcome", hit.outcome);
  if (hit.outcome === "unknown") return <Unknown t={t} words={word} />;
  if (hit.outcome !== "convicted") return word;
  if (hit.sentence) return <SentenceWords sentence={hit.sentence} t={t} />;
  return (
    <>
      {word}, <Unknown t={t} words={t("term.unknown")} />
    </>
  );
}
