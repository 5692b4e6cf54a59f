import { HatchingPattern } from "@/components/values/hatching-pattern";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";

type CompletenessProps = { completeness: PublicCase["completeness"]; t: Translator };

/** How many of the questions asked of every case are answered; one mark for each, hatched if open. */
export function Completeness({ completeness, t }: CompletenessProps) {
  const { known, asked } = completeness;
  if (asked === 0) return null;
  return (
    <div className="completeness">
      <svg viewBox={`0 0 ${asked * 12} 10`} aria-hidden="true">
        <rect className="share-known" width={known * 12} height="10" />
        <rect x={known * 12} width={(asked - known) * 12} height="10" fill="url(#hatching-open)" />
        <defs>
          <HatchingPattern id="hatching-open" size={4} stroke={1.6} />
        </defs>
      </svg>
      <p>{t("case.completeness", { known, asked })}</p>
    </div>
  );
}
