import { DateText } from "@/components/values/date-text";
import { Quote } from "@/components/values/quote";
import type { PublicHappening } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";

/** What happened when, in order; a hollow dot where the day is not known. */
export function CaseTimeline(props: { timeline: readonly PublicHappening[]; t: Translator }) {
  const { timeline, t } = props;
  if (timeline.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t("case.timeline")}</h2>
      <ol className="timeline">
        {timeline.map((happening) => (
          <Happening key={happening.id} happening={happening} t={t} />
        ))}
      </ol>
    </section>
  );
}

function Happening({ happening, t }: { happening: PublicHappening; t: Translator }) {
  const { value, basis, reason } = happening.date;
  const date = value.kind === "date" ? value.date : null;
  const exact = date?.precision === "day" && basis === "stated";
  return (
    <li className={exact ? "exact" : "about"}>
      <p className="when">
        <DateText date={date} t={t} />
        {basis === "inferred" ? <small className="inferred">{t("value.inferred")}</small> : null}
      </p>
      <WhatHappened happening={happening} reason={reason} t={t} />
    </li>
  );
}

type WhatHappenedProps = { happening: PublicHappening; reason: string | null; t: Translator };

function WhatHappened({ happening, reason, t }: WhatHappenedProps) {
  const quotes = [...happening.quotes, ...happening.date.quotes].filter(
    (quote, index, all) => all.findIndex((other) => other.excerpt === quote.excerpt) === index,
  );
  if (quotes.length === 0 && reason === null) return <p>{happening.text}</p>;
  return (
    <details className="stated">
      <summary>{happening.text}</summary>
      {reason === null ? null : <p className="reason">{reason}</p>}
      {quotes.map((quote) => (
        <Quote key={quote.excerpt} quote={quote} t={t} />
      ))}
    </details>
  );
}
