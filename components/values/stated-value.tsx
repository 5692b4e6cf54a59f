import type { PublicStated, PublicValue } from "@/lib/domain/public/public-value";
import { formatValue } from "@/lib/messages/formatters/public-value";
import type { Translator } from "@/lib/messages/translator";
import { addresses } from "./addresses";
import { Quote } from "./quote";
import { Unknown } from "./unknown";
import { Worded } from "./worded";

/**
 * A value that opens the words it rests on, in place. An inferred one says so and why; one without a
 * quotation says that too; one that nobody knows is hatched.
 */
export function StatedValue({ stated, t }: { stated: PublicStated; t: Translator }) {
  const address = addressOf(stated.value, t);
  if (stated.quotes.length === 0 && stated.reason === null)
    return (
      <>
        {address ? (
          <a href={address}>{formatValue(stated.value, t)}</a>
        ) : (
          <ValueWords stated={stated} t={t} />
        )}
        {stated.basis === "stated" ? <small className="aside">{t("quote.none")}</small> : null}
      </>
    );
  return (
    <details className="stated">
      <summary>
        <ValueWords stated={stated} t={t} />
      </summary>
      {stated.reason === null ? null : <p className="reason">{stated.reason}</p>}
      {stated.quotes.map((quote) => (
        <Quote key={quote.excerpt} quote={quote} t={t} />
      ))}
      {stated.quotes.length === 0 ? <p className="reason">{t("quote.none")}</p> : null}
      {address ? (
        <p className="reason">
          <a href={address}>{t(stated.value.kind === "court" ? "value.toCourt" : "value.toLaw")}</a>
        </p>
      ) : null}
    </details>
  );
}

/** The value in words, without what it rests on; `inferred` stands beside an inferred one. */
export function ValueWords({ stated, t }: { stated: PublicStated; t: Translator }) {
  if (stated.value.kind === "unknown") return <Unknown t={t} />;
  return (
    <>
      <Worded text={formatValue(stated.value, t)} lang={t.lang} />
      {stated.basis === "inferred" ? (
        <small className="inferred">{t("value.inferred")}</small>
      ) : null}
    </>
  );
}

function addressOf(value: PublicValue, t: Translator): string | null {
  if (value.kind === "provision") return addresses.provision(t.lang, value.provision);
  if (value.kind === "court") return addresses.court(t.lang, value.code);
  return null;
}
