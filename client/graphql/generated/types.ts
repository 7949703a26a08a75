/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which of those that all parties accepted. */
export type AcceptedProposalFilter = {
  /** Id of a party; a territory stands for the actors in it too. */
  actor?: string | null | undefined;
  /** ISO day: what all had accepted by then; today in Europe/Paris when it is not given. */
  asOf?: string | null | undefined;
  kinds?: Array<OpportunityKind> | null | undefined;
  /** The opportunity or the overlap that it was made from. */
  origin?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** MEMBER and COORDINATOR of the group of a country, EDITOR of an actor, ADMINISTRATOR of the instance. */
export type AccountRole =
  | 'ADMINISTRATOR'
  | 'COORDINATOR'
  | 'EDITOR'
  | 'MEMBER';

/** What of what was said and done. */
export type ActivityFilter = {
  /** Id of an actor that did it or that it concerns; a territory stands for the actors in it too. */
  actor?: string | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: then or after. */
  from?: string | null | undefined;
  /** Whether what is told of fictitious records comes too. */
  includeScenario?: boolean | null | undefined;
  kinds?: Array<ActivityKind> | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: then or before. */
  to?: string | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** What an entry of the feed tells: a fact on record, what editors say of records, what a group does. */
export type ActivityKind =
  | 'AGREED'
  | 'BEGAN'
  | 'CASE_CLOSED'
  | 'CHANGED'
  | 'COMMENTED'
  | 'CONFIRMED'
  | 'CONTESTED'
  | 'DECLARED'
  | 'ENDED'
  | 'JUDGEMENT_ASKED'
  | 'PROPOSAL_ACCEPTED'
  | 'PROPOSAL_CLOSED'
  | 'PROPOSAL_DECLINED'
  | 'PROPOSAL_SENT'
  | 'REMINDED'
  | 'REPORT_ANSWERED'
  | 'RETRACTED'
  | 'SHARED'
  | 'TOOK_PLACE'
  | 'WROTE';

/** What an entry of the feed is about. */
export type ActivitySubject =
  | 'ACTOR'
  | 'OPPORTUNITY'
  | 'OVERLAP'
  | 'PAGE'
  | 'PROPOSAL'
  | 'RECORD';

/** What sort of actor, as lists group them. */
export type ActorKind =
  | 'FRENCH_TERRITORY'
  | 'HOSPITAL'
  | 'OTHER_ORGANISATION'
  | 'PARTNER_TERRITORY'
  | 'UNIVERSITY';

/** Whom a territory stands for. WITHIN: for itself and for the actors in it (communes, intercommunalities, universities, hospitals; cities of a wider territory and who is placed in them). EXACT: for itself alone. A country contains nobody; an organisation stands for itself. */
export type ActorScope =
  | 'EXACT'
  | 'WITHIN';

/** What a party did with its answer; WORD: a comment alone. */
export type AnswerStep =
  | 'ACCEPTED'
  | 'LATER'
  | 'TAKEN_BACK'
  | 'WORD';

/** What happened to a case. */
export type CaseEventKind =
  | 'CLOSED_BY_PROPOSAL'
  | 'GONE'
  | 'JUDGED'
  | 'OPENED'
  | 'RETURNED'
  | 'TOLD';

/** NEW: nobody was told and nothing said. UNDERWAY: told, or looked at. BACK: closed, and its evidence changed since. CLOSED. GONE: its overlap is no longer found, and nobody had closed it. */
export type CaseState =
  | 'BACK'
  | 'CLOSED'
  | 'GONE'
  | 'NEW'
  | 'UNDERWAY';

/** ESTABLISHED where the dated, confirmed records alone show it; else POSSIBLE. */
export type Certainty =
  | 'ESTABLISHED'
  | 'POSSIBLE';

/** How well a fact is sourced; HIGH does not say that a link is still alive. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** The sorts of French actors that a whole constellation has. */
export type ConstellationRole =
  | 'COLLECTIVITE'
  | 'HOSPITAL'
  | 'UNIVERSITY';

/** SHOWN; TO_INFORM: those of them whose person has yet to be told, TO_REVIEW: those that nobody has confirmed for long, for who keeps them; FROZEN: kept apart, for who answers. */
export type ContactChoice =
  | 'FROZEN'
  | 'SHOWN'
  | 'TO_INFORM'
  | 'TO_REVIEW';

/** Professional data alone. No opinion, nothing private. */
export type ContactInput = {
  /** ISO day. */
  collectedOn: string;
  /** At work. */
  email?: string | null | undefined;
  function: string;
  name: string;
  origin: ContactOrigin;
  /** At work. */
  phone?: string | null | undefined;
  /** Where it was collected. */
  source: string;
};

/** DIRECT: the person gave it. INDIRECT: it was collected elsewhere, and the person has to be told. */
export type ContactOrigin =
  | 'DIRECT'
  | 'INDIRECT';

/** Whether a contact is shown and used, or kept apart as its person asked. */
export type ContactState =
  | 'FROZEN'
  | 'SHOWN';

/** Weights of the criteria, 0 to 1, one at least above 0; those not given keep their own (.35, .25, .2, .1, .1). */
export type CriterionWeights = {
  affinity?: number | null | undefined;
  complementarity?: number | null | undefined;
  equity?: number | null | undefined;
  feasibility?: number | null | undefined;
  time?: number | null | undefined;
};

/** A date cut to what is known of it. */
export type DeclaredDate = {
  /** Whether it is about then. */
  approximate?: boolean | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
};

/** What an actor declares. */
export type DeclaredKind =
  | 'MANDATE'
  | 'MISSION'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'UNAVAILABILITY'
  | 'WISH';

/** A letter by which the actor represents a collectivité of the partner country: private or for the group. */
export type DeclaredMandate = {
  /** What the letter is called or numbered. */
  letter?: string | null | undefined;
  /** No name of a person. */
  note?: string | null | undefined;
  represented: string;
  scope?: string | null | undefined;
  since?: DeclaredDate | null | undefined;
  /** Five at most; of a record without any it is said that its owner gives none. */
  sources?: Array<DeclaredSource> | null | undefined;
  until?: DeclaredDate | null | undefined;
  visibility: Visibility;
};

/** A mission that the actor leads, or a visit that it receives. A draft is never public. */
export type DeclaredMission = {
  /** An event. */
  backedOn?: string | null | undefined;
  coordinated?: boolean | null | undefined;
  coordinatedWith?: Array<string> | null | undefined;
  /** FR_TO_PARTNER where it is not said. */
  direction?: Direction | null | undefined;
  end?: DeclaredDate | null | undefined;
  /** Where it goes; of a visit, the actor’s own place where it is not said. */
  host?: string | null | undefined;
  /** Function of the one who leads, never a name. */
  ledBy?: string | null | undefined;
  /** No name of a person. */
  note?: string | null | undefined;
  participants?: Array<string> | null | undefined;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  /** How many travel. */
  size?: number | null | undefined;
  /** Five at most; of a record without any it is said that its owner gives none. */
  sources?: Array<DeclaredSource> | null | undefined;
  start: DeclaredDate;
  /** By its dates where it is not said. */
  status?: MissionStatus | null | undefined;
  stops?: Array<string> | null | undefined;
  visibility: Visibility;
  /** Of a visit: who comes. */
  visitor?: string | null | undefined;
};

/** A representation of the actor in the partner country. */
export type DeclaredOffice = {
  /** How many guests it can take. */
  capacity?: number | null | undefined;
  /** regional-office, city-office, correspondent… */
  form: string;
  languages?: Array<string> | null | undefined;
  name: string;
  /** No name of a person. */
  note?: string | null | undefined;
  /** Owners beside the one who declares. */
  others?: Array<string> | null | undefined;
  place: string;
  since?: DeclaredDate | null | undefined;
  /** Five at most; of a record without any it is said that its owner gives none. */
  sources?: Array<DeclaredSource> | null | undefined;
  status: LinkStatus;
  until?: DeclaredDate | null | undefined;
  visibility: Visibility;
};

/** A link of the actor. */
export type DeclaredPartnership = {
  /** jumelage, cooperation, accord… */
  form: string;
  /** No name of a person. */
  note?: string | null | undefined;
  /** French actors beside the one who declares. */
  others?: Array<string> | null | undefined;
  /** Actors of the partner country. */
  partners: Array<string>;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  since?: DeclaredDate | null | undefined;
  /** Five at most; of a record without any it is said that its owner gives none. */
  sources?: Array<DeclaredSource> | null | undefined;
  status: LinkStatus;
  until?: DeclaredDate | null | undefined;
  visibility: Visibility;
};

/** What is declared: one of them. */
export type DeclaredRecord = {
  mandate?: DeclaredMandate | null | undefined;
  mission?: DeclaredMission | null | undefined;
  office?: DeclaredOffice | null | undefined;
  partnership?: DeclaredPartnership | null | undefined;
  unavailability?: DeclaredUnavailability | null | undefined;
  wish?: DeclaredWish | null | undefined;
};

/** A source: one that the record has, by its id; or another, by its title. */
export type DeclaredSource = {
  date?: DeclaredDate | null | undefined;
  id?: string | null | undefined;
  title?: string | null | undefined;
  /** An address that begins with https://. */
  url?: string | null | undefined;
};

/** Dates on which the actor does not receive. */
export type DeclaredUnavailability = {
  end?: DeclaredDate | null | undefined;
  /** holiday, election, closure, event or other. */
  form: string;
  /** No name of a person. */
  note?: string | null | undefined;
  reason?: string | null | undefined;
  /** Whether the reason is for the actor alone. */
  reasonPrivate?: boolean | null | undefined;
  /** Five at most; of a record without any it is said that its owner gives none. */
  sources?: Array<DeclaredSource> | null | undefined;
  start: DeclaredDate;
  visibility: Visibility;
};

/** What the actor seeks or offers. */
export type DeclaredWish = {
  direction: WishDirection;
  /** The event that it is about. */
  event?: string | null | undefined;
  /** No name of a person. */
  note?: string | null | undefined;
  /** The office that it is about. */
  office?: string | null | undefined;
  /** To or from whom. */
  other?: string | null | undefined;
  place?: string | null | undefined;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  since?: DeclaredDate | null | undefined;
  /** Five at most; of a record without any it is said that its owner gives none. */
  sources?: Array<DeclaredSource> | null | undefined;
  /** OPEN where it is not said. */
  status?: WishStatus | null | undefined;
  until?: DeclaredDate | null | undefined;
  visibility: Visibility;
  /** office, partner, joint-mission or event-place. */
  what: string;
};

/** How often what is followed is sent. */
export type DigestFrequency =
  | 'DAILY'
  | 'NEVER'
  | 'WEEKLY';

/** Who travels to whom. */
export type Direction =
  | 'FR_TO_PARTNER'
  | 'PARTNER_TO_FR';

/** What is discussed. */
export type DiscussionSubject =
  | 'OVERLAP'
  | 'PROPOSAL'
  | 'RIVAL_MANDATES';

/** How many organisations, never nearer than this; nothing tells none from one. */
export type DraftBucket =
  | 'FEWER_THAN_THREE'
  | 'SIX_OR_MORE'
  | 'THREE_TO_FIVE';

/** SAME_ENDS: same kind, same ends, near dates. NEAR_NAMES: nearly the same name. */
export type DuplicateBasis =
  | 'NEAR_NAMES'
  | 'SAME_ENDS';

/** What may be on record twice. */
export type DuplicateKind =
  | 'EVENT'
  | 'MISSION'
  | 'OFFICE'
  | 'ORGANISATION'
  | 'PARTNERSHIP'
  | 'WISH';

/** What links two actors. */
export type EdgeKind =
  | 'LOCATED_IN'
  | 'MISSION'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'PART_OF'
  | 'WISH';

/** What a text of somebody else is in which an erased person was found. */
export type ErasureText =
  | 'ACCOUNT'
  | 'ANSWER'
  | 'CASE'
  | 'COMMENT'
  | 'CONTACT'
  | 'PROPOSAL'
  | 'RECORD'
  | 'REPORT'
  | 'REQUEST'
  | 'SOURCE';

/** Which events. */
export type EventFilter = {
  /** In the words of the tables: expo, forum… */
  forms?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or after. */
  from?: string | null | undefined;
  /** Whether fictitious events come too. */
  includeScenario?: boolean | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or before. */
  to?: string | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** What became of a record that was judged on: it came, went, or has another version. */
export type EvidenceChange =
  | 'ADDED'
  | 'REMOVED'
  | 'REVISED';

/** What can be followed. */
export type FollowKind =
  | 'ACTOR'
  | 'PLACE'
  | 'QUESTION';

/** A question of the explorer, to follow. */
export type FollowedQuestion = {
  /** Path and query of the explorer. */
  address: string;
  filter: GraphFilter;
  /** How it is called, in 200 characters. */
  title: string;
};

/** By what actors are counted: one index for each partner, city, division of the other country (what its cities stand in), sector or French région. */
export type FragmentationScope =
  | 'CITY'
  | 'DIVISION'
  | 'FRENCH_REGION'
  | 'PARTNER'
  | 'SECTOR';

/** Which part of the graph. */
export type GraphFilter = {
  /** Ids of actors: records in which one of them has a part, or an actor in one of them that is a territory. */
  actors?: Array<string> | null | undefined;
  /** ISO day. `records`, `matrix`, `recordYears`, `compare`, `neighbourhood` and `path` count only what stood on it, as `linkCounts` does: links and offices that may be open, missions that have begun and are not cancelled, wishes that still hold. When it is not given they count all on record, and today in Europe/Paris is the day of all else that depends on one. */
  asOf?: string | null | undefined;
  /** Codes of countries. */
  countries?: Array<string> | null | undefined;
  /** The same of the French side of a record: « who in Grand Est works with … ». */
  frenchActors?: Array<string> | null | undefined;
  /** Records with an actor of one of these kinds on their French side. */
  frenchKinds?: Array<ActorKind> | null | undefined;
  /** Records with a territory of one of these levels on their French side. */
  frenchLevels?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or after. */
  from?: string | null | undefined;
  /** Whether fictitious records come too. */
  includeScenario?: boolean | null | undefined;
  /** Levels of territories. */
  levels?: Array<string> | null | undefined;
  minConfidence?: Confidence | null | undefined;
  /** The same of the other side. */
  partnerActors?: Array<string> | null | undefined;
  /** Partnerships, missions, offices and wishes when it is not given. */
  recordKinds?: Array<EdgeKind> | null | undefined;
  /** Level at which French actors stand, of `neighbourhood`, `path`, `records` and `matrix`; an actor without that level stays itself. */
  rollUpFrench?: string | null | undefined;
  /** The same for the other country. */
  rollUpPartner?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or before. */
  to?: string | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** What is held of a person. */
export type HeldCategory =
  | 'ACCOUNT'
  | 'API_TOKEN'
  | 'CASE'
  | 'COMMENT'
  | 'CONTACT'
  | 'DECLARATION'
  | 'FOLLOW'
  | 'INVITATION'
  | 'JUDGEMENT'
  | 'LETTER'
  | 'LOG'
  | 'PASSKEY'
  | 'PROPOSAL'
  | 'REPORT'
  | 'REQUEST'
  | 'ROLE'
  | 'SESSION';

/** Language of a sentence or a name. */
export type Language =
  | 'EN'
  | 'FR'
  | 'ZH';

/** The last sign of activity on record, in the words of the tables. */
export type LinkStatus =
  | 'ACTIF'
  | 'DORMANT'
  | 'FERME'
  | 'INCONNU'
  | 'PROJET'
  | 'PROSPECT';

/** By what a matrix counts: the actors of the French side; the territories of the other side; the sectors; the year of the start or, where none is known, of the first attestation. */
export type MatrixDimension =
  | 'FRENCH_ACTOR'
  | 'PARTNER_PLACE'
  | 'SECTOR'
  | 'YEAR';

/** LIKENESS: the one with most records first, after each the one most like it (cosine of their counts); COUNT: most records first. Then by key; years always in their order. */
export type MatrixOrder =
  | 'COUNT'
  | 'LIKENESS';

/** A mission that is thought of. It is asked about, never stored. */
export type MissionDraft = {
  /** Who would lead it. */
  actor: string;
  /** Last day, included: at most 92 days in all. */
  end: string;
  /** Cities of the country that is visited, or wider territories, which stand for all that is in them: one to five. */
  places: Array<string>;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  /** How many would travel. */
  size?: number | null | undefined;
  /** First day, YYYY-MM-DD. */
  start: string;
};

/** As recorded; else DONE when the end is past, PLANNED when it is not. */
export type MissionStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DONE'
  | 'DRAFT'
  | 'PLANNED';

/** Whether a link or an office is open at a date: POSSIBLE where its dates allow it without proving it. */
export type Openness =
  | 'ESTABLISHED'
  | 'NOT_OPEN'
  | 'POSSIBLE';

/** What an opportunity would have an actor do: be hosted or host in an office, be answered or answer a wish, lean on another’s link (BE_BACKED) or lend its own (BACK), or act on a par. */
export type OpportunityAct =
  | 'ANSWER'
  | 'BACK'
  | 'BE_ANSWERED'
  | 'BE_BACKED'
  | 'BE_HOSTED'
  | 'HOST'
  | 'RUN_PROGRAMME'
  | 'SHARE_STAND'
  | 'TRAVEL_TOGETHER'
  | 'WORK_SECTOR';

/** Which opportunities. */
export type OpportunityFilter = {
  /** Id of an actor with a part in it; a territory stands for the actors in it too (see `actorScope`). */
  actor?: string | null | undefined;
  /** Whom `actor` stands for where it is a territory. */
  actorScope?: ActorScope | null | undefined;
  /** What `actor` would do, or those on its territory where it has no part itself: needs one. */
  acts?: Array<OpportunityAct> | null | undefined;
  /** Ids of actors of whom two at least must have a part in it, or be where it is; a territory stands for the actors in it too. */
  amongActors?: Array<string> | null | undefined;
  /** ISO day; today in Europe/Paris when it is not given. */
  asOf?: string | null | undefined;
  /** Whether fictitious records take part. */
  includeScenario?: boolean | null | undefined;
  kinds?: Array<OpportunityKind> | null | undefined;
  /** 0 to 1. */
  minScore?: number | null | undefined;
  /** Id of the territory where it is, or which contains it. */
  place?: string | null | undefined;
  /** Id of a record that it rests on. */
  record?: string | null | undefined;
  /** Level at which its French actors are listed. What is found is the same at every level: those on record would do it. */
  rollUpFrench?: string | null | undefined;
  /** The same for its place. Where it is not given, `listLevel` of `coverage`, but for a place below that level; where the data has such a level, the narrowest one asks for the record as it stands. */
  rollUpPartner?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  weights?: CriterionWeights | null | undefined;
};

/** By the place where it would be, or by what it is. */
export type OpportunityGrouping =
  | 'KIND'
  | 'PLACE';

/** What could be pooled. */
export type OpportunityKind =
  | 'ANSWER_WISH'
  | 'COMMON_STAND'
  | 'CONSORTIUM'
  | 'HOSPITAL_PROGRAMME'
  | 'JOINT_MISSION'
  | 'PIGGYBACK'
  | 'SHARED_OFFICE'
  | 'UNIVERSITY_PROGRAMME';

/** Which organisations. */
export type OrganisationFilter = {
  /** Codes of the countries whose they are. */
  countries?: Array<string> | null | undefined;
  /** Whether fictitious organisations come too. */
  includeScenario?: boolean | null | undefined;
  /** ISO day: those not known to be closed on it; all when it is not given. */
  openAt?: string | null | undefined;
  /** In the words of the tables: consulate, embassy, university… `countsByType` has them. */
  types?: Array<string> | null | undefined;
  /** Id of a territory, or of a country: those that stand there. */
  within?: string | null | undefined;
};

/** Which overlaps: asOf, the roll-ups, gapDays, maxSpanDays, minConfidence and includeScenario decide what is detected; the others choose among whole results. */
export type OverlapFilter = {
  /** Id of an actor with a part in it, on either side; a territory stands for the actors in it too (see `actorScope`). Under a roll-up it matches by who stands in the result and by who really holds the record. */
  actor?: string | null | undefined;
  /** Whom `actor` stands for where it is a territory. */
  actorScope?: ActorScope | null | undefined;
  /** Ids of actors of whom two at least must have a part in it, or be where it is; a territory stands for the actors in it too. */
  amongActors?: Array<string> | null | undefined;
  /** ISO day; today in Europe/Paris when it is not given. */
  asOf?: string | null | undefined;
  certainty?: Certainty | null | undefined;
  /** Of overlaps of missions. */
  direction?: Direction | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or after. */
  from?: string | null | undefined;
  /** 0 to 366; 30 when it is not given: days between two missions that still make one overlap. */
  gapDays?: number | null | undefined;
  /** Whether fictitious records take part. */
  includeScenario?: boolean | null | undefined;
  kinds?: Array<OverlapKind> | null | undefined;
  /** 1 to 3660; 184 when it is not given: starts of one overlap span no more. */
  maxSpanDays?: number | null | undefined;
  /** Records below it are left out. */
  minConfidence?: Confidence | null | undefined;
  /** 0 to 1. */
  minSeverity?: number | null | undefined;
  nature?: OverlapNature | null | undefined;
  /** Id of the territory where it happens. */
  place?: string | null | undefined;
  /** Id of a record that it rests on. */
  record?: string | null | undefined;
  /** Level at which French actors and places stand; an actor without that level stays itself. */
  rollUpFrench?: string | null | undefined;
  /** The same for the other country: at a wider level, all places of one territory count together. Where it is not given, `listLevel` of `coverage`, but for a place below that level; where the data has such a level, the narrowest one asks for the record as it stands. */
  rollUpPartner?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or before. */
  to?: string | null | undefined;
  when?: When | null | undefined;
  /** Id of another actor that must have a part in it too. */
  withActor?: string | null | undefined;
  /** The same of `withActor`. With EXACT the list is as long as the group of that actor counts. */
  withActorScope?: ActorScope | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** By place, or under each French actor or each actor of the other country with a part in the overlap. */
export type OverlapGrouping =
  | 'FRENCH_ACTOR'
  | 'PARTNER_ACTOR'
  | 'PLACE';

/** How actors cross each other’s paths. */
export type OverlapKind =
  | 'CROWDING'
  | 'SAME_CITY_OFFICES'
  | 'SAME_PARTNER'
  | 'SAME_TERRITORY';

/** COMPETING where two actors side by side share a sector of the competing family. */
export type OverlapNature =
  | 'COMPETING'
  | 'COMPLEMENTARY';

/** STRONGEST: where a territory is the actor asked for, its own before those on its territory; then what is established first, then by severity, then by id; every other order falls back on it. LATEST and EARLIEST go by the start; unknown starts and places come last. */
export type OverlapOrder =
  | 'EARLIEST'
  | 'LATEST'
  | 'MOST_ACTORS'
  | 'MOST_RECORDS'
  | 'PLACE'
  | 'STRONGEST';

/** What is said of an overlap: NEW (nothing), QUALIFIED (looked at), HANDLED, ACCEPTED as it is, DISMISSED (it does not concern us). After the last three it leaves the list of whoever said it. */
export type OverlapVerdict =
  | 'ACCEPTED'
  | 'DISMISSED'
  | 'HANDLED'
  | 'NEW'
  | 'QUALIFIED';

/** Overlaps of an actor’s list that are left to look at, or that its judgements put away. */
export type OwnOverlapState =
  | 'OPEN'
  | 'SILENCED';

/** Whether two records that look like one are. */
export type PairVerdict =
  | 'DIFFERENT'
  | 'SAME'
  | 'UNSURE';

/** What a party of a record says of it, for which another actor answers. */
export type PartyVerdict =
  | 'CONFIRMED'
  | 'CONTESTED';

/** What a person asks for about what is held of them: GDPR, articles 15 to 21. */
export type PersonRequestKind =
  | 'ACCESS'
  | 'CORRECTION'
  | 'ERASURE'
  | 'FREEZE'
  | 'OBJECTION';

/** RECEIVED; EXTENDED: the answer takes two more months, and the person was told why; GRANTED, PARTLY, REFUSED, WITHDRAWN: how it ended. */
export type PersonRequestState =
  | 'EXTENDED'
  | 'GRANTED'
  | 'PARTLY'
  | 'RECEIVED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a party says of one point of a proposal; REVIEW: not as it stands. */
export type PointWord =
  | 'NONE'
  | 'REVIEW'
  | 'YES';

/** Why a proposal is closed. */
export type ProposalEnd =
  | 'DECLINED'
  | 'EXPIRED'
  | 'WITHDRAWN';

/** What a proposal says. */
export type ProposalInput = {
  /** ISO day; without it, it is asked until it is withdrawn. */
  expiresOn?: string | null | undefined;
  kind: OpportunityKind;
  /** The opportunity that it is made from: its records are named. */
  opportunity?: string | null | undefined;
  /** The overlap that it is made from: the records of its parties are named. */
  overlap?: string | null | undefined;
  /** Those that are asked, twelve at most with whoever proposes. */
  parties: Array<string>;
  place?: string | null | undefined;
  /** Twelve at most, each of 300 characters. */
  points?: Array<string> | null | undefined;
  /** Records that it names beside. */
  records?: Array<string> | null | undefined;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  /** Plain text, 2 000 characters at most. No name of a person. */
  text?: string | null | undefined;
  /** 160 characters at most. */
  title: string;
};

/** What a proposal was made from; OWN: of its author’s own. */
export type ProposalOrigin =
  | 'OPPORTUNITY'
  | 'OVERLAP'
  | 'OWN';

/** What came of a proposal that was accepted. */
export type ProposalOutcome =
  | 'DONE'
  | 'IN_PART'
  | 'NOT_DONE';

/** How far a proposal is. DRAFTED: its author’s editors see it. SOUNDED: its parties. ACCEPTED by all of them: the group. PUBLIC, once all ask for it: everybody. CLOSED: withdrawn, declined or over. */
export type ProposalState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'DRAFTED'
  | 'PUBLIC'
  | 'SOUNDED';

/** What a party answers for itself; LATER: not now, which stops nothing. */
export type ProposalVerdict =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'LATER';

/** What words of a question were read as; UNREAD: not understood. */
export type QuestionMeaning =
  | 'ACTOR'
  | 'ACTOR_KIND'
  | 'LEVEL'
  | 'PERIOD'
  | 'RECORD_KIND'
  | 'SECTORS'
  | 'SUBJECT'
  | 'UNREAD';

/** Results that a question asks for, where it does not ask for records. */
export type QuestionSubject =
  | 'OPPORTUNITIES'
  | 'OVERLAPS';

/** Records that can stand as evidence. */
export type RecordKind =
  | 'EVENT'
  | 'MISSION'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'WISH';

/** A lane of a timeline. */
export type RecordLane =
  | 'LINKS'
  | 'MISSIONS'
  | 'OFFICES'
  | 'VISITS'
  | 'WISHES';

/** What a report says is wrong. */
export type ReportFault =
  | 'ACTOR'
  | 'DATE'
  | 'DUPLICATE'
  | 'ENDED'
  | 'NEVER_EXISTED'
  | 'OTHER'
  | 'PLACE';

/** What became of a report: RECEIVED, EXAMINED (somebody is looking at it), CORRECTED, or KEPT as it is with a reason. */
export type ReportState =
  | 'CORRECTED'
  | 'EXAMINED'
  | 'KEPT'
  | 'RECEIVED';

/** What a report is about; PAGE: a page about no one thing. */
export type ReportSubjectKind =
  | 'ACTOR'
  | 'OPPORTUNITY'
  | 'OVERLAP'
  | 'PAGE'
  | 'RECORD';

/** What is kept for a time that a deployment sets. */
export type RetentionCategory =
  | 'ACCOUNTS'
  | 'ACTIVITIES'
  | 'AUDIT_LOG'
  | 'COMMENTS'
  | 'CONTACTS'
  | 'PROPOSALS'
  | 'REPORTS'
  | 'REQUESTS';

/** COMPETING: territories court the same investors, buyers or visitors. COMPLEMENTARY: pooling costs nobody a market. */
export type SectorFamily =
  | 'COMPETING'
  | 'COMPLEMENTARY';

/** A severity in a word: HIGH from .5, MEDIUM from .3, else LOW. */
export type SeverityLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** By what an account can sign in. */
export type SignInMethod =
  | 'IDENTITY_PROVIDER'
  | 'PASSKEY'
  | 'PASSWORD';

/** What a search may find. */
export type SuggestionKind =
  | 'EVENT'
  | 'FRENCH_TERRITORY'
  | 'HOSPITAL'
  | 'MISSION'
  | 'OFFICE'
  | 'OTHER_ORGANISATION'
  | 'OVERLAP'
  | 'PARTNERSHIP'
  | 'PARTNER_TERRITORY'
  | 'SECTOR'
  | 'UNIVERSITY'
  | 'WISH';

/** Inhabitants: SMALL under 20 000, MEDIUM to 100 000, LARGE above, UNKNOWN. */
export type TownSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL'
  | 'UNKNOWN';

/** Who sees a record. PRIVATE: its owner’s editors, and it is in no count. COUNTED: they too, and others are told how many organisations go somewhere in a week, never which. GROUP: also members of the country’s group. PUBLIC: everybody. */
export type Visibility =
  | 'COUNTED'
  | 'GROUP'
  | 'PRIVATE'
  | 'PUBLIC';

/** A change that is tried: one of the three. */
export type WhatIfChange = {
  /** A mission more. */
  addMission?: WhatIfMission | null | undefined;
  /** A link or an office that ends. */
  endRecord?: WhatIfEnd | null | undefined;
  /** Two to five offices that would be one: the first, of the owners of all. */
  mergeOffices?: Array<string> | null | undefined;
};

/** Whether a result would be there that is not, no longer be there, or be another. */
export type WhatIfEffect =
  | 'CHANGES'
  | 'COMES'
  | 'GOES';

/** A link or an office that would end. */
export type WhatIfEnd = {
  /** YYYY, YYYY-MM or YYYY-MM-DD: not before its start. */
  date: string;
  /** Id of a link or of an office. */
  record: string;
};

/** A mission that would take place. */
export type WhatIfMission = {
  /** Who would lead it. */
  actor: string;
  /** Last day, included: at most 92 days in all. */
  end: string;
  /** Cities of the country that is visited: one to five. */
  places: Array<string>;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  /** First day, YYYY-MM-DD. */
  start: string;
};

/** Where the period of a result stands against the date asked for. */
export type When =
  | 'CURRENT'
  | 'PAST'
  | 'UPCOMING';

/** Whether the actor seeks or offers. */
export type WishDirection =
  | 'OFFERS'
  | 'SEEKS';

/** What became of a wish. */
export type WishStatus =
  | 'INCONNU'
  | 'OPEN'
  | 'SATISFIED'
  | 'WITHDRAWN';

export type ChangeMyEmailMutationVariables = Exact<{
  email: string;
  language: Language;
}>;


export type ChangeMyEmailMutation = { changeMyEmail: { id: string, email: string, newEmail: string | null } };

export type CloseAccountMutationVariables = Exact<{
  account: string;
  idempotencyKey: string;
}>;


export type CloseAccountMutation = { closeAccount: string };

export type CloseSessionMutationVariables = Exact<{
  session: string;
}>;


export type CloseSessionMutation = { closeSession: { id: string, sessions: Array<{ id: string }> } };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  days: number;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, apiToken: { id: string, name: string, expiresAt: string } } };

export type CreatePasswordLinkMutationVariables = Exact<{
  account: string;
}>;


export type CreatePasswordLinkMutation = { createPasswordLink: { secret: string, expiresAt: string } };

export type FreezeAccountMutationVariables = Exact<{
  account: string;
  frozen: boolean;
}>;


export type FreezeAccountMutation = { freezeAccount: { id: string, frozenAt: string | null } };

export type GiveRoleMutationVariables = Exact<{
  account: string;
  role: AccountRole;
  group?: string | null | undefined;
  of?: string | null | undefined;
}>;


export type GiveRoleMutation = { giveRole: { id: string } };

export type InvitationOfferQueryVariables = Exact<{
  secret: string;
  language: Language;
}>;


export type InvitationOfferQuery = { invitation: { role: AccountRole, group: string | null, actorId: string | null, expiresAt: string, actor:
      | { id: string, name: string }
      | { id: string, name: string }
     | null } | null };

export type InvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type InvitationsQuery = { invitations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: AccountRole, group: string | null, actorId: string | null, email: string | null, createdAt: string, expiresAt: string, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null, by: { id: string, name: string | null } } }> } };

