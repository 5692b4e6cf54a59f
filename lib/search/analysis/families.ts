/**
 * Words that stem apart and mean the same thing here, in both languages. A whole word stands as it
 * is written; `~` at its end takes in all that begins so. Each family has one term in the index.
 */
export const families: Readonly<Record<string, string>> = {
  refuse:
    "отказ отказа отказу отказом отказе отказы отказов отказал~ отказат~ отказыва~ отказав~ отказн~ откаж~ refus~",
  desert: "дезертир~ desert deserts deserted deserting deserter~ desertion~",
  surrender: "сдат~ сдал~ сдав~ сдас~ сдач~ явил~ явит~ явивш~ явк~ surrender~",
  detain: "задерж~ detain~ detention~",
  month: "месяц~ месяч~ month~",
  day: "день дня дней дню днем дни днями днях сутки суток day days",
  year: "год года году годом годы годов годах лет year years",
  week: "недел~ week weeks",
  commander: "командир~ commander~ commanding",
  officer: "офицер~ officer officers",
  order:
    "приказ приказа приказу приказом приказе приказы приказов приказал~ приказыва~ order orders ordered",
  sentence: "приговор~ sentenc~",
  convict: "осужд~ осуди~ осужу~ convict convicted convicts conviction convictions",
  acquit: "оправд~ acquit~",
  appeal: "апелляц~ апелляционн~ обжал~ appeal~ appellate",
  court: "суд суда суду судом суде суды судов судами судах судебн~ court courts",
  judge: "судья судьи судье судью судьей судей судьям judge judges",
  trial: "процесс процесса процессу процессе процессом процессы trial trials",
  front: "фронт~ передов~ front frontline",
  wound: "ранен~ ранил~ рана раны ран wound~ injur~",
  treatment: "лечени~ лечил~ лечит~ лечен treatment treated treat",
  hospital: "госпитал~ больниц~ hospital~",
  leave: "отпуск~ vacation",
  conscience: "совест~ убежден~ conscien~",
  religion: "религи~ вероисповед~ religio~ faith",
  buddhist: "буддис~ буддий~ будди~ buddhis~",
  family: "семь~ семей~ family families",
  child: "ребен~ дети детей детям детьми детях детск~ child children kids",
  wife: "жена жены жене жену женой супруг~ wife wives spouse",
  father: "отец отца отцу отцом отце папа папы father~",
  brother: "брат~ brother~",
  parent: "родител~ родных родным родственн~ parent~ relative~",
  ill: "болезн~ больной больного больному больная больных болел~ болеет sick ill illness~ disease~",
  care: "ухаж~ уход ухода ухаживать забот~ care cared caring",
  petersburg: "петербург~ питер питера питере спб petersburg~",
  mother: "мать матери матерью мама мамы mother mothers",
  fear: "страх~ боял~ боит~ бояз~ испуг~ fear~ afraid scared",
  drink: "алкогол~ пьян~ пил выпи~ спиртн~ alcohol~ drunk~ drink~ drank",
  prison: "тюрьм~ тюрем~ prison~ jail~",
  group: "групп~ group groups",
  weapon: "оруж~ автомат автомата автоматом автоматы weapon~ rifle~ armed",
  award: "наград~ медал~ орден ордена орденом award~ medal~ decorat~",
  regret: "раская~ remorse~ repent~",
  kill: "убива~ убит~ убий~ убил~ kill killed killing kills",
  war: "война войны войне войну войной war wars",
  fight: "воева~ воюет воюют fight fights fighting fought",
  soldier: "солдат~ soldier~",
  servicemember: "военнослужащ~ serviceman servicemen servicewoman servicemember~",
  reservist: "резервист~ запасник~ reservist~",
  region: "область области областью областной регион~ oblast region regions",
  investigator: "следоват~ следств~ investigator~ investigation~ investigative investigated",
  prosecutor: "прокур~ обвинител~ prosecut~",
  lawyer: "адвокат~ защитник~ lawyer~ attorney~ advocate advocates",
  announce: "оглас~ оглаш~ зачит~ зачтен~ announc~ pronounc~",
  reporter: "журналист~ корреспондент~ репортер~ journalist~ reporter reporters",
  guilty: "виновн~ вину вины вина виной guilt~",
  confess: "признал~ признан~ confess~ admit~",
  camp: "лагер~ camp camps encampment~",
  home: "домой дом дома доме домом home homes",
  flee: "бежал~ сбежал~ побег~ убежал~ бегств~ fled flee~ escape~",
  closed: "закрыт~ закрыл~ closed",
  voluntarily: "доброволь~ voluntar~",
  term: "срок срока сроку сроком сроке сроки сроков term terms",
  fine: "штраф~ fine fined fines",
  disobey: "неисполн~ неповинов~ ослуш~ disobe~ insubordinat~",
  threat: "угроз~ угрож~ грозил~ threat~",
  beat: "избил~ избие~ избит~ бил били ударил~ beat beaten beating beatings hit",
  kyiv: "киев~ kyiv kiev",
};

const prefix = "qf";
const exact = new Map<string, string>();
const beginnings = new Map<string, string>();
let shortest = 60;
let longest = 0;
for (const [name, members] of Object.entries(families))
  for (const member of members.split(" ")) enter(member, `${prefix}${name}`);

function enter(member: string, term: string) {
  const begins = member.endsWith("~");
  const word = begins ? member.slice(0, -1) : member;
  (begins ? beginnings : exact).set(word, term);
  if (begins) {
    shortest = Math.min(shortest, word.length);
    longest = Math.max(longest, word.length);
  }
}

/** The term of the family to which a folded word belongs, or null. The longest beginning counts. */
export function familyOf(folded: string): string | null {
  const whole = exact.get(folded);
  if (whole) return whole;
  for (let length = Math.min(longest, folded.length); length >= shortest; length--) {
    const found = beginnings.get(folded.slice(0, length));
    if (found) return found;
  }
  return null;
}
