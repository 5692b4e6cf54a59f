import type { ReactNode } from "react";
import "@/app/styles/desk-sources.css";

export default function SourcesLayout({ children }: { children: ReactNode }) {
  return children;
}
