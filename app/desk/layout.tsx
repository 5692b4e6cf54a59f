import type { ReactNode } from "react";
import { DeskShell } from "@/components/desk/desk-shell";
import { deskDoors } from "@/lib/operations/desk/doors";
import { deskVisitor } from "@/lib/web/desk-page";
import "@/app/styles/fonts.css";
import "@/app/styles/base.css";
import "@/app/styles/values.css";
import "@/app/styles/desk.css";
import "@/app/styles/desk-tables.css";
import "@/app/styles/desk-overview.css";

export const dynamic = "force-dynamic";

/** The document around every page of the desk. A door that somebody may not open is not drawn. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { actor, alias, lang } = await deskVisitor();
  return (
    <html lang={lang}>
      <body className="desk">
        <DeskShell lang={lang} alias={alias} doors={deskDoors(actor)}>
          {children}
        </DeskShell>
      </body>
    </html>
  );
}
