import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import { When } from "@/components/desk/when";
import type { LocalText } from "@/lib/domain/local-text";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { PersonChoice } from "./person-choice";
import { deskName } from "./person-name";

export type LinkedRecord = {
  from: string;
  to: string;
  kind: "same-person" | "duplicate";
  reason: string;
  by: string | null;
  at: string | null;
  other: string;
  name: LocalText | null;
  label: LocalText;
};

type PersonLinksProps = {
  view: {
    record: { id: string };
    links: readonly LinkedRecord[];
    survivor: string | null;
    mayMerge: boolean;
  };
  actions: Record<"link" | "unlink" | "merge" | "undo", FormAction>;
  t: DeskTranslator;
};

/** Other records of the same human: linked, or merged; both can be taken back. */
export function PersonLinks({ view, actions, t }: PersonLinksProps) {
  const { record, links, survivor, mayMerge } = view;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t("people.links")}</h2>
      {links.length === 0 ? <p>{t("people.links.none")}</p> : null}
      <ul className="d-list">
        {links.map((link) => (
          <li key={`${link.from} ${link.to}`}>
            <LinkWords link={link} id={record.id} t={t} />
            <TakeBack link={link} id={record.id} actions={actions} mayMerge={mayMerge} t={t} />
          </li>
        ))}
      </ul>
      {survivor === null ? (
        <NewLink kind="same" id={record.id} action={actions.link} t={t} />
      ) : null}
      {mayMerge ? <NewLink kind="duplicate" id={record.id} action={actions.merge} t={t} /> : null}
    </section>
  );
}

function LinkWords({ link, id, t }: { link: LinkedRecord; id: string; t: DeskTranslator }) {
  const words = {
    same: t("people.link.same-person"),
    from: t("people.link.duplicate.from"),
    to: t("people.link.duplicate.to"),
  };
  const how = link.kind === "same-person" ? "same" : link.from === id ? "from" : "to";
  return (
    <>
      <p>
        {words[how]}: <a href={`/desk/people/${link.other}`}>{deskName(link, t.lang)}</a>
      </p>
      {link.reason ? <p>{link.reason}</p> : null}
      <p className="d-hint">
        {link.by} {link.at ? <When at={link.at} lang={t.lang} /> : null}
      </p>
    </>
  );
}

type TakeBackProps = {
  link: LinkedRecord;
  id: string;
  actions: PersonLinksProps["actions"];
  mayMerge: boolean;
  t: DeskTranslator;
};

/** A link is taken back by anybody at the desk; a merge by who may merge, on either record. */
function TakeBack({ link, id, actions, mayMerge, t }: TakeBackProps) {
  const isMerge = link.kind === "duplicate";
  if (isMerge && !mayMerge && link.to === id) return null;
  return (
    <ActionForm
      action={isMerge ? actions.undo : actions.unlink}
      submit={t(isMerge ? "people.duplicate.undo" : "people.same.undo")}
      busy={t("people.busy")}
    >
      <input type="hidden" name="page" value={id} />
      <input type="hidden" name="from" value={link.from} />
      <input type="hidden" name="to" value={link.to} />
    </ActionForm>
  );
}

type NewLinkProps = {
  kind: "same" | "duplicate";
  id: string;
  action: FormAction;
  t: DeskTranslator;
};

function NewLink({ kind, id, action, t }: NewLinkProps) {
  return (
    <details className="p-fold">
      <summary>{t(`people.${kind}`)}</summary>
      <p className="d-hint">{t(`people.${kind}.hint`)}</p>
      <ActionForm
        action={action}
        submit={t(`people.${kind}.do`)}
        busy={t("people.busy")}
        grave={kind === "duplicate"}
        label={t(`people.${kind}`)}
      >
        <input type="hidden" name="id" value={id} />
        <PersonChoice name="other" but={id} lang={t.lang} />
        <Field
          name="reason"
          rows={2}
          required
          label={t("people.reason")}
          hint={t("people.reason.hint")}
        />
      </ActionForm>
    </details>
  );
}