export type InviteMutationVariables = Exact<{
  role: AccountRole;
  group?: string | null | undefined;
  of?: string | null | undefined;
  email?: string | null | undefined;
  language: Language;
  again?: boolean | null | undefined;
}>;


export type InviteMutation = { invite: { secret: string | null, invitation: { id: string, expiresAt: string } } };

export type PasswordLinkOfferQueryVariables = Exact<{
  secret: string;
}>;


export type PasswordLinkOfferQuery = { passwordLink: { expiresAt: string } | null };

export type PeopleQueryVariables = Exact<{
  group?: string | null | undefined;
  of?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, name: string | null, email: string | null, frozenAt: string | null, roles: Array<{ role: AccountRole, group: string | null, actorId: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> } }> } };

export type RemovePasskeyMutationVariables = Exact<{
  passkey: string;
}>;


export type RemovePasskeyMutation = { removePasskey: { id: string, passkeys: Array<{ id: string }> } };

export type RenameMeMutationVariables = Exact<{
  name: string;
}>;


export type RenameMeMutation = { renameMe: { id: string, name: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  token: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, apiTokens: Array<{ id: string, revokedAt: string | null }> } };

export type TakeRoleMutationVariables = Exact<{
  account: string;
  role: AccountRole;
  group?: string | null | undefined;
  of?: string | null | undefined;
}>;


