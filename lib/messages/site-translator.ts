import type { Language } from "@/lib/domain/language";
import type { SiteWords } from "@/lib/domain/public/shown";
import type { MessageKey } from "./catalogue";
import { type Translator, translatorFor } from "./translator";

/**
 * The translator of a public page: what the site says in its own words is said in them, exactly as
 * they were written, and everything else in the words of the project.
 */
export function siteTranslator(lang: Language, site: SiteWords | undefined): Translator {
  const t = translatorFor(lang);
  const own = new Map<string, string>(Object.entries(site?.[lang] ?? {}));
  if (own.size === 0) return t;
  const say = (key: MessageKey, values?: Record<string, string | number>) =>
    own.get(key) ?? t(key, values);
  const dynamic: Translator["dynamic"] = (key, values) => own.get(key) ?? t.dynamic(key, values);
  return Object.assign(say, { lang, code: t.code, dynamic });
}
