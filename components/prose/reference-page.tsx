import type { ComponentProps } from "react";
import { PublicPage } from "@/components/shell/public-page";

/** A public page of reference; its styles stand in `reference.css`, under `.ref`. */
export function ReferencePage({ children, ...page }: ComponentProps<typeof PublicPage>) {
  return (
    <PublicPage {...page}>
      <div className="ref">{children}</div>
    </PublicPage>
  );
}
