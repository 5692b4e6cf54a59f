/** Words of the desk: editor. */
export const editorEn = {
  "editor.title": "Editor",
  "editor.opening": "Opening the text …",
  "editor.text.en": "Text in English",
  "editor.text.ru": "Text in Russian",
  "editor.passage.deskOnly": "desk only",
  "editor.passage.footnote": "Footnote {n}",
  "editor.passage.noQuotation": "the quotation is not kept in this case",
  "editor.passage.asOf": "as of {date}",
  "editor.passage.drifted": "out of date, now {value}",
  "editor.passage.notInCase": "not among the people of this case",
} as const;
