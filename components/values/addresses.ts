import type { Language } from "@/lib/domain/language";
import { splitProvision } from "@/lib/domain/provision";

/** Where a thing is read, in the language of the page. */
export const addresses = {
  case: (lang: Language, slug: string) => `/${lang}/cases/${segment(slug)}`,
  caseVersion: (lang: Language, slug: string, version: number) =>
    `/${lang}/cases/${segment(slug)}/v/${version}`,
  caseHistory: (lang: Language, slug: string) => `/${lang}/cases/${segment(slug)}/history`,
  caseAlike: (lang: Language, slug: string) => `/${lang}/cases/${segment(slug)}/alike`,
  caseData: (slug: string) => `/api/v1/cases/${segment(slug)}`,
  court: (lang: Language, code: string) => `/${lang}/courts/${segment(code)}`,
  source: (lang: Language, id: string) => `/${lang}/sources/${segment(id)}`,
  figure: (lang: Language, id: string) => `/${lang}/figures/${segment(id)}`,
  discrepancy: (lang: Language, id: string) => `/${lang}/discrepancies/${segment(id)}`,
  provision: (lang: Language, id: string) => {
    const [article, part] = splitProvision(id);
    return part === null
      ? `/${lang}/law/${segment(article)}`
      : `/${lang}/law/${segment(article)}/${segment(part)}`;
  },
} as const;

function segment(text: string): string {
  return encodeURIComponent(text);
}
