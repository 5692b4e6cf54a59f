import { LanguageChoice } from "@/components/shell/language-choice";

/** The answer to an address outside every language: the front sends readers here. */
export default function UnknownAddressPage() {
  return <LanguageChoice status={404} />;
}
