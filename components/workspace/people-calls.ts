import { z } from "zod";
import type { Language } from "@/lib/domain/language";
import { type Person, personIn } from "@/lib/domain/person";
import { drafted } from "@/lib/domain/wording";

const people = z.array(personIn(drafted));

/** People of the desk whose names begin with what was typed; none where the desk does not answer. */
export async function findPeople(q: string): Promise<Person[]> {
  try {
    const response = await fetch(`/desk/api/people?${new URLSearchParams({ q })}`);
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
