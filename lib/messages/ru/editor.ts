import type { editorEn } from "@/lib/messages/en/editor";

/** Words of the desk: editor. */
export const editorRu: Record<keyof typeof editorEn, string> = {
  "editor.title": "Редактор",
  "editor.opening": "Текст открывается…",
  "editor.text.en": "Текст на английском",
  "editor.text.ru": "Текст на русском",
  "editor.passage.deskOnly": "только для редакции",
  "editor.passage.footnote": "Сноска {n}",
  "editor.passage.noQuotation": "этой цитаты нет среди цитат дела",
  "editor.passage.asOf": "на {date}",
  "editor.passage.drifted": "устарело, сейчас {value}",
  "editor.passage.notInCase": "нет среди людей этого дела",
};
