/**
 * The records of the graph, as plain readonly types. References are ids; dates are `FuzzyDate`s; `null` is
 * "not known". What each means is in the vocabulary (`schema/vocabulary`), which a test holds against these.
 */
import type { Direction, Language, OpportunityKind } from '../../schema/enums'
import type { ProposalOrigin, ProposalOutcome } from '../../schema/proposals'
import type { FuzzyDate } from './fuzzyDate'
import type { CountryCode, Id } from './ids'
import type { Translations } from './localizedText'

export type { Direction, Language }
export type ConfidenceLevel = 'high' | 'medium' | 'low'
export type Visibility = 'private' | 'counted' | 'group' | 'public'
export type SectorFamily = 'competing' | 'complementary'

/** A name that was official once; years are inclusive, null where not known. */
export interface FormerName {
	readonly name: string
	readonly from: number | null
	readonly until: number | null
}

/** Names by language; `fr` is always there, the others where the tables hold them. */
export interface Names {
	readonly fr: string
	readonly en: string | null
	/** For readers of Chinese, whatever the actor's country. */
	readonly zh: string | null
	/** In the script of the actor's own country (`PartnerCountry.localLanguage`); null of French actors. */
	readonly local: string | null
	/** The local name in Latin letters, as its country transcribes it: pinyin, Hepburn… */
	readonly romanisation: string | null
	readonly aliases: readonly string[]
	readonly former: readonly FormerName[]
}

/** What every record carries: where it comes from and who may see it. */
interface Recorded {
	readonly id: Id
	/** 1 at first write, +1 at each change of content. */
	readonly version: number
	/** Id of the data set that holds it. */
	readonly dataset: string
	/** true for fictitious records. */
	readonly scenario: boolean
}

/** A record that states a fact: it has sources, a confidence, someone who answers for it, and a visibility. */
interface Stated extends Recorded {
	readonly confidence: ConfidenceLevel
	/** The actor who answers for the record; null where nobody on record does. */
	readonly owner: Id | null
	readonly visibility: Visibility
	readonly sources: readonly Id[]
	/** No source but memory: never a proof (model.md §1, "Open at a date"). */
	readonly fromMemory: boolean
	/** Why the fact is wrong, where it is: it then leaves every result, and stays looked at by its address. */
	readonly retracted: string | null
	/** Who says whether it is retracted: a command's word holds through loads (model.md §1). null: its table, which has none. */
	readonly retractionBy: 'table' | 'command' | null
	/** Why its table says that it is wrong, as last loaded: a command's word against it holds until this changes. */
	readonly retractedInTable: string | null
	/**
	 * Day on which its owner last declared, changed, confirmed or retracted it; null: never. The record is then the owner's: no
	 * load of tables writes it (model.md §1, "Whose").
	 */
	readonly ownerDeclared: FuzzyDate | null
	readonly note: string | null
}

export interface Territory extends Recorded {
	readonly kind: 'Territory'
	readonly country: CountryCode
	/** FR: region, departement, metropole, epci, commune; others come with the data set; `country`, `grouping`. */
	readonly level: string
	readonly code: string | null
	readonly names: Names
	readonly population: number | null
	readonly lat: number | null
	readonly lon: number | null
	/** Direct containers (PART_OF). */
	readonly partOf: readonly Id[]
	/** Members of a grouping. */
	readonly members: readonly Id[]
}

export interface Organisation extends Recorded {
	readonly kind: 'Organisation'
	readonly country: CountryCode
	/** university, grande-ecole, joint-institute, research-chair, CHU, CHR, hospital, embassy, consulate, network… */
	readonly type: string
	readonly names: Names
	/** Where it is: its city; null where not known. */
	readonly territory: Id | null
	/** Territories it serves: a consulate's district. */
	readonly jurisdiction: readonly Id[]
	readonly confidence: ConfidenceLevel
	readonly sources: readonly Id[]
	/** No source but memory. */
	readonly fromMemory: boolean
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	/** Latest date at which a source shows it alive; null where none does. */
	readonly lastAttested: FuzzyDate | null
	readonly status: LinkStatus
	readonly note: string | null
}

export interface Sector extends Recorded {
	readonly kind: 'Sector'
	readonly code: string
	readonly labels: Translations
	readonly group: string
	readonly family: SectorFamily
}

