"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { fullName } from "@/components/facts/field-words";
import { knownLists } from "@/components/facts/known-lists";
import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { PaneId } from "./beside";
import type { CaseModel } from "./case-model";
import type { CaseWorkspaceProps } from "./case-workspace";
import { noteElementId } from "./notes-pane";
import { useQuoting } from "./use-quoting";
import { useReference } from "./use-reference";
import { useRefs } from "./use-refs";
import { useSources } from "./use-sources";
import type { Shown } from "./view-choice";
import type { Workspace } from "./workspace-context";

type Given = CaseWorkspaceProps & { model: CaseModel; t: DeskTranslator };

export type CaseDesk = ReturnType<typeof useCaseWorkspace>;

/** Everything that the parts of the page share: the case, what is shown of it, and what is being quoted. */
export function useCaseWorkspace({ model, lang, t, loaded, sources: given }: Given) {
  const history = useSyncExternalStore(model.subscribe, model.history, model.history);
  const entry = history.present;
  const view = useView(model, lang);
  const reference = useReference(lang);
  const sources = useSources(given, t);
  const { refs, meetFigures } = useRefs(entry, sources.sourceOf, lang);
  const quoting = useQuoting({
    change: model.change,
    citeInText: (excerpt) => model.inEditor(view.written, (editor) => editor.insertCite(excerpt)),
    nameOf: (field) => fullName(entry, field, t, reference),
    lists: knownLists(reference),
    t,
  });
  const [shownExcerpt, setShownExcerpt] = useState<{ excerpt: string } | null>(null);
  const { open } = view;
  const { ask } = quoting;
  const { sourceOf } = sources;
  const workspace = useMemo(
    (): Workspace => ({
      entry,
      change: model.change,
      readOnly: !loaded.mayWrite,
      lang,
      t,
      newId: (kind) => newId(entry.id, kind),
      reference,
      sourceOf,
      askQuote: (field) => {
        ask({ field });
        open("source");
      },
      showExcerpt: (excerpt) => {
        setShownExcerpt({ excerpt });
        open("source");
      },
    }),
    [entry, model, loaded.mayWrite, lang, t, reference, sourceOf, ask, open],
  );
  return { workspace, history, view, sources, refs, meetFigures, quoting, shownExcerpt };
}

/** What is shown: which text, which pane beside it, and on a narrow screen which of the two. */
function useView(model: CaseModel, lang: Language) {
  const [written, write] = useState<Language>(() => firstText(model, lang));
  const [pane, setPane] = useState<PaneId>("facts");
  const [shown, show] = useState<Shown>("text");
  const [note, setNote] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (note) document.getElementById(noteElementId(note.id))?.focus();
  }, [note]);
  const actions = useMemo(() => {
    const open = (next: PaneId) => {
      // The panes show the text as it was read last.
      model.collect();
      setPane(next);
      show("beside");
    };
    return {
      open,
      openNote: (id: string) => {
        open("notes");
        setNote({ id });
      },
      goTo: (language: Language, block: string) => {
        write(language);
        show("text");
        model.inEditor(language, (editor) => editor.goTo(block));
      },
    };
  }, [model]);
  return { written, write, pane, shown, show, ...actions };
}

/** The text in the language of the desk, or in the other one where only that is written. */
function firstText(model: CaseModel, lang: Language): Language {
  const { en, ru } = model.history().present;
  const other = lang === "en" ? "ru" : "en";
  const isOnlyOther = (lang === "en" ? en : ru).narrative === null && { en, ru }[other].narrative;
  return isOnlyOther ? other : lang;
}

function newId(entry: string, kind: string): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${entry}.${kind}-${[...random].map((n) => n.toString(36)).join("")}`;
}
