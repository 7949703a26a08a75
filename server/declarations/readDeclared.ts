import { PARTNERSHIP_FORMS } from '../../schema/partnershipForms'
import { declaredIn } from '../domain/declared'
import type { FuzzyDate } from '../domain/fuzzyDate'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type {
	Mandate,
	Mission,
	Office,
	Partnership,
	Source,
	Unavailability,
	Visibility,
	Wish,
} from '../domain/records'
import { BadInput } from '../errors'
import { actorArgument } from '../queries/arguments'
import type { QueryContext } from '../queries/queryContext'
import type { Actor } from '../snapshot/geography'
import type { DeclaredKind, DeclaredRecord } from './declaredRecord'
import { InputReader } from './inputReader'
import type {
	DeclaredInput,
	MandateInput,
	MissionInput,
	OfficeInput,
	PartnershipInput,
	SourceInput,
	UnavailabilityInput,
	WishInput,
} from './inputs'

/** What the system knows of a record that is declared. */
export interface DeclarationBasis {
	/** In whose name it is declared. */
	readonly owner: Id
	readonly id: Id
	/** The record as it stands; null: a new one. */
	readonly before: DeclaredRecord | null
	/** A new id for each source that the record has not yet. */
	readonly newSourceId: () => Id
}

/** A record as its owner declares it, with the sources that are new. */
export interface ReadDeclaration {
	readonly record: DeclaredRecord
	readonly sources: readonly Source[]
}

const TEXT = 200
const NOTE = 2_000
const LINK_STATUSES = ['actif', 'inconnu', 'dormant', 'ferme', 'prospect', 'projet']
const OFFICE_FORMS = [
	'regional-office',
	'departmental-office',
	'metropolitan-office',
	'city-office',
	'cluster-office',
	'university-office',
	'correspondent',
	'promotion-space',
	'other',
]

/**
 * Reads what a form says into a whole record. Throws BadInput, naming each field that does not fit, with what was expected and
 * what came.
 */
export function readDeclared(
	context: QueryContext,
	input: DeclaredInput,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const given = Object.entries(KINDS).filter(([name]) => Reflect.get(input, name) != null)
	const [first, ...more] = given
	if (first === undefined || more.length > 0) {
		throw new BadInput(
			`A record is one of ${Object.keys(KINDS).join(', ')}; ${given.map(([name]) => name).join(' and ') || 'none'} came.`,
			{ argument: 'record' },
		)
	}
	const [, { kind, read }] = first
	const { before } = declaring
	if (before !== null && before.kind !== kind) {
		throw new BadInput(`"record" must be of the kind that is on record, ${before.kind}; ${kind} came.`, {
			argument: 'record',
		})
	}
	const owner = actorArgument(context, 'actor', declaring.owner)
	if (before === null && !isFrench(owner)) {
		throw new BadInput('"actor" must be French: who declares is the French end of a record.', {
			argument: 'actor',
		})
	}
	const reader = new InputReader(context)
	const declared = read(reader, input, owner, declaring)
	reader.expectNoProblem()
	return declared
}

type Read = (
	reader: InputReader,
	input: DeclaredInput,
	owner: Actor,
	declaring: DeclarationBasis,
) => ReadDeclaration

const KINDS: Readonly<Record<keyof DeclaredInput, { readonly kind: DeclaredKind; readonly read: Read }>> = {
	mission: {
		kind: 'Mission',
		read: (...asked) => readMission(asked[0], asked[1].mission as MissionInput, ...rest(asked)),
	},
	partnership: {
		kind: 'Partnership',
		read: (...asked) => readPartnership(asked[0], asked[1].partnership as PartnershipInput, ...rest(asked)),
	},
	office: {
		kind: 'Office',
		read: (...asked) => readOffice(asked[0], asked[1].office as OfficeInput, ...rest(asked)),
	},
	wish: { kind: 'Wish', read: (...asked) => readWish(asked[0], asked[1].wish as WishInput, ...rest(asked)) },
	mandate: {
		kind: 'Mandate',
		read: (...asked) => readMandate(asked[0], asked[1].mandate as MandateInput, ...rest(asked)),
	},
	unavailability: {
		kind: 'Unavailability',
		read: (...asked) =>
			readUnavailability(asked[0], asked[1].unavailability as UnavailabilityInput, ...rest(asked)),
	},
}