/** `actif`, `inconnu`, `dormant`, `ferme`, `prospect`, `projet`: the last two are plans and never open. */
export type LinkStatus = 'actif' | 'inconnu' | 'dormant' | 'ferme' | 'prospect' | 'projet'

export interface Partnership extends Stated {
	readonly kind: 'Partnership'
	/** jumelage, cooperation, accord, projet, joint-institute, hospital-cooperation… */
	readonly form: string
	readonly frenchActors: readonly Id[]
	readonly partnerActors: readonly Id[]
	/** The joint body that the partnership founded, where it is one. */
	readonly body: Id | null
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	/** Where no start is known: first date at which a source shows it alive. */
	readonly attestedSince: FuzzyDate | null
	/** Latest date at which a source shows it alive; null where none does. */
	readonly lastAttested: FuzzyDate | null
	readonly status: LinkStatus
	readonly sectors: readonly Id[]
	readonly sectorsBasis: string | null
	/** Names of the signatories at the time, in the order of `frenchActors`; null where today's name stands. */
	readonly namesAtSignature: readonly (string | null)[]
	readonly act: string | null
	/** Row ids of the tables that this partnership was made of. */
	readonly rows: readonly string[]
}

export type MissionStatus = 'draft' | 'planned' | 'confirmed' | 'done' | 'cancelled'

export interface Mission extends Stated {
	readonly kind: 'Mission'
	readonly direction: Direction
	readonly leader: Id | null
	readonly participants: readonly Id[]
	/** Main host place, then the other stops; each stop counts with the mission's dates. */
	readonly host: Id | null
	readonly stops: readonly Id[]
	readonly start: FuzzyDate | null
	readonly end: FuzzyDate | null
	/** null: derived from the dates (done when the end is past, else planned). */
	readonly status: MissionStatus | null
	readonly size: number | null
	readonly sectors: readonly Id[]
	/** Function of the one who led, never a person's name. */
	readonly ledBy: string | null
	/** Name of the leading collectivité at the time, where the source says it. */
	readonly nameOfTheTime: string | null
	/** true: marked as coordinated; with whom, where stated. */
	readonly coordinated: boolean
	readonly coordinatedWith: readonly Id[]
	readonly backedOn: Id | null
}

export interface Office extends Stated {
	readonly kind: 'Office'
	/** regional-office, city-office, cluster-office, correspondent… */
	readonly form: string
	readonly name: string
	readonly owners: readonly Id[]
	readonly place: Id | null
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	/** Where no start is known: first date at which a source shows it alive. */
	readonly attestedSince: FuzzyDate | null
	/** Latest date at which a source shows it alive; null where none does. */
	readonly lastAttested: FuzzyDate | null
	readonly status: LinkStatus
	readonly capacity: number | null
	readonly languages: readonly string[]
}

export type WishStatus = 'open' | 'inconnu' | 'satisfied' | 'withdrawn'
export type WishObject = 'office' | 'partner' | 'joint-mission' | 'event-place'

/** Whether an actor seeks or offers something. */
export type WishDirection = 'SEEKS' | 'OFFERS'

export interface Wish extends Stated {
	readonly kind: 'Wish'
	readonly direction: WishDirection
	readonly what: WishObject
	readonly actor: Id
	readonly place: Id | null
	readonly sectors: readonly Id[]
	/** To or from whom. */
	readonly other: Id | null
	/** The office that an offer is about. */
	readonly office: Id | null
	readonly event: Id | null
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	readonly attestedSince: FuzzyDate | null
	readonly status: WishStatus
}

/** A meeting, exposition, forum or deadline. `Event` alone is a name of the DOM; the label in the graph is Event. */
export interface EventRecord extends Stated {
	readonly kind: 'Event'
	/** rencontres, expo, forum, seminar, round-table, steering-committee, deadline… */
	readonly form: string
	readonly name: string
	readonly place: Id | null
	readonly placeText: string | null
	readonly start: FuzzyDate | null
	readonly end: FuzzyDate | null
	readonly organiser: string | null
}

export interface Source extends Recorded {
	readonly kind: 'Source'
	readonly title: string
	/** The public address, kept as it is; null for a document. Never parsed for names. */
	readonly url: string | null
	readonly host: string | null
	/** official, press, association, minutes, wikipedia-derived, general-knowledge, scenario… */
	readonly type: string
	readonly date: FuzzyDate | null
	readonly licence: string | null
}

type MandateStatus = 'declared' | 'verified' | 'expired' | 'contested' | 'refused'

