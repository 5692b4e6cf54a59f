import { type ColumnMapping, type RecordColumn, recordColumns } from "./record-columns";

/** Words by which other people's tables head our columns; the first column whose words fit takes it. */
const headings: readonly (readonly [RecordColumn, RegExp])[] = [
  ["uid", /^(?:.*уникальный идентификатор.*|уид|cui|uid(?: 2)?|judicial uid)$/u],
  [
    "lower_case_number",
    /номер дела.*(?:первой инстанции|нижестоящ)|case number lower|lower.*number/u,
  ],
  ["lower_decided", /дата.*первой инстанции|lower.*dec/u],
  ["lower_court", /суд.*первой инстанции|lower court/u],
  ["upper_case_number", /номер дела.*вышестоящ|case number upper|upper.*number/u],
  ["case_number", /^(?:№|номер|номер дела|№ дела|дело|case number|casenumber|case no|number)$/u],
  ["person_decided", /дата рассмотрения.*лиц|person.*(?:date|decided)/u],
  ["person_result", /результат.*лиц|person.*result/u],
  ["in_force", /законн\p{L}* силу|in force|legal force|enddate|end date|validity/u],
  [
    "received",
    /дата (?:поступления|регистрации)|поступ|received|entrydate|entry date|receipt|adm date/u,
  ],
  [
    "decided",
    /дата (?:рассмотрения|решения|приговора)|decided|resultdate|result date|decision date/u,
  ],
  ["result_reason", /основани|причина|reason/u],
  ["result", /результат|^решение$|decision|result|outcome/u],
  ["court_code", /код суда|vnkod|court code/u],
  ["court", /суд$|^наименование суда|^court(?: name)?$/u],
  ["judge", /судья|judge/u],
  ["names", /категория.*лица|стороны.*лица|^names(?: articles)?$/u],
  ["articles", /стат(?:ь|ей)|article|provision/u],
  ["person", /фио|фамилия|подсудим|обвиняем|^лицо$|defendant|accused|^(?:person|name)$/u],
  ["term_months", /срок.*мес|term.*month|months/u],
  ["suspended", /условн|suspended/u],
  ["sentence", /наказани|sentence|punishment/u],
  ["instance", /инстанци|instance/u],
  ["region", /регион|region/u],
  ["host", /сайт|host|^(?:url|link|ссылка)$|website/u],
  ["act_published", /акт опубликован|act published|published/u],
  ["synthetic", /synthetic/u],
];

/** Proposes which heading is which column; each heading is used once, unknown ones are left out. */
export function proposeMapping(headers: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  const free = new Set(headers);
  for (const column of recordColumns) if (free.delete(column)) mapping[column] = column;
  for (const [column, words] of headings) {
    if (mapping[column] !== undefined) continue;
    const header = [...free].find((name) => words.test(headingWords(name)));
    if (header === undefined) continue;
    mapping[column] = header;
    free.delete(header);
  }
  return mapping;
}

/** By what a mapping is remembered: the headings in their order, without what differs in typing. */
export function headingSignature(headers: readonly string[]): string {
  return headers.map(headingWords).join("|");
}

function headingWords(name: string): string {
  return name
    .normalize("NFC")
    .slice(0, 200)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}№]+/gu, " ")
    .trim();
}