function rest([, , owner, declaring]: Parameters<Read>): readonly [Actor, DeclarationBasis] {
	return [owner, declaring]
}

function readMission(
	reader: InputReader,
	input: MissionInput,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Mission | null }
	const direction = input.direction ?? before?.direction ?? 'FR_TO_PARTNER'
	const isVisit = direction === 'PARTNER_TO_FR'
	const isThere = isVisit ? isFrenchPlace : isPartnerPlace
	const whereTo = isVisit ? 'a French territory' : 'a territory of the partner country'
	const places = (field: string, ids: MissionInput['stops']) =>
		reader.list(field, ids, (id) => reader.actor(field, id, isThere, whereTo))
	const [start, end] = reader.period(['start', input.start], ['end', input.end])
	const visitor = reader.actor('visitor', input.visitor, isPartner, 'an actor of the partner country')
	if (isVisit) reader.required('visitor', visitor, 'the id of the actor that comes')
	else if (input.visitor != null)
		reader.fail('visitor', 'absent: the owner leads its missions', input.visitor)
	const ownPlace = isVisit ? (owner.place?.id ?? null) : null
	const host = reader.actor('host', input.host, isThere, whereTo) ?? ownPlace
	reader.required('host', host, `the id of ${whereTo}`)
	const status = input.status ?? null
	const { common, sources } = readCommon(reader, input, declaring, ALL_VISIBILITIES)
	if (status === 'draft' && input.visibility === 'public') {
		reader.fail('visibility', 'private, counted or group: a draft is never public', input.visibility)
	}
	return {
		sources,
		record: {
			...common,
			kind: 'Mission',
			direction,
			leader: isVisit ? visitor : (before?.leader ?? owner.id),
			participants: reader.list('participants', input.participants, (id) =>
				reader.actor('participants', id, anyActor, 'an actor'),
			),
			host,
			stops: places('stops', input.stops).filter((id) => id !== host),
			start,
			end,
			status,
			size: reader.integer('size', input.size, 1, 10_000),
			sectors: reader.sectors('sectors', input.sectors),
			ledBy: reader.text('ledBy', input.ledBy, TEXT),
			nameOfTheTime: before?.nameOfTheTime ?? null,
			coordinated: input.coordinated ?? false,
			coordinatedWith: reader.list('coordinatedWith', input.coordinatedWith, (id) =>
				reader.actor('coordinatedWith', id, anyActor, 'an actor'),
			),
			backedOn: reader.record('backedOn', input.backedOn, 'Event'),
		},
	}
}

function readPartnership(
	reader: InputReader,
	input: PartnershipInput,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Partnership | null }
	const [since, until] = reader.period(['since', input.since], ['until', input.until])
	const others = reader.list('others', input.others, (id) =>
		reader.actor('others', id, isFrench, 'a French actor'),
	)
	const frenchActors = [owner.id, ...others.filter((id) => id !== owner.id)]
	const partnerActors = reader.list('partners', input.partners, (id) =>
		reader.actor('partners', id, isPartner, 'an actor of the partner country'),
	)
	if (partnerActors.length === 0)
		reader.required('partners', null, 'one actor of the partner country at least')
	const { common, sources } = readCommon(reader, input, declaring, ALL_VISIBILITIES)
	// In the order of the French actors: names stay with those whose they are.
	const names = new Map(before?.frenchActors.map((id, at) => [id, before.namesAtSignature[at] ?? null]))
	return {
		sources,
		record: {
			...common,
			kind: 'Partnership',
			form: reader.choice('form', input.form, PARTNERSHIP_FORMS) ?? '',
			frenchActors,
			partnerActors,
			body: before?.body ?? null,
			since,
			until,
			attestedSince: attestedOf(reader, before, since),
			lastAttested: before?.lastAttested ?? null,
			status: (reader.choice('status', input.status, LINK_STATUSES) ?? 'inconnu') as Partnership['status'],
			sectors: reader.sectors('sectors', input.sectors),
			sectorsBasis: before?.sectorsBasis ?? null,
			namesAtSignature: before === null ? [] : frenchActors.map((id) => names.get(id) ?? null),
			act: before?.act ?? null,
			rows: before?.rows ?? [],
		},
	}
}