export type TakeRoleMutation = { takeRole: { id: string } };

export type VacantActorsQueryVariables = Exact<{
  group?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type VacantActorsQuery = { vacantActors: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { actorId: string, leftAt: string | null, invitedUntil: string | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null } }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  invitation: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: string };

export type ActivityQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  followed: boolean;
  language: Language;
  country?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivityQuery = { activity: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: ActivityKind, subject: ActivitySubject, subjectId: string, scenario: boolean, at: string | null, date: { start: string | null, text: string }, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, language: string }>, record:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null } }> } };

export type ActivityAddedSubscriptionVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  followed: boolean;
  language: Language;
  country?: string | null | undefined;
}>;


export type ActivityAddedSubscription = { activityAdded: Array<{ id: string, sentence: string }> | null };

export type ChooseLettersMutationVariables = Exact<{
  frequency: DigestFrequency;
  weekday: number;
  language: Language;
  overlaps: boolean;
  correspondence: boolean;
  cases: boolean;
  reminders: boolean;
}>;


export type ChooseLettersMutation = { chooseLetters: { letters: { frequency: DigestFrequency, weekday: number, language: Language, overlaps: boolean, correspondence: boolean, cases: boolean, reminders: boolean } } };

export type CreateFeedAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateFeedAddressMutation = { createFeedAddress: { secret: string } };

export type RevokeFeedAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeFeedAddressMutation = { revokeFeedAddress: { feedAddressMadeAt: string | null } };

export type ActorAcceptedProposalsQueryVariables = Exact<{
  actor?: string | null | undefined;
  place?: string | null | undefined;
  asOf?: string | null | undefined;
  country?: string | null | undefined;
  language: Language;
}>;


export type ActorAcceptedProposalsQuery = { acceptedProposals: { totalCount: number, nodes: Array<{ id: string, title: string, state: ProposalState, kindName: string, acceptedOn: string | null, parties: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string, label: string }> }> } };

export type ActorClosenessQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ActorClosenessQuery = { actor:
    | { id: string, closest: Array<{ sharedPartnersTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        , affinity: { value: number | null, sentence: string }, overlap: { value: number | null }, sharedPartners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, evidence: Array<{ recordId: string, kind: RecordKind, lastNews: string | null, fromMemory: boolean }> }>, reciprocity: { value: number | null, sentence: string } }
    | { id: string, closest: Array<{ sharedPartnersTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        , affinity: { value: number | null, sentence: string }, overlap: { value: number | null }, sharedPartners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, evidence: Array<{ recordId: string, kind: RecordKind, lastNews: string | null, fromMemory: boolean }> }>, reciprocity: { value: number | null, sentence: string } }
   | null, constellations: { totalCount: number, nodes: Array<{ id: string, title: string, scenario: boolean, missingSentence: string }> } };

export type ActorCountriesQueryVariables = Exact<{
  id: string;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ActorCountriesQuery = { actor:
    | { id: string, countries: Array<{ country: { code: string }, linkCounts: { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number } }> }
    | { id: string, countries: Array<{ country: { code: string }, linkCounts: { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number } }> }
   | null };

export type ActorInCountryQueryVariables = Exact<{
  id: string;
  country?: string | null | undefined;
}>;


export type ActorInCountryQuery = { actor:
    | { id: string, country: { code: string } }
    | { id: string, country: { code: string } }
   | null };

export type ActorNeighbourhoodQueryVariables = Exact<{
  language: Language;
  ids: Array<string> | string;
  filter?: GraphFilter | null | undefined;
  country?: string | null | undefined;
}>;


export type ActorNeighbourhoodQuery = { neighbourhood: { left: number, nodes: Array<{ actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, level: string, name: string }> } | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, level: string, name: string }> } | null }
       }>, edges: Array<{ id: string, from: string, to: string, kind: EdgeKind, label: string, heldBy: string | null, openness: Openness | null, record:
        | { id: string, lastNews: string | null, fromMemory: boolean }
        | { id: string, lastNews: string | null, fromMemory: boolean }
        | { id: string, lastNews: string | null, fromMemory: boolean }
        | { id: string, lastNews: string | null, fromMemory: boolean }
        | { id: string, lastNews: string | null, fromMemory: boolean }
       | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, fromHolders: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, toHolders: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      > }> } };

type ArcsEnd_Organisation_Fragment = { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, level: string, name: string }> } | null };

type ArcsEnd_Territory_Fragment = { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, level: string, name: string }> } | null };

export type ArcsEndFragment =
  | ArcsEnd_Organisation_Fragment
  | ArcsEnd_Territory_Fragment
;

export type ActorPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ActorPageQuery = { actor:
    | { type: string, confidence: Confidence, fromMemory: boolean, aliases: Array<string>, scenario: boolean, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, jurisdiction: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, contacts: Array<{ id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null }>, officesAround: Array<{ id: string, name: string, formName: string, lastNews: string | null, fromMemory: boolean, place: { id: string, name: string } | null }>, country: { code: string, name: string }, formerNames: Array<{ name: string, from: number | null, until: number | null }>, territory: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, linkCounts: { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number }, partnerships: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, namesAtSignature: Array<string | null>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, partnerActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, missions: Array<{ id: string, direction: Direction, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, participants: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, offices: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, capacity: number | null, officeName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, owners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, wishes: Array<{ id: string, what: string, whatName: string, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, wishDirection: WishDirection, wishStatus: WishStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, other:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
    | { code: string | null, population: number | null, levelName: string, aliases: Array<string>, scenario: boolean, level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, partOf: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, contacts: Array<{ id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null }>, officesAround: Array<{ id: string, name: string, formName: string, lastNews: string | null, fromMemory: boolean, place: { id: string, name: string } | null }>, country: { code: string, name: string }, formerNames: Array<{ name: string, from: number | null, until: number | null }>, territory: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, linkCounts: { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number }, partnerships: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, namesAtSignature: Array<string | null>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, partnerActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, missions: Array<{ id: string, direction: Direction, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, participants: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, offices: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, capacity: number | null, officeName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, owners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, wishes: Array<{ id: string, what: string, whatName: string, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, wishDirection: WishDirection, wishStatus: WishStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, other:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
   | null };

export type ActorResultsQueryVariables = Exact<{
  language: Language;
  actor?: string | null | undefined;
  place?: string | null | undefined;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  rollUpFrench?: string | null | undefined;
  rollUpPartner?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type ActorResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ when: When, id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> } };

export type ComparePageQueryVariables = Exact<{
  language: Language;
  a: string;
  b: string;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type ComparePageQuery = { compare: { sentence: string, jointTotal: number, nearMissionsTotal: number, a:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    , b:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    , affinity: { value: number | null, sentence: string } | null, pairOverlap: { value: number | null, sentence: string } | null, partners: { sharedTotal: number, onlyATotal: number, onlyBTotal: number, shared: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }>, onlyA: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }>, onlyB: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }> }, cities: { sharedTotal: number, onlyATotal: number, onlyBTotal: number, shared: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }>, onlyA: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }>, onlyB: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }> }, sectors: { sharedTotal: number, onlyATotal: number, onlyBTotal: number, shared: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }>, onlyA: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }>, onlyB: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, sector: { code: string, label: string } | null }> }, nearMissions: Array<{ days: number, sameCity: boolean, a: { id: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }> }, b: { id: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }> } }>, overlaps: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> } } };

export type ComparedFragment = { sharedTotal: number, onlyATotal: number, onlyBTotal: number, shared: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, sector: { code: string, label: string } | null }>, onlyA: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, sector: { code: string, label: string } | null }>, onlyB: Array<{ key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, sector: { code: string, label: string } | null }> };

export type ComparedItemFragment = { key: string, evidenceOfATotal: number, evidenceOfBTotal: number, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, sector: { code: string, label: string } | null };

export type ComparedMissionFragment = { id: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }> };

export type ConstellationCardFragment = { id: string, title: string, scenario: boolean, missing: Array<ConstellationRole>, missingSentence: string, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, actorsTotal: number, nearTotal: number, sectorsTotal: number, linksTotal: number, centre: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, collectivites: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, universities: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, hospitals: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, others: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, partners: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, links: Array<{ french: string, partner: string, certainty: Certainty, records: Array<string>, lastNews: string | null, fromMemory: boolean }>, paths: Array<{ actor: string, isFar: boolean, steps: Array<{ to: string, records: Array<string>, certainty: Certainty | null, lastNews: string | null, fromMemory: boolean }> | null }>, meeting: { sentence: string, added: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    > } };

export type ConstellationListQueryVariables = Exact<{
  language: Language;
  filter?: GraphFilter | null | undefined;
  actor?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type ConstellationListQuery = { constellations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, title: string, scenario: boolean, missing: Array<ConstellationRole>, missingSentence: string, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, actorsTotal: number, nearTotal: number, sectorsTotal: number, linksTotal: number, centre: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, collectivites: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, universities: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, hospitals: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, others: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, partners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, links: Array<{ french: string, partner: string, certainty: Certainty, records: Array<string>, lastNews: string | null, fromMemory: boolean }>, paths: Array<{ actor: string, isFar: boolean, steps: Array<{ to: string, records: Array<string>, certainty: Certainty | null, lastNews: string | null, fromMemory: boolean }> | null }>, meeting: { sentence: string, added: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          > } } }> } };

export type ConstellationPageQueryVariables = Exact<{
  language: Language;
  filter?: GraphFilter | null | undefined;
  ids: Array<string> | string;
  country?: string | null | undefined;
}>;


export type ConstellationPageQuery = { constellations: { nodes: Array<{ id: string, title: string, scenario: boolean, missing: Array<ConstellationRole>, missingSentence: string, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, actorsTotal: number, nearTotal: number, sectorsTotal: number, linksTotal: number, evidence: Array<{ recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
          | { id: string, note: string | null }
          | { id: string, note: string | null }
          | { id: string, note: string | null }
          | { id: string, note: string | null }
          | { direction: WishDirection, id: string, note: string | null }
         | null }>, collectivites: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, meeting: { sentence: string, far: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, contacts: Array<{ id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null }>, added: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        > }, centre: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, universities: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, hospitals: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, others: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, partners: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, links: Array<{ french: string, partner: string, certainty: Certainty, records: Array<string>, lastNews: string | null, fromMemory: boolean }>, paths: Array<{ actor: string, isFar: boolean, steps: Array<{ to: string, records: Array<string>, certainty: Certainty | null, lastNews: string | null, fromMemory: boolean }> | null }> }> } };

export type ChangeRecordMutationVariables = Exact<{
  id: string;
  version: number;
  record: DeclaredRecord;
  key: string;
}>;


export type ChangeRecordMutation = { changeRecord: { id: string, version: number } };

export type DeclareRecordMutationVariables = Exact<{
  actor: string;
  record: DeclaredRecord;
  key: string;
  country?: string | null | undefined;
}>;


export type DeclareRecordMutation = { declare: { id: string, version: number } };

