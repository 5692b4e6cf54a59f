import { z } from "zod";
import { safeText } from "./safe-text";

/**
 * The texts of the site that those who run it may say in their own words, each with the most
 * characters it may have. Each is also a message, whose words stand where nobody has put others.
 */
export const siteTextLimits = {
  "site.name": 40,
  "site.nameOther": 40,
  "site.tagline": 200,
  "home.pageTitle": 120,
  "home.title": 120,
  "home.standfirst": 800,
  "contact.standfirst": 600,
} as const;
export type SiteTextName = keyof typeof siteTextLimits;

export const siteTextNames: readonly SiteTextName[] = [
  "site.name",
  "site.nameOther",
  "site.tagline",
  "home.pageTitle",
  "home.title",
  "home.standfirst",
  "contact.standfirst",
];

/** The site's own words in one language; what is missing is said in the words of the project. */
export type SiteTexts = Partial<Record<SiteTextName, string>>;

/** Plain text of one paragraph: no line break, nothing that looks like markup. Empty for no own words. */
function plainText(max: number) {
  return safeText(max)
    .refine((text) => !/[\t\n]/.test(text), "text.forbiddenCharacter")
    .refine((text) => !/<[a-z!/?]/i.test(text), "settings.plainText")
    .transform((text) => text.trim());
}

const inBoth = (name: SiteTextName) => {
  const text = plainText(siteTextLimits[name]).default("");
  return z.strictObject({ en: text, ru: text }).default({ en: "", ru: "" });
};

export const siteTexts = z.strictObject({
  "site.name": inBoth("site.name"),
  "site.nameOther": inBoth("site.nameOther"),
  "site.tagline": inBoth("site.tagline"),
  "home.pageTitle": inBoth("home.pageTitle"),
  "home.title": inBoth("home.title"),
  "home.standfirst": inBoth("home.standfirst"),
  "contact.standfirst": inBoth("contact.standfirst"),
});

/** For how many days something is kept at the least and at the most. */
export const retentionDays = {
  "retention.letters": { least: 7, most: 3650, ordinary: 90 },
  "retention.audit": { least: 90, most: 3650, ordinary: 730 },
  "retention.devices": { least: 1, most: 90, ordinary: 14 },
} as const;

const days = ({ least, most, ordinary }: { least: number; most: number; ordinary: number }) =>
  z.int().min(least, "settings.days").max(most, "settings.days").default(ordinary);

/** Everything that can be set at the desk, by its name; the default holds until somebody sets it. */
export const settingSchemas = {
  "site.texts": siteTexts.prefault({}),
  /** Days after which a letter that is done with is deleted. */
  "retention.letters": days(retentionDays["retention.letters"]),
  /** Days after which an ordinary line of the journal is deleted. */
  "retention.audit": days(retentionDays["retention.audit"]),
  /** Days for which an unsaved text may be kept on the device of the one who writes it. */
  "retention.devices": days(retentionDays["retention.devices"]),
} as const;

export type SettingName = keyof typeof settingSchemas;
export type SettingValues = { [N in SettingName]: z.output<(typeof settingSchemas)[N]> };

export const retentionNames = [
  "retention.letters",
  "retention.audit",
  "retention.devices",
] as const satisfies readonly SettingName[];
