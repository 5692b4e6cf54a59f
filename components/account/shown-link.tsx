"use client";

import { useId } from "react";
import { useSentForm } from "@/components/desk/action-form";

/** The one-time link that the form around has just made. */
export function ShownLink({ label }: { label: string }) {
  const id = useId();
  const { status, values } = useSentForm();
  if (status !== "done" || !values.link) return null;
  return (
    <div className="d-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="a-link" value={values.link} readOnly />
    </div>
  );
}
