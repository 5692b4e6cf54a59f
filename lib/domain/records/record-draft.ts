/** A text of a source, or nothing. What a format reads is handed on as printed; reading is done once. */
export type Printed = string | null | undefined;

/**
 * A defendant as a source prints one. `name` is null where the court's page has a place for it and shows
 * nothing there; it is left out where the source does not tell names.
 */
export type PersonDraft = {
  name?: Printed;
  articles?: Printed;
  result?: Printed;
  decided?: Printed;
  sentence?: Printed;
  months?: Printed;
  suspended?: Printed;
};

/** One line of the movement of a case as a source prints it. */
export type EventDraft = {
  name?: Printed;
  date?: Printed;
  time?: Printed;
  place?: Printed;
  result?: Printed;
  reason?: Printed;
  note?: Printed;
  published?: Printed;
};

/**
 * A court record as a source prints it, under our names of the fields. `names` is the one cell of a
 * listing in which defendants and articles stand together; `persons` are defendants already told
 * apart. `courtCode` is the code that the source gives for the court itself, besides the UID.
 */
export type RecordDraft = {
  court?: Printed;
  courtCode?: Printed;
  host?: Printed;
  region?: Printed;
  instance?: Printed;
  uid?: Printed;
  caseNumber?: Printed;
  received?: Printed;
  decided?: Printed;
  inForce?: Printed;
  judge?: Printed;
  result?: Printed;
  reason?: Printed;
  names?: Printed;
  persons?: readonly PersonDraft[];
  events?: readonly EventDraft[];
  lowerCourt?: Printed;
  lowerNumber?: Printed;
  lowerDecided?: Printed;
  upperNumber?: Printed;
  actPublished?: boolean | null;
  synthetic?: boolean;
};
