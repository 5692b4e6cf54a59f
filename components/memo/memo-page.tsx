import type { Memo } from "@/lib/domain/memo/memo";
import { memoParameters } from "@/lib/domain/memo/memo-address";
import { memoDocument } from "@/lib/messages/memo/memo-document";
import type { Translator } from "@/lib/messages/translator";
import { MemoBlocks } from "./memo-blocks";
import { MemoNotes } from "./memo-notes";

/** `origin` is the public address of the site, for the address at which the memo is made again. */
type MemoPageProps = { memo: Memo; origin: string; t: Translator };

/** A memo as it is printed, with the ways to take it away, which stand on no paper. */
export function MemoPage({ memo, origin, t }: MemoPageProps) {
  const text = memoDocument(memo, origin, t);
  return (
    <article className="memo">
      <h1>{text.title}</h1>
      <TakeAway memo={memo} t={t} />
      <MemoBlocks blocks={text.blocks} t={t} />
      <MemoNotes notes={text.notes} title={text.notesTitle} t={t} />
    </article>
  );
}

/** Plain forms that send the question in the body: it stands in no address and in no history. */
function TakeAway({ memo, t }: { memo: Memo; t: Translator }) {
  const files = [
    { name: "memo.docx", label: t("memo.docx") },
    { name: "memo.md", label: t("memo.markdown") },
  ];
  return (
    <section className="take-away" aria-label={t("memo.takeAway")}>
      {memo.cases.length === 0
        ? null
        : files.map(({ name, label }) => (
            <form key={name} method="post" action={`/${t.lang}/precedents/${name}`}>
              <MemoInputs memo={memo} />
              <button type="submit">{label}</button>
            </form>
          ))}
      <p>
        {t("memo.print")} {t("memo.quietNote")}{" "}
        <a href={`/${t.lang}/precedents`}>{t("memo.change")}</a>
      </p>
    </section>
  );
}

/** The memo as hidden fields of a form: of the same fields the same memo is made. */
function MemoInputs({ memo }: { memo: Memo }) {
  const { query, dataVersion } = memo.precedents;
  const cases = memo.cases.map(({ number, picked }) => ({ slug: number, n: picked }));
  const { chosenBy } = memo;
  return memoParameters(query, dataVersion.number, { cases, chosenBy }).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
