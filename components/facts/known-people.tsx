"use client";

import { useEffect, useState } from "react";
import { findMentions } from "@/components/editor/ask-desk";
import type { MentionHit } from "@/components/editor/narrative-contract";
import { loadPeople } from "@/components/workspace/people-calls";
import { useWorkspace } from "@/components/workspace/workspace-context";
import type { Person } from "@/lib/domain/person";

/** How long typing has to rest before the desk is asked, in milliseconds. */
const rest = 300;

type KnownPeopleProps = { name: string; onTie: (person: Person) => void };

/**
 * The people whom the desk knows already by a name that is being typed, in either script: whoever is
 * there is tied, not made twice.
 */
export function KnownPeople({ name, onTie }: KnownPeopleProps) {
  const { t } = useWorkspace();
  const known = useKnown(name.trim());
  const [isFailed, setFailed] = useState(false);
  if (known.length === 0) return null;
  const tie = async (id: string) => {
    const [person] = await loadPeople([id]);
    setFailed(!person);
    if (person) onTie(person);
  };
  return (
    <div className="f-known" role="status">
      <p className="d-hint">{t("fields.party.known")}</p>
      <ul className="d-list">
        {known.map(({ id, label, detail }) => (
          <li key={id}>
            <button type="button" className="d-link" onClick={() => tie(id)}>
              {t("fields.party.tie", { name: label })}
            </button>{" "}
            <small className="d-hint">{detail}</small>
          </li>
        ))}
      </ul>
      {isFailed ? <p className="d-hint problem">{t("fields.party.tieFailed")}</p> : null}
    </div>
  );
}

function useKnown(name: string): readonly MentionHit[] {
  const { lang } = useWorkspace();
  const [found, setFound] = useState<{ name: string; hits: readonly MentionHit[] } | null>(null);
  useEffect(() => {
    if (name.length < 3) return;
    let isLate = false;
    const timer = setTimeout(async () => {
      const hits = await findMentions(name, ["person"], lang);
      if (!isLate) setFound({ name, hits });
    }, rest);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [name, lang]);
  return found?.name === name ? found.hits : [];
}
