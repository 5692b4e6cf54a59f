import { notFound } from "next/navigation";

export default function Nothing(): never {
  notFound();
}
