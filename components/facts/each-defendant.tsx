"use client";

import { Fragment, type ReactNode } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import type { Party } from "@/lib/domain/party";
import { partyName } from "./field-words";

/** Something for each defendant of the case; where there is none, it says so. */
export function EachDefendant({
  children,
}: {
  children: (party: Party, name: string) => ReactNode;
}) {
  const { entry, t } = useWorkspace();
  const defendants = entry.parties.filter(({ role }) => role === "defendant");
  if (defendants.length === 0) return <p className="d-hint">{t("fields.noDefendant")}</p>;
  return defendants.map((party) => (
    <Fragment key={party.id}>{children(party, partyName(entry, party.id, t))}</Fragment>
  ));
}
