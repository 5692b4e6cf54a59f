import type { ReactNode } from "react";
import "@/app/styles/desk-review.css";

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
