/** A text with what was found in it: every second piece is. */
export function Marked({ pieces }: { pieces: readonly string[] }) {
  const starts = pieces.map((_, index) => pieces.slice(0, index).join("").length);
  return pieces.map((piece, index) =>
    index % 2 === 0 ? piece : <mark key={starts[index]}>{piece}</mark>,
  );
}
