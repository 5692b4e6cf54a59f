import { HatchingPattern } from "@/components/values/hatching-pattern";
/** The fill of what is not known or may be incomplete, in every drawing of the page. */
export const hatching = "url(#stat-hatching)";

/** The pattern behind it; it stands on the page once, before the drawings. */
export function Hatching() {
  return (
    <svg className="stat-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <HatchingPattern id="stat-hatching" size={6} stroke={1.6} />
      </defs>
    </svg>
  );
}
