import { NotHere } from "@/components/desk/not-here";
import { currentVisitor } from "@/lib/auth/current-visitor";

export default async function NotFound() {
  const { lang } = await currentVisitor();
  return <NotHere lang={lang} />;
}
