import { shortestPassphrase } from "@/lib/domain/passphrase";
import type { Translator } from "@/lib/messages/translator";

type SetupFieldProps = {
  name: "email" | "alias" | "passphrase" | "again";
  type: "email" | "text" | "password";
  autoComplete: string;
  hint?: boolean;
  t: Translator;
};

/** A labelled field of the setup form, with its hint. */
export function SetupField({ name, type, autoComplete, hint, t }: SetupFieldProps) {
  return (
    <>
      <label htmlFor={name}>{t(`setup.${name}`)}</label>
      {hint ? (
        <p id={`${name}-hint`} className="hint">
          {t.dynamic(`setup.${name}.hint`, { n: shortestPassphrase })}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
    </>
  );
}
