import { inTransaction } from "@/lib/data/desk/transaction";
import { caseEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import type { NarrativeMark, NarrativeNode } from "@/lib/domain/narrative";
import { publishCase } from "@/lib/operations/publish-case";
import { anEditor } from "@/tests/integration/setup/actors";

/** Words of an invented language that stand nowhere else, by where they stand. */
export const secretWords = {
  public: { en: "Zibbelpublic", ru: "Циббельоткрыто" },
  toRedact: { en: "Zibbelblock", ru: "Циббельабзац" },
  restricted: { en: "Zibbelrestricted", ru: "Циббельтайна" },
  desk: { en: "Zibbeldesk", ru: "Циббельстол" },
  name: { en: "Zebulon Zibbelman", ru: "Зебулон Циббельман" },
  printed: { en: "Zibbelmann", ru: "Циббельманн" },
  ground: { en: "Zibbelground", ru: "Циббельоснование" },
} as const;

/** What no reader may ever be shown, in no answer. */
export const neverShown: readonly string[] = [
  ...Object.values(secretWords.restricted),
  ...Object.values(secretWords.desk),
  ...Object.values(secretWords.printed),
  ...Object.values(secretWords.ground),
  "Zibbelman",
  "Циббельман",
  "zibbelman",
];

const slugName = "an-invented-secret";
export const secretSlug = `9100-${slugName}`;

/** A case of invented people with something that must be kept back in every place that can hold it. */
const secretCase = caseEntry.parse({
  id: "9100",
  number: "9100",
  slugName,
  kind: "person",
  defendants: { value: 1 },
  en: { ...inBrief("en"), title: "An invented secret" },
  ru: { ...inBrief("ru"), title: "Выдуманная тайна" },
  persons: [
    {
      id: "9100",
      name: secretWords.name,
      printed: Object.values(secretWords.printed),
      display: "role-only",
      label: { en: "an invented soldier", ru: "выдуманный солдат" },
      ground: secretWords.ground,
      riskTier: 3,
    },
  ],
  parties: [
    {
      id: "9100.defendant",
      role: "defendant",
      person: "9100",
      label: { en: "the defendant", ru: "подсудимый" },
    },
  ],
  charges: [{ id: "9100.c1", party: "9100.defendant", provision: { value: "338(3)" } }],
  annotations: [{ id: "9100.a1", kind: "legal", audience: "desk", text: secretWords.desk }],
});

function inBrief(lang: Language) {
  const standfirst = { en: "Nobody here has lived.", ru: "Никого из них не было." }[lang];
  return { standfirst, summary: secretWords.public[lang], narrative: narrative(lang) };
}

function narrative(lang: Language): NarrativeNode {
  const said = { type: "annotated", attrs: { annotation: "9100.a1" } } as const;
  const person = { type: "mention", attrs: { kind: "person", id: "9100" } } as const;
  return {
    type: "doc",
    content: [
      block(`9100.${lang}.1`, text(secretWords.public[lang], said)),
      block(`9100.${lang}.2`, text(secretWords.toRedact[lang])),
      block(
        `9100.${lang}.3`,
        text("… "),
        text(secretWords.restricted[lang], { type: "restricted" }),
      ),
      block(`9100.${lang}.4`, text({ en: "he", ru: "он" }[lang], person)),
    ],
  };
}

function block(id: string, ...content: NarrativeNode[]): NarrativeNode {
  return { type: "paragraph", attrs: { id }, content };
}

function text(words: string, mark?: NarrativeMark): NarrativeNode {
  return { type: "text", text: words, ...(mark ? { marks: [mark] } : {}) };
}

/** Puts the case on the desk and makes it public, twice, so that it has an older version too. */
export async function publishSecretCase(): Promise<void> {
  await inTransaction(({ caseEntries }) => caseEntries.add([secretCase], new Date()));
  await publishCase(anEditor, "9100", { en: "Invented.", ru: "Выдумано." });
  await publishCase(anEditor, "9100", { en: "Invented again.", ru: "Выдумано снова." });
}
