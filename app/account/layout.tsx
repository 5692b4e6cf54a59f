import type { ReactNode } from "react";
import { AccountShell } from "@/components/account/account-shell";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { deskDoors } from "@/lib/operations/desk/doors";
import "@/app/styles/fonts.css";
import "@/app/styles/base.css";
import "@/app/styles/shell.css";
import "@/app/styles/values.css";
import "@/app/styles/desk.css";
import "@/app/styles/desk-tables.css";
import "@/app/styles/desk-account.css";
import "@/app/styles/saved.css";

export const dynamic = "force-dynamic";

/** The document around every page of one's own account, and around signing in. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { actor, alias, lang } = await currentVisitor();
  const known = actor.account === null ? null : alias;
  return (
    <html lang={lang}>
      <body className="desk">
        <AccountShell lang={lang} alias={known} hasDesk={deskDoors(actor).length > 0}>
          {children}
        </AccountShell>
      </body>
    </html>
  );
}
