import { provisionName, shortProvision } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";
import { addresses } from "./addresses";

/** A provision by name, as a link to its page; `short` writes it as lawyers abbreviate it. */
export function ProvisionLink(props: { provision: string; t: Translator; short?: boolean }) {
  const { provision, t, short } = props;
  const name = short ? shortProvision(provision, t.lang) : provisionName(provision, t.lang);
  return (
    <a className="provision" href={addresses.provision(t.lang, provision)}>
      {name}
    </a>
  );
}
