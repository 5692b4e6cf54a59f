import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { NarrativeEditorProps, NarrativeHandle } from "@/components/editor/narrative-contract";
import { NarrativeEditor } from "@/components/editor/narrative-editor";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import type { EditorPage, PageSetup } from "@/tests/editor/page-contract";

/** The editor alone on a page, with a desk around it that remembers what it was asked. */
const page: EditorPage = { asked: [], dirty: 0, handle: null, frames: [], timed, open };
Object.assign(window, { page });
window.addEventListener("keydown", () => timed(() => undefined), { capture: true });

function timed(work: () => void) {
  const begun = performance.now();
  requestAnimationFrame(() => setTimeout(() => page.frames.push(performance.now() - begun)));
  work();
}

function open(setup: PageSetup) {
  const root = document.querySelector("#root");
  if (root) createRoot(root).render(<Desk setup={setup} />);
}

function Desk({ setup }: { setup: PageSetup }) {
  const [refs, setRefs] = useState<NarrativeRefs>(setup.refs);
  const [callbacks] = useState(() => callbacksOf(setup, setRefs));
  return (
    <NarrativeEditor
      lang={setup.lang ?? "en"}
      deskLang={setup.deskLang ?? "en"}
      value={setup.value}
      readOnly={setup.readOnly ?? false}
      refs={refs}
      {...callbacks}
    />
  );
}

type Callbacks = Omit<NarrativeEditorProps, "lang" | "deskLang" | "value" | "readOnly" | "refs">;

function callbacksOf(
  setup: PageSetup,
  setRefs: (change: (refs: NarrativeRefs) => NarrativeRefs) => void,
): Callbacks {
  const found = (q: string) =>
    setup.hits.filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()));
  return {
    onDirty: () => {
      page.dirty += 1;
    },
    handle: (handle: NarrativeHandle | null) => {
      page.handle = handle;
    },
    onCite: () => page.asked.push("cite"),
    onAnnotate: (kind, audience) => {
      const id = `9999.a${page.asked.length}`;
      page.asked.push(`annotate ${kind} ${audience} ${id}`);
      setRefs((refs) => ({
        ...refs,
        annotations: { ...refs.annotations, [id]: { kind, audience, text: "An invented note." } },
      }));
      return id;
    },
    onOpenAnnotation: (id) => page.asked.push(`open annotation ${id}`),
    onOpenCite: (id) => page.asked.push(`open cite ${id}`),
    search: async (q, kinds) => found(q).filter(({ kind }) => kinds.includes(kind)),
    ...(setup.creatable ? { creatable: setup.creatable } : {}),
    placesFor: (kind) => (kind === "sentence" ? (setup.places ?? []) : []),
    create: async (kind, name, place) => {
      page.asked.push(["create", kind, name, place].filter(Boolean).join(" "));
      return { kind, id: "9999.made", label: name, detail: "" };
    },
    searchFigures: async () => setup.figures,
  };
}
