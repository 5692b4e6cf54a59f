import type { ReactNode } from "react";
import "@/app/styles/fonts.css";
import "@/app/styles/base.css";
import "@/app/styles/shell.css";
import "@/app/styles/values.css";
import "@/app/styles/reference.css";

export const dynamic = "force-dynamic";

export default function SetupLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
