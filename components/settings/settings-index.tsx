import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";

type Part = "texts" | "publishers" | "vocabularies" | "fields" | "retention" | "export";
type Switches = {
  openRegistration: boolean;
  /** Whether registering tells which addresses have an account. */
  tellsAddresses: boolean;
  identityProvider: string | null;
};
type SettingsIndexProps = { parts: readonly Part[]; switches: Switches; lang: Language };

/** The parts of the settings that somebody may enter, and what the operator has switched. */
export function SettingsIndex({ parts, switches, lang }: SettingsIndexProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("settings.title")} />
      <ul className="d-list">
        {parts.map((part) => (
          <li key={part}>
            <a href={`/desk/settings/${part}`}>{t(`settings.part.${part}`)}</a>
            <p className="d-hint">{t(`settings.part.${part}.about`)}</p>
          </li>
        ))}
        <li>
          <a href="/desk/privacy">{t("privacy.title")}</a>
          <p className="d-hint">{t("privacy.lead")}</p>
        </li>
      </ul>
      <SwitchTable switches={switches} t={t} />
    </>
  );
}

function SwitchTable({ switches, t }: { switches: Switches; t: DeskTranslator }) {
  const { openRegistration, tellsAddresses, identityProvider } = switches;
  const registration = tellsAddresses ? t("settings.switch.telling") : onOrOff(openRegistration, t);
  const rows = [
    [t("settings.switch.registration"), registration],
    [t("settings.switch.provider"), identityProvider ?? onOrOff(false, t)],
  ];
  return (
    <section aria-labelledby="switches">
      <h2 id="switches">{t("settings.switches")}</h2>
      <p className="d-hint">{t("settings.switches.about")}</p>
      <table className="d-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function onOrOff(isOn: boolean, t: DeskTranslator): string {
  return t(isOn ? "settings.switch.on" : "settings.switch.off");
}
