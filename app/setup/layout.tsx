import type { ReactNode } from "react";
import "../styles/fonts.css";
import "../styles/base.css";
import "../styles/shell.css";
import "../styles/values.css";
import "../styles/reference.css";

export const dynamic = "force-dynamic";

export default function SetupLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