export type OwnRecordFormQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type OwnRecordFormQuery = { ownRecord: { id: string, kind: DeclaredKind, version: number, visibility: Visibility, lastNews: string | null, confirmedOn: string | null, isDue: boolean, isSourced: boolean, owner:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, record:
      | { id: string, label: string, scenario: boolean, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
      | { id: string, label: string, scenario: boolean, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
      | { id: string, label: string, scenario: boolean, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
      | { id: string, label: string, scenario: boolean, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
      | { id: string, label: string, scenario: boolean, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
     | null, partnerCountry: { code: string } | null, fields: Array<{ name: string, values: Array<string> }>, partyAnswers: Array<{ verdict: PartyVerdict, reason: string | null, version: number, at: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }> } };

export type OwnSectorsQueryVariables = Exact<{
  actor: string;
}>;


export type OwnSectorsQuery = { ownRecords: { nodes: Array<{ id: string, fields: Array<{ name: string, values: Array<string> }> }> } };

export type PreviewDeclarationQueryVariables = Exact<{
  actor: string;
  record: DeclaredRecord;
  id?: string | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type PreviewDeclarationQuery = { previewDeclaration: { sentence: string, overlapsTotal: number, opportunitiesTotal: number, overlaps: Array<{ effect: WhatIfEffect, sentence: string }>, opportunities: Array<{ effect: WhatIfEffect, sentence: string }> } };

export type DuplicateListQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type DuplicateListQuery = { duplicates: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, recordKind: DuplicateKind, basis: DuplicateBasis, scenario: boolean, sentence: string, records: Array<{ id: string, label: string, record:
            | { form: string, organiser: string | null, placeText: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, eventName: string, eventPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, eventPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
            | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, direction: Direction, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
               | null, participants: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
            | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, capacity: number | null, officeName: string, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, owners: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              > }
            | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, namesAtSignature: Array<string | null>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              >, partnerActors: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
            | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, what: string, whatName: string, attestedSince: string | null, wishDirection: WishDirection, wishStatus: WishStatus, office: { id: string, label: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, other:
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
               | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
           | null, actor:
            | { confidence: Confidence, aliases: Array<string>, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, territory: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
            | { aliases: Array<string>, level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
           | null }> } }> } };

export type ReadQuestionQueryVariables = Exact<{
  text: string;
  language: Language;
  country?: string | null | undefined;
}>;


export type ReadQuestionQuery = { readQuestion: Array<{ text: string, meaning: QuestionMeaning, recordKind: EdgeKind | null, actorKind: ActorKind | null, level: string | null, subject: QuestionSubject | null, from: string | null, to: string | null, actor:
      | { id: string, name: string, kindName: string, country: { code: string } }
      | { id: string, name: string, kindName: string, country: { code: string } }
     | null, others: Array<
      | { id: string, name: string, kindName: string, country: { code: string } }
      | { id: string, name: string, kindName: string, country: { code: string } }
    >, sectors: Array<{ code: string }>, nearest: Array<{ matched: string, where: string | null, actor:
        | { id: string, name: string, kindName: string, country: { code: string } }
        | { id: string, name: string, kindName: string, country: { code: string } }
       }> }> };

type QuestionActor_Organisation_Fragment = { id: string, name: string, kindName: string, country: { code: string } };

type QuestionActor_Territory_Fragment = { id: string, name: string, kindName: string, country: { code: string } };

export type QuestionActorFragment =
  | QuestionActor_Organisation_Fragment
  | QuestionActor_Territory_Fragment
;

export type ChosenActorQueryVariables = Exact<{
  language: Language;
  id: string;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ChosenActorQuery = { actor:
    | { aliases: Array<string>, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, linkCounts: { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string }> } | null }
    | { population: number | null, aliases: Array<string>, level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, linkCounts: { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string }> } | null }
   | null };

export type ExplorerCellQueryVariables = Exact<{
  language: Language;
  rows: MatrixDimension;
  columns: MatrixDimension;
  filter: GraphFilter;
  row: string;
  column: string;
  first: number;
  country?: string | null | undefined;
}>;


export type ExplorerCellQuery = { matrix: { cell: { records: { totalCount: number, countsByKind: Array<{ kind: RecordKind, count: number }>, edges: Array<{ node: { kind: RecordKind, lastNews: string | null, fromMemory: boolean, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, ends: { french: Array<{ actor:
                  | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                  | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                , holders: Array<
                  | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                  | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                >, place: { id: string, name: string, lat: number | null, lon: number | null } | null }>, partner: Array<{ actor:
                  | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                  | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                , holders: Array<
                  | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                  | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
                >, place: { id: string, name: string, lat: number | null, lon: number | null } | null }> }, places: Array<{ id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, record:
              | { id: string, confidence: Confidence, scenario: boolean, label: string }
              | { direction: Direction, id: string, confidence: Confidence, scenario: boolean, label: string }
              | { attestedSince: string | null, formName: string, id: string, confidence: Confidence, scenario: boolean, label: string }
              | { attestedSince: string | null, formName: string, id: string, confidence: Confidence, scenario: boolean, label: string }
              | { attestedSince: string | null, whatName: string, id: string, confidence: Confidence, scenario: boolean, label: string, wishDirection: WishDirection }
             } }> } } | null } };

export type ExplorerEndFragment = { actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  , holders: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, place: { id: string, name: string, lat: number | null, lon: number | null } | null };

export type ExplorerGraphQueryVariables = Exact<{
  language: Language;
  ids: Array<string> | string;
  depth: number;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type ExplorerGraphQuery = { neighbourhood: { recordsTotal: number, nodesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, hidden: number, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
       }>, edges: Array<{ id: string, kind: EdgeKind, from: string, to: string, label: string, heldBy: string | null, openness: Openness | null, sectors: Array<{ code: string, label: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, record:
        | { id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { whatName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, wishDirection: WishDirection }
       | null }> } };

export type ExplorerMatrixQueryVariables = Exact<{
  language: Language;
  rows: MatrixDimension;
  columns: MatrixDimension;
  filter: GraphFilter;
  order: MatrixOrder;
  includeEmpty: boolean;
  country?: string | null | undefined;
}>;


export type ExplorerMatrixQuery = { matrix: { recordsTotal: number, unplacedTotal: number, leftOutTotal: number, rowsLeft: number, columnsLeft: number, cellsTotal: number, rows: Array<{ key: string, name: string, count: number }>, columns: Array<{ key: string, name: string, count: number, crossing: Array<{ id: string, certainty: Certainty, heads: Array<string> }> }>, cells: Array<{ overlapsTotal: number, opportunityCount: number, row: string, column: string, count: number, overlapCertainty: Certainty | null, ages: { recent: number, aging: number, old: number, silent: number, undated: number } }> } };

export type ExplorerMeetingsQueryVariables = Exact<{
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type ExplorerMeetingsQuery = { matrix: { cellsTotal: number, columns: Array<{ key: string, crossing: Array<{ id: string, certainty: Certainty, heads: Array<string> }> }>, cells: Array<{ row: string, column: string, overlaps: Array<{ id: string, certainty: Certainty }> }> } };

export type ExplorerOpportunityQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  filter: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type ExplorerOpportunityQuery = { opportunity: { id: string, kind: OpportunityKind, kindName: string, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, scenario: boolean, unasked: boolean, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, host:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, guest:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, office: { id: string, formName: string, openness: Openness, lastNews: string | null, fromMemory: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } } | null, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, evidence: Array<{ recordId: string, kind: RecordKind, certainty: Certainty, lastNews: string | null, fromMemory: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, record:
        | { id: string, confidence: Confidence }
        | { id: string, confidence: Confidence, leader:
            | { id: string }
            | { id: string }
           | null, host: { id: string } | null, stops: Array<{ id: string }> }
        | { formName: string, id: string, confidence: Confidence, owners: Array<
            | { id: string }
            | { id: string }
          >, place: { id: string } | null }
        | { formName: string, id: string, confidence: Confidence, frenchActors: Array<
            | { id: string }
            | { id: string }
          >, partnerActors: Array<
            | { id: string }
            | { id: string }
          > }
        | { id: string, confidence: Confidence }
       | null }> } | null };

export type ExplorerOverlapQueryVariables = Exact<{
  language: Language;
  id: string;
  filter: OverlapFilter;
  country?: string | null | undefined;
}>;


export type ExplorerOverlapQuery = { overlap: { id: string, kind: OverlapKind, kindName: string, evidenceCount: number, fromMemoryCount: number, severityLevel: SeverityLevel, lastNews: string | null, scenario: boolean, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, partner:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, sectors: Array<{ code: string, label: string }>, evidence: Array<{ recordId: string, kind: RecordKind, certainty: Certainty, lastNews: string | null, fromMemory: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, record:
        | { id: string, confidence: Confidence }
        | { id: string, confidence: Confidence, leader:
            | { id: string }
            | { id: string }
           | null, host: { id: string } | null, stops: Array<{ id: string }> }
        | { formName: string, id: string, confidence: Confidence, owners: Array<
            | { id: string }
            | { id: string }
          >, place: { id: string } | null }
        | { formName: string, id: string, confidence: Confidence, frenchActors: Array<
            | { id: string }
            | { id: string }
          >, partnerActors: Array<
            | { id: string }
            | { id: string }
          > }
        | { id: string, confidence: Confidence }
       | null }> } | null };

export type ExplorerPathQueryVariables = Exact<{
  language: Language;
  from: string;
  to: string;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type ExplorerPathQuery = { path: { nodesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, hidden: number, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
       }>, edges: Array<{ id: string, kind: EdgeKind, from: string, to: string, label: string, heldBy: string | null, openness: Openness | null, sectors: Array<{ code: string, label: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, record:
        | { id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
        | { whatName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, wishDirection: WishDirection }
       | null }> } | null };

export type ExplorerReciprocityQueryVariables = Exact<{
  ids: Array<string> | string;
  depth: number;
  filter: GraphFilter;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ExplorerReciprocityQuery = { neighbourhood: { nodes: Array<{ actor:
        | { id: string, reciprocity: { value: number | null } }
        | { id: string, reciprocity: { value: number | null } }
       }> } };

export type ExplorerRecordFragment = { kind: RecordKind, lastNews: string | null, fromMemory: boolean, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, ends: { french: Array<{ actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      , holders: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, place: { id: string, name: string, lat: number | null, lon: number | null } | null }>, partner: Array<{ actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      , holders: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, place: { id: string, name: string, lat: number | null, lon: number | null } | null }> }, places: Array<{ id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, record:
    | { id: string, confidence: Confidence, scenario: boolean, label: string }
    | { direction: Direction, id: string, confidence: Confidence, scenario: boolean, label: string }
    | { attestedSince: string | null, formName: string, id: string, confidence: Confidence, scenario: boolean, label: string }
    | { attestedSince: string | null, formName: string, id: string, confidence: Confidence, scenario: boolean, label: string }
    | { attestedSince: string | null, whatName: string, id: string, confidence: Confidence, scenario: boolean, label: string, wishDirection: WishDirection }
   };

export type ExplorerRecordsQueryVariables = Exact<{
  language: Language;
  filter: GraphFilter;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type ExplorerRecordsQuery = { records: { totalCount: number, countsByKind: Array<{ kind: RecordKind, count: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { kind: RecordKind, lastNews: string | null, fromMemory: boolean, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, ends: { french: Array<{ actor:
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            , holders: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            >, place: { id: string, name: string, lat: number | null, lon: number | null } | null }>, partner: Array<{ actor:
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            , holders: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            >, place: { id: string, name: string, lat: number | null, lon: number | null } | null }> }, places: Array<{ id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, record:
          | { id: string, confidence: Confidence, scenario: boolean, label: string }
          | { direction: Direction, id: string, confidence: Confidence, scenario: boolean, label: string }
          | { attestedSince: string | null, formName: string, id: string, confidence: Confidence, scenario: boolean, label: string }
          | { attestedSince: string | null, formName: string, id: string, confidence: Confidence, scenario: boolean, label: string }
          | { attestedSince: string | null, whatName: string, id: string, confidence: Confidence, scenario: boolean, label: string, wishDirection: WishDirection }
         } }> } };

export type ExplorerResultsQueryVariables = Exact<{
  language: Language;
  overlaps: OverlapFilter;
  opportunities: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type ExplorerResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ id: string, certainty: Certainty, place: { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null } | null, partner:
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
       | null, actors: Array<
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
      > }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, host:
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
       | null, guest:
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
       | null, place: { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null } | null, actors: Array<
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
        | { id: string, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
      > }> } };

export type ExplorerYearsQueryVariables = Exact<{
  language: Language;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type ExplorerYearsQuery = { recordYears: { recordsTotal: number, firstYear: number | null, starts: Array<number>, unstarted: number, lanes: Array<{ lane: RecordLane, total: number, undated: number, counts: Array<number>, left: number, groups: Array<{ total: number, counts: Array<number>, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null }> }> } };

export type GraphPartFragment = { nodesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, hidden: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null }
     }>, edges: Array<{ id: string, kind: EdgeKind, from: string, to: string, label: string, heldBy: string | null, openness: Openness | null, sectors: Array<{ code: string, label: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, record:
      | { id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
      | { id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
      | { formName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
      | { formName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean }
      | { whatName: string, id: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, wishDirection: WishDirection }
     | null }> };

export type MapPostsQueryVariables = Exact<{
  language: Language;
  filter: OrganisationFilter;
  country?: string | null | undefined;
}>;


export type MapPostsQuery = { organisations: { totalCount: number, nodes: Array<{ id: string, name: string, type: string, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null }> } };

export type MapResultsQueryVariables = Exact<{
  language: Language;
  overlaps: OverlapFilter;
  opportunities: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type MapResultsQuery = { overlaps: { nodes: Array<{ id: string, evidence: Array<{ recordId: string }> }> }, opportunities: { nodes: Array<{ id: string, lastNews: string | null, actors: Array<
        | { id: string, kind: ActorKind, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null }
        | { id: string, kind: ActorKind, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null }
      >, place: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null, listedActors: Array<
        | { id: string, kind: ActorKind, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null }
        | { id: string, kind: ActorKind, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null }
      >, listedPlace: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null }> } };

type MapActor_Organisation_Fragment = { id: string, kind: ActorKind, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null };

type MapActor_Territory_Fragment = { id: string, kind: ActorKind, territory: { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null } | null };

export type MapActorFragment =
  | MapActor_Organisation_Fragment
  | MapActor_Territory_Fragment
;

export type MapPlaceFragment = { id: string, kind: ActorKind, name: string, lat: number | null, lon: number | null };

export type MapTiesQueryVariables = Exact<{
  language: Language;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type MapTiesQuery = { matrix: { unplacedTotal: number, leftOutTotal: number, cellsTotal: number, rows: Array<{ key: string, actor:
        | { id: string, territory: { id: string, name: string, lat: number | null, lon: number | null } | null }
        | { id: string, territory: { id: string, name: string, lat: number | null, lon: number | null } | null }
       | null }>, columns: Array<{ key: string, actor:
        | { id: string, territory: { id: string, name: string, lat: number | null, lon: number | null } | null }
        | { id: string, territory: { id: string, name: string, lat: number | null, lon: number | null } | null }
       | null }>, cells: Array<{ row: string, column: string, count: number, overlapCertainty: Certainty | null, ages: { recent: number, aging: number, old: number, silent: number, undated: number } }> } };

export type TieEndFragment = { key: string, actor:
    | { id: string, territory: { id: string, name: string, lat: number | null, lon: number | null } | null }
    | { id: string, territory: { id: string, name: string, lat: number | null, lon: number | null } | null }
   | null };

export type PerspectiveResultsQueryVariables = Exact<{
  language: Language;
  overlaps: OverlapFilter;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type PerspectiveResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, duplicates: { totalCount: number } };

export type ProofFragment = { recordId: string, kind: RecordKind, certainty: Certainty, lastNews: string | null, fromMemory: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, record:
    | { id: string, confidence: Confidence }
    | { id: string, confidence: Confidence, leader:
        | { id: string }
        | { id: string }
       | null, host: { id: string } | null, stops: Array<{ id: string }> }
    | { formName: string, id: string, confidence: Confidence, owners: Array<
        | { id: string }
        | { id: string }
      >, place: { id: string } | null }
    | { formName: string, id: string, confidence: Confidence, frenchActors: Array<
        | { id: string }
        | { id: string }
      >, partnerActors: Array<
        | { id: string }
        | { id: string }
      > }
    | { id: string, confidence: Confidence }
   | null };

export type SelectionResultsQueryVariables = Exact<{
  language: Language;
  overlaps: OverlapFilter;
  opportunities: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type SelectionResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> } };

export type TimelineCrowdingsQueryVariables = Exact<{
  language: Language;
  filter: OverlapFilter;
  country?: string | null | undefined;
}>;


export type TimelineCrowdingsQuery = { overlaps: { totalCount: number, edges: Array<{ node: { id: string, title: string, certainty: Certainty, actorCount: number, place: { id: string, name: string } | null, period: { start: string | null, end: string | null } | null, crowding: { direction: Direction, peakCertain: number, peakPeriod: { text: string } | null, steps: Array<{ from: string, until: string, leaders: number }> } | null, evidence: Array<{ recordId: string }> } }> } };

export type TimelineEventsQueryVariables = Exact<{
  language: Language;
  filter: EventFilter;
  country?: string | null | undefined;
}>;


export type TimelineEventsQuery = { events: { totalCount: number, nodes: Array<{ id: string, name: string, scenario: boolean, placeText: string | null, period: { start: string | null, end: string | null, text: string }, place: { id: string, name: string, partOf: Array<{ id: string }> } | null }> } };

export type TimelineHolidaysQueryVariables = Exact<{
  from: string;
  to: string;
  includeScenario?: boolean | null | undefined;
  country?: string | null | undefined;
}>;


export type TimelineHolidaysQuery = { holidays: { nodes: Array<{ id: string, name: string | null, firstDay: string, lastDay: string, country: { code: string } }> } };

export type TogetherResultsQueryVariables = Exact<{
  language: Language;
  overlaps: OverlapFilter;
  opportunities: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type TogetherResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> } };

type Whereabouts_Organisation_Fragment = { country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null };

type Whereabouts_Territory_Fragment = { country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string, partOf: Array<{ id: string, name: string }> }> }> } | null };

export type WhereaboutsFragment =
  | Whereabouts_Organisation_Fragment
  | Whereabouts_Territory_Fragment
;

export type FragmentationQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type FragmentationQuery = { fragmentation: Array<{ key: string, actorCount: number, establishedCount: number, evidenceCount: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, sector: { id: string, code: string, family: SectorFamily, label: string } | null, effectiveNumber: { value: number | null, sentence: string }, effectiveEstablished: { value: number | null }, coverage: { confirmed: number, records: number }, sizes: Array<{ size: TownSize, actors: number, records: number }> }> };

export type FragmentationExportQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type FragmentationExportQuery = { fragmentation: Array<{ key: string, actorCount: number, evidenceCount: number, scenario: boolean, actor:
      | { id: string, name: string }
      | { id: string, name: string }
     | null, sector: { id: string, label: string } | null, effectiveNumber: { value: number | null, sentence: string }, effectiveEstablished: { value: number | null }, coverage: { confirmed: number }, sizes: Array<{ size: TownSize, actors: number }> }> };

export type FragmentationPointQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  keys?: Array<string> | string | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type FragmentationPointQuery = { fragmentation: Array<{ key: string, evidenceCount: number, effectiveNumber: { sentence: string }, effectiveEstablished: { sentence: string }, evidence: Array<{ recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
        | { id: string, note: string | null }
        | { id: string, note: string | null }
        | { id: string, note: string | null }
        | { id: string, note: string | null }
        | { direction: WishDirection, id: string, note: string | null }
       | null }> }> };

export type FragmentationIndexDetailsQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  keys?: Array<string> | string | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type FragmentationIndexDetailsQuery = { fragmentation: Array<{ key: string, effectiveNumber: { sentence: string }, effectiveEstablished: { sentence: string }, concentration: { sentence: string }, theil: { between: { sentence: string }, within: { sentence: string } }, reciprocity: { sentence: string }, trend: Array<{ year: number, actorCount: number, evidenceCount: number, effectiveNumber: { value: number | null }, effectiveEstablished: { value: number | null } }> }> };

export type UnansweredExportQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type UnansweredExportQuery = { gaps: { unansweredTotal: number, unanswered: Array<{ sentence: string, wish: { id: string, lastNews: string | null, fromMemory: boolean, scenario: boolean, whatName: string, actor:
          | { id: string, name: string }
          | { id: string, name: string }
        , sectors: Array<{ id: string, label: string }> } }> } };

export type DominatedExportQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type DominatedExportQuery = { gaps: { dominatedTotal: number, dominated: Array<{ sentence: string, share: number, records: number, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, scenario: boolean, actorsTotal: number, place: { id: string, name: string }, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }> } };

export type GapsPageQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type GapsPageQuery = { gaps: { emptyTotal: number, unansweredTotal: number, dominatedTotal: number, unanswered: Array<{ wish: { id: string, direction: WishDirection, lastNews: string | null, fromMemory: boolean, scenario: boolean, actor:
          | { id: string }
          | { id: string }
         }, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }>, dominated: Array<{ records: number, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> } };

export type HomeOpportunitiesQueryVariables = Exact<{
  language: Language;
  filter: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type HomeOpportunitiesQuery = { opportunities: { totalCount: number, ownCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, isOwn: boolean | null, matchedActorsTotal: number, guest:
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
       | null, place: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null, actors: Array<
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
      >, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, matchedSectors: Array<{ id: string, label: string }> }> } };

export type HomeOverlapsQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  actor?: string | null | undefined;
  actorScope: ActorScope;
  place?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type HomeOverlapsQuery = { current: { totalCount: number, ownCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, isOwn: boolean | null, matchedActorsTotal: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, matchedSectors: Array<{ id: string, label: string }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> }, upcoming: { totalCount: number, ownCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, isOwn: boolean | null, matchedActorsTotal: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, matchedSectors: Array<{ id: string, label: string }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> }, past: { totalCount: number, ownCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, isOwn: boolean | null, matchedActorsTotal: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, matchedSectors: Array<{ id: string, label: string }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> } };

export type HomeTabFragment = { totalCount: number, ownCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, isOwn: boolean | null, matchedActorsTotal: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
      | { id: string, name: string }
      | { id: string, name: string }
    >, matchedSectors: Array<{ id: string, label: string }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> };

export type HomeActorRecordsQueryVariables = Exact<{
  language: Language;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type HomeActorRecordsQuery = { records: { totalCount: number, nodes: Array<{ kind: RecordKind, lastNews: string | null, fromMemory: boolean, period: { start: string | null, text: string }, record:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      , ends: { french: Array<{ actor:
            | { id: string, name: string }
            | { id: string, name: string }
          , place: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }>, partner: Array<{ actor:
            | { id: string, name: string }
            | { id: string, name: string }
          , place: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }> } }> } };

export type HomeInstrumentQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type HomeInstrumentQuery = { partnerships: { totalCount: number, nodes: Array<{ id: string, lastNews: string | null, fromMemory: boolean, period: { start: string | null, end: string | null }, frenchActors: Array<
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
      >, partnerActors: Array<
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
      > }> }, missions: { totalCount: number, nodes: Array<{ id: string, earliestStart: string | null, latestEnd: string | null, period: { start: string | null, end: string | null, text: string }, leader:
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
       | null, host: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }> }, missionMonths: Array<{ month: string, missions: number }>, crossings: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, place: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null, crowding: { missions: number, leaders: number, peakCertain: number, peakPossible: number, peakPeriod: { start: string | null, end: string | null, text: string } | null, occasion: { id: string, name: string } | null, steps: Array<{ from: string, until: string, leaders: number }> } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, present: { nodes: Array<{ place: { id: string } | null, partner:
        | { id: string, territory: { id: string } | null }
        | { id: string, territory: { id: string } | null }
       | null }> } };

type HomeEnd_Organisation_Fragment = { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null };

type HomeEnd_Territory_Fragment = { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null };

export type HomeEndFragment =
  | HomeEnd_Organisation_Fragment
  | HomeEnd_Territory_Fragment
;

export type HomePlaceFragment = { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } };

export type HomeMissionFragment = { id: string, earliestStart: string | null, latestEnd: string | null, period: { start: string | null, end: string | null, text: string }, leader:
    | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
    | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
   | null, host: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null };

export type HomeMonthQueryVariables = Exact<{
  language: Language;
  from: string;
  to: string;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type HomeMonthQuery = { missions: { totalCount: number, nodes: Array<{ id: string, earliestStart: string | null, latestEnd: string | null, period: { start: string | null, end: string | null, text: string }, leader:
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
        | { id: string, name: string, territory: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }
       | null, host: { id: string, name: string, nameLocal: string | null, localLanguage: string | null, lat: number | null, lon: number | null, country: { code: string } } | null }> } };

export type MissionsByYearQueryVariables = Exact<{
  language: Language;
  country?: string | null | undefined;
}>;


export type MissionsByYearQuery = { missions: { totalCount: number, nodes: Array<{ id: string, earliestStart: string | null, period: { start: string | null, text: string }, leader:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, host: { id: string, name: string } | null }> } };

export type CaseCountsQueryVariables = Exact<{
  group: string;
}>;


export type CaseCountsQuery = { cases: { countsByState: Array<{ state: CaseState, count: number }> } };

export type CaseFieldsFragment = { id: string, group: string, version: number, state: CaseState, kind: OverlapKind, kindName: string, when: When | null, start: string | null, end: string | null, verdict: OverlapVerdict, reason: string, proposal: string | null, changedSentence: string | null, openedAt: string, changedAt: string, goneAt: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, overlap: { id: string, title: string, severityLevel: SeverityLevel, certainty: Certainty, kind: OverlapKind, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentence: string, period: { text: string } | null } | null, actors: Array<{ actorId: string, hasEditor: boolean, toldAt: string | null, answeredOn: string | null, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null }> };

export type CaseHistoryQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type CaseHistoryQuery = { case: { id: string, history: Array<{ id: string, kind: CaseEventKind, at: string, verdict: OverlapVerdict | null, text: string, isMine: boolean, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }> } };

export type CasesQueryVariables = Exact<{
  group: string;
  state?: CaseState | null | undefined;
  when?: When | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, countsByState: Array<{ state: CaseState, count: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, group: string, version: number, state: CaseState, kind: OverlapKind, kindName: string, when: When | null, start: string | null, end: string | null, verdict: OverlapVerdict, reason: string, proposal: string | null, changedSentence: string | null, openedAt: string, changedAt: string, goneAt: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, overlap: { id: string, title: string, severityLevel: SeverityLevel, certainty: Certainty, kind: OverlapKind, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentence: string, period: { text: string } | null } | null, actors: Array<{ actorId: string, hasEditor: boolean, toldAt: string | null, answeredOn: string | null, actor:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
           | null }> } }> } };

export type CasesOfOverlapQueryVariables = Exact<{
  overlap: string;
  language: Language;
}>;


export type CasesOfOverlapQuery = { casesOfOverlap: Array<{ id: string, group: string, version: number, state: CaseState, kind: OverlapKind, kindName: string, when: When | null, start: string | null, end: string | null, verdict: OverlapVerdict, reason: string, proposal: string | null, changedSentence: string | null, openedAt: string, changedAt: string, goneAt: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, overlap: { id: string, title: string, severityLevel: SeverityLevel, certainty: Certainty, kind: OverlapKind, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentence: string, period: { text: string } | null } | null, actors: Array<{ actorId: string, hasEditor: boolean, toldAt: string | null, answeredOn: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }> }> | null };

export type JudgeCaseMutationVariables = Exact<{
  id: string;
  verdict: OverlapVerdict;
  reason: string;
  version: number;
  key: string;
}>;


export type JudgeCaseMutation = { judgeCase: { id: string, version: number } };

export type JudgeOverlapMutationVariables = Exact<{
  actor: string;
  overlap: string;
  verdict: OverlapVerdict;
  reason: string;
  version: number;
  key: string;
}>;


export type JudgeOverlapMutation = { judgeOverlap: { id: string, version: number } };

export type JudgePairMutationVariables = Exact<{
  actor?: string | null | undefined;
  group?: string | null | undefined;
  pair: string;
  verdict: PairVerdict;
  reason: string;
  version: number;
  key: string;
  country?: string | null | undefined;
}>;


export type JudgePairMutation = { judgePair: { id: string, version: number } };

export type JudgementHistoryQueryVariables = Exact<{
  id: string;
}>;


export type JudgementHistoryQuery = { judgementHistory: Array<{ id: string, version: number, verdict: OverlapVerdict, reason: string, judgedOn: string, at: string | null, isMine: boolean }> };

export type OwnJudgementsQueryVariables = Exact<{
  overlap: string;
  language: Language;
}>;


export type OwnJudgementsQuery = { ownJudgements: Array<{ actorId: string, version: number, isSilenced: boolean, isInherited: boolean, changedSentence: string | null, toldAt: string | null, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, changedEvidence: Array<{ recordId: string, change: EvidenceChange, label: string | null }>, judgement: { id: string, version: number, verdict: OverlapVerdict, reason: string, judgedOn: string, isMine: boolean } | null }> | null };

export type OwnOverlapFieldsFragment = { actorId: string, version: number, isSilenced: boolean, isInherited: boolean, changedSentence: string | null, toldAt: string | null, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, changedEvidence: Array<{ recordId: string, change: EvidenceChange, label: string | null }>, judgement: { id: string, version: number, verdict: OverlapVerdict, reason: string, judgedOn: string, isMine: boolean } | null };

export type OwnOverlapsQueryVariables = Exact<{
  actor: string;
  state: OwnOverlapState;
  language: Language;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OwnOverlapsQuery = { ownOverlaps: { totalCount: number, openCount: number, backCount: number, silencedCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { actorId: string, version: number, isSilenced: boolean, isInherited: boolean, changedSentence: string | null, toldAt: string | null, overlap: { when: When, id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, changedEvidence: Array<{ recordId: string, change: EvidenceChange, label: string | null }>, judgement: { id: string, version: number, verdict: OverlapVerdict, reason: string, judgedOn: string, isMine: boolean } | null } }> } };

export type PairJudgementsQueryVariables = Exact<{
  pairs: Array<string> | string;
  language: Language;
  country?: string | null | undefined;
}>;


export type PairJudgementsQuery = { pairJudgements: Array<{ pair: string, actorId: string | null, group: string | null, verdict: PairVerdict | null, reason: string, judgedOn: string | null, hasChanged: boolean, version: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null }> | null };

export type RevertJudgementMutationVariables = Exact<{
  id: string;
  version: number;
  to: number;
  key: string;
}>;


export type RevertJudgementMutation = { revertJudgement: { id: string, version: number } };

export type RivalMandatesQueryVariables = Exact<{
  group: string;
  holder?: string | null | undefined;
  includeScenario: boolean;
  language: Language;
}>;


export type RivalMandatesQuery = { rivalMandates: { totalCount: number, nodes: Array<{ id: string, sentence: string, scenario: boolean, represented:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, evidence: Array<{ recordId: string, holder: string, certainty: Certainty, scenario: boolean, holderActor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, period: { text: string } }> }> } };

export type TellOfCaseMutationVariables = Exact<{
  id: string;
  actors: Array<string> | string;
  version: number;
  key: string;
}>;


export type TellOfCaseMutation = { tellOfCase: { id: string, version: number } };

export type ConfirmedScoreQueryVariables = Exact<{
  id: string;
  includeScenario: boolean;
  language: Language;
  country?: string | null | undefined;
}>;


export type ConfirmedScoreQuery = { opportunity: { id: string, ifConfirmed: { score: number, owners: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null } | null };

export type ListedOpportunityFragment = { listedActorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, isOwn: boolean | null, matchedActorsTotal: number, listedActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, listedPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, matchedSectors: Array<{ id: string, label: string }> };

export type OpportunityBoardQueryVariables = Exact<{
  language: Language;
  actor: string;
  filter: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type OpportunityBoardQuery = { opportunityBoard: { totalCount: number, ownCount: number, wholeCount: number, countsByKind: Array<{ kind: OpportunityKind, count: number }>, actor:
      | { id: string, name: string }
      | { population: number | null, id: string, name: string }
    , groups: Array<{ act: OpportunityAct, opportunitiesTotal: number, opportunities: Array<{ listedActorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, isOwn: boolean | null, matchedActorsTotal: number, listedActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, listedPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, matchedSectors: Array<{ id: string, label: string }> }> }> } };

export type OpportunityExportQueryVariables = Exact<{
  language: Language;
  filter: OpportunityFilter;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OpportunityExportQuery = { opportunities: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: OpportunityKind, score: number, title: string, actorsTotal: number, sectorsTotal: number, unasked: boolean, wouldLower: Array<string>, lastNews: string | null, evidenceCount: number, fromMemoryCount: number, scenario: boolean, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, host:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, guest:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, place: { id: string, name: string } | null, sectors: Array<{ id: string, label: string }> }> } };

export type OpportunityGroupsQueryVariables = Exact<{
  language: Language;
  grouping: OpportunityGrouping;
  filter: OpportunityFilter;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OpportunityGroupsQuery = { opportunityGroups: { totalCount: number, opportunitiesTotal: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: OpportunityKind | null, kindName: string | null, opportunitiesTotal: number, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, opportunities: Array<{ listedActorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, isOwn: boolean | null, matchedActorsTotal: number, listedActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          >, listedPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, matchedSectors: Array<{ id: string, label: string }> }> } }> } };

export type OpportunityListQueryVariables = Exact<{
  language: Language;
  filter: OpportunityFilter;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OpportunityListQuery = { opportunities: { totalCount: number, ownCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { listedActorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, isOwn: boolean | null, matchedActorsTotal: number, listedActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, listedPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, matchedSectors: Array<{ id: string, label: string }> } }> } };

export type OpportunityPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  weights?: CriterionWeights | null | undefined;
  country?: string | null | undefined;
}>;


export type OpportunityPageQuery = { opportunity: { id: string, kind: OpportunityKind, kindName: string, title: string, basis: string, score: number, scenario: boolean, unasked: boolean, actorsTotal: number, paths: Array<string>, wouldLower: Array<string>, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, cypher: string, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
    >, guest:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
     | null, host:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
     | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, partOf: Array<{ id: string, name: string }> } | null, office: { id: string, name: string, formName: string, status: LinkStatus, openness: Openness, lastNews: string | null, fromMemory: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, partOf: Array<{ id: string, name: string }> } | null } | null, criteria: Array<{ name: string, title: string, score: number, weight: number, sentence: string, evidence: Array<{ recordId: string, label: string }> }>, evidence: Array<{ recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, actors: Array<
        | { id: string }
        | { id: string }
      >, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
        | { id: string, note: string | null }
        | { id: string, note: string | null }
        | { id: string, note: string | null }
        | { id: string, note: string | null }
        | { direction: WishDirection, id: string, note: string | null }
       | null }>, contacts: Array<{ id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null }> } | null };

export type OtherHostsQueryVariables = Exact<{
  language: Language;
  guest: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  weights?: CriterionWeights | null | undefined;
  country?: string | null | undefined;
}>;


export type OtherHostsQuery = { opportunities: { nodes: Array<{ id: string, title: string, score: number, lastNews: string | null, guest:
        | { id: string }
        | { id: string }
       | null, place: { id: string } | null, office: { id: string, place: { id: string } | null } | null }> } };

export type ConfirmRecordMutationVariables = Exact<{
  id: string;
  version: number;
  key: string;
}>;


export type ConfirmRecordMutation = { confirmRecord: { id: string, version: number } };

export type ConfirmationProgressQueryVariables = Exact<{
  group: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type ConfirmationProgressQuery = { confirmationProgress: { totalCount: number, recordsTotal: number, confirmedTotal: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { actorId: string, records: number, confirmed: number, hasEditor: boolean, remindedAt: string | null, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null } }> } };

export type DueRecordsQueryVariables = Exact<{
  actor: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type DueRecordsQuery = { ownRecords: { totalCount: number, remindedAt: string | null, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, kind: DeclaredKind, version: number, visibility: Visibility, lastNews: string | null, confirmedOn: string | null, isDue: boolean, isSourced: boolean, partnerCountry: { code: string } | null, fields: Array<{ name: string, values: Array<string> }>, partyAnswers: Array<{ verdict: PartyVerdict, reason: string | null, version: number, at: string, actor:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
           | null }>, record:
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
         | null } }> } };

export type NamingRecordsQueryVariables = Exact<{
  actor: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type NamingRecordsQuery = { namingRecords: { totalCount: number, unansweredCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, kind: DeclaredKind, version: number, owner:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, answer: { verdict: PartyVerdict, version: number, at: string } | null, record:
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
         | null } }> } };

export type OwnRecordListQueryVariables = Exact<{
  actor: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  drafts?: boolean | null | undefined;
  visibility?: Visibility | null | undefined;
}>;


export type OwnRecordListQuery = { ownRecords: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, kind: DeclaredKind, version: number, visibility: Visibility, lastNews: string | null, confirmedOn: string | null, isDue: boolean, isSourced: boolean, partnerCountry: { code: string } | null, fields: Array<{ name: string, values: Array<string> }>, partyAnswers: Array<{ verdict: PartyVerdict, reason: string | null, version: number, at: string, actor:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
           | null }>, record:
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
          | { id: string, label: string, scenario: boolean }
         | null } }> } };

export type OwnSummaryQueryVariables = Exact<{
  actor: string;
  language: Language;
}>;


export type OwnSummaryQuery = { actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, all: { totalCount: number, countsByVisibility: Array<{ visibility: Visibility, count: number }> }, due: { totalCount: number }, drafts: { totalCount: number } };

export type RemindOfConfirmationMutationVariables = Exact<{
  actor: string;
  group: string;
  key: string;
}>;


export type RemindOfConfirmationMutation = { remindOfConfirmation: { actorId: string, letters: number } };

export type TakeBackWriteMutationVariables = Exact<{
  id: string;
  version: number;
  key: string;
}>;


export type TakeBackWriteMutation = { takeBackWrite: { id: string, version: number } };

export type DrawnEvidenceFragment = { recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, record:
    | { id: string, note: string | null }
    | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, label: string }> }
    | { attestedSince: string | null, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, owners: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      > }
    | { formName: string, attestedSince: string | null, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, partnerActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, sectors: Array<{ id: string, label: string }> }
    | { direction: WishDirection, id: string, note: string | null }
   | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type OpportunitiesThereQueryVariables = Exact<{
  language: Language;
  place: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type OpportunitiesThereQuery = { opportunities: { totalCount: number, nodes: Array<{ id: string, title: string, score: number, lastNews: string | null }> } };

export type OverlapExportQueryVariables = Exact<{
  language: Language;
  filter: OverlapFilter;
  order: OverlapOrder;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OverlapExportQuery = { overlaps: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: OverlapKind, nature: OverlapNature | null, certainty: Certainty, when: When, title: string, actorsTotal: number, actorCount: number, sectorsTotal: number, severity: number, severityLevel: SeverityLevel, lastNews: string | null, evidenceCount: number, fromMemoryCount: number, scenario: boolean, place: { id: string, name: string } | null, partner:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectors: Array<{ id: string, label: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null }> } };

export type OverlapGroupsQueryVariables = Exact<{
  language: Language;
  grouping: OverlapGrouping;
  filter: OverlapFilter;
  order?: OverlapOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OverlapGroupsQuery = { overlapGroups: { totalCount: number, overlapsTotal: number, ungrouped: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, count: number, established: number, strongest: number, actorsTotal: number, placesTotal: number, countsByKind: Array<{ kind: OverlapKind, count: number }>, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        , overlaps: Array<{ id: string, kind: OverlapKind, kindName: string, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, scenario: boolean, evidenceCount: number, fromMemoryCount: number, actorCount: number, actorsTotal: number, possibleActorsTotal: number, isOwn: boolean | null, matchedActorsTotal: number, actors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          >, possibleActors: Array<
            | { id: string }
            | { id: string }
          >, place: { id: string, name: string } | null, partner:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, presence: Array<{ from: number, until: number, isSeveral: boolean, isAttested: boolean }>, matchedActors: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, matchedSectors: Array<{ id: string, label: string }> }>, presence: Array<{ from: number, until: number, isSeveral: boolean, isAttested: boolean }> } }> } };

export type OverlapListQueryVariables = Exact<{
  language: Language;
  filter: OverlapFilter;
  order?: OverlapOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OverlapListQuery = { overlaps: { totalCount: number, ownCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, isOwn: boolean | null, matchedActorsTotal: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, matchedActors: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, matchedSectors: Array<{ id: string, label: string }> } }>, countsByKind: Array<{ kind: OverlapKind, count: number }>, countsByWhen: { upcoming: number, current: number, past: number } } };

export type OverlapPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  rollUpFrench?: string | null | undefined;
  rollUpPartner?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type OverlapPageQuery = { overlap: { id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, severityLevel: SeverityLevel, when: When, scenario: boolean, title: string, possibleSentence: string | null, mitigations: Array<string>, actorsTotal: number, actorCount: number, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, possibleTotal: number, cypher: string, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, partner:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
    >, sharedSectors: Array<{ actorsTotal: number, sector: { id: string, family: SectorFamily, label: string }, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, factors: Array<{ name: string, title: string, value: number, weight: number, sentence: string }>, evidence: Array<{ recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, record:
        | { id: string, note: string | null }
        | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, label: string }> }
        | { attestedSince: string | null, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, owners: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          > }
        | { formName: string, attestedSince: string | null, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          >, partnerActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          >, sectors: Array<{ id: string, label: string }> }
        | { direction: WishDirection, id: string, note: string | null }
       | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, possible: Array<{ recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, record:
        | { id: string, note: string | null }
        | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, label: string }> }
        | { attestedSince: string | null, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, owners: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          > }
        | { formName: string, attestedSince: string | null, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          >, partnerActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          >, sectors: Array<{ id: string, label: string }> }
        | { direction: WishDirection, id: string, note: string | null }
       | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, contacts: Array<{ id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null }>, crowding: { leaders: number, missions: number, peakCertain: number, rateSentence: string, peakPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, steps: Array<{ from: string, until: string, leaders: number }>, occasion: { id: string, label: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } } | null, presences: Array<{ recordId: string }> } | null } | null };

export type AddContactMutationVariables = Exact<{
  organisation: string;
  contact: ContactInput;
  idempotencyKey: string;
}>;


export type AddContactMutation = { addContact: { id: string, version: number } };

export type AnswerRequestMutationVariables = Exact<{
  id: string;
  version: number;
  state: PersonRequestState;
  outcome: string;
  idempotencyKey: string;
}>;


export type AnswerRequestMutation = { answerRequest: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } };

