import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { addField } from "@/lib/operations/desk/fields/save-field";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { addPlace } from "@/lib/operations/desk/places/add-place";
import { addUnit } from "@/lib/operations/desk/places/add-unit";
import { addPublisher } from "@/lib/operations/desk/publishers/add-publisher";
import { addComment } from "@/lib/operations/desk/review/add-comment";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { addVocabulary } from "@/lib/operations/desk/vocabularies/save-vocabulary";
import { leaveMessage } from "@/lib/operations/leave-message";
import { handInFile } from "@/lib/operations/records/hand-in-file";
import { makeCasefile } from "@/lib/operations/saved/make-casefile";
import { aSession, type Session } from "@/tests/e2e/setup/sessions";
import { aForeignTable, aTableRow } from "@/tests/fixtures/record-tables";

/** Words that stand only in what must not be seen by everybody at the desk. */
export const hiddenWords = {
  case: "Zibbelverborgen",
  contact: "Zibbelkontakt",
  letter: "Zibbelbrief",
};

export type Staff = Record<"reader" | "researcher" | "colleague" | "editor" | "admin", Session>;

/** An open session of every role. */
export async function aStaff(): Promise<Staff> {
  return {
    reader: await aSession("reader"),
    researcher: await aSession("researcher"),
    colleague: await aSession("researcher"),
    editor: await aSession("editor"),
    admin: await aSession("admin"),
  };
}

/** One of everything that has an address of its own, all of it invented. */
export type World = Awaited<ReturnType<typeof aWorld>>;

/** Puts one of everything on the desk: cases of several people, one of them seen by its editor alone. */
export async function aWorld(staff: Staff) {
  const { researcher, colleague, editor, admin } = staff;
  const local = { en: "Invented", ru: "Выдумано" };
  const mine = await aCase(researcher.actor, "An invented case");
  const theirs = await aCase(colleague.actor, "An invented case of a colleague");
  const hidden = await aCase(editor.actor, `A ${hiddenWords.case} case`);
  const comment = await addComment(editor.actor, hidden, { text: `${hiddenWords.case}, you see.` });
  await changeAccess(editor.actor, { id: hidden, access: "named", people: [] });
  const source = await aSource(researcher.actor);
  const guarded = await aSource(editor.actor, {
    protection: "protected",
    contact: hiddenWords.contact,
  });
  await leaveMessage({ body: `${hiddenWords.letter}: an invented letter.`, reply: null });
  return {
    mine,
    theirs,
    hidden,
    published: "0001",
    account: researcher.actor.account,
    comment,
    theirCasefile: await makeCasefile(colleague.actor, { name: `${hiddenWords.case} set` }),
    theirComment: await addComment(colleague.actor, theirs, { text: "An invented remark." }),
    source: source.id,
    capture: source.capture ?? "",
    guarded: guarded.id,
    letter: await inventedLetter(),
    person: (await addPerson(researcher.actor, { name: { en: "Ivan Invented" } })).id,
    place: (await addPlace(researcher.actor, { name: { en: "Inventedville" } })).id,
    batch: String(await handInFile(researcher.actor, aForeignTable([aTableRow()]))),
    unit: (await addUnit(researcher.actor, { name: { en: "the invented unit" } })).id,
    publisher: await addPublisher(editor.actor, { name: local, risk: { en: "", ru: "" } }),
    vocabulary: await addVocabulary(admin.actor, { label: local }),
    field: await addField(admin.actor, {
      label: local,
      help: { en: "", ru: "" },
      isPublic: "no",
      kind: "text",
      vocabulary: "",
    }),
  };
}

async function aCase(actor: Actor, title: string): Promise<string> {
  return createEntry(actor, { kind: "person", title, lang: "en" });
}

const sourceText = "An invented soldier was told to go and said no. The invented court sat twice.";

function aSource(actor: Actor, more: object = {}) {
  return addSource(actor, {
    title: "An invented article",
    language: "en",
    text: sourceText,
    ...more,
  });
}

function inventedLetter(): Promise<string> {
  return inTransaction(async ({ contact }) => {
    const letter = (await contact.all()).find(({ body }) => body.startsWith(hiddenWords.letter));
    if (!letter) throw new Error("the letter has not arrived");
    return letter.id;
  });
}
