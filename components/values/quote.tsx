import type { PublicQuote } from "@/lib/domain/public/public-value";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import type { Translator } from "@/lib/messages/translator";
import { addresses } from "./addresses";
import { Worded } from "./worded";

/** The quoted words behind a value, in their own language, with where they stand and how they rank. */
export function Quote({ quote, t }: { quote: PublicQuote; t: Translator }) {
  return (
    <blockquote className={`quote quote-${quote.rank}`}>
      <QuotedWords quote={quote} t={t} />
      <QuoteSource quote={quote} t={t} />
      {quote.states === null ? null : (
        <p className="quote-note">
          {t("quote.states")} <Worded text={quote.states} lang={t.lang} />
        </p>
      )}
      {quote.rank === "normal" && quote.reason === null ? null : (
        <p className="quote-note">
          {quote.rank === "normal" ? null : <b>{t.code("rank", quote.rank)}</b>} {quote.reason}
        </p>
      )}
    </blockquote>
  );
}

/** The words alone, between the quotation marks of their language. */
export function QuotedWords({ quote, t }: { quote: PublicQuote; t: Translator }) {
  const lang = quote.sourceLanguage === t.lang ? undefined : quote.sourceLanguage;
  return <q lang={lang}>{quote.exact}</q>;
}

/** Who printed the words and when, as a link to the page of the source; its title where nobody is known. */
export function QuoteSource({ quote, t }: { quote: PublicQuote; t: Translator }) {
  const date = quote.published ? formatInexactDate(quote.published, t.lang) : t("value.noDate");
  return (
    <cite>
      <a href={addresses.source(t.lang, quote.source)}>
        <Worded text={quote.publisher || quote.sourceTitle} lang={t.lang} />, {date}
      </a>
    </cite>
  );
}