export type AskAboutMeMutationVariables = Exact<{
  kind: PersonRequestKind;
  text: string;
  idempotencyKey: string;
}>;


export type AskAboutMeMutation = { askAboutMe: { followSecret: string | null, id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } };

export type AuditCheckQueryVariables = Exact<{
  whole: boolean;
}>;


export type AuditCheckQuery = { auditCheck: { after: number, entries: number, broken: string | null, wentBack: Array<{ at: string, from: number, to: number }> } };

export type AuditLogQueryVariables = Exact<{
  from?: string | null | undefined;
  until?: string | null | undefined;
  account?: string | null | undefined;
  action?: string | null | undefined;
  object?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, actions: Array<string>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, at: string, accountId: string | null, action: string, object: string | null, fields: Array<string>, account: { id: string, name: string | null } | null } }> } };

export type ChangeContactMutationVariables = Exact<{
  id: string;
  version: number;
  contact: ContactInput;
  idempotencyKey: string;
}>;


export type ChangeContactMutation = { changeContact: { id: string, version: number } };

export type ConfirmContactMutationVariables = Exact<{
  id: string;
  version: number;
  idempotencyKey: string;
}>;


export type ConfirmContactMutation = { confirmContact: { id: string, version: number } };

export type DataOfContactQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DataOfContactQuery = { heldDataOfContact: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, category: HeldCategory, at: string | null, fields: Array<{ name: string, values: Array<string> }> } }> } };

