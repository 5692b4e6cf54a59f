import { longestMessage } from "@/lib/domain/contact-message";
import type { Translator } from "@/lib/messages/translator";

/** A plain form; it works without scripts, and the browser checks only that it is not empty. */
export function ContactForm({ t }: { t: Translator }) {
  return (
    <form className="letter" method="post" action={`/${t.lang}/contact/send`}>
      <label htmlFor="body">{t("contact.body")}</label>
      <p id="body-hint" className="hint">
        {t("contact.body.hint")}
      </p>
      <textarea
        id="body"
        name="body"
        rows={12}
        required
        maxLength={longestMessage}
        aria-describedby="body-hint"
        autoComplete="off"
      />
      <label htmlFor="reply">{t("contact.reply")}</label>
      <p id="reply-hint" className="hint">
        {t("contact.reply.hint")}
      </p>
      <input
        id="reply"
        name="reply"
        type="text"
        maxLength={300}
        aria-describedby="reply-hint"
        autoComplete="off"
      />
      <button type="submit">{t("contact.send")}</button>
    </form>
  );
}
