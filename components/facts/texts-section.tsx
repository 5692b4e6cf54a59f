"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { slugName } from "@/lib/domain/case-entry";
import { setText, setWhole, type TextName } from "@/lib/domain/entry-edits/change-parts";
import { countWords } from "@/lib/domain/excerpt";
import { type Language, otherLanguage } from "@/lib/domain/language";
import { FreeText } from "./free-text";
import { StatedField } from "./stated-field";
import { useTyped } from "./typed-texts";

/** The texts of a case that stand before its narrative, in both languages, and what kind it is. */
export function TextsSection() {
  const { entry, t } = useWorkspace();
  return (
    <div className="f-section">
      <div className="f-columns">
        {[t.lang, otherLanguage(t.lang)].map((lang) => (
          <Texts key={lang} lang={lang} />
        ))}
      </div>
      <div className="f-rows">
        <KindChoice />
        <SlugName />
        <StatedField address={{ kind: "case-entry", id: entry.id, field: "defendants" }} />
      </div>
    </div>
  );
}

const limits: readonly (readonly [TextName, { max: number; rows?: number }])[] = [
  ["title", { max: 300 }],
  ["standfirst", { max: 600, rows: 3 }],
  ["summary", { max: 1500, rows: 7 }],
];

function Texts({ lang }: { lang: Language }) {
  const { entry, change, t } = useWorkspace();
  return (
    <section aria-label={t(`fields.text.lang.${lang}`)}>
      <h3>{t(`fields.text.lang.${lang}`)}</h3>
      {limits.map(([name, { max, rows }]) => {
        const text = entry[lang][name] ?? "";
        const left = max - text.length;
        return (
          <FreeText
            key={name}
            label={t(`fields.text.${name}`)}
            lang={lang}
            max={max}
            rows={rows}
            value={text}
            hint={t("fields.text.count", { words: countWords(text), left })}
            onText={(next) => change((before) => setText(before, { lang, name }, next))}
          />
        );
      })}
    </section>
  );
}

const kinds = ["person", "group", "trial"] as const;

function KindChoice() {
  const { entry, change, t, readOnly } = useWorkspace();
  return (
    <div className="f-field">
      <label className="f-label" htmlFor="fact-kind">
        {t("fields.kind")}
      </label>
      <select
        id="fact-kind"
        disabled={readOnly}
        value={entry.kind}
        onChange={(event) => {
          const kind = kinds.find((each) => each === event.target.value);
          if (kind) change((before) => setWhole(before, { kind }));
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t.code("case-kind", kind)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is not yet a name for an address stays as it was typed, and is not saved. */
function SlugName() {
  const { entry, change, t, readOnly } = useWorkspace();
  const [raw, setRaw] = useTyped("slugName");
  const isWrong = raw !== null && !slugName.safeParse(raw).success;
  const take = (text: string) => {
    const read = slugName.safeParse(text);
    setRaw(read.success ? null : text);
    if (read.success) change((before) => setWhole(before, { slugName: read.data }));
  };
  return (
    <div className="f-field">
      <label className="f-label" htmlFor="fact-slug">
        {t("fields.slugName")}
      </label>
      <input
        id="fact-slug"
        type="text"
        readOnly={readOnly}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby="fact-slug-hint"
        value={raw ?? entry.slugName}
        onChange={(event) => take(event.target.value)}
      />
      <p id="fact-slug-hint" className={isWrong ? "d-hint problem" : "d-hint"}>
        {t(isWrong ? "fields.slugName.problem" : "fields.slugName.hint")}
      </p>
    </div>
  );
}
