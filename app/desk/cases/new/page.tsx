import { notFound } from "next/navigation";
import { NewCase } from "@/components/desk/new-case";
import { deskDoors } from "@/lib/operations/desk/doors";
import { deskVisitor } from "@/lib/web/desk-page";
import { createCase } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  if (deskDoors(actor).length === 0) notFound();
  return <NewCase create={createCase} lang={lang} />;
}
