/** What the public history says of a version from which something was removed. */
export const removed = { en: "A passage was removed.", ru: "Удалён фрагмент." };
