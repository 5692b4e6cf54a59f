/** Where a figure is added from a passage of a copy. */
export function passageAddress(span: { capture: string; start: number; end: number }): string {
  const query = new URLSearchParams({
    capture: span.capture,
    start: String(span.start),
    end: String(span.end),
  });
  return `/desk/figures/new?${query}`;
}
