/** Every way in which a court says that it does not give a name. */
const hidden =
  /^(?:информация скрыта|скрыто|данные изъяты|изъято|обезличено|фио ?\d{0,3}|<[^<>]{2,40}>|\*+|[хx]{3,})[. ]*$/iu;

/** Whether a court hides a name: «Информация скрыта», «ФИО1», «<данные изъяты>». */
export function isHiddenName(name: string): boolean {
  return name.length <= 60 && hidden.test(name.trim());
}
