type HatchingPatternProps = { id: string; size: number; stroke: number };

/** The pattern that means unknown, for the drawings of a page: fill with `url(#id)`. Sizes in its units. */
export function HatchingPattern({ id, size, stroke }: HatchingPatternProps) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="hatching-stroke" width={stroke} height={size} />
    </pattern>
  );
}
