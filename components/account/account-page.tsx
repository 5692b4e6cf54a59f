import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import type { Account } from "@/lib/domain/account";
import { type Language, languages } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { NewPassphrase } from "./joining-fields";

/** What somebody sees of their own account. */
export type AccountView = {
  account: Account;
  sessions: number;
  codesLeft: number;
  provider: { name: string; isLinked: boolean } | null;
};

type AccountPageProps = {
  lang: Language;
  view: AccountView;
  mustEnrol: boolean;
  /** What has just happened, if it is known: a name of a message. */
  said: string | null;
  saveProfile: FormAction;
  savePassphrase: FormAction;
  endSessions: FormAction;
  linkProvider: FormAction;
  unlinkProvider: FormAction;
};

type PartProps = AccountPageProps & { t: DeskTranslator };

/** One's own account: how one appears, how one signs in, where one is signed in. */
export function AccountPage(props: AccountPageProps) {
  const { lang, view, mustEnrol } = props;
  const t = deskTranslatorFor(lang);
  const { email, role } = view.account;
  return (
    <>
      <DeskHead
        title={t("account.own.title")}
        lead={t("account.own.lead", { email, role: t.code("account-role", role) })}
      />
      <Said t={t} said={props.said} />
      {mustEnrol ? <Enrol t={t} /> : null}
      <div className="d-columns">
        <Profile {...props} t={t} />
        <Passphrase {...props} t={t} />
        <Steps {...props} t={t} />
        <Sessions {...props} t={t} />
        <Kept t={t} />
        {view.provider ? <Provider {...props} t={t} provider={view.provider} /> : null}
      </div>
    </>
  );
}

const sayings = ["linked", "link-failed", "unlinked", "saved"] as const;

function Said({ t, said }: { t: DeskTranslator; said: string | null }) {
  const known = sayings.find((one) => one === said);
  if (!known) return null;
  return (
    <p className="d-note" role="status">
      {t(`account.said.${known}`)}
    </p>
  );
}

function Enrol({ t }: { t: DeskTranslator }) {
  return (
    <div className="d-note grave">
      <p>{t("account.own.enrol")}</p>
      <p>
        <a className="d-button" href="/account/second-step">
          {t("account.own.enrol.go")}
        </a>
      </p>
    </div>
  );
}

function Profile({ t, view, saveProfile }: PartProps) {
  const { alias, lang } = view.account;
  const options = languages.map((value) => ({ value, label: t(`account.lang.${value}`) }));
  return (
    <section className="d-panel" aria-labelledby="profile">
      <h2 id="profile">{t("account.profile.title")}</h2>
      <ActionForm action={saveProfile} submit={t("account.save")} busy={t("account.busy")}>
        <Field
          name="alias"
          label={t("account.field.alias")}
          hint={t("account.field.alias.hint")}
          defaultValue={alias}
          autoComplete="nickname"
          required
        />
        <Field name="lang" label={t("account.field.lang")} defaultValue={lang} options={options} />
      </ActionForm>
    </section>
  );
}

function Passphrase({ t, view, savePassphrase }: PartProps) {
  return (
    <section className="d-panel" aria-labelledby="passphrase">
      <h2 id="passphrase">{t("account.passphrase.title")}</h2>
      <ActionForm
        action={savePassphrase}
        submit={t("account.passphrase.change")}
        busy={t("account.busy")}
      >
        <input type="hidden" autoComplete="username" value={view.account.email} readOnly />
        <Field
          name="current"
          type="password"
          autoComplete="current-password"
          label={t("account.field.current")}
          required
        />
        <NewPassphrase lang={t.lang} label={t("account.field.new")} />
      </ActionForm>
    </section>
  );
}

function Steps({ t, view }: PartProps) {
  const { code, passkey } = view.account.steps;
  const names = [
    ...(code ? [t("account.steps.isCode")] : []),
    ...(passkey ? [t("account.steps.isPasskey")] : []),
  ];
  return (
    <section className="d-panel" aria-labelledby="steps">
      <h2 id="steps">{t("account.steps.title")}</h2>
      <p>
        {names.length === 0
          ? t("account.steps.none")
          : t("account.steps.on", { steps: names.join(", ") })}
      </p>
      {names.length === 0 ? null : <p>{t("account.codesLeft", { n: view.codesLeft })}</p>}
      <a href="/account/second-step">{t("account.steps.go")}</a>
    </section>
  );
}

function Sessions({ t, view, endSessions }: PartProps) {
  return (
    <section className="d-panel" aria-labelledby="sessions">
      <h2 id="sessions">{t("account.sessions.title")}</h2>
      <p>{t("account.sessions.count", { n: view.sessions })}</p>
      <p className="d-hint">{t("account.sessions.lead")}</p>
      <ActionForm
        action={endSessions}
        submit={t("account.sessions.end")}
        busy={t("account.busy")}
        grave
      />
    </section>
  );
}

/** What one keeps, and the copy of everything that is stored about oneself. */
function Kept({ t }: { t: DeskTranslator }) {
  return (
    <section className="d-panel" aria-labelledby="kept">
      <h2 id="kept">{t("saved.nav")}</h2>
      <p className="d-hint">{t("saved.private")}</p>
      <ul className="d-list">
        <li>
          <a href="/account/saved">{t("saved.searches.title")}</a>
        </li>
        <li>
          <a href="/account/casefiles">{t("saved.casefiles.title")}</a>
        </li>
        <li>
          <a href="/account/alerts">{t("saved.alerts.title")}</a>
        </li>
        <li>
          <a href="/desk/privacy/mine">{t("privacy.own.go")}</a>
        </li>
      </ul>
    </section>
  );
}

function Provider({
  t,
  provider,
  linkProvider,
  unlinkProvider,
}: PartProps & { provider: { name: string; isLinked: boolean } }) {
  const { name, isLinked } = provider;
  return (
    <section className="d-panel" aria-labelledby="provider">
      <h2 id="provider">{name}</h2>
      <p>{t(isLinked ? "account.provider.linked" : "account.provider.none")}</p>
      <ActionForm
        action={isLinked ? unlinkProvider : linkProvider}
        submit={t(isLinked ? "account.provider.unlink" : "account.provider.link")}
        busy={t("account.busy")}
      />
    </section>
  );
}
