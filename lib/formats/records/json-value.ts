import { isJsonObject, type Json } from "@/lib/domain/projection/json";

export type JsonObject = { [key: string]: Json | undefined };

/** A JSON object in a text, or null where the text is none. */
export function parsedObject(text: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** A member that is an object; empty where it is none. */
export function objectIn(object: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isJsonObject(value) ? value : {};
}

/** A member's objects, where it is a list. */
export function objectsIn(object: JsonObject, key: string): JsonObject[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** Whether a member says yes, however a program writes that. */
export function saysYes(object: JsonObject, key: string): boolean {
  if (Object.hasOwn(object, key) && object[key] === true) return true;
  return /^(?:true|yes|да|1)$/iu.test(textIn(object, key)?.trim() ?? "");
}

/** The first of some members that is a text or a number, as a text. */
export function textIn(object: JsonObject, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
  }
  return null;
}
