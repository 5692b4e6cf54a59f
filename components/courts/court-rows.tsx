import { type KnownNotes, Noted } from "@/components/prose/noted";
import type { Row } from "@/components/prose/rows";
import { CourtLink } from "@/components/values/court-link";
import { Unknown } from "@/components/values/unknown";
import { Worded } from "@/components/values/worded";
import type { CourtView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { courtNames } from "./court-names";
import { courtNotes, hierarchyBases } from "./known-notes";
import { regionStatusKey } from "./region-status";

/** What is known of a court, row by row. */
export function courtRows(view: CourtView, t: Translator): Row[] {
  return [...whereItSits(view, t), ...whereItStands(view, t), ...howItIsNamed(view, t)];
}

function whereItSits(view: CourtView, t: Translator): Row[] {
  return [
    { name: t("courts.town"), value: words(view.town, t) ?? <Unknown t={t} /> },
    { name: t("courts.region"), value: <Region view={view} t={t} /> },
    { name: t("courts.status"), value: t.code("court-status", view.status) },
  ];
}

function whereItStands(view: CourtView, t: Translator): Row[] {
  return [
    { name: t("courts.superior"), value: courtLink(view.superiorCourt, t) },
    { name: t("courts.appeal"), value: courtLink(view.appeal, t) },
    { name: t("courts.cassation"), value: courtLink(view.cassation, t) },
    { name: t("courts.basis"), value: noted(view.basis, hierarchyBases, t) },
  ];
}

function howItIsNamed(view: CourtView, t: Translator): Row[] {
  return [
    { name: t("courts.formerNames"), value: formerNames(view, t) },
    {
      name: t("courts.aliases"),
      value: view.aliasesEn.length > 0 ? <span lang="en">{view.aliasesEn.join("; ")}</span> : null,
    },
    { name: t("courts.code"), value: <Code code={view.code} t={t} /> },
    { name: t("courts.host"), value: view.host ? <Host host={view.host} t={t} /> : null },
    { name: t("courts.note"), value: noted(view.note, courtNotes, t) },
  ];
}

/** Occupied territory is named as what it is, whatever the court's own papers call it. */
function Region({ view, t }: { view: CourtView; t: Translator }) {
  const status = regionStatusKey(view.regionStatus);
  if (!view.region) return <Unknown t={t} />;
  return (
    <>
      <Worded text={view.region} lang={t.lang} />
      {status ? <b className="mind">{t(status)}</b> : null}
    </>
  );
}

function Code({ code, t }: { code: string; t: Translator }) {
  return (
    <>
      <span className="code">{code}</span> <small className="aside">{t("courts.code.note")}</small>
    </>
  );
}

function Host({ host, t }: { host: string; t: Translator }) {
  return (
    <>
      <span className="code">{host}</span> <small className="aside">{t("courts.host.note")}</small>
    </>
  );
}

function words(text: string | null, t: Translator) {
  return text ? <Worded text={text} lang={t.lang} /> : null;
}

function noted(text: string | null, known: KnownNotes, t: Translator) {
  return text ? <Noted text={text} known={known} t={t} /> : null;
}

function formerNames(view: CourtView, t: Translator) {
  if (view.formerNames.length === 0) return null;
  return (
    <ul className="plain">
      {view.formerNames.map((name) => (
        <li key={name}>
          <FormerName name={name} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** `Русское / English (until 2019-10-01)` as the data have it, or the name as it is. */
function FormerName({ name, t }: { name: string; t: Translator }) {
  const [, ru, en, until] = /^(.+?) \/ (.+?) \(until (\d{4}-\d\d-\d\d)\)$/.exec(name) ?? [];
  if (!ru || !en || !until) return <Worded text={name} lang={t.lang} />;
  const names = courtNames({ nameRu: ru, nameEn: en }, t.lang);
  return (
    <>
      {names.here} (<span lang={names.other.lang}>{names.other.text}</span>),{" "}
      {t("courts.until", { date: formatDay(until, t.lang) })}
    </>
  );
}

function courtLink(court: CourtView["appeal"], t: Translator) {
  return court ? <CourtLink court={court} t={t} /> : null;
}
