"use client";

import { usePathname } from "next/navigation";
import { Failed } from "@/components/desk/failed";

export default function AccountError({ reset }: { error: Error; reset: () => void }) {
  return <Failed again={reset} path={usePathname()} />;
}
