import type { ReactNode } from "react";
import { PublicPage } from "@/components/shell/public-page";
import { language } from "@/lib/domain/language";
import { pageLanguage } from "@/lib/web/page-language";
import "@/app/styles/fonts.css";
import "@/app/styles/base.css";
import "@/app/styles/values.css";
import "@/app/styles/shell.css";
import "@/app/styles/home.css";
import "@/app/styles/cases.css";
import "@/app/styles/case.css";
import "@/app/styles/reference.css";
import "@/app/styles/keep-up.css";
import "@/app/styles/print.css";

export const dynamic = "force-dynamic";

type LayoutProps = { children: ReactNode; params: Promise<{ lang: string }> };

/** The document of every page in a language. An address in no language of ours is answered here. */
export default async function LanguageLayout({ children, params }: LayoutProps) {
  const segment = (await params).lang;
  const lang = pageLanguage(segment);
  return (
    <html lang={lang}>
      <body>{language.safeParse(segment).success ? children : <NoSuchLanguage />}</body>
    </html>
  );
}

function NoSuchLanguage() {
  return (
    <PublicPage lang="en" path="" title="" shown={{ status: 404, keys: {} }}>
      {null}
    </PublicPage>
  );
}