export type DataProtectionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataProtectionQuery = { dataProtection: { controller: string | null, email: string | null, months: { accounts: number, activities: number, comments: number, proposals: number, audit: number, contactReview: number, contacts: number, reports: number, requests: number } } };

export type DecideErasurePlaceMutationVariables = Exact<{
  request: string;
  version: number;
  place: string;
  erase: boolean;
  idempotencyKey: string;
}>;


export type DecideErasurePlaceMutation = { decideErasurePlace: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } };

export type EraseContactMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type EraseContactMutation = { eraseContact: boolean };

export type ErasurePlacesQueryVariables = Exact<{
  request: string;
  after?: string | null | undefined;
}>;


export type ErasurePlacesQuery = { erasurePlaces: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, text: ErasureText, object: string, isErased: boolean | null, excerpts: Array<{ before: string, found: string, after: string }> } }> } };

export type FollowedRequestQueryVariables = Exact<{
  secret: string;
}>;


export type FollowedRequestQuery = { followedRequest: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } | null };

export type FreezeContactMutationVariables = Exact<{
  id: string;
  version: number;
  frozen: boolean;
  idempotencyKey: string;
}>;


export type FreezeContactMutation = { freezeContact: { id: string, version: number } };

export type HeldEntryFieldsFragment = { id: string, category: HeldCategory, at: string | null, fields: Array<{ name: string, values: Array<string> }> };

export type InformContactMutationVariables = Exact<{
  id: string;
  version: number;
  day: string;
  idempotencyKey: string;
}>;


export type InformContactMutation = { informContact: { id: string, version: number } };

export type OwnDataQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  export: boolean;
}>;


export type OwnDataQuery = { heldData: { totalCount: number, countsByCategory: Array<{ category: HeldCategory, count: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, category: HeldCategory, at: string | null, fields: Array<{ name: string, values: Array<string> }> } }> } };

export type OwnRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnRequestsQuery = { ownRequests: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } }> } };

export type PersonRequestFieldsFragment = { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number };

export type PersonRequestsQueryVariables = Exact<{
  open: boolean;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type PersonRequestsQuery = { personRequests: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number, account: { id: string, name: string | null, email: string | null } | null, contactOf:
          | { id: string, name: string }
          | { id: string, name: string }
         | null } }> } };

export type PurgeNowMutationVariables = Exact<{ [key: string]: never; }>;


export type PurgeNowMutation = { purgeNow: { id: string } };

export type RecordRequestMutationVariables = Exact<{
  kind: PersonRequestKind;
  group?: string | null | undefined;
  subject?: string | null | undefined;
  reference: string;
  receivedOn: string;
  idempotencyKey: string;
}>;


export type RecordRequestMutation = { recordRequest: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } };

export type RetentionQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RetentionQuery = { retention: { months: { accounts: number, activities: number, comments: number, proposals: number, audit: number, contactReview: number, contacts: number, reports: number, requests: number }, counts: Array<{ category: RetentionCategory, count: number, toReview: number }>, runs: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, at: string, asOf: string, isDry: boolean, isScheduled: boolean, counts: Array<{ category: RetentionCategory, count: number, toReview: number }> } }> } } };

export type WithdrawFollowedRequestMutationVariables = Exact<{
  secret: string;
  version: number;
  idempotencyKey: string;
}>;


export type WithdrawFollowedRequestMutation = { withdrawFollowedRequest: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } };

export type WithdrawOwnRequestMutationVariables = Exact<{
  id: string;
  version: number;
  idempotencyKey: string;
}>;


