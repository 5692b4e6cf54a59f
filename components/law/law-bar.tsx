/** A term on the common scale of the list. The number stands beside it in words. */
export function LawBar({ months, of }: { months: number; of: number }) {
  return (
    <svg className="law-bar" viewBox="0 0 160 8" aria-hidden="true" preserveAspectRatio="none">
      <rect className="track" width="160" height="8" />
      <rect className="bar" width={(160 * months) / of} height="8" />
    </svg>
  );
}
