"use client";

import { useState } from "react";
import { findFigures, findMentions } from "@/components/editor/ask-desk";
import type { FigureHit, MentionHit, MentionKind } from "@/components/editor/narrative-contract";
import { NarrativeEditor } from "@/components/editor/narrative-editor";
import { addPerson } from "@/lib/domain/entry-edits/add-things";
import { type Language, languages } from "@/lib/domain/language";
import type { Person } from "@/lib/domain/person";
import type { AnnotationKind, Audience } from "@/lib/editor/annotation-kind";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import type { CaseModel } from "./case-model";
import { findInCase, joinedHits } from "./find-in-case";
import { kindInCase, madeInCase, placesInCase } from "./make-in-case";
import { makeSource } from "./make-source";
import { loadPeople, makePerson } from "./people-calls";
import { TabPanel, Tabs } from "./tabs";
import { useWorkspace } from "./workspace-context";

type NarrativeSideProps = {
  model: CaseModel;
  refs: Record<Language, NarrativeRefs>;
  written: Language;
  onWrite: (lang: Language) => void;
  onCite: () => void;
  onOpenNote: (id: string) => void;
  onFigures: (lang: Language, hits: readonly FigureHit[]) => void;
};

/** The texts of the case, one for each language. A text that was opened stays as it is. */
export function NarrativeSide(props: NarrativeSideProps) {
  const { t } = useWorkspace();
  const { written, onWrite } = props;
  const [opened, setOpened] = useState<ReadonlySet<Language>>(new Set([written]));
  if (!opened.has(written)) setOpened(new Set([...opened, written]));
  return (
    <section className="w-side w-left" aria-labelledby="w-left-title">
      <h2 id="w-left-title" className="sr-only">
        {t("workspace.narratives")}
      </h2>
      <Tabs
        prefix="w-text"
        label={t("workspace.narratives")}
        tabs={languages.map((lang) => ({ id: lang, label: t(`workspace.narrative.${lang}`) }))}
        active={written}
        onChoose={onWrite}
      />
      {languages.map((lang) => (
        <TabPanel key={lang} prefix="w-text" id={lang} active={written}>
          {opened.has(lang) ? <OneNarrative {...props} lang={lang} /> : null}
        </TabPanel>
      ))}
    </section>
  );
}

/** What is made by a name alone; courts and provisions are those of the reference data. */
const creatable = ["person", "source", "proceeding", "sentence"] as const;

function OneNarrative(props: NarrativeSideProps & { lang: Language }) {
  const { model, refs, lang: written, onCite, onOpenNote } = props;
  const workspace = useWorkspace();
  const [begun] = useState(() => model.history().present[written].narrative);
  const search = useMentions(model, written);
  const figures = async (q: string) => {
    const hits = await findFigures(q, written);
    props.onFigures(written, hits);
    return hits;
  };
  return (
    <NarrativeEditor
      lang={written}
      deskLang={workspace.lang}
      value={begun}
      readOnly={workspace.readOnly}
      refs={refs[written]}
      onDirty={() => model.typed(written)}
      handle={(editor) => model.hold(written, editor)}
      onCite={onCite}
      onAnnotate={useNewNote()}
      onOpenAnnotation={onOpenNote}
      onOpenCite={workspace.showExcerpt}
      search={search.find}
      create={search.create}
      creatable={creatable}
      kindOf={search.kindOf}
      placesFor={search.placesFor}
      searchFigures={figures}
    />
  );
}

/** Makes a note without words yet; they are written beside the text. */
function useNewNote() {
  const { change, newId } = useWorkspace();
  return (kind: AnnotationKind, audience: Audience): string => {
    const id = newId("annotation");
    const note = { id, kind, audience, text: { en: "", ru: "" }, citations: [] };
    change((entry) => ({ ...entry, annotations: [...entry.annotations, note] }));
    return id;
  };
}

/** What can be mentioned in a text: things of the case first, then those of the desk. */
function useMentions(model: CaseModel, lang: Language) {
  const { entry, reference, change, newId, t } = useWorkspace();
  const courtOf = (code: string) => reference.courts.find((court) => court.code === code);
  const courtName = (code: string) => courtOf(code)?.name ?? code;
  const courtNames = (code: string) => courtOf(code)?.names ?? [];
  const find = async (q: string, kinds: readonly MentionKind[]): Promise<MentionHit[]> => {
    const own = findInCase(q, kinds, { entry, courtName, courtNames, t });
    const elsewhere = await findMentions(q, kinds, lang);
    const people = await wholePeople(elsewhere);
    for (const person of people) model.meet(person);
    const known = new Set([...people, ...entry.persons].map(({ id }) => id));
    const usable = elsewhere.filter(({ kind, id }) => kind !== "person" || known.has(id));
    return joinedHits(own, usable);
  };
  const createInCase = (kind: "proceeding" | "sentence", name: string, place?: string) => {
    const id = newId(kind);
    change((before) => madeInCase(before, kind, { id, name, place }, { newId, reference }));
    const isMade = model.history().present[`${kind}s`].some((made) => made.id === id);
    return isMade ? { kind, id, label: name, detail: "" } : null;
  };
  const create = async (
    kind: MentionKind,
    name: string,
    place?: string,
  ): Promise<MentionHit | null> => {
    if (kind === "source") return makeSource(name, lang);
    if (kind === "proceeding" || kind === "sentence") return createInCase(kind, name, place);
    const person = kind === "person" ? await makePerson(name, lang) : null;
    if (!person) return null;
    change((before) => addPerson(before, person));
    const label = (person.name ?? person.label)[lang];
    return { kind: "person", id: person.id, label, detail: person.label[lang] };
  };
  return {
    find,
    create,
    kindOf: (name: string) => kindInCase(name, reference),
    placesFor: (kind: MentionKind) => placesInCase(kind, { entry, courtName, t }),
  };
}

/** The records of the people who were found, since a case that mentions somebody holds their record. */
function wholePeople(hits: readonly MentionHit[]): Promise<Person[]> {
  const people = hits.filter(({ kind }) => kind === "person").slice(0, mostPeople);
  return loadPeople(people.map(({ id }) => id));
}

/** The most people that are offered at once. */
const mostPeople = 6;
