import type { Language } from "@/lib/domain/language";

/** Regions by the portal's code, short enough for a small square: `code en ru`. */
const words = `
01 Ady Адыг|02 AltR АлтР|03 Bash Баш|04 Bury Бур|05 Dag Даг|06 Ing Инг|07 KB КБР|08 Kalm Калм|09 KCh КЧР
10 Kar Кар|11 Komi Коми|12 Mari МЭл|13 Mord Морд|14 Yak Якут|15 NOs СОс|16 Tat Тат|17 Tuva Тыва|18 Udm Удм
19 Khak Хак|20 Chech Чеч|21 Chuv Чув|22 AltK АлтК|23 Kras Крд|24 Kyar Крсн|25 Prim Прим|26 Stav Став
27 Khab Хаб|28 Amur Амур|29 Arkh Арх|30 Astr Астр|31 Belg Белг|32 Bry Брян|33 Vlad Влад|34 Volg Волг
35 Vold Влгд|36 Vor Врнж|37 Ivan Иван|38 Irk Ирк|39 Klgd Клгд|40 Klg Клж|41 Kam Камч|42 Kem Кем
43 Kir Кир|44 Kos Костр|45 Kurg Кург|46 Kur Курск|47 LenO ЛенО|48 Lip Лип|49 Mag Маг|50 MosO МО
51 Mur Мурм|52 NNov Ниж|53 Novg Новг|54 Nsib Нсиб|55 Omsk Омск|56 Oren Орен|57 Ory Орёл|58 Pen Пенз
59 Perm Перм|60 Psk Псков|61 Ros Рост|62 Rya Ряз|63 Sam Сам|64 Sar Сар|65 Sakh Сах|66 Sver Свер|67 Smol Смол
68 Tam Тамб|69 Tver Твер|70 Tom Томск|71 Tula Тула|72 Tyum Тюм|73 Uly Ульян|74 Chel Чел|75 Zab Заб
76 Yar Яросл|77 Msc Мск|78 SPb СПб|79 JAO ЕАО|83 Nen НАО|86 KhM ХМАО|87 Chuk Чук|89 YaN ЯНАО
90 Zap Зап|91 Crim Крым|92 Sev Сев|93 Don Дон|94 Luh Луг|95 Out Вне|96 Kher Херс`;

const short = new Map(
  words
    .split(/[|\n]/)
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [code = "", en = "", ru = ""] = entry.split(" ");
      return [code, { en, ru }] as const;
    }),
);

/** The name of a region in a few letters; its code where there is none. */
export function regionShort(code: string, lang: Language): string {
  return short.get(code)?.[lang] ?? code;
}
