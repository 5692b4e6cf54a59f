import { getSchema } from "@tiptap/core";
import { narrativeExtensions } from "./extensions/narrative-extensions";

/**
 * The fixed schema of a narrative, for the server and for the editor alike. Our own marks and atoms
 * refer by id, never by text.
 */
export const narrativeSchema = getSchema(narrativeExtensions);
