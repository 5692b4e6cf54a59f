import type { ReactNode } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type CaseLineProps = {
  case_: { id: string; number: string; titleEn: string; titleRu: string };
  t: DeskTranslator;
  path?: string;
  children?: ReactNode;
};

/** A case in a list of the overview: its number, its title, and what there is to say of it. */
export function CaseLine({ case_, t, path, children }: CaseLineProps) {
  const { id, number, titleEn, titleRu } = case_;
  const title = t.lang === "ru" ? titleRu || titleEn : titleEn || titleRu;
  return (
    <li className="case-line">
      <a href={path ?? `/desk/cases/${id}`}>
        <span className="case-number">{number}</span> {title || t("cases.desk.untitled")}
      </a>
      <p className="case-line-facts">{children}</p>
    </li>
  );
}
