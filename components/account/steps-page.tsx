import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import { When } from "@/components/desk/when";
import { type Account, hasSecondStep } from "@/lib/domain/account";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AddPasskey } from "./add-passkey";
import { QrCode } from "./qr-code";

/** What somebody sees of how they sign in. */
export type StepsView = {
  account: Account;
  /** What the code generator is to be given, while one is being set up. */
  pending: { secret: string; address: string } | null;
  codesLeft: number;
  passkeys: readonly { id: string; name: string; since: string }[];
};

type StepsPageProps = {
  lang: Language;
  view: StepsView;
  mustEnrol: boolean;
  /** What has just been done here, as the address says; null where nothing was. */
  said?: string | null;
  beginGenerator: FormAction;
  confirmGenerator: FormAction;
  removeGenerator: FormAction;
  removeOwnKey: FormAction;
};

type PartProps = StepsPageProps & { t: DeskTranslator };

/** What can have been done here, by the names of its words. */
const notes = ["totp.removed", "keys.removed"] as const;

/** How one signs in oneself: the code generator, the passkeys, the recovery codes. */
export function StepsPage(props: StepsPageProps) {
  const { lang, view, mustEnrol, said } = props;
  const t = deskTranslatorFor(lang);
  const note = notes.find((known) => known === said);
  return (
    <>
      <DeskHead
        title={t("account.setup.title")}
        kicker={<a href="/account">{t("account.own.title")}</a>}
        lead={t("account.setup.lead")}
      />
      {note ? (
        <p className="d-said done" role="status">
          {t(`account.${note}`)}
        </p>
      ) : null}
      {mustEnrol ? <p className="d-note grave">{t("account.setup.needed")}</p> : null}
      <div className="d-columns">
        <Generator {...props} t={t} />
        <Passkeys {...props} t={t} />
        {hasSecondStep(view.account) ? <Codes t={t} left={view.codesLeft} /> : null}
      </div>
    </>
  );
}

function Generator(props: PartProps) {
  const { t, view } = props;
  return (
    <section className="d-panel" aria-labelledby="generator">
      <h2 id="generator">{t("account.totp.title")}</h2>
      <p>{t(view.account.steps.code ? "account.totp.on" : "account.totp.none")}</p>
      {view.pending ? <Pending {...props} pending={view.pending} /> : null}
      <ActionForm
        action={props.beginGenerator}
        submit={t(
          view.pending || view.account.steps.code ? "account.totp.again" : "account.totp.begin",
        )}
        busy={t("account.busy")}
      />
      {view.account.steps.code ? (
        <ActionForm
          action={props.removeGenerator}
          submit={t("account.totp.remove")}
          busy={t("account.busy")}
          grave
        />
      ) : null}
    </section>
  );
}

function Pending({
  t,
  pending,
  confirmGenerator,
}: PartProps & { pending: { secret: string; address: string } }) {
  return (
    <div className="a-pending">
      <p>{t("account.totp.scan")}</p>
      <QrCode text={pending.address} label={t("account.totp.qr")} />
      <p>
        {t("account.totp.secret")}: <code className="a-secret">{inFours(pending.secret)}</code>
      </p>
      <ActionForm
        action={confirmGenerator}
        submit={t("account.totp.confirm")}
        busy={t("account.busy")}
      >
        <Field
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          label={t("account.totp.field")}
          required
        />
      </ActionForm>
    </div>
  );
}

function Passkeys({ t, lang, view, removeOwnKey }: PartProps) {
  return (
    <section className="d-panel" aria-labelledby="keys">
      <h2 id="keys">{t("account.keys.title")}</h2>
      {view.passkeys.length === 0 ? <p>{t("account.keys.none")}</p> : null}
      <ul className="d-list">
        {view.passkeys.map(({ id, name, since }) => (
          <li key={id} className="a-key">
            <span>
              <b>{name}</b>, {t("account.keys.since")} <When at={since} lang={lang} />
            </span>
            <ActionForm
              action={removeOwnKey}
              submit={t("account.keys.remove")}
              busy={t("account.busy")}
              label={`${t("account.keys.remove")}: ${name}`}
              grave
            >
              <input type="hidden" name="key" value={id} />
            </ActionForm>
          </li>
        ))}
      </ul>
      <AddPasskey lang={lang} />
    </section>
  );
}

function Codes({ t, left }: { t: DeskTranslator; left: number }) {
  return (
    <section className="d-panel" aria-labelledby="codes">
      <h2 id="codes">{t("account.codes.title")}</h2>
      <p>{t("account.codesLeft", { n: left })}</p>
      <a href="/account/recovery-codes">{t("account.codes.make")}</a>
    </section>
  );
}

function inFours(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(" ");
}
