/**
 * The records of the graph, as plain readonly types. References are ids; dates are `FuzzyDate`s; `null` is "not known".
 * Records that actors declare have the fields of the vocabulary (`schema/kinds`); a test checks the others against it.
 */
import type { Direction, Language, OpportunityKind } from '../../schema/enums'
import type { FieldsOf } from '../../schema/kinds/declared'
import type { ValuesOf } from '../../schema/kinds/field'
import type { ANSWERED_FOR, RECORDED_FIELDS, STATED_FIELDS } from '../../schema/kinds/stated'
import type { ProposalOrigin, ProposalOutcome } from '../../schema/proposals'
import type { FuzzyDate } from './fuzzyDate'
import type { CountryCode, Id } from './ids'
import type { Translations } from './localizedText'

export type { Direction, Language }
export type ConfidenceLevel = Stated['confidence']
export type Visibility = Stated['visibility']
export type SectorFamily = 'competing' | 'complementary'

/** A formerly official name; years are inclusive, null if not known. */
export interface FormerName {
	readonly name: string
	readonly from: number | null
	readonly until: number | null
}

/** Names by language; `fr` is always present, the others if the tables have them. */
export interface Names {
	readonly fr: string
	readonly en: string | null
	/** For readers of Chinese, whatever the actor's country. */
	readonly zh: string | null
	/** In the script of the actor's own country (`PartnerCountry.localLanguage`); null for French actors. */
	readonly local: string | null
	/** The local name in Latin letters, as its country transcribes it: pinyin, Hepburn… */
	readonly romanisation: string | null
	readonly aliases: readonly string[]
	readonly former: readonly FormerName[]
}

/** Fields of every record: where it comes from and who may see it. */
interface Recorded extends ValuesOf<typeof RECORDED_FIELDS> {
	readonly id: Id
}

/** A record that states a fact: it has sources, a confidence, an actor that answers for it, and a visibility. */
interface Stated extends Recorded, ValuesOf<typeof STATED_FIELDS>, ValuesOf<typeof ANSWERED_FOR> {}

export interface Territory extends Recorded {
	readonly kind: 'Territory'
	readonly country: CountryCode
	/** FR: region, departement, metropole, epci, commune; data sets bring others; `country`, `grouping`. */
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
	/** Its city; null if not known. */
	readonly territory: Id | null
	/** Territories it serves: a consulate's district. */
	readonly jurisdiction: readonly Id[]
	readonly confidence: ConfidenceLevel
	readonly sources: readonly Id[]
	/** Known only from memory, without a source. */
	readonly fromMemory: boolean
	readonly since: FuzzyDate | null
	readonly until: FuzzyDate | null
	/** Latest date at which a source shows it alive; null if none does. */
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

/** `prospect` and `projet` are plans and never open. */
export type LinkStatus = Partnership['status']

export interface Partnership extends Recorded, FieldsOf<'Partnership'> {
	readonly kind: 'Partnership'
}

export type MissionStatus = NonNullable<Mission['status']>

export interface Mission extends Recorded, FieldsOf<'Mission'> {
	readonly kind: 'Mission'
}

export interface Office extends Recorded, FieldsOf<'Office'> {
	readonly kind: 'Office'
}

export type WishObject = Wish['what']

/** Whether an actor seeks or offers something. */
export type WishDirection = Wish['direction']

export interface Wish extends Recorded, FieldsOf<'Wish'> {
	readonly kind: 'Wish'
}

/** A meeting, exposition, forum or deadline. Not named `Event`, which is a DOM type; the graph label is Event. */
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
	/** The public address, stored as given; null for a document. Never parsed for names. */
	readonly url: string | null
	readonly host: string | null
	/** official, press, association, minutes, wikipedia-derived, general-knowledge, scenario… */
	readonly type: string
	readonly date: FuzzyDate | null
	readonly licence: string | null
}

/** A body that says it represents in France a collectivité of the other country, with its letter. Never public. */
export interface Mandate extends Recorded, FieldsOf<'Mandate'> {
	readonly kind: 'Mandate'
}

/** Dates to avoid: those of a country (holidays, elections) or of an actor. */
export interface Unavailability extends Recorded, FieldsOf<'Unavailability'> {
	readonly kind: 'Unavailability'
}

/** On an overlap: new, qualified, handled, accepted, dismissed; on two records: same, different, unsure. */
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
	readonly actor: Id
	/** CROWDING, SAME_PARTNER… or DUPLICATE_RECORD. */
	readonly subject: string
	/** Stable key of the overlap or pair. */
	readonly key: Id
	/** Place of the overlap; null for a pair of records. */
	readonly place: Id | null
	readonly verdict: Verdict
	/** Id of the author, never a name. */
	readonly author: string
	readonly reason: string
	/** The records judged, each as `id@version`. */
	readonly evidence: readonly string[]
	/** ISO day. */
	readonly judgedOn: string
}

/**
 * A proposal that all parties have accepted: visible to the group, or to all once every party has asked for it. The
 * proposal itself is stored separately, with the answers (`server/domain/proposal.ts`), under the same id.
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
	/** The records it names, each as `id@version`. */
	readonly evidence: readonly string[]
	readonly origin: ProposalOrigin
	/** The opportunity or overlap that it came from. */
	readonly originId: Id | null
	/** ISO day. */
	readonly acceptedOn: string
	/** One per party, in their order, as that party tells it: null if it tells nothing. Empty before it is public. */
	readonly outcomes: readonly (ProposalOutcome | null)[]
	readonly outcomeTexts: readonly (string | null)[]
	/** ISO days. */
	readonly outcomeDays: readonly (string | null)[]
}

/** A function in an organisation, without a personal name: see security.md §7. */
export interface PublicFunction extends Recorded {
	readonly kind: 'PublicFunction'
	readonly title: string
	readonly organisationText: string
	/** The actor, if the row names a known one. */
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
/** Records that can be evidence. */
export type StatedRecord = Partnership | Mission | Office | Wish | EventRecord
/** Records that state a fact, which can turn out to be wrong. */
export type RetractableRecord = StatedRecord | Mandate | Unavailability