function readOffice(
	reader: InputReader,
	input: OfficeInput,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Office | null }
	const [since, until] = reader.period(['since', input.since], ['until', input.until])
	const others = reader.list('others', input.others, (id) =>
		reader.actor('others', id, isFrench, 'a French actor'),
	)
	const name = reader.required('name', reader.text('name', input.name, TEXT), 'what the office is called')
	const place = reader.actor('place', input.place, isPartnerPlace, 'a territory of the partner country')
	const { common, sources } = readCommon(reader, input, declaring, ALL_VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			kind: 'Office',
			form: reader.choice('form', input.form, OFFICE_FORMS) ?? '',
			name: name ?? '',
			owners: [owner.id, ...others.filter((id) => id !== owner.id)],
			place,
			since,
			until,
			attestedSince: attestedOf(reader, before, since),
			lastAttested: before?.lastAttested ?? null,
			status: (reader.choice('status', input.status, LINK_STATUSES) ?? 'inconnu') as Office['status'],
			capacity: reader.integer('capacity', input.capacity, 0, 10_000),
			languages: reader.list('languages', input.languages, (language) =>
				reader.text('languages', language, 40),
			),
		},
	}
}

function readWish(
	reader: InputReader,
	input: WishInput,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Wish | null }
	const [since, until] = reader.period(['since', input.since], ['until', input.until])
	const { common, sources } = readCommon(reader, input, declaring, ALL_VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			kind: 'Wish',
			direction: input.direction,
			what: (reader.choice('what', input.what, ['office', 'partner', 'joint-mission', 'event-place']) ??
				'partner') as Wish['what'],
			actor: before?.actor ?? owner.id,
			place: reader.actor('place', input.place, ({ isTerritory }) => isTerritory, 'a territory'),
			sectors: reader.sectors('sectors', input.sectors),
			other: reader.actor('other', input.other, anyActor, 'an actor'),
			office: reader.record('office', input.office, 'Office'),
			event: reader.record('event', input.event, 'Event'),
			since,
			until,
			attestedSince: attestedOf(reader, before, since),
			status: input.status ?? 'open',
		},
	}
}

function readMandate(
	reader: InputReader,
	input: MandateInput,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Mandate | null }
	const [since, until] = reader.period(['since', input.since], ['until', input.until])
	const { common, sources } = readCommon(reader, input, declaring, ['private', 'group'])
	const represented = reader.actor(
		'represented',
		input.represented,
		isPartnerPlace,
		'a territory of the partner country',
	)
	return {
		sources,
		record: {
			...common,
			kind: 'Mandate',
			represented: represented ?? '',
			holder: before?.holder ?? owner.id,
			holderText: before?.holderText ?? owner.record?.names.fr ?? owner.id,
			letter: reader.text('letter', input.letter, TEXT),
			scope: reader.text('scope', input.scope, TEXT),
			since,
			until,
			// Whether a letter holds is not for its holder to say.
			status: before?.status ?? 'declared',
		},
	}
}

function readUnavailability(
	reader: InputReader,
	input: UnavailabilityInput,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Unavailability | null }
	const [start, end] = reader.period(['start', input.start], ['end', input.end])
	const forms = ['holiday', 'election', 'closure', 'event', 'other']
	const { common, sources } = readCommon(reader, input, declaring, ALL_VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			kind: 'Unavailability',
			form: (reader.choice('form', input.form, forms) ?? 'other') as Unavailability['form'],
			actor: before === null ? owner.id : before.actor,
			country: before?.country ?? null,
			start,
			end: end ?? start,
			reason: reader.text('reason', input.reason, TEXT),
			reasonPrivate: input.reasonPrivate ?? false,
		},
	}
}

