"use client";

import { type MouseEvent, useState } from "react";
import { z } from "zod";
import { type PseudonymManner, pseudonymManners } from "@/lib/domain/pseudonym";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

const drawn = z.object({ en: z.string(), ru: z.string() });

type PseudonymDrawProps = { person: string; onDrawn: () => void; t: DeskTranslator };

/** Has a pseudonym drawn by lot and puts it into the fields above; it is kept only by saving. */
export function PseudonymDraw({ person, onDrawn, t }: PseudonymDrawProps) {
  const [said, setSaid] = useState("");
  const draw = async (button: HTMLButtonElement, manner: PseudonymManner) => {
    const answer = await ask(person, manner);
    if (!answer) return setSaid(t("people.pseudonym.failed"));
    put(button.form, "fields.pseudonym.en", answer.en);
    put(button.form, "fields.pseudonym.ru", answer.ru);
    setSaid(t("people.pseudonym.drawn", { name: answer[t.lang] }));
    onDrawn();
  };
  return (
    <div className="d-actions">
      {pseudonymManners.map((manner) => (
        <button
          key={manner}
          type="button"
          className="d-button quiet"
          onClick={({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
            void draw(currentTarget, manner);
          }}
        >
          {t(`people.pseudonym.draw.${manner}`)}
        </button>
      ))}
      <span role="status">{said}</span>
    </div>
  );
}

async function ask(person: string, manner: PseudonymManner) {
  try {
    const answer = await fetch(`/desk/api/people/${person}/pseudonym?manner=${manner}`);
    return answer.ok ? drawn.parse(await answer.json()) : null;
  } catch {
    return null;
  }
}

function put(form: HTMLFormElement | null, name: string, value: string) {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
