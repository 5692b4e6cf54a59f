import { Noted } from "@/components/prose/noted";
import { type Row, Rows } from "@/components/prose/rows";
import type { ProvisionVersion } from "@/lib/domain/provision";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";
import { absenceText } from "./absence-text";
import { Circumstances } from "./circumstances";
import { DateBasis } from "./date-basis";
import { lawNotes } from "./known-notes";
import { penaltyText } from "./penalty-text";

/** Everything that is coded of one version of a provision. */
export function VersionRows({ version, t }: { version: ProvisionVersion; t: Translator }) {
  return <Rows rows={[...whatItSays(version, t), ...whatItRestsOn(version, t)]} />;
}

/** The dates of a version in words; the second is the first day on which it is no longer in force. */
export function inForce(version: ProvisionVersion, t: Translator): string {
  const from = formatDay(version.validFrom, t.lang);
  if (version.validTo === null) return t("law.inForce.from", { from });
  return t("law.inForce.fromTo", { from, to: formatDay(version.validTo, t.lang) });
}

function whatItSays(version: ProvisionVersion, t: Translator): Row[] {
  return [
    { name: t("law.penalties"), value: <Penalties version={version} t={t} /> },
    { name: t("law.absence"), value: absenceText(version.absenceDays, t) },
    { name: t("law.circumstances"), value: <Circumstances version={version} t={t} /> },
    { name: t("law.aggravations"), value: codes("aggravation", version.qualifiers, t) },
    { name: t("law.subjects"), value: codes("subject", version.subjects, t) },
    { name: t("law.fault"), value: version.fault ? t.code("fault", version.fault) : null },
    { name: t("law.gravity"), value: version.gravity ? <Gravity version={version} t={t} /> : null },
  ];
}

function whatItRestsOn(version: ProvisionVersion, t: Translator): Row[] {
  const { introducedBy } = version;
  const note = noteBeside(version);
  return [
    { name: t("law.inForce"), value: inForce(version, t) },
    { name: t("law.introducedBy"), value: introducedBy ? lawName(introducedBy, t) : null },
    { name: t("law.basis"), value: <DateBasis version={version} t={t} /> },
    { name: t("sources.note"), value: note ? <Noted text={note} known={lawNotes} t={t} /> : null },
  ];
}

/** The note, unless it only repeats what stands beside the circumstances. */
function noteBeside({ note }: ProvisionVersion): string | null {
  return note?.startsWith("mobilisation is NOT") ? null : note;
}

function Penalties({ version, t }: { version: ProvisionVersion; t: Translator }) {
  if (version.penalties.length === 0) return t("law.definition");
  return (
    <ul className="plain">
      {version.penalties.map((penalty) => (
        <li key={penalty.kind}>{penaltyText(penalty, t)}</li>
      ))}
    </ul>
  );
}

function Gravity({ version, t }: { version: ProvisionVersion; t: Translator }) {
  return (
    <>
      {t.code("gravity", version.gravity ?? "")}{" "}
      <small className="aside">{t("law.gravity.note")}</small>
    </>
  );
}

function codes(set: string, members: readonly string[], t: Translator): string | null {
  return members.length === 0 ? null : members.map((member) => t.code(set, member)).join("; ");
}

/** `365-FZ-2022` → "365-FZ of 2022", «№ 365-ФЗ, 2022 год»; other ids stay as they are. */
function lawName(id: string, t: Translator): string {
  const [, number, year] = /^(\d+)-FZ-(\d{4})$/.exec(id) ?? [];
  return number && year ? t("law.federalLaw", { number, year }) : id;
}
