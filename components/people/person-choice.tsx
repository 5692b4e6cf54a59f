"use client";

import { useEffect, useId, useState } from "react";
import { z } from "zod";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { deskName } from "./person-name";

const text = z.object({ en: z.string(), ru: z.string() });
const found = z.array(
  z.object({
    id: z.string(),
    name: text.nullable(),
    printed: z.array(z.string()),
    label: text,
  }),
);
type Found = z.infer<typeof found>[number];

type PersonChoiceProps = { name: string; but: string; lang: Language };

/** A person to be chosen by name, in either script; all but the one whose page it is. */
export function PersonChoice({ name, but, lang }: PersonChoiceProps) {
  const t = deskTranslatorFor(lang);
  const id = useId();
  const [words, setWords] = useState("");
  const people = usePeople(words).filter((person) => person.id !== but);
  return (
    <div className="d-field">
      <label htmlFor={id}>{t("people.choose")}</label>
      <input
        id={id}
        type="search"
        value={words}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWords(event.target.value)}
      />
      <p id={`${id}-hint`} className="d-hint">
        {t("people.choose.hint")}
      </p>
      <fieldset className="p-found" aria-live="polite">
        <legend className="d-hint">{words.trim() ? t("people.choose.results") : null}</legend>
        {people.map((person) => (
          <label key={person.id} className="d-check">
            <input type="radio" name={name} value={person.id} required />
            <span>
              {deskName(person, lang)} <span className="d-hint">{person.label[lang]}</span>
            </span>
          </label>
        ))}
        {words.trim() && people.length === 0 ? <p>{t("people.choose.none")}</p> : null}
      </fieldset>
    </div>
  );
}

const pauseMs = 250;

/** The people whose name holds the words, asked for when the typing rests. */
function usePeople(words: string): Found[] {
  const [people, setPeople] = useState<Found[]>([]);
  useEffect(() => {
    if (!words.trim()) return setPeople([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(words, stop.signal).then(setPeople, () => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);
  return people;
}

async function ask(words: string, signal: AbortSignal): Promise<Found[]> {
  const answer = await fetch(`/desk/api/people?q=${encodeURIComponent(words)}`, { signal });
  return answer.ok ? found.parse(await answer.json()) : [];
}
