"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { LocalText } from "@/lib/domain/local-text";
import { Choice, FewChoices } from "./choice";
import { LocalTextInput } from "./local-text-input";
import { Lookup } from "./lookup";
import { type ControlProps, TypedInput } from "./typed-input";

/** The most answers that are shown side by side. */
const few = 3;

/** What a field of a type is filled in with. */
export function Control(props: ControlProps) {
  const { t } = useWorkspace();
  const { type, value, onValue, label } = props;
  if (type.type === "local")
    return (
      <LocalTextInput
        label={label}
        quiet
        hatched
        value={localOf(value)}
        onText={(text) => onValue(text.en === "" && text.ru === "" ? null : text)}
      />
    );
  if (type.type === "known") return <Lookup {...props} list={type.list} />;
  if (type.type !== "code") return <TypedInput {...props} />;
  const options = type.codes.map((code) => ({ value: code, label: t.code(type.set, code) }));
  const Select = options.length <= few ? FewChoices : Choice;
  return (
    <Select
      id={props.id}
      label={label}
      options={options}
      value={typeof value === "string" ? value : null}
      onValue={onValue}
    />
  );
}

function localOf(value: unknown): LocalText {
  if (typeof value !== "object" || value === null) return { en: "", ru: "" };
  const { en, ru } = { en: Reflect.get(value, "en"), ru: Reflect.get(value, "ru") };
  return { en: typeof en === "string" ? en : "", ru: typeof ru === "string" ? ru : "" };
}