export type WithdrawOwnRequestMutation = { withdrawOwnRequest: { id: string, kind: PersonRequestKind, state: PersonRequestState, group: string | null, subject: string | null, reference: string, outcome: string, receivedOn: string, dueOn: string, closedOn: string | null, isAboutTexts: boolean, version: number } };

export type AcceptedProposalsQueryVariables = Exact<{
  filter?: AcceptedProposalFilter | null | undefined;
  country?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AcceptedProposalsQuery = { acceptedProposals: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, title: string, state: ProposalState, kindName: string, acceptedOn: string | null, parties: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string, label: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AnswerProposalMutationVariables = Exact<{
  id: string;
  version: number;
  actor: string;
  verdict?: ProposalVerdict | null | undefined;
  comment?: string | null | undefined;
  points?: Array<PointWord> | PointWord | null | undefined;
  key: string;
  language: Language;
}>;


export type AnswerProposalMutation = { answerProposal: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type AskToPublishMutationVariables = Exact<{
  id: string;
  actor: string;
  asks: boolean;
  key: string;
  language: Language;
}>;


export type AskToPublishMutation = { askToPublish: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type BestOpportunitiesQueryVariables = Exact<{
  actor: string;
  language: Language;
  country?: string | null | undefined;
}>;


export type BestOpportunitiesQuery = { opportunities: { nodes: Array<{ id: string, title: string, score: number, lastNews: string | null, fromMemoryCount: number }> } };

export type ChangeProposalMutationVariables = Exact<{
  id: string;
  version: number;
  proposal: ProposalInput;
  key: string;
  language: Language;
}>;


export type ChangeProposalMutation = { changeProposal: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type CloseProposalMutationVariables = Exact<{
  id: string;
  actor: string;
  key: string;
  language: Language;
}>;


export type CloseProposalMutation = { closeProposal: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type DraftProposalMutationVariables = Exact<{
  actor: string;
  proposal: ProposalInput;
  key: string;
  language: Language;
  country?: string | null | undefined;
}>;


export type DraftProposalMutation = { draftProposal: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type OwnProposalsQueryVariables = Exact<{
  actor: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnProposalsQuery = { proposals: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, title: string, state: ProposalState, end: ProposalEnd | null, expiresOn: string | null, awaitedIds: Array<string>, kindName: string, parties: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, place: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ProposalFieldsFragment = { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
      | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
      | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
      | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
      | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
      | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
     | null }> };

export type ProposalFromOpportunityQueryVariables = Exact<{
  id: string;
  includeScenario: boolean;
  language: Language;
  country?: string | null | undefined;
}>;


export type ProposalFromOpportunityQuery = { opportunity: { id: string, kind: OpportunityKind, title: string, sentence: string, sectors: Array<{ code: string }>, actors: Array<
      | { id: string, name: string, country: { code: string } }
      | { id: string, name: string, country: { code: string } }
    >, place: { id: string, kind: ActorKind } | null, office: { id: string, place: { id: string, kind: ActorKind } | null } | null } | null };

export type ProposalFromOverlapQueryVariables = Exact<{
  id: string;
  includeScenario: boolean;
  language: Language;
  country?: string | null | undefined;
}>;


export type ProposalFromOverlapQuery = { overlap: { id: string, kind: OverlapKind, sentence: string, sectors: Array<{ code: string }>, actors: Array<
      | { id: string, name: string, country: { code: string } }
      | { id: string, name: string, country: { code: string } }
    >, place: { id: string, kind: ActorKind, name: string } | null, partner:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
     | null } | null };

export type ProposalOverlapQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ProposalOverlapQuery = { overlap: { id: string } | null };

export type ProposalPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ProposalPageQuery = { proposal: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, opportunity: { id: string, score: number, lastNews: string | null, fromMemoryCount: number, criteria: Array<{ name: string, title: string, score: number, weight: number, sentence: string }>, ifConfirmed: { score: number, owners: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > } | null } | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } | null };

export type RecordOutcomeMutationVariables = Exact<{
  id: string;
  actor: string;
  outcome: ProposalOutcome;
  text?: string | null | undefined;
  key: string;
  language: Language;
}>;


export type RecordOutcomeMutation = { recordOutcome: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type SoundProposalMutationVariables = Exact<{
  id: string;
  version: number;
  key: string;
  language: Language;
}>;


export type SoundProposalMutation = { soundProposal: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type SoundedNearbyQueryVariables = Exact<{
  place?: string | null | undefined;
  country?: string | null | undefined;
  language: Language;
}>;


export type SoundedNearbyQuery = { soundedNearby: Array<{ count: number, sentence: string, place: { id: string } | null }> };

export type WithdrawAnswerMutationVariables = Exact<{
  id: string;
  actor: string;
  key: string;
  language: Language;
}>;


export type WithdrawAnswerMutation = { withdrawAnswer: { id: string, kind: OpportunityKind, kindName: string, state: ProposalState, end: ProposalEnd | null, title: string, text: string, points: Array<string>, version: number | null, expiresOn: string | null, origin: ProposalOrigin, originId: string | null, createdAt: string | null, soundedAt: string | null, acceptedAt: string | null, acceptedOn: string | null, publicAt: string | null, closedAt: string | null, isWriter: boolean, awaitedIds: Array<string>, ownIds: Array<string>, partyIds: Array<string>, placeId: string | null, toldSentence: string | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string }>, parties: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, slots: Array<{ actorId: string, isOwn: boolean, verdict: ProposalVerdict | null, comment: string | null, points: Array<PointWord>, answeredAt: string | null, isOfEarlierVersion: boolean, undoneUntil: string | null, asksPublic: boolean, outcome: ProposalOutcome | null, outcomeText: string | null, outcomeAt: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, history: Array<{ step: AnswerStep, at: string }> }>, outcomes: Array<{ actorId: string, outcome: ProposalOutcome, text: string | null, day: string, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, records: Array<{ recordId: string, version: number, label: string | null, record:
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
        | { id: string, recordKind: RecordKind, lastNews: string | null, fromMemory: boolean }
       | null }> } };

export type AnswerRecordMutationVariables = Exact<{
  id: string;
  version: number;
  actor: string;
  verdict: PartyVerdict;
  reason?: string | null | undefined;
  key: string;
}>;


export type AnswerRecordMutation = { answerRecord: { id: string, version: number } };

export type RecordHistoryQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type RecordHistoryQuery = { recordHistory: Array<{ version: number, at: string, by:
      | { id: string, name: string }
      | { id: string, name: string }
     | null, changes: Array<{ name: string, before: Array<string>, after: Array<string> }> }> };

export type RecordPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type RecordPageQuery = { record:
    | { form: string, organiser: string | null, placeText: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, eventName: string, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, eventPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, eventPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null }
    | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, direction: Direction, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, participants: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
    | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, capacity: number | null, officeName: string, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, owners: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      > }
    | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, namesAtSignature: Array<string | null>, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, partnerActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
    | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, what: string, whatName: string, attestedSince: string | null, wishDirection: WishDirection, wishStatus: WishStatus, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null, functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, office: { id: string, label: string } | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, other:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
   | null };

export type RecordResultsQueryVariables = Exact<{
  language: Language;
  record: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type RecordResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ when: When, id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> }> } };

export type RecordStandingQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type RecordStandingQuery = { recordStanding: { own: { id: string, kind: DeclaredKind, version: number, visibility: Visibility, lastNews: string | null, confirmedOn: string | null, isDue: boolean, isSourced: boolean, owner:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, partnerCountry: { code: string } | null, fields: Array<{ name: string, values: Array<string> }>, partyAnswers: Array<{ verdict: PartyVerdict, reason: string | null, version: number, at: string, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null }>, record:
        | { id: string, label: string, scenario: boolean }
        | { id: string, label: string, scenario: boolean }
        | { id: string, label: string, scenario: boolean }
        | { id: string, label: string, scenario: boolean }
        | { id: string, label: string, scenario: boolean }
       | null } | null, parts: Array<{ actorId: string, version: number, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null, answer: { verdict: PartyVerdict, reason: string | null, version: number, at: string } | null }> } };

export type RetractRecordMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  key: string;
}>;


export type RetractRecordMutation = { retractRecord: { id: string, version: number } };

export type RevertRecordMutationVariables = Exact<{
  id: string;
  version: number;
  to: number;
  key: string;
}>;


export type RevertRecordMutation = { revertRecord: { id: string, version: number } };

export type AnswerReportMutationVariables = Exact<{
  report: string;
  version: number;
  state: ReportState;
  text: string;
}>;


export type AnswerReportMutation = { answerReport: { id: string, subject: ReportSubjectKind, address: string, title: string | null, language: Language, fault: ReportFault, text: string, source: string | null, state: ReportState, version: number, createdAt: string, changedAt: string, remarksLeft: number, notes: Array<{ id: string, isAnswer: boolean, state: ReportState | null, text: string, at: string }> } };

export type FollowedReportQueryVariables = Exact<{
  secret: string;
}>;


export type FollowedReportQuery = { report: { id: string, subject: ReportSubjectKind, address: string, title: string | null, language: Language, fault: ReportFault, text: string, source: string | null, state: ReportState, version: number, createdAt: string, changedAt: string, remarksLeft: number, notes: Array<{ id: string, isAnswer: boolean, state: ReportState | null, text: string, at: string }> } | null };

export type RemarkOnReportMutationVariables = Exact<{
  secret: string;
  text: string;
}>;


export type RemarkOnReportMutation = { remarkOnReport: { id: string, subject: ReportSubjectKind, address: string, title: string | null, language: Language, fault: ReportFault, text: string, source: string | null, state: ReportState, version: number, createdAt: string, changedAt: string, remarksLeft: number, notes: Array<{ id: string, isAnswer: boolean, state: ReportState | null, text: string, at: string }> } };

export type ReportErrorMutationVariables = Exact<{
  address: string;
  fault: ReportFault;
  text: string;
  source?: string | null | undefined;
  language: Language;
}>;


export type ReportErrorMutation = { reportError: { secret: string, report: { id: string } } };

export type ReportFieldsFragment = { id: string, subject: ReportSubjectKind, address: string, title: string | null, language: Language, fault: ReportFault, text: string, source: string | null, state: ReportState, version: number, createdAt: string, changedAt: string, remarksLeft: number, notes: Array<{ id: string, isAnswer: boolean, state: ReportState | null, text: string, at: string }> };

export type ReportSubjectQueryVariables = Exact<{
  address: string;
  language: Language;
  country?: string | null | undefined;
}>;


export type ReportSubjectQuery = { reportSubject: { kind: ReportSubjectKind, title: string | null } | null };

export type ReportsQueryVariables = Exact<{
  open: boolean;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject: ReportSubjectKind, address: string, title: string | null, language: Language, fault: ReportFault, text: string, source: string | null, state: ReportState, version: number, createdAt: string, changedAt: string, remarksLeft: number, notes: Array<{ id: string, isAnswer: boolean, state: ReportState | null, text: string, at: string }> } }> } };

export type WithdrawReportMutationVariables = Exact<{
  secret: string;
}>;


export type WithdrawReportMutation = { withdrawReport: boolean };

export type ActorSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
  language: Language;
  first: number;
  country?: string | null | undefined;
}>;


export type ActorSearchQuery = { search: { totalCount: number, nodes: Array<{ matched: string, linkCount: number, where: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       }>, nearest: Array<{ matched: string, linkCount: number, where: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       }>, elsewhere: Array<{ matched: string, linkCount: number, where: string | null, partnerCountry: { code: string, name: string } | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       }> } };

export type FoundActorFragment = { matched: string, linkCount: number, where: string | null, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  language: Language;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  first: number;
  country?: string | null | undefined;
}>;


export type SuggestionsQuery = { suggest: Array<{ kind: SuggestionKind, name: string, suggestionsTotal: number, suggestions: Array<
      | { id: string, scenario: boolean, recordLabel: string }
      | { id: string, scenario: boolean, recordLabel: string }
      | { id: string, scenario: boolean, recordLabel: string }
      | { id: string, title: string, kindName: string, scenario: boolean }
      | { id: string, scenario: boolean, recordLabel: string }
      | { matched: string, where: string | null, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         }
      | { code: string, label: string }
      | { id: string, scenario: boolean, recordLabel: string }
    > }> };

export type TriableRecordsQueryVariables = Exact<{
  language: Language;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type TriableRecordsQuery = { records: { totalCount: number, nodes: Array<{ record:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }> } };

export type TriedRecordQueryVariables = Exact<{
  language: Language;
  id: string;
  country?: string | null | undefined;
}>;


export type TriedRecordQuery = { record:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   | null };

export type WhatIfPageQueryVariables = Exact<{
  language: Language;
  changes: Array<WhatIfChange> | WhatIfChange;
  filter: GraphFilter;
  country?: string | null | undefined;
}>;


export type WhatIfPageQuery = { whatIf: { sentence: string, overlapsTotal: number, opportunitiesTotal: number, overlaps: Array<{ effect: WhatIfEffect, sentence: string, before: { id: string, kind: OverlapKind, kindName: string, title: string, severityLevel: SeverityLevel, lastNews: string | null } | null, after: { id: string, kind: OverlapKind, kindName: string, title: string, severityLevel: SeverityLevel, lastNews: string | null } | null }>, opportunities: Array<{ effect: WhatIfEffect, sentence: string, scoreBefore: number | null, scoreAfter: number | null, before: { id: string, kindName: string, title: string, lastNews: string | null } | null, after: { id: string, kindName: string, title: string, lastNews: string | null } | null }> } };

export type CoverageQueryVariables = Exact<{
  language: Language;
  country?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { today: string, compiled: string, dataVersion: string, contactEmail: string | null, version: string, partnerPhrase: string, listLevel: string | null, scenarioLoaded: boolean, sentence: string, missionsDocumented: number, missionsDatedToMonth: number, visitsDocumented: number, partnerships: number, offices: number, wishes: number, offers: number, events: number, sources: number, licences: Array<string>, attributions: Array<string>, partner: { code: string, name: string }, countries: Array<{ code: string, name: string, isDefault: boolean }>, levels: Array<{ level: string, name: string, isCity: boolean }>, meeting: { date: string, title: string } | null, examples: { questions: Array<string>, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }, tables: Array<{ dataset: string, file: string, title: string, kind: string, rows: number, scenario: boolean, compiled: string, licence: string, origin: string, confidence: { high: number, medium: number, low: number, none: number } }> } };

export type CellOfMatrixFragment = { row: string, column: string, count: number, overlapCertainty: Certainty | null, ages: { recent: number, aging: number, old: number, silent: number, undated: number } };

export type LinkCountsFragment = { links: number, missions: number, visits: number, offices: number, wishes: number, offers: number };

export type PeriodTextFragment = { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string };

export type SectorLabelFragment = { id: string, code: string, family: SectorFamily, label: string };

export type SentenceFragment = { text: string, strong: boolean, link: boolean, ref: string | null, language: string };

export type MeQueryVariables = Exact<{
  language: Language;
}>;


export type MeQuery = { me: { id: string, name: string, email: string, newEmail: string | null, signsInBy: Array<SignInMethod>, passwordLink: { createdAt: string, isOpen: boolean, usedAt: string | null, by: { id: string, name: string | null } } | null, roles: Array<{ role: AccountRole, group: string | null, actorId: string | null, since: string, actor:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, sessions: Array<{ id: string, current: boolean, createdAt: string, seenAt: string }>, passkeys: Array<{ id: string, name: string, createdAt: string, usedAt: string | null }>, apiTokens: Array<{ id: string, name: string, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null }> } | null };

export type SpeaksForQueryVariables = Exact<{
  language: Language;
}>;


export type SpeaksForQuery = { me: { id: string, roles: Array<{ role: AccountRole, group: string | null, actorId: string | null, since: string, actor:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> } | null };

export type FollowMutationVariables = Exact<{
  kind: FollowKind;
  subject?: string | null | undefined;
  question?: FollowedQuestion | null | undefined;
  language: Language;
  country?: string | null | undefined;
}>;


export type FollowMutation = { follow: { id: string, kind: FollowKind, title: string | null, address: string | null, actor:
      | { id: string, name: string }
      | { id: string, name: string }
     | null } };

export type FollowFieldsFragment = { id: string, kind: FollowKind, title: string | null, address: string | null, actor:
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type FollowingQueryVariables = Exact<{
  language: Language;
}>;


export type FollowingQuery = { following: { hasMail: boolean, feedAddressMadeAt: string | null, letters: { frequency: DigestFrequency, weekday: number, language: Language, overlaps: boolean, correspondence: boolean, cases: boolean, reminders: boolean }, follows: Array<{ id: string, kind: FollowKind, title: string | null, address: string | null, actor:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> } | null };

export type UnfollowMutationVariables = Exact<{
  follow: string;
}>;


export type UnfollowMutation = { unfollow: string };

type ActorName_Organisation_Fragment = { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null };

type ActorName_Territory_Fragment = { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null };

export type ActorNameFragment =
  | ActorName_Organisation_Fragment
  | ActorName_Territory_Fragment
;

export type ActorNameQueryVariables = Exact<{
  language: Language;
  id: string;
  country?: string | null | undefined;
}>;


export type ActorNameQuery = { actor:
    | { id: string, kind: ActorKind, name: string }
    | { id: string, kind: ActorKind, name: string }
   | null };

export type PrecheckQueryVariables = Exact<{
  mission: MissionDraft;
  includeScenario: boolean;
  language: Language;
  country?: string | null | undefined;
}>;


export type PrecheckQuery = { precheck: { gapDays: number, datesSentence: string, partnersTotal: number, dateWarnings: Array<{ sentence: string, scenario: boolean }>, dates: Array<{ reasons: Array<string>, period: { start: string | null, text: string } }>, quietest: Array<{ others: number, reasons: Array<string>, period: { start: string | null, end: string | null, text: string } }>, calendar: { missionsTotal: number, eventsTotal: number, avoidTotal: number, period: { start: string | null, end: string | null }, missions: Array<{ recordId: string, label: string, scenario: boolean, period: { start: string | null, end: string | null } | null }>, events: Array<{ id: string, label: string, scenario: boolean, period: { start: string | null, end: string | null } }>, avoid: Array<{ sentence: string, scenario: boolean, period: { start: string | null, end: string | null } }> }, partners: Array<{ actor:
        | { id: string }
        | { id: string }
      , sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, evidence: { recordId: string, kind: RecordKind, lastNews: string | null, fromMemory: boolean, scenario: boolean } }>, places: Array<{ othersTotal: number, possibleTotal: number, officesTotal: number, place: { id: string, name: string, contacts: Array<{ id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null }>, officesAround: Array<{ id: string, name: string, formName: string, lastNews: string | null, fromMemory: boolean, place: { id: string, name: string } | null }> }, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }>, others: Array<{ recordId: string, label: string, scenario: boolean, period: { start: string | null, end: string | null } | null, record:
          | { id: string }
          | { id: string, leader:
              | { id: string, name: string }
              | { id: string, name: string }
             | null }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, crowding: { sentence: string } | null, present: { id: string } | null, sharedSectors: Array<{ sector: { id: string, code: string, family: SectorFamily, label: string } }>, offices: Array<{ id: string, name: string, formName: string, lastNews: string | null, fromMemory: boolean, scenario: boolean, owners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        > }>, events: Array<{ id: string, label: string }>, drafts: Array<{ week: string, bucket: DraftBucket, sharesSector: boolean, period: { text: string } }> }> } };

export type ContactFieldsFragment = { id: string, organisationId: string, state: ContactState, origin: ContactOrigin, collectedOn: string, confirmedOn: string, informedOn: string | null, version: number, mayManage: boolean, mayAnswer: boolean, organisation:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, details: { name: string, function: string, email: string | null, phone: string | null, source: string } | null };

export type ContactsQueryVariables = Exact<{
  organisation?: string | null | undefined;
  text?: string | null | undefined;
  which: ContactChoice;
  after?: string | null | undefined;
  language: Language;
}>;


export type ContactsQuery = { contacts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, organisationId: string, state: ContactState, origin: ContactOrigin, collectedOn: string, confirmedOn: string, informedOn: string | null, version: number, mayManage: boolean, mayAnswer: boolean, organisation:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
         | null, details: { name: string, function: string, email: string | null, phone: string | null, source: string } | null } }> } | null };

export type CorrespondenceQueryVariables = Exact<{
  actor: string;
}>;


export type CorrespondenceQuery = { correspondence: { replyTo: string, correspondentsTotal: number } | null };

export type WriteToCorrespondentsMutationVariables = Exact<{
  actor: string;
  subject: string;
  text: string;
  language: Language;
  key: string;
  country?: string | null | undefined;
}>;


export type WriteToCorrespondentsMutation = { writeToCorrespondents: number };

export type EndRecordMutationVariables = Exact<{
  id: string;
  version: number;
  on: DeclaredDate;
  key: string;
}>;


export type EndRecordMutation = { endRecord: { id: string, version: number } };

export type OwnRecordLineFragment = { id: string, kind: DeclaredKind, version: number, visibility: Visibility, lastNews: string | null, confirmedOn: string | null, isDue: boolean, isSourced: boolean, partnerCountry: { code: string } | null, fields: Array<{ name: string, values: Array<string> }>, partyAnswers: Array<{ verdict: PartyVerdict, reason: string | null, version: number, at: string, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
     | null }>, record:
    | { id: string, label: string, scenario: boolean }
    | { id: string, label: string, scenario: boolean }
    | { id: string, label: string, scenario: boolean }
    | { id: string, label: string, scenario: boolean }
    | { id: string, label: string, scenario: boolean }
   | null };

export type AddCommentMutationVariables = Exact<{
  subject: DiscussionSubject;
  subjectId: string;
  actor?: string | null | undefined;
  text: string;
  key: string;
}>;


export type AddCommentMutation = { addComment: { id: string, version: number } };

export type DiscussionQueryVariables = Exact<{
  subject: DiscussionSubject;
  subjectId: string;
  language: Language;
}>;


export type DiscussionQuery = { discussion: { subject: DiscussionSubject, subjectId: string, isForGroup: boolean, readers: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    >, voices: Array<{ actorId: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }>, comments: Array<{ id: string, version: number, text: string, at: string, editedAt: string | null, withdrawnAt: string | null, isOwn: boolean, isEditable: boolean, isOfCoordination: boolean, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
       | null }> } | null };

export type EditCommentMutationVariables = Exact<{
  id: string;
  version: number;
  text: string;
  key: string;
}>;


export type EditCommentMutation = { editComment: { id: string, version: number } };

export type WithdrawCommentMutationVariables = Exact<{
  id: string;
  version: number;
  key: string;
}>;


export type WithdrawCommentMutation = { withdrawComment: { id: string, version: number } };

export type SectorListQueryVariables = Exact<{
  language: Language;
  country?: string | null | undefined;
}>;


export type SectorListQuery = { sectors: Array<{ code: string, label: string }> };

export type AcceptedFromQueryVariables = Exact<{
  origin: string;
  asOf?: string | null | undefined;
  country?: string | null | undefined;
  language: Language;
}>;


export type AcceptedFromQuery = { acceptedProposals: { nodes: Array<{ id: string, title: string, state: ProposalState, kindName: string, acceptedOn: string | null, parties: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
      >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string, label: string }> }> } };

export type AcceptedProposalLineFragment = { id: string, title: string, state: ProposalState, kindName: string, acceptedOn: string | null, parties: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ code: string, label: string }> };

export type PlacedOverlapFragment = { id: string, kind: OverlapKind, kindName: string, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, scenario: boolean, evidenceCount: number, fromMemoryCount: number, actorCount: number, actorsTotal: number, possibleActorsTotal: number, isOwn: boolean | null, matchedActorsTotal: number, actors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, possibleActors: Array<
    | { id: string }
    | { id: string }
  >, place: { id: string, name: string } | null, partner:
    | { id: string, name: string }
    | { id: string, name: string }
   | null, presence: Array<{ from: number, until: number, isSeveral: boolean, isAttested: boolean }>, matchedActors: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, matchedSectors: Array<{ id: string, label: string }> };

export type RankedOpportunityFragment = { id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, fromMemoryCount: number, lastNews: string | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> };

export type RankedOverlapFragment = { id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severityLevel: SeverityLevel, lastNews: string | null, actorCount: number, scenario: boolean, evidenceCount: number, fromMemoryCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: string }> };

