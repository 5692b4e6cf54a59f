import { Refusal } from "@/lib/domain/refusal";
import { setFirstPassword } from "@/lib/operations/set-first-password";
import { formValues } from "@/lib/web/form-values";
import { pageLanguage } from "@/lib/web/page-language";
import { readForm } from "@/lib/web/read-form";
import { seeOutcome } from "@/lib/web/see-other";

type Context = { params: Promise<{ token: string }> };

const maxBytes = 16_000;

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const lang = pageLanguage(new URL(request.url).searchParams.get("lang") ?? "en");
  const back = `/setup/${encodeURIComponent(token)}?lang=${lang}`;
  return seeOutcome(async () => {
    const form = await readForm(request, maxBytes);
    const [email, alias, passphrase, again] = formValues(form, fields);
    if (passphrase !== again) throw new Refusal("invalid", "passphrases.differ");
    await setFirstPassword({ token, email, alias, passphrase });
    return `/setup/done?lang=${lang}`;
  }, back);
}

const fields = ["email", "alias", "passphrase", "again"] as const;
