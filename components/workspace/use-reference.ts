"use client";

import { useEffect, useState } from "react";
import type { Language } from "@/lib/domain/language";
import { loadReference, noReference } from "./reference-call";
import type { WorkspaceReference } from "./workspace-context";

/** How long to wait before the reference data is asked for again, in milliseconds. */
const againAfterMs = 10_000;

/** The reference data of the desk; empty until it has come. */
export function useReference(lang: Language): WorkspaceReference {
  const [reference, setReference] = useState(noReference);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const load = async () => {
      const loaded = await loadReference(lang);
      if (isGone) return;
      if (loaded) setReference(loaded);
      else timer = setTimeout(() => void load(), againAfterMs);
    };
    void load();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [lang]);
  return reference;
}
