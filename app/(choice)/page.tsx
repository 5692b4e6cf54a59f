import { LanguageChoice } from "@/components/shell/language-choice";

export default function ChoicePage() {
  return <LanguageChoice status={200} />;
}
