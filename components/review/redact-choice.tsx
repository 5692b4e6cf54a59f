"use client";

import { useId, useState } from "react";
import type { Language } from "@/lib/domain/language";
import { partName, type Redactable } from "@/lib/domain/redactable";
import { redactionTargets } from "@/lib/domain/redaction";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { partWords } from "./part-words";

type RedactChoiceProps = { parts: readonly Redactable[]; lang: Language };

/** Everything of a public case that can be taken out, by kind; a word narrows the list. */
export function RedactChoice({ parts, lang }: RedactChoiceProps) {
  const t = deskTranslatorFor(lang);
  const id = useId();
  const [find, setFind] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, name] : [...before].filter((n) => n !== name)));
  return (
    <>
      <div className="d-field">
        <label htmlFor={id}>{t("redact.find")}</label>
        <input
          id={id}
          type="search"
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
      </div>
      {redactionTargets.map((target) => (
        <Group
          key={target}
          parts={parts.filter((part) => part.target === target)}
          {...{ target, find, chosen, toggle, t }}
        />
      ))}
      <p role="status">{t("redact.chosen", { n: chosen.size })}</p>
    </>
  );
}

type GroupProps = {
  target: Redactable["target"];
  parts: readonly Redactable[];
  find: string;
  chosen: ReadonlySet<string>;
  toggle: (name: string, on: boolean) => void;
  t: DeskTranslator;
};

function Group({ target, parts, find, chosen, toggle, t }: GroupProps) {
  if (parts.length === 0) return null;
  const wanted = find.trim().toLocaleLowerCase();
  const fits = (part: Redactable) => partWords(part, t).toLocaleLowerCase().includes(wanted);
  const fitting = parts.filter(fits).length;
  return (
    <details className="r-text" open={wanted !== ""} hidden={fitting === 0}>
      <summary>
        {t(`redact.group.${target}`)} <small>{fitting}</small>
      </summary>
      <ul className="d-list r-parts">
        {parts.map((part) => {
          const name = partName(part);
          return (
            <li key={name} hidden={!fits(part)}>
              <label className="d-check">
                <input
                  type="checkbox"
                  name="parts"
                  value={name}
                  checked={chosen.has(name)}
                  onChange={({ target: box }) => toggle(name, box.checked)}
                />
                <span>
                  <span lang={part.lang ?? undefined}>{partWords(part, t)}</span>{" "}
                  <small>{scopeWords(part, t)}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function scopeWords(part: Redactable, t: DeskTranslator): string {
  if (part.lang === null) return t("redact.inBoth");
  return t("redact.inLang", { lang: t(`review.lang.${part.lang}`) });
}
