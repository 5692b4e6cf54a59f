import type { CaseEntry } from "@/lib/domain/case-entry";
import { inTimeOrder } from "@/lib/domain/in-time-order";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import type { Party } from "@/lib/domain/party";

/** The short texts of a case that are written by hand. */
export type TextName = "title" | "standfirst" | "summary";

/** The entry with one of its short texts changed; an empty summary is none. */
export function setText(
  entry: CaseEntry,
  { lang, name }: { lang: Language; name: TextName },
  text: string,
): CaseEntry {
  const value = name === "summary" && text === "" ? null : text;
  return { ...entry, [lang]: { ...entry[lang], [name]: value } };
}

/** The entry with another kind of case, or another name in its address. */
export function setWhole(
  entry: CaseEntry,
  change: Partial<Pick<CaseEntry, "kind" | "slugName">>,
): CaseEntry {
  return { ...entry, ...change };
}

type PartyChange = Partial<Pick<Party, "role" | "person" | "label" | "headcount">>;

/** The entry with a party's role, person, label or headcount changed. */
export function changeParty(entry: CaseEntry, id: string, change: PartyChange): CaseEntry {
  return {
    ...entry,
    parties: entry.parties.map((party) => (party.id === id ? { ...party, ...change } : party)),
  };
}

type Happening = CaseEntry["happenings"][number];
type HappeningChange = Partial<Pick<Happening, "kind" | "order" | "text" | "parties">>;

/** The entry with an event's kind, order, text or people changed. */
export function changeHappening(entry: CaseEntry, id: string, change: HappeningChange): CaseEntry {
  return {
    ...entry,
    happenings: entry.happenings.map((happening) =>
      happening.id === id ? { ...happening, ...change } : happening,
    ),
  };
}

/**
 * The entry with an event one place earlier or later. All events are numbered anew in their order, so
 * that the place chosen holds; the same entry where there is no such place.
 */
export function moveHappening(entry: CaseEntry, id: string, by: -1 | 1): CaseEntry {
  const inOrder = inTimeOrder(entry.happenings);
  const index = inOrder.findIndex((happening) => happening.id === id);
  const happening = inOrder[index];
  const target = index + by;
  if (!happening || target < 0 || target >= inOrder.length) return entry;
  const others = inOrder.filter((each) => each.id !== id);
  const moved = [...others.slice(0, target), happening, ...others.slice(target)];
  const step = moved.length > 99 ? 1 : 10;
  return {
    ...entry,
    happenings: moved.map((each, place) => ({ ...each, order: (place + 1) * step })),
  };
}

/** The entry with the words of an open question, by its place. */
export function setQuestion(entry: CaseEntry, index: number, question: LocalText): CaseEntry {
  return {
    ...entry,
    openQuestions: entry.openQuestions.map((before, place) =>
      place === index ? { id: before.id, en: question.en, ru: question.ru } : before,
    ),
  };
}

/** The lists whose order a person chooses. */
export type OrderedList = "parties" | "charges" | "proceedings" | "openQuestions";

/** The entry with a thing of a list one place earlier (-1) or later (+1), where there is one. */
export function moveInList(
  entry: CaseEntry,
  list: OrderedList,
  index: number,
  by: -1 | 1,
): CaseEntry {
  const target = index + by;
  if (index < 0 || target < 0 || Math.max(index, target) >= entry[list].length) return entry;
  const moved = <T>(things: readonly T[]): T[] => {
    const thing = things[index];
    if (thing === undefined) return [...things];
    const others = things.filter((_, place) => place !== index);
    return [...others.slice(0, target), thing, ...others.slice(target)];
  };
  const lists: Record<OrderedList, () => CaseEntry> = {
    parties: () => ({ ...entry, parties: moved(entry.parties) }),
    charges: () => ({ ...entry, charges: moved(entry.charges) }),
    proceedings: () => ({ ...entry, proceedings: moved(entry.proceedings) }),
    openQuestions: () => ({ ...entry, openQuestions: moved(entry.openQuestions) }),
  };
  return lists[list]();
}

/** The entry with the answer given to a warning; an empty one takes the answer back. */
export function answerWarning(
  entry: CaseEntry,
  { subject, warning }: { subject: string; warning: string },
  answer: string,
): CaseEntry {
  const others = (entry.answers ?? []).filter(
    (given) => given.subject !== subject || given.warning !== warning,
  );
  const answers = answer.trim() === "" ? others : [...others, { subject, warning, answer }];
  return { ...entry, answers };
}
