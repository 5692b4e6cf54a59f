/** The fill of what is not known or may be incomplete, in every drawing of the page. */
export const hatching = "url(#stat-hatching)";

/** The pattern behind it; it stands on the page once, before the drawings. */
export function Hatching() {
  return (
    <svg className="stat-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="stat-hatching"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatching-stroke" width="1.6" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
