import type { Translator } from "@/lib/messages/translator";

/** The names of those whose data the courts and regions come from, as their licence asks. */
export function CourtCredit({ t }: { t: Translator }) {
  return (
    <p className="fine">
      {t("courts.credit", { hflabs: "hflabs/region", dataout: "dataout-org/sudrfparser" })}{" "}
      {t("courts.english")}
    </p>
  );
}
