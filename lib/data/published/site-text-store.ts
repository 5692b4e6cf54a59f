import type { Tx } from "@/lib/data/desk/tx";
import { languages } from "@/lib/domain/language";
import { type SettingValues, siteTextNames } from "@/lib/domain/site-settings";

/** The writing side of the site's own words. An empty text is none: the project's words stand there. */
export function siteTextStore(tx: Tx) {
  return {
    replace: async (texts: SettingValues["site.texts"]) => {
      await tx.siteText.deleteMany();
      await tx.siteText.createMany({
        data: siteTextNames.flatMap((name) =>
          languages.flatMap((lang) => {
            const text = texts[name][lang];
            return text === "" ? [] : [{ name, lang, text }];
          }),
        ),
      });
    },
  };
}
