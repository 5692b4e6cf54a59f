import type { ReactNode } from "react";
import { noReference } from "@/components/workspace/reference-call";
import { type Workspace, WorkspaceContext } from "@/components/workspace/workspace-context";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";

const nothing = () => undefined;

/** A part of the page of a case, with an invented case around it. */
export function InWorkspace({ children, ...with_ }: Partial<Workspace> & { children: ReactNode }) {
  const lang = with_.lang ?? "en";
  const workspace: Workspace = {
    entry: aCaseEntry(),
    change: nothing,
    readOnly: false,
    lang,
    t: deskTranslatorFor(lang),
    newId: (kind) => `9999.${kind}-new`,
    reference: noReference,
    sourceOf: () => null,
    askQuote: nothing,
    showExcerpt: nothing,
    ...with_,
  };
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}
