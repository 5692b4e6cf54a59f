import type { ReactNode } from "react";
import { CommandPalette } from "@/components/overview/command-palette";
import type { Language } from "@/lib/domain/language";
import type { DeskKey } from "@/lib/messages/desk-catalogue";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { DeskMenu } from "./desk-menu";

type DeskShellProps = {
  lang: Language;
  alias: string;
  doors: readonly { name: DoorName; path: string }[];
  children: ReactNode;
};

type DoorName = DeskKey extends infer Key
  ? Key extends `desk.door.${infer Name}`
    ? Name
    : never
  : never;

/** What stands around every page of the desk: the way in, the way round, the way out. */
export function DeskShell({ lang, alias, doors, children }: DeskShellProps) {
  const t = deskTranslatorFor(lang);
  const links = doors.map(({ name, path }) => ({ path, label: t(`desk.door.${name}`) }));
  return (
    <>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <a className="skip" href="#main">
        {t("desk.skip")}
      </a>
      <header className="d-top">
        <a className="d-brand" href="/desk">
          {t("desk.brand")} <span>{t("desk.title")}</span>
        </a>
        <DeskMenu label={t("desk.menu")} links={links} />
        {links.length > 0 ? <CommandPalette lang={lang} places={links} /> : null}
        <nav className="d-own" aria-label={t("desk.own")}>
          <a href={`/${lang}`}>{t("desk.public")}</a>
          <a href="/account">{alias}</a>
          <a href="/account/sign-out">{t("desk.signOut")}</a>
        </nav>
      </header>
      <main id="main" className="d-page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
