import type { Concept } from "./concept";

/** Courts, steps and bodies of procedure, and the circumstances that the law names. */
export const procedure: readonly Concept[] = [
  {
    id: "garrisoncourt",
    set: "garrison_court",
    members: ["гарнизонный военный суд", "ГВС", "garrison military court", "garrison court"],
    also: ["гарнизонный суд"],
    reads: { ГВС: ["^ГВС"] },
  },
  {
    id: "districtcourt",
    set: "district_court",
    members: ["окружной военный суд", "ОВС", "district military court"],
    also: ["окружной суд"],
    reads: { ОВС: ["^ОВС"] },
  },
  {
    id: "fleetcourt",
    set: "district_court",
    members: ["флотский военный суд", "ФВС", "fleet military court"],
    also: ["флотский суд", "fleet court"],
    reads: { ФВС: ["^ФВС"] },
  },
  {
    id: "appellatecourt",
    set: "appellate_court",
    members: ["Апелляционный военный суд", "Appellate Military Court"],
  },
  {
    id: "cassationcourt",
    set: "cassation_court",
    members: ["Кассационный военный суд", "Cassation Military Court"],
  },
  { id: "verdict", set: "verdict", members: ["приговор", "verdict", "sentence"] },
  {
    id: "ruling",
    set: "ruling",
    members: ["определение", "постановление", "ruling", "order of a court"],
    reads: { ruling: ["=ruling", "=rulings"] },
  },
  {
    id: "appeal",
    set: "appeal",
    members: ["апелляция", "appeal"],
    also: ["апелляционная жалоба", "обжалование", "обжаловать", "appellate"],
  },
  {
    id: "cassation",
    set: "cassation",
    members: ["кассация", "кассационная жалоба", "cassation"],
  },
  {
    id: "final",
    set: "final",
    members: ["вступил в законную силу", "final", "in legal force"],
    also: ["вступление в силу", "вступил в силу", "entered into force", "became final"],
    // The last word of a man is no verdict in force.
    reads: { final: ["final verdict", "verdict is final", "sentence is final"] },
  },
  {
    id: "showtrial",
    set: "show_trial",
    members: ["показательный процесс", "выездное заседание", "show trial", "visiting session"],
    also: ["показательный суд", "показательный приговор", "показательное заседание"],
  },
  {
    id: "investigators",
    set: "investigators",
    members: [
      "СК",
      "Следственный комитет",
      "военный следственный отдел",
      "ВСУ",
      "Investigative Committee",
      "military investigation department",
    ],
    also: [
      "военное следственное управление",
      "следственное управление",
      "военный следователь",
      "investigation department",
    ],
    // These three letters mostly name the Ukrainian forces.
    reads: { СК: ["^СК"], ВСУ: [] },
  },
  {
    id: "militarypolice",
    set: "military_police",
    members: ["военная полиция", "military police"],
  },
  {
    id: "commissariat",
    set: "commissariat",
    members: ["военкомат", "военный комиссариат", "military commissariat", "enlistment office"],
    also: [
      "military enlistment office",
      "recruitment office",
      "commissariat",
      "draft office",
      "военком",
    ],
  },
  {
    id: "unit",
    set: "unit",
    members: ["войсковая часть", "в/ч", "military unit"],
    also: ["воинская часть"],
  },
  {
    id: "mobilisation",
    set: "mobilisation",
    members: ["период мобилизации", "мобилизация", "mobilisation", "mobilization"],
    reads: { mobilisation: ["=mobilisation"], mobilization: ["=mobilization"] },
  },
  { id: "martiallaw", set: "martial_law", members: ["военное положение", "martial law"] },
  { id: "wartime", set: "wartime", members: ["военное время", "wartime"], also: ["time of war"] },
  {
    id: "armedconflict",
    set: "armed_conflict",
    members: ["вооружённый конфликт", "armed conflict"],
  },
  {
    id: "combatoperations",
    set: "combat_operations",
    members: ["ведение боевых действий", "боевые действия", "combat operations"],
  },
  {
    id: "specialoperation",
    set: "special_operation",
    members: [
      "СВО",
      "специальная военная операция",
      "спецоперация",
      "SVO",
      "special military operation",
    ],
    reads: { СВО: ["=сво"], SVO: ["=svo"] },
  },
  {
    id: "fieldcamp",
    set: "field_encampment",
    members: ["полевой лагерь", "field encampment"],
    also: ["field camp"],
  },
];
