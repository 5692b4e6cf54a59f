import type { Metadata } from "next";
import { CaseWorkspace } from "@/components/workspace/case-workspace";
import { openWorkspace } from "@/lib/operations/desk/entries/open-workspace";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import "@/app/styles/desk-sources.css";
import "@/app/styles/desk-facts.css";
import "@/app/styles/desk-editor.css";
import "@/app/styles/desk-review.css";
import "@/app/styles/desk-workspace.css";

/** The title tells nothing of the case: it stands in the history of the browser. */
export const metadata: Metadata = { title: "Otkaz" };

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const opened = await deskView(() => openWorkspace(actor, id));
  return <CaseWorkspace lang={lang} account={actor.account ?? ""} {...opened} />;
}
