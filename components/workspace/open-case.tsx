"use client";

import { useRef, useSyncExternalStore } from "react";
import { HelpSheet } from "@/components/editor/help-sheet";
import { FactsPanel } from "@/components/facts/facts-panel";
import { KeepSwitch } from "@/components/offline/keep-switch";
import { CommentsPane } from "@/components/review/comments-pane";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { completenessOf } from "@/lib/domain/completeness";
import type { Language } from "@/lib/domain/language";
import type { Person } from "@/lib/domain/person";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { Beside } from "./beside";
import { LockedNotice, RestoredNotice } from "./case-notices";
import type { CaseWorkspaceProps } from "./case-workspace";
import { MergePage } from "./merge-page";
import { MissingPane } from "./missing-pane";
import { NarrativeSide } from "./narrative-side";
import { withoutNote } from "./noted-passages";
import { NotesPane } from "./notes-pane";
import { makePerson } from "./people-calls";
import { SaveNotices } from "./save-notices";
import { SourceSide } from "./source-side";
import { SplitView } from "./split-view";
import { useCaseKeys } from "./use-case-keys";
import { type CaseDesk, useCaseWorkspace } from "./use-case-workspace";
import { useMerging } from "./use-merging";
import type { Opened } from "./use-opening";
import { useSaveSignals } from "./use-save-signals";
import { ViewChoice } from "./view-choice";
import { WorkspaceContext } from "./workspace-context";
import { WorkspaceHead } from "./workspace-head";

type OpenCaseProps = CaseWorkspaceProps & Opened & { t: DeskTranslator };

/** A case that is open to be read or written: its texts on one side, all else on the other. */
export function OpenCase(props: OpenCaseProps) {
  const { model, keeping, account, loaded, lang, t } = props;
  const revision = useSyncExternalStore(
    props.revision.subscribe,
    props.revision.get,
    props.revision.get,
  );
  const desk = useCaseWorkspace(props);
  const merging = useMerging(model, loaded.entry.id);
  const help = useRef<HTMLDialogElement>(null);
  const showHelp = () => help.current?.showModal();
  useSaveSignals(model.driver, account);
  useCaseKeys(model, showHelp);
  const { workspace, history, view } = desk;
  return (
    <WorkspaceContext value={workspace}>
      <div className="w-case" hidden={merging.sides !== null}>
        <WorkspaceHead
          revision={revision}
          driver={model.driver}
          doors={props.doors}
          known={completenessOf(workspace.entry)}
          canUndo={history.past.length > 0}
          canRedo={history.future.length > 0}
          onUndo={model.undo}
          onRedo={model.redo}
          onHelp={showHelp}
          onMissing={() => view.open("missing")}
        />
        {props.isRestored ? <RestoredNotice t={t} /> : null}
        {loaded.mayWrite ? (
          <SaveNotices driver={model.driver} account={account} onLook={merging.look} t={t} />
        ) : (
          <LockedNotice state={loaded.revision.state} t={t} />
        )}
        <p className="sr-only" role="status">
          {desk.quoting.said}
        </p>
        <ViewChoice shown={view.shown} onShow={view.show} t={t} />
        <SplitView
          shown={view.shown}
          t={t}
          left={<Left desk={desk} {...props} />}
          right={<Right desk={desk} {...props} />}
        />
        {loaded.mayWrite ? <KeepSwitch keeping={keeping} days={props.keptDays} t={t} /> : null}
        <HelpSheet sheet={help} lang={lang} />
      </div>
      {merging.sides ? (
        <MergePage
          sides={merging.sides}
          refs={desk.refs}
          onSave={merging.save}
          onBack={merging.back}
        />
      ) : null}
    </WorkspaceContext>
  );
}

type SideProps = OpenCaseProps & { desk: CaseDesk };

function Left({ model, desk: { view, refs, quoting, meetFigures } }: SideProps) {
  const cite = () => {
    quoting.ask("cite");
    view.open("source");
  };
  return (
    <NarrativeSide
      model={model}
      refs={refs}
      written={view.written}
      onWrite={view.write}
      onCite={cite}
      onOpenNote={view.openNote}
      onFigures={meetFigures}
    />
  );
}

function Right({ model, desk, lang }: SideProps) {
  const { view, workspace, sources, quoting, shownExcerpt } = desk;
  const { entry } = workspace;
  const narratives = { en: entry.en.narrative, ru: entry.ru.narrative };
  return (
    <Beside
      pane={view.pane}
      onPane={view.open}
      counts={{ notes: entry.annotations.length }}
      panes={{
        source: () => (
          <SourceSide
            sources={sources.sources}
            onAddSource={sources.add}
            shown={shownExcerpt}
            quoting={quoting}
          />
        ),
        facts: () => <FactsPanel createPerson={(name) => createdPerson(name, lang)} />,
        notes: () => (
          <NotesPane
            narratives={narratives}
            onGoTo={view.goTo}
            onRemove={(note) => model.rewrite((before) => withoutNoteIn(before, note))}
          />
        ),
        comments: () => <CommentsPane entryId={entry.id} lang={lang} onGoTo={view.goTo} />,
        missing: () => <MissingPane narratives={narratives} onGoTo={view.goTo} />,
      }}
    />
  );
}

/** The record of somebody new; whoever asked is told by an error where none was made. */
async function createdPerson(name: string, lang: Language): Promise<Person> {
  const person = await makePerson(name, lang);
  if (!person) throw new TypeError("no person was made");
  return person;
}

function withoutNoteIn(entry: CaseEntry, note: string): CaseEntry {
  const texts = (of: CaseEntry["en"]) =>
    of.narrative ? { ...of, narrative: withoutNote(of.narrative, note) } : of;
  return {
    ...entry,
    en: texts(entry.en),
    ru: texts(entry.ru),
    annotations: entry.annotations.filter(({ id }) => id !== note),
  };
}
