import { accountsEn } from "./en/accounts";
import { codesEn } from "./en/codes";
import { deskEn } from "./en/desk";
import { deskFiguresEn } from "./en/desk-figures";
import { deskSourcesEn } from "./en/desk-sources";
import { editorEn } from "./en/editor";
import { fieldsEn } from "./en/fields";
import { journalEn } from "./en/journal";
import { lettersEn } from "./en/letters";
import { overviewEn } from "./en/overview";
import { peopleEn } from "./en/people";
import { publicationEn } from "./en/publication";
import { recordFilesEn } from "./en/record-files";
import { recordsEn } from "./en/records";
import { refusalsEn } from "./en/refusals";
import { reviewEn } from "./en/review";
import { savedEn } from "./en/saved";
import { settingsEn } from "./en/settings";
import { valuesEn } from "./en/values";
import { workspaceEn } from "./en/workspace";
import { accountsRu } from "./ru/accounts";
import { codesRu } from "./ru/codes";
import { deskRu } from "./ru/desk";
import { deskFiguresRu } from "./ru/desk-figures";
import { deskSourcesRu } from "./ru/desk-sources";
import { editorRu } from "./ru/editor";
import { fieldsRu } from "./ru/fields";
import { journalRu } from "./ru/journal";
import { lettersRu } from "./ru/letters";
import { overviewRu } from "./ru/overview";
import { peopleRu } from "./ru/people";
import { publicationRu } from "./ru/publication";
import { recordFilesRu } from "./ru/record-files";
import { recordsRu } from "./ru/records";
import { refusalsRu } from "./ru/refusals";
import { reviewRu } from "./ru/review";
import { savedRu } from "./ru/saved";
import { settingsRu } from "./ru/settings";
import { valuesRu } from "./ru/values";
import { workspaceRu } from "./ru/workspace";

/** Every string of the desk. The browser of somebody who writes gets these and no others. */
export const deskCatalogue = {
  en: {
    ...codesEn,
    ...valuesEn,
    ...refusalsEn,
    ...recordsEn,
    ...recordFilesEn,
    ...accountsEn,
    ...deskEn,
    ...editorEn,
    ...fieldsEn,
    ...deskSourcesEn,
    ...deskFiguresEn,
    ...peopleEn,
    ...reviewEn,
    ...publicationEn,
    ...savedEn,
    ...settingsEn,
    ...journalEn,
    ...overviewEn,
    ...lettersEn,
    ...workspaceEn,
  },
  ru: {
    ...codesRu,
    ...valuesRu,
    ...refusalsRu,
    ...recordsRu,
    ...recordFilesRu,
    ...accountsRu,
    ...deskRu,
    ...editorRu,
    ...fieldsRu,
    ...deskSourcesRu,
    ...deskFiguresRu,
    ...peopleRu,
    ...reviewRu,
    ...publicationRu,
    ...savedRu,
    ...settingsRu,
    ...journalRu,
    ...overviewRu,
    ...lettersRu,
    ...workspaceRu,
  },
} as const;

export type DeskKey = keyof typeof deskCatalogue.en;