const ALL_VISIBILITIES: readonly Visibility[] = ['private', 'counted', 'group', 'public']

function readCommon(
	reader: InputReader,
	{ visibility, note, sources: asked }: Pick<MissionInput, 'visibility' | 'note' | 'sources'>,
	{ before, id, owner, newSourceId }: DeclarationBasis,
	visibilities: readonly Visibility[],
) {
	reader.choice('visibility', visibility, visibilities)
	const { today, snapshot } = reader.context
	const dataset = declaredIn(snapshot.geography.partner?.code ?? null)
	const known = new Set(before?.sources)
	const added: Source[] = []
	const cited = (asked ?? []).slice(0, MAX_SOURCES).flatMap((source): readonly Id[] => {
		if (source.id != null) {
			if (known.has(source.id)) return [source.id]
			reader.fail('sources', 'ids of sources that the record has, or other sources', source.id)
			return []
		}
		const read = readSource(reader, source)
		if (read === null) return []
		const made: Source = { ...read, kind: 'Source', id: newSourceId(), version: 1, dataset, scenario: false }
		added.push(made)
		return [made.id]
	})
	if ((asked?.length ?? 0) > MAX_SOURCES)
		reader.fail('sources', `${MAX_SOURCES} at most`, String(asked?.length))
	return {
		common: {
			id,
			version: (before?.version ?? 0) + 1,
			dataset: before?.dataset ?? dataset,
			scenario: before?.scenario ?? false,
			// What its owner says is known; with a source, others can look it up.
			confidence: cited.length > 0 ? ('high' as const) : ('medium' as const),
			owner,
			visibility,
			sources: [...new Set(cited)],
			fromMemory: false,
			retracted: before?.retracted ?? null,
			retractionBy: before?.retractionBy ?? null,
			retractedInTable: before?.retractedInTable ?? null,
			ownerDeclared: { text: today, approximate: false },
			note: reader.text('note', note, NOTE),
		},
		sources: added,
	}
}

/** Where no start is known, a new record is attested from the day on which its owner declares it. */
function attestedOf(
	{ context: { today } }: InputReader,
	before: { readonly attestedSince: FuzzyDate | null } | null,
	since: FuzzyDate | null,
): FuzzyDate | null {
	if (before !== null) return before.attestedSince
	return since === null ? { text: today, approximate: false } : null
}

const MAX_SOURCES = 5

function readSource(
	reader: InputReader,
	{ title, url, date }: SourceInput,
): Pick<Source, 'title' | 'url' | 'host' | 'type' | 'date' | 'licence'> | null {
	const written = reader.required('sources', reader.text('sources', title, TEXT), 'a title for each source')
	const address = url == null || url.trim() === '' ? null : httpsAddress(url.trim())
	if (address === undefined) {
		reader.fail('sources', 'addresses that begin with https://', url)
		return null
	}
	const when = reader.date('sources', date)
	if (written === null) return null
	return {
		title: written,
		url: address?.href ?? null,
		host: address?.hostname ?? null,
		type: 'declaration',
		date: when,
		licence: null,
	}
}

/** undefined: it is none. */
function httpsAddress(text: string): URL | undefined {
	const address = URL.canParse(text) && text.length <= 2_000 ? new URL(text) : undefined
	return address?.protocol === 'https:' && address.username === '' && address.password === ''
		? address
		: undefined
}

function isFrench({ record }: Actor): boolean {
	return record?.country === HOME_COUNTRY
}

function isPartner(actor: Actor): boolean {
	return !isFrench(actor)
}

function isFrenchPlace(actor: Actor): boolean {
	return actor.isTerritory && isFrench(actor)
}

function isPartnerPlace(actor: Actor): boolean {
	return actor.isTerritory && isPartner(actor)
}

function anyActor(): boolean {
	return true
}
