import type { Language } from "@/lib/domain/language";
import type { AlertNews } from "@/lib/domain/saved/alert";
import { deskTranslatorFor } from "./desk-translator";

type Written = { subject: string; text: string };
type AlertFacts = { lang: Language; news: AlertNews; appUrl: string; stopPath: string };

/** How many addresses of a kind stand in one letter. */
const mostLinks = 20;

/**
 * The letter of an alert. Mail is read on its way by whoever carries it: subject and text hold counts
 * and addresses by number, no name, no title and no word of a search.
 */
export function alertLetter({ lang, news, appUrl, stopPath }: AlertFacts): Written {
  const t = deskTranslatorFor(lang);
  const part = (kind: keyof AlertNews) => {
    const numbers = news[kind];
    if (numbers.length === 0) return [];
    const links = numbers.slice(0, mostLinks).map((number) => `${appUrl}/${lang}/cases/${number}`);
    const left = numbers.length - links.length;
    const rest = left > 0 ? [t("saved.letter.more", { n: left })] : [];
    return [[t(`saved.letter.${kind}`, { n: numbers.length }), ...links, ...rest].join("\n")];
  };
  const text = [
    t("saved.letter.lead"),
    ...part("fresh"),
    ...part("changed"),
    ...part("gone"),
    `${t("saved.letter.manage")}\n${appUrl}/account/alerts`,
    `${t("saved.letter.stop")}\n${appUrl}${stopPath}`,
    t("saved.letter.why"),
  ];
  return { subject: t("saved.letter.subject"), text: `${text.join("\n\n")}\n` };
}

/** The letter to an address with which somebody wants an account; without a link where it has one. */
export function registrationLetter(lang: Language, link: string | null): Written {
  const t = deskTranslatorFor(lang);
  const text =
    link === null
      ? [t("account.register.letter.known"), t("account.register.letter.known.next")]
      : [t("account.register.letter.lead"), link, t("account.register.letter.ignore")];
  return { subject: t("account.register.letter.subject"), text: `${text.join("\n\n")}\n` };
}

/** The letter with the link that confirms an address. */
export function confirmationLetter(lang: Language, link: string): Written {
  const t = deskTranslatorFor(lang);
  const text = [t("saved.confirm.lead"), link, t("saved.confirm.ignore")];
  return { subject: t("saved.confirm.subject"), text: `${text.join("\n\n")}\n` };
}
