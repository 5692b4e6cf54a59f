import type { ReactNode } from "react";
import "@/app/styles/fonts.css";
import "@/app/styles/base.css";
import "@/app/styles/values.css";
import "@/app/styles/shell.css";

/** The document of the pages that stand before any language is chosen. */
export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