export type CountryMapQueryVariables = Exact<{
  language: Language;
  country?: string | null | undefined;
}>;


export type CountryMapQuery = { map: { french: { width: number, height: number, land: string, coasts: string, projection: { parallels: Array<number>, meridian: number, scale: number, x: number, y: number } } | null, insets: Array<{ name: string | null, width: number, height: number, land: string, coasts: string, projection: { parallels: Array<number>, meridian: number, scale: number, x: number, y: number } }>, partner: { width: number, height: number, land: string, coasts: string, projection: { parallels: Array<number>, meridian: number, scale: number, x: number, y: number } } | null } };

export type MapFrameFragment = { width: number, height: number, land: string, coasts: string, projection: { parallels: Array<number>, meridian: number, scale: number, x: number, y: number } };

export type PresenceFragment = { presence: Array<{ from: number, until: number, isSeveral: boolean, isAttested: boolean }> };

export type GroupPresenceFragment = { presence: Array<{ from: number, until: number, isSeveral: boolean, isAttested: boolean }> };

export type MissionRowFragment = { id: string, direction: Direction, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, participants: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type OfficeRowFragment = { id: string, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, capacity: number | null, officeName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, owners: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type PartnershipRowFragment = { id: string, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, namesAtSignature: Array<string | null>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, partnerActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

type RecordFields_Event_Fragment = { form: string, organiser: string | null, placeText: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, eventName: string, eventPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, eventPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

type RecordFields_Mission_Fragment = { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, direction: Direction, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, participants: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> };

type RecordFields_Office_Fragment = { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, capacity: number | null, officeName: string, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, owners: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  > };

type RecordFields_Partnership_Fragment = { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, attestedSince: string | null, namesAtSignature: Array<string | null>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, partnerActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> };

type RecordFields_Wish_Fragment = { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, lastNews: string | null, fromMemory: boolean, retracted: string | null, scenario: boolean, note: string | null, what: string, whatName: string, attestedSince: string | null, wishDirection: WishDirection, wishStatus: WishStatus, office: { id: string, label: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, other:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> };

export type RecordFieldsFragment =
  | RecordFields_Event_Fragment
  | RecordFields_Mission_Fragment
  | RecordFields_Office_Fragment
  | RecordFields_Partnership_Fragment
  | RecordFields_Wish_Fragment
;

export type WishRowFragment = { id: string, what: string, whatName: string, attestedSince: string | null, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, note: string | null, wishDirection: WishDirection, wishStatus: WishStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
  , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null } | null, other:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, localLanguage: string | null }
   | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type ContactFragment = { id: string, type: string, fromMemory: boolean, kindName: string, name: string, territory: { id: string, name: string } | null };

export type OpenOfficeFragment = { id: string, name: string, formName: string, lastNews: string | null, fromMemory: boolean, place: { id: string, name: string } | null };

type PublicFunctions_Organisation_Fragment = { functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> };

type PublicFunctions_Territory_Fragment = { functions: Array<{ id: string, title: string, sources: Array<{ id: string, type: string }>, event: { id: string, name: string, period: { start: string | null } } | null }> };

export type PublicFunctionsFragment =
  | PublicFunctions_Organisation_Fragment
  | PublicFunctions_Territory_Fragment
;

export type ActorCopyQueryVariables = Exact<{
  language: Language;
  id: string;
  includeScenario: boolean;
  country?: string | null | undefined;
}>;


export type ActorCopyQuery = { actor:
    | { id: string, partnerships: Array<{ id: string, version: number, label: string }>, missions: Array<{ id: string, version: number, label: string }>, offices: Array<{ id: string, version: number, label: string }>, wishes: Array<{ id: string, version: number, label: string }> }
    | { id: string, partnerships: Array<{ id: string, version: number, label: string }>, missions: Array<{ id: string, version: number, label: string }>, offices: Array<{ id: string, version: number, label: string }>, wishes: Array<{ id: string, version: number, label: string }> }
   | null };

export type ConstellationCopyQueryVariables = Exact<{
  language: Language;
  filter?: GraphFilter | null | undefined;
  actor?: string | null | undefined;
  first: number;
  country?: string | null | undefined;
}>;


export type ConstellationCopyQuery = { constellations: { totalCount: number, nodes: Array<{ id: string, title: string, evidenceCount: number }> } };

export type OpportunityCopyQueryVariables = Exact<{
  language: Language;
  filter: OpportunityFilter;
  first: number;
  country?: string | null | undefined;
}>;


export type OpportunityCopyQuery = { opportunities: { totalCount: number, nodes: Array<{ id: string, title: string, evidenceCount: number }> } };

export type OverlapCopyQueryVariables = Exact<{
  language: Language;
  filter: OverlapFilter;
  order: OverlapOrder;
  first: number;
  country?: string | null | undefined;
}>;


export type OverlapCopyQuery = { overlaps: { totalCount: number, nodes: Array<{ id: string, title: string, evidenceCount: number }> } };

export type RecordCopyQueryVariables = Exact<{
  language: Language;
  filter?: GraphFilter | null | undefined;
  first: number;
  country?: string | null | undefined;
}>;


export type RecordCopyQuery = { records: { totalCount: number, nodes: Array<{ record:
        | { id: string, version: number, label: string }
        | { id: string, version: number, label: string }
        | { id: string, version: number, label: string }
        | { id: string, version: number, label: string }
        | { id: string, version: number, label: string }
       }> } };

export type EvidenceRowFragment = { recordId: string, version: number, kind: RecordKind, label: string, heldBy: string | null, certainty: Certainty, confidence: Confidence, lastNews: string | null, fromMemory: boolean, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
    | { id: string, note: string | null }
    | { id: string, note: string | null }
    | { id: string, note: string | null }
    | { id: string, note: string | null }
    | { direction: WishDirection, id: string, note: string | null }
   | null };

export type SourceLineFragment = { id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string };

export type MatchedOpportunityFragment = { isOwn: boolean | null, matchedActorsTotal: number, matchedActors: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, matchedSectors: Array<{ id: string, label: string }> };

export type MatchedOverlapFragment = { isOwn: boolean | null, matchedActorsTotal: number, matchedActors: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, matchedSectors: Array<{ id: string, label: string }> };

export type OverlapCountQueryVariables = Exact<{
  filter: OverlapFilter;
  country?: string | null | undefined;
}>;


export type OverlapCountQuery = { overlaps: { totalCount: number } };

export type OpportunityCountQueryVariables = Exact<{
  filter: OpportunityFilter;
  country?: string | null | undefined;
}>;


export type OpportunityCountQuery = { opportunities: { totalCount: number } };
