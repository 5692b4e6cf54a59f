import type { PublicCase, PublicDefendant } from "@/lib/domain/public/public-case";
import type { PublicValue } from "@/lib/domain/public/public-value";
import { absenceOf } from "./case-attributes";

/** How readers say what is coded, in both languages: by the field and the code. */
const said: Readonly<Record<string, string>> = {
  "how-it-ended=surrendered-commissariat":
    "сам пришёл в военкомат, явился в военный комиссариат, сдался; surrendered at a military commissariat, turned himself in",
  "how-it-ended=surrendered-investigators":
    "сам пришёл к следователям, явка с повинной, сдался; surrendered to investigators, turned himself in",
  "how-it-ended=returned-to-unit":
    "сам вернулся в часть; came back himself, returned to the unit voluntarily",
  "how-it-ended=detained": "задержан, задержали; detained, caught",
  "left-from=front": "ушёл с фронта, с передовой, с позиций; left the front",
  "left-from=field-camp": "ушёл из полевого лагеря; left a field encampment",
  "left-from=garrison": "ушёл из части, из гарнизона; left the garrison",
  "left-from=hospital": "ушёл из госпиталя; left a hospital",
  "left-from=leave": "не вернулся из отпуска; did not return from leave",
  "plea=guilty": "признал вину; pleaded guilty",
  "plea=partly": "признал вину частично; pleaded guilty in part",
  "plea=not-guilty": "не признал вину; pleaded not guilty",
  "refusal-in-words=yes": "отказался вслух; refused in words",
  "order-repeated=yes": "приказ повторили; the order was repeated",
  "order-on-camera=yes": "приказ на камеру, на видео; an order on camera, on video",
  "refused-after-front=yes": "отказался вернуться на фронт; refused to return to the front",
  "group=yes": "групповое дело, группа лиц; group case",
  "weapon-or-threat=yes": "с оружием, угрозы; weapon, threats",
  "violence=yes": "насилие; violence",
  "wound=yes": "ранение, ранен; wounded",
  "family-care=yes": "уход за родными, семейные обстоятельства; family care",
  "minor-children=yes": "несовершеннолетние дети; minor children",
  "award=yes": "награда, медаль; award, medal",
  "front-line-service=yes": "воевал, участник боевых действий; served at the front, veteran",
  "readiness-to-return=yes": "готов вернуться на фронт; ready to return to the front",
  "conscience=yes": "по убеждениям, по совести, религия; conscience, religious belief, pacifist",
  "fear-for-life=yes": "страх за жизнь, боялся погибнуть; fear for life",
  "detained-before-ranks=yes": "задержан перед строем; detained before the ranks",
  "service=mobilised": "мобилизованный; mobilised soldier",
  "service=conscript": "срочник, военнослужащий по призыву; conscript",
  "service=contract": "контрактник; contract soldier",
  "service=officer": "офицер; officer",
  "service=volunteer": "доброволец; volunteer",
  "service=released-convict":
    "условно освобождённый, заключённый-контрактник; convict released to serve",
  "suspended=real": "реальный срок; real imprisonment",
  "suspended=suspended": "условный срок; suspended sentence",
  "regime=settlement": "колония-поселение; settlement colony",
  "regime=general": "колония общего режима; general-regime colony",
  "regime=strict": "колония строгого режима; strict-regime colony",
  "regime=special": "колония особого режима; special-regime colony",
  "kind=deprivation_of_liberty": "лишение свободы; deprivation of liberty",
  "kind=restriction_of_military_service":
    "ограничение по военной службе; restriction of military service",
  "kind=disciplinary_military_unit": "дисбат; disciplinary military unit",
  "kind=arrest": "гауптвахта; guardhouse",
  "kind=fine": "штраф; fine",
  "instance=appeal": "апелляция; appeal",
  "instance=cassation": "кассация; cassation",
  "openness=closed": "закрытое заседание, закрытый процесс; closed hearing, closed trial",
  "heldAt=show-trial": "показательный процесс; show trial",
  "heldAt=unit": "выездное заседание в части; visiting session in the unit",
  "outcome=convicted": "осуждён; convicted",
  "outcome=acquitted": "оправдан; acquitted",
  "outcome=terminated": "дело прекращено; terminated",
  "outcome=pending": "дело ещё не рассмотрено; pending",
  "outcome=unknown": "исход неизвестен; outcome unknown",
};

/**
 * How long the absences lasted of which a part of article 337 speaks: two to ten days, ten days to a
 * month, over a month. The parts with a higher number in each line hold in time of mobilisation.
 */
const absenceOfParts: readonly (readonly [string, readonly string[]])[] = [
  ["до десяти суток; up to ten days", ["337(1)", "337(2)", "337(2.1)"]],
  ["от десяти суток до месяца; more than ten days", ["337(3)", "337(3.1)"]],
  ["больше месяца; over a month", ["337(4)", "337(5)"]],
];

/** The words of both languages for what a public case states in codes, so that words find it. */
export function factWords(document: PublicCase): string[] {
  const codes = [
    `outcome=${document.outcome}`,
    ...(document.kind === "group" ? ["group=yes"] : []),
    ...document.defendants.flatMap(codesOfDefendant),
    ...document.proceedings.flatMap(({ facts }) =>
      facts.flatMap(({ field, stated }) => coded(field, stated.value)),
    ),
  ];
  const words = [...new Set(codes)].flatMap((code) => said[code] ?? []);
  return [...words, ...absenceWords(document)];
}

function codesOfDefendant({ facts, chain }: PublicDefendant): string[] {
  const inFacts = facts.flatMap(({ field, stated }) => coded(field, stated.value));
  const isAssessed = inFacts.some((code) => code.startsWith("serviceAsAssessed="));
  const service = isAssessed ? "serviceAsAssessed=" : "serviceAsStated=";
  const last = chain.at(-1);
  return [
    ...inFacts.map((code) => code.replace(service, "service=")),
    ...(last
      ? [
          ...coded("kind", last.kind.value),
          ...coded("suspended", last.suspended.value),
          ...coded("regime", last.regime.value),
        ]
      : []),
  ];
}

function coded(field: string, value: PublicValue): string[] {
  return value.kind === "code" ? [`${field}=${value.code}`] : [];
}

function absenceWords(document: PublicCase): string[] {
  const charged = document.defendants.flatMap(({ charges }) =>
    charges.flatMap(({ provision: { value } }) =>
      value.kind === "provision" ? value.provision : [],
    ),
  );
  const ofParts = absenceOfParts
    .filter(([, parts]) => parts.some((part) => charged.includes(part)))
    .map(([words]) => words);
  const days = absenceOf(document);
  const counted = days && days.from > 30 ? ["больше месяца; over a month"] : [];
  return [...new Set([...ofParts, ...counted])];
}
