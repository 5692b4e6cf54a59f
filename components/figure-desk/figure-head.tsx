import { DeskHead } from "@/components/desk/desk-head";
import type { Translator } from "@/lib/messages/translator";

type FigureHeadProps = { title: string; lead?: string; t: Translator };

/** The head of a page about one figure, with the way back to all of them. */
export function FigureHead({ title, lead, t }: FigureHeadProps) {
  const back = <a href="/desk/figures">{t("figureDesk.title")}</a>;
  return <DeskHead kicker={back} title={title} lead={lead} />;
}
