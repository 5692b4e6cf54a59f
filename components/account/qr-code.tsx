import { encode } from "uqr";

/** A QR code as one path: dark modules on a white ground, whatever colours the page has. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: 4, ecc: "M" });
  return (
    <svg className="a-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={darkModules(data)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function darkModules(data: readonly (readonly boolean[])[]): string {
  return data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
}
