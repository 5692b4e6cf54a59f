import type { ReactNode } from "react";
import "@/app/styles/desk-records.css";

export default function RecordsLayout({ children }: { children: ReactNode }) {
  return children;
}
