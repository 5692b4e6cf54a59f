import type { ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import { type Account, hasSecondStep } from "@/lib/domain/account";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { roleOptions, stepWords } from "./people-page";
import { ShownLink } from "./shown-link";

type PersonPageProps = {
  lang: Language;
  person: Account;
  /** What was just done, if it is known: a name of a message. */
  said: string | null;
  saveRole: FormAction;
  disable: FormAction;
  enable: FormAction;
  endTheirSessions: FormAction;
  makeResetLink: FormAction;
  takeSecondStep: FormAction;
};

/** What an administrator does about one account. */
export function PersonPage(props: PersonPageProps) {
  const { lang, person } = props;
  const t = deskTranslatorFor(lang);
  const state = t(person.disabled ? "account.people.disabled" : "account.people.active");
  return (
    <>
      <DeskHead
        title={person.alias}
        kicker={<a href="/account/people">{t("account.people.back")}</a>}
        lead={`${person.email} · ${t.code("account-role", person.role)} · ${state}`}
      />
      <Said t={t} said={props.said} />
      <div className="d-columns">
        <Role {...props} t={t} />
        {person.disabled ? <Enable {...props} t={t} /> : <Open {...props} t={t} />}
      </div>
    </>
  );
}

const sayings = {
  role: "account.people.role.changed",
  disabled: "account.people.wasDisabled",
  enabled: "account.people.enabled",
  sessions: "account.people.sessions.ended",
  steps: "account.people.steps.wasReset",
} as const;

function Said({ t, said }: { t: DeskTranslator; said: string | null }) {
  const key = Object.entries(sayings).find(([name]) => name === said)?.[1];
  if (!key) return null;
  return (
    <p className="d-note" role="status">
      {t(key)}
    </p>
  );
}

type PartProps = PersonPageProps & { t: DeskTranslator };

function Role({ t, person, saveRole }: PartProps) {
  return (
    <Part
      {...{ t, person, action: saveRole }}
      title={t("account.people.role.title")}
      submit={t("account.people.role.change")}
    >
      <Field
        name="role"
        label={t("account.field.role")}
        defaultValue={person.role}
        options={roleOptions(t)}
      />
    </Part>
  );
}

/** What can be done about somebody who may sign in. */
function Open(props: PartProps) {
  const { t, person } = props;
  return (
    <>
      <Part
        {...{ t, person, action: props.makeResetLink }}
        title={t("account.people.reset.title")}
        lead={t("account.people.reset.lead")}
        submit={t("account.people.reset")}
      >
        <ShownLink label={t("account.people.link")} />
      </Part>
      {hasSecondStep(person) ? (
        <Part
          {...{ t, person, action: props.takeSecondStep }}
          title={t("account.people.steps.title")}
          lead={`${stepWords(t, person)}. ${t("account.people.steps.lead")}`}
          submit={t("account.people.steps.reset")}
          grave
        />
      ) : null}
      <Part
        {...{ t, person, action: props.endTheirSessions }}
        title={t("account.people.sessions.title")}
        submit={t("account.people.sessions.end")}
        grave
      />
      <Part
        {...{ t, person, action: props.disable }}
        title={t("account.people.disable.title")}
        lead={t("account.people.disable.lead")}
        submit={t("account.people.disable")}
        grave
      />
    </>
  );
}

function Enable({ t, person, enable }: PartProps) {
  return (
    <Part
      {...{ t, person, action: enable }}
      title={t("account.people.enable.title")}
      submit={t("account.people.enable")}
    />
  );
}

type PartForm = {
  t: DeskTranslator;
  person: Account;
  action: FormAction;
  title: string;
  lead?: string;
  submit: string;
  grave?: boolean;
  children?: ReactNode;
};

function Part({ t, person, action, title, lead, submit, grave = false, children }: PartForm) {
  return (
    <section className="d-panel">
      <h2>{title}</h2>
      {lead ? <p className="d-hint">{lead}</p> : null}
      <ActionForm {...{ action, submit, grave }} busy={t("account.busy")} label={title}>
        <input type="hidden" name="id" value={person.id} />
        {children}
      </ActionForm>
    </section>
  );
}
