import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import { type Account, hasSecondStep, mustEnrol } from "@/lib/domain/account";
import { accountRoles } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { ShownLink } from "./shown-link";

type Listed = Account & { since: string };
type PeoplePageProps = { lang: Language; people: readonly Listed[]; invite: FormAction };

/** Everybody who has an account, and a link for somebody new. */
export function PeoplePage({ lang, people, invite }: PeoplePageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("account.people.title")} lead={t("account.people.lead")} />
      <section aria-label={t("account.people.title")}>
        <PeopleTable t={t} people={people} />
      </section>
      <section aria-labelledby="invite">
        <h2 id="invite">{t("account.people.invite")}</h2>
        <p className="d-hint">{t("account.people.invite.lead")}</p>
        <ActionForm
          action={invite}
          submit={t("account.people.invite.make")}
          busy={t("account.busy")}
        >
          <Field
            name="role"
            label={t("account.field.role")}
            defaultValue="researcher"
            options={roleOptions(t)}
          />
          <ShownLink label={t("account.people.link")} />
        </ActionForm>
      </section>
    </>
  );
}

/** The roles to choose from, in the words of the desk. */
export function roleOptions(t: DeskTranslator) {
  return accountRoles.map((value) => ({ value, label: t.code("account-role", value) }));
}

function PeopleTable({ t, people }: { t: DeskTranslator; people: readonly Listed[] }) {
  return (
    <div className="d-scroll">
      <table className="d-table stacks">
        <thead>
          <tr>
            <th scope="col">{t("account.people.alias")}</th>
            <th scope="col">{t("account.field.email")}</th>
            <th scope="col">{t("account.field.role")}</th>
            <th scope="col">{t("account.people.state")}</th>
            <th scope="col">{t("account.people.steps")}</th>
            <th scope="col">{t("account.people.since")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} t={t} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonRow({ t, person }: { t: DeskTranslator; person: Listed }) {
  const day = person.since.slice(0, 10);
  return (
    <tr>
      <th scope="row">
        <a href={`/account/people/${encodeURIComponent(person.id)}`}>{person.alias}</a>
      </th>
      <td data-label={t("account.field.email")}>{person.email}</td>
      <td data-label={t("account.field.role")}>{t.code("account-role", person.role)}</td>
      <td data-label={t("account.people.state")}>
        {t(person.disabled ? "account.people.disabled" : "account.people.active")}
      </td>
      <td data-label={t("account.people.steps")}>{stepWords(t, person)}</td>
      <td data-label={t("account.people.since")}>
        <time dateTime={day}>{day}</time>
      </td>
    </tr>
  );
}

/** Which second steps somebody has, in words. */
export function stepWords(t: DeskTranslator, person: Account): string {
  if (mustEnrol(person)) return t("account.people.noStepNeeded");
  if (!hasSecondStep(person)) return t("account.people.noStep");
  const { code, passkey } = person.steps;
  return [
    ...(code ? [t("account.steps.isCode")] : []),
    ...(passkey ? [t("account.steps.isPasskey")] : []),
  ].join(", ");
}
