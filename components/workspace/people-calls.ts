import { z } from "zod";
import type { Language } from "@/lib/domain/language";
import { type Person, personIn } from "@/lib/domain/person";
import { drafted } from "@/lib/domain/wording";

const people = z.array(personIn(drafted));

/** The records of people by their ids, as far as the desk shows them; none where it does not answer. */
export async function loadPeople(ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  try {
    const response = await fetch(`/desk/api/people?${new URLSearchParams({ ids: ids.join() })}`);
    return response.ok ? (people.safeParse(await response.json()).data ?? []) : [];
  } catch {
    return [];
  }
}

/** Adds somebody to the desk by a name in one language; null where that was not possible. */
export async function makePerson(name: string, lang: Language): Promise<Person | null> {
  try {
    const response = await fetch("/desk/api/people", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name, lang }),
    });
    return response.ok ? (personIn(drafted).safeParse(await response.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
