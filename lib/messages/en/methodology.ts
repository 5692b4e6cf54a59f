/** Words of the area: methodology. */
export const methodologyEn = {
  "methodology.title": "How this casebook is made",
  "methodology.standfirst":
    "What an entry rests on, what the words and marks on these pages mean, and what the casebook cannot tell you.",
  "methodology.description":
    "How cases enter the casebook, where values come from, what unknown means, and the limits of it all.",
  "methodology.contents": "On this page",

  "methodology.entries.title": "How a case gets in",
  "methodology.entries.1":
    "An entry tells and codes one prosecution, of one person or of a group: for disobeying an order, leaving a unit, deserting, using violence against a superior, or another crime against military service that has to do with a refusal to fight.",
  "methodology.entries.2":
    "A case gets in when a publication or a document tells of it. The casebook began with five publications in English; they are listed under Sources. That is a small part of what happened, chosen by what journalists could find out, and it is not a sample from which shares can be computed.",
  "methodology.entries.3":
    "The text is ours. Facts carry over from the source, its sentences do not. A quotation is at most twenty words long. A text that exists in one language only is shown in it, with a note.",

  "methodology.provenance.title": "Where a value comes from",
  "methodology.provenance.1":
    "A value on a case page opens the words it rests on, with the publication and the date. A value with no quotation behind it says that too.",
  "methodology.provenance.2":
    "Every quotation is tied to its exact place in a copy of the source. The copy is not published, only its length and its SHA-256 hash: whoever holds the same text can check that nothing was put into anybody’s mouth.",
  "methodology.provenance.3":
    "When a publication relays another’s reporting, we say whose. Two newspapers that repeat one study are one source, not two. The list of cases counts apart those of which one publisher alone tells.",

  "methodology.unknown.title": "What “not known” means",
  "methodology.unknown.1":
    "None of our sources says it. It does not mean that it did not happen, or that nobody knows. It is a value like any other: hatched, said in words, and counted. Where a share is shown, the unknown part is in its caption.",
  "methodology.unknown.2":
    "A date shows what is known of it: a month, a season, a span of days. A day that nobody printed is never made up.",

  "methodology.inferred.title": "What “inferred” means",
  "methodology.inferred.1":
    "Some values follow from a text that does not state them. A source prints a day without a year and was itself published in April 2023: the year follows. Such a value is marked “inferred”, and the reason stands beside it.",
  "methodology.inferred.2":
    "A Russian name that we have seen only in an English text is a reconstruction, and says so.",
  "methodology.inferred.3":
    "A soldier’s status is kept twice: as the source states it, and as we assess it. English texts call mobilised men “conscripts” or “draftees”; we keep the printed word and give our assessment only where the text supports one.",

  "methodology.disagreements.title": "When sources disagree",
  "methodology.disagreements.1":
    "Both statements stay visible. A discrepancy is explained (we say why they differ), resolved by preferring one value (we say which and why), or open (nobody has explained it). A sum that does not come out is a discrepancy as well, and the sum is shown.",
  "methodology.disagreements.2":
    "An expert’s opinion that the data do not bear out is put beside the data, not corrected away.",

  "methodology.names.title": "Names and protection",
  "methodology.names.1":
    "A defendant or an official is named where a publisher has already named him or her in that role; the ground is recorded. Relatives, people who asked not to be named, and those for whom a name may be dangerous are shown by their role. Their names are in no page, search index or data file of ours.",
  "methodology.names.2":
    "What soldiers, relatives or officials are reported to have said or done stays attributed to those who said it. A report of an act is not a finding that it happened.",
  "methodology.names.3":
    "Whoever is named here, or speaks for somebody named here, can ask for a change through the contact form, without giving a reason that we would publish.",

  "methodology.numbers.title": "What the numbers mean",
  "methodology.numbers.1":
    "Received is not decided, and decided is not people. A court receives a case, decides it months later, or sends it elsewhere; a case may have several defendants; a decision may be something other than a verdict. Numbers of one kind must not be subtracted from numbers of another.",
  "methodology.numbers.2":
    "Every published number keeps its hedge (“almost”, “at least”), its articles, its period, its day, its publisher, and whoever passed it on. What the source does not say stays unknown.",
  "methodology.numbers.3":
    "Suspended is not free. A suspended sentence is a conviction with a period of probation. Mediazona wrote in April 2023 that the decree on mobilisation left three grounds for discharge: unfitness for service, the age limit, and a sentence of imprisonment; soldiers with suspended sentences are sent back to the front.",

  "methodology.records.title": "How court records are counted",
  "methodology.records.1":
    "The statistics count records that courts put on their own sites. A file of them becomes public when an editor publishes it, and can be taken back. What readers see of a record is codes, days and counts: no name of a defendant, no judge, no number of a case.",
  "methodology.records.2":
    "Received is a case by its day of receipt, decided by the day of its decision. Pending at the end of a month are the cases that had come in and had not been decided; one of which something was decided on an unknown day is in neither count. Each instance is counted by itself, so that no case counts twice.",
  "methodology.records.3":
    "Records appear late. Where the portal says on which day it put something up, we take the number of days within which nine in ten records show something. Where it does not, we look at the end: the last weeks that have less than half of the median of the half year that ended a quarter earlier. The months that this reaches into are hatched and drawn all the same, and so is a month that began before the records do. Where neither tells how late records appear, every month is hatched, and no reported number is set against the records.",
  "methodology.records.4":
    "Every answer tells of courts one by one, so numbers of fewer than five people are hidden in it wherever something besides place, article and month is told of court records, such as how cases ended; of case entries, where a place is asked of. With them are hidden as many other numbers as it takes that they cannot be worked out from a total. Where anything of real and suspended punishments is hidden, so is how many terms are known. No middle is worked out of fewer than ten terms; the shortest and the longest are shown where five people at least have that term, and within one place, or where all decided cases are of one, not at all. Where all cases of a month are of one place, the smallest time shown is that month. Months that the records do not cover are not counted, and said not to be covered.",
  "methodology.records.compare":
    "Two answers must not tell by their difference what each of them hides. So what is told besides place, article and month is told, within one place and court by court, of all the time covered, whatever months are chosen; elsewhere the months chosen are stretched to groups of months whose cases are of several courts, districts and regions. What can still be worked out: one court, by taking the others from its region; one part, by taking the others from its article; one publication of records, by comparing the data before and after it. Whoever takes that trouble finds what the courts’ own lists say openly of every case.",
  "methodology.records.5":
    "Invented records, made for demonstration, are counted alone, and every table of them says so. They are never added to real ones.",

  "methodology.precedents.title": "How precedents are compared",
  "methodology.precedents.1":
    "Precedents compare coded facts, not words. Each fact that is entered has a weight from 0 to 5. Where a case agrees, the weight counts in full; where it differs, not at all; what is not known of the case counts half, so that it speaks neither for it nor against it. The sum over all weights, out of 100, is the likeness. Beside it stands how much of what was asked is known.",
  "methodology.precedents.2":
    "Two absences are as near as their ratio: twice as long is half as near, four times as long has nothing in common; spans that overlap may be the same length and agree. Two ways of coming forward of one’s own will are nearly the same. If only the article is printed, the part is not known; it is not another part.",
  "methodology.precedents.3":
    "Counted is the last sentence told of each person, and a row of several unnamed people counts as many. A term is known where both its ends are: “three and a half to four years” is, “up to seven years” is not. Quartiles and the median are those of type 7 (Hyndman and Fan), worked out once from the lower ends and once from the upper ends; where these differ, the true one lies between. With fewer than five known values there is no drawing, no middle and no share.",
  "methodology.precedents.4":
    "The interval beside a share of suspended terms is Wilson’s, at 95 per cent. It holds for a random sample. The casebook is none, so the shares describe the casebook and not what courts usually do.",
  "methodology.precedents.5":
    "Every publication, withdrawal and redaction raises the number of the version of the data. A question with that number and its weights gives the same list again, without what has been withdrawn or redacted since.",

  "methodology.law.title": "The law by date",
  "methodology.law.1":
    "Chapter 33 of the Criminal Code changed on 24 September 2022, when parts for mobilisation, martial law, wartime, armed conflict and combat operations were added, and again later. Beside a charge stands the text in force on the day of the offence. Where that day is not known, the page says which date chose the text, or that none could.",
  "methodology.law.2":
    "Absence without leave and desertion are continuing offences. Which text governs an absence that began before 24 September 2022 and ended after it has not been checked.",
  "methodology.law.3":
    "A sentence outside the range of the part, or an absence that does not fit it, raises a warning on the page. It is a reason to look again, not a claim that the court broke the law: courts may go below a minimum, and sources may name the wrong part.",
  "methodology.law.4":
    "The days on which amendments took effect are known with different certainty. Each law page says from where, and how sure we are.",

  "methodology.limits.title": "What it cannot tell you",
  "methodology.limits.1":
    "How many soldiers refused, or how many were convicted: most cases never reach a publication.",
  "methodology.limits.2":
    "What sentence is usual. Courts tell the press about the verdicts that they want to be heard; the rest is silence.",
  "methodology.limits.3":
    "What a closed trial heard. Most verdicts are not published; some are published with passages taken out. Such gaps are marked.",
  "methodology.limits.4":
    "What a Russian original said. The first five sources are read in English; some terms lose a distinction in translation, and are marked where we noticed.",
  "methodology.limits.5": "What a lawyer would advise. Nothing here is legal advice.",

  "methodology.versions.title": "Versions and corrections",
  "methodology.versions.1":
    "Every published state of a case is a version with its own address, so that a citation keeps its text. The history of a case lists its versions with the reason for each. Each version carries a digest that is made from its words, a salt, and the digest of the version before it; whoever runs the casebook can check the chain, so that a silent change shows.",
  "methodology.versions.2":
    "Something that must disappear, for somebody’s safety, disappears from every version. The version then says that a passage was removed, not what it said.",

  "methodology.licences.title": "What you may do with it",
  "methodology.licences.1":
    "Texts and data of the casebook: Creative Commons Attribution 4.0 (CC BY 4.0). Name Otkaz and the version you used.",
  "methodology.licences.2":
    "Court and region data: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0), because they come in part from hflabs/region and dataout-org/sudrfparser, which are under that licence.",
  "methodology.licences.3": "The program: the MIT licence.",
  "methodology.licences.4":
    "Quotations belong to those who wrote them and stand here as quotations.",
} as const;
