import type { ReactNode } from "react";
import "@/app/styles/desk-overview.css";

/** The looks of the settings. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return children;
}
