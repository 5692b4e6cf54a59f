"use client";

import { useEffect, useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import type { FieldAddress } from "@/lib/domain/field-address";
import { ChargesSection } from "./charges-section";
import { ChecksSection } from "./checks-section";
import { CourtsSection } from "./courts-section";
import { type FactTab, factTabs, tabOf } from "./fact-tab";
import { FactTabs } from "./fact-tabs";
import { FactorsSection } from "./factors-section";
import { fieldId } from "./field-id";
import { GroupGrid } from "./group-grid";
import { MoreSection } from "./more-section";
import type { CreatePerson } from "./party-form";
import { PeopleSection } from "./people-section";
import { SentencesSection } from "./sentences-section";
import { TextsSection } from "./texts-section";
import { TimelineSection } from "./timeline-section";
import { TypedTextsContext, useTypedTexts } from "./typed-texts";

type FactsPanelProps = {
  /** Makes a record of a person by a name, and gives it back. */
  createPerson: CreatePerson;
  /** A field to open and to go to; another object goes there again. */
  shown?: FieldAddress | null;
};

/** The facts of a case as forms: texts, people, what is coded of them, courts, sentences, events. */
export function FactsPanel({ createPerson, shown = null }: FactsPanelProps) {
  const { entry } = useWorkspace();
  const typed = useTypedTexts();
  const [tab, setTab] = useState<FactTab>("texts");
  const [aim, setAim] = useState<FieldAddress | null>(null);
  const goTo = (address: FieldAddress) => {
    setTab(tabOf(address));
    setAim({ ...address });
  };
  useEffect(() => {
    if (!shown) return;
    setTab(tabOf(shown));
    setAim({ ...shown });
  }, [shown]);
  useEffect(() => {
    if (!aim) return;
    const field = document.getElementById(fieldId(aim));
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  }, [aim]);
  return (
    <TypedTextsContext value={typed}>
      <div className="facts-panel">
        <FactTabs tabs={factTabs(entry)} tab={tab} onTab={setTab} />
        <div
          role="tabpanel"
          id="facts-panel"
          aria-labelledby={`facts-tab-${tab}`}
          className="facts-body"
        >
          <Section tab={tab} createPerson={createPerson} onGoTo={goTo} />
        </div>
      </div>
    </TypedTextsContext>
  );
}

type SectionProps = {
  tab: FactTab;
  createPerson: CreatePerson;
  onGoTo: (address: FieldAddress) => void;
};

function Section({ tab, createPerson, onGoTo }: SectionProps) {
  switch (tab) {
    case "texts":
      return <TextsSection />;
    case "people":
      return <PeopleSection createPerson={createPerson} />;
    case "group":
      return <GroupGrid />;
    case "factors":
      return <FactorsSection />;
    case "charges":
      return <ChargesSection />;
    case "courts":
      return <CourtsSection />;
    case "sentences":
      return <SentencesSection />;
    case "timeline":
      return <TimelineSection />;
    case "more":
      return <MoreSection />;
    case "checks":
      return <ChecksSection onGoTo={onGoTo} />;
  }
}