/** A body that says it represents a collectivité of the other country in France, with its letter. Never public. */
export interface Mandate extends Stated {
	readonly kind: 'Mandate'
	/** The collectivité of the other country. */
	readonly represented: Id
	/** The body, where it is on record. */
	readonly holder: Id | null
	/** How it calls itself; never a person's name. */
	readonly holderText: string
	/** What the letter is called or numbered. */
	readonly letter: string | null
	/** For what it stands: everything, or a sector, a region of France. */
	readonly scope: string | null
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	readonly status: MandateStatus
}

type UnavailabilityForm = 'holiday' | 'election' | 'closure' | 'event' | 'other'

/** Dates to avoid: of a country (holidays, elections), or of an actor. */
export interface Unavailability extends Stated {
	readonly kind: 'Unavailability'
	readonly form: UnavailabilityForm
	/** Whose dates: an actor, or a whole country; one of both. */
	readonly actor: Id | null
	readonly country: CountryCode | null
	readonly start: FuzzyDate | null
	readonly end: FuzzyDate | null
	readonly reason: string | null
	/** true: the reason is for the actor alone, whoever may see the dates. */
	readonly reasonPrivate: boolean
}

/** Of an overlap: new, qualified, handled, accepted as is, dismissed; of two records: same, different, unsure. */
export type Verdict =
	| 'new'
	| 'qualified'
	| 'handled'
	| 'accepted'
	| 'dismissed'
	| 'same'
	| 'different'
	| 'unsure'

/** One actor's own verdict on an overlap or on a pair of records; never public. */
export interface Judgement extends Recorded {
	readonly kind: 'Judgement'
	readonly visibility: Visibility
	/** Whose verdict it is. */
	readonly actor: Id
	/** CROWDING, SAME_PARTNER… or DUPLICATE_RECORD. */
	readonly subject: string
	/** Stable key of the overlap or of the pair. */
	readonly key: Id
	/** Where the overlap is; null for a pair of records. */
	readonly place: Id | null
	readonly verdict: Verdict
	/** Id of who wrote it, never a name. */
	readonly author: string
	readonly reason: string
	/** The records that it was judged on, each as `id@version`. */
	readonly evidence: readonly string[]
	/** ISO day. */
	readonly judgedOn: string
}

/**
 * What all parties of a proposal have accepted: for the group, or for all once every party has asked for it. The proposal itself
 * stands beside the record, with the answers (`server/domain/proposal.ts`), under the same id.
 */
export interface AcceptedProposal extends Recorded {
	readonly kind: 'AcceptedProposal'
	readonly visibility: Visibility
	readonly form: OpportunityKind
	readonly title: string
	readonly text: string
	readonly points: readonly string[]
	/** The actor that proposed, then the others. */
	readonly parties: readonly Id[]
	readonly place: Id | null
	readonly sectors: readonly Id[]
	/** The records that it names, each as `id@version`. */
	readonly evidence: readonly string[]
	readonly origin: ProposalOrigin
	/** The opportunity or the overlap that it was made from. */
	readonly originId: Id | null
	/** ISO day. */
	readonly acceptedOn: string
	/** What came of it, as each of the parties tells, in their order: null of one that tells nothing. Empty before it is public. */
	readonly outcomes: readonly (ProposalOutcome | null)[]
	readonly outcomeTexts: readonly (string | null)[]
	/** ISO days. */
	readonly outcomeDays: readonly (string | null)[]
}

/** A function in an organisation, without any name: see security.md §7. */
export interface PublicFunction extends Recorded {
	readonly kind: 'PublicFunction'
	readonly title: string
	readonly organisationText: string
	/** The actor, where the row names one on record. */
	readonly actor: Id | null
	readonly presence: string
	readonly event: Id | null
	readonly sources: readonly Id[]
	readonly note: string | null
}

export type ActorRecord = Territory | Organisation
export type GraphRecord =
	| Territory
	| Organisation
	| Sector
	| Partnership
	| Mission
	| Office
	| Wish
	| EventRecord
	| Source
	| PublicFunction
	| Mandate
	| Unavailability
	| Judgement
	| AcceptedProposal
export type RecordKind = GraphRecord['kind']
/** Records that can stand as evidence. */
export type StatedRecord = Partnership | Mission | Office | Wish | EventRecord
/** Records that state a fact, which can be found wrong. */
export type RetractableRecord = StatedRecord | Mandate | Unavailability
