import { StopPage } from "@/components/saved/stop-page";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { showStop } from "@/lib/operations/saved/stop-by-link";

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { lang } = await currentVisitor();
  return <StopPage {...{ lang, token }} state={await showStop(token)} />;
}
