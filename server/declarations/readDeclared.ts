import type { DeclaredKind } from '../../schema/kinds/declared'
import { MANDATE_VISIBILITIES } from '../../schema/kinds/mandate'
import { VISIBILITIES } from '../../schema/kinds/stated'
import { declaredIn } from '../domain/declared'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
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
import type { DeclaredRecord } from './declaredRecord'
import { InputReader } from './inputReader'
import type { DeclaredInput, DeclaredInputOf, SourceInput } from './inputs'
import { ACTORS, isFrench, readAsked, TEXT } from './readAsked'

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

const NOTE = 2_000

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
		read: (...asked) => readMission(asked[0], asked[1].mission as DeclaredInputOf<'Mission'>, ...rest(asked)),
	},
	partnership: {
		kind: 'Partnership',
		read: (...asked) =>
			readPartnership(asked[0], asked[1].partnership as DeclaredInputOf<'Partnership'>, ...rest(asked)),
	},
	office: {
		kind: 'Office',
		read: (...asked) => readOffice(asked[0], asked[1].office as DeclaredInputOf<'Office'>, ...rest(asked)),
	},
	wish: {
		kind: 'Wish',
		read: (...asked) => readWish(asked[0], asked[1].wish as DeclaredInputOf<'Wish'>, ...rest(asked)),
	},
	mandate: {
		kind: 'Mandate',
		read: (...asked) => readMandate(asked[0], asked[1].mandate as DeclaredInputOf<'Mandate'>, ...rest(asked)),
	},
	unavailability: {
		kind: 'Unavailability',
		read: (...asked) =>
			readUnavailability(
				asked[0],
				asked[1].unavailability as DeclaredInputOf<'Unavailability'>,
				...rest(asked),
			),
	},
}

function rest([, , owner, declaring]: Parameters<Read>): readonly [Actor, DeclarationBasis] {
	return [owner, declaring]
}

function readMission(
	reader: InputReader,
	input: DeclaredInputOf<'Mission'>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Mission | null }
	const direction = input.direction ?? before?.direction ?? 'FR_TO_PARTNER'
	const isVisit = direction === 'PARTNER_TO_FR'
	const there = isVisit ? 'frenchPlace' : 'partnerPlace'
	const said = readAsked(reader, 'Mission', input, there)
	if (isVisit) reader.required('visitor', said.leader, 'the id of the actor that comes')
	else if (input.visitor != null)
		reader.fail('visitor', 'absent: the owner leads its missions', input.visitor)
	const host = said.host ?? (isVisit ? (owner.place?.id ?? null) : null)
	reader.required('host', host, `the id of ${ACTORS[there][1]}`)
	const { common, sources } = readCommon(reader, input, declaring, VISIBILITIES)
	if (said.status === 'draft' && input.visibility === 'public') {
		reader.fail('visibility', 'private, counted or group: a draft is never public', input.visibility)
	}
	return {
		sources,
		record: {
			...common,
			...said,
			kind: 'Mission',
			direction,
			leader: isVisit ? said.leader : (before?.leader ?? owner.id),
			host,
			stops: said.stops.filter((id) => id !== host),
			nameOfTheTime: before?.nameOfTheTime ?? null,
		},
	}
}

function readPartnership(
	reader: InputReader,
	input: DeclaredInputOf<'Partnership'>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Partnership | null }
	const said = readAsked(reader, 'Partnership', input)
	const frenchActors = withOwner(owner, said.frenchActors)
	if (said.partnerActors.length === 0)
		reader.required('partners', null, 'one actor of the partner country at least')
	const { common, sources } = readCommon(reader, input, declaring, VISIBILITIES)
	// In the order of the French actors: names stay with those whose they are.
	const names = new Map(before?.frenchActors.map((id, at) => [id, before.namesAtSignature[at] ?? null]))
	return {
		sources,
		record: {
			...common,
			...said,
			kind: 'Partnership',
			frenchActors,
			body: before?.body ?? null,
			attestedSince: attestedOf(reader, before, said.since),
			lastAttested: before?.lastAttested ?? null,
			sectorsBasis: before?.sectorsBasis ?? null,
			namesAtSignature: before === null ? [] : frenchActors.map((id) => names.get(id) ?? null),
			act: before?.act ?? null,
			rows: before?.rows ?? [],
		},
	}
}

function readOffice(
	reader: InputReader,
	input: DeclaredInputOf<'Office'>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Office | null }
	const said = readAsked(reader, 'Office', input)
	reader.required('name', said.name, 'what the office is called')
	const { common, sources } = readCommon(reader, input, declaring, VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			...said,
			kind: 'Office',
			owners: withOwner(owner, said.owners),
			attestedSince: attestedOf(reader, before, said.since),
			lastAttested: before?.lastAttested ?? null,
		},
	}
}

/** The owner stands first among its like. */
function withOwner(owner: Actor, others: readonly Id[]): readonly Id[] {
	return [owner.id, ...others.filter((id) => id !== owner.id)]
}

function readWish(
	reader: InputReader,
	input: DeclaredInputOf<'Wish'>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Wish | null }
	const said = readAsked(reader, 'Wish', input)
	const { common, sources } = readCommon(reader, input, declaring, VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			...said,
			kind: 'Wish',
			actor: before?.actor ?? owner.id,
			attestedSince: attestedOf(reader, before, said.since),
			status: input.status ?? 'open',
		},
	}
}

function readMandate(
	reader: InputReader,
	input: DeclaredInputOf<'Mandate'>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Mandate | null }
	const said = readAsked(reader, 'Mandate', input)
	const { common, sources } = readCommon(reader, input, declaring, MANDATE_VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			...said,
			kind: 'Mandate',
			holder: before?.holder ?? owner.id,
			holderText: before?.holderText ?? owner.record?.names.fr ?? owner.id,
			// Whether a letter holds is not for its holder to say.
			status: before?.status ?? 'declared',
		},
	}
}

function readUnavailability(
	reader: InputReader,
	input: DeclaredInputOf<'Unavailability'>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const { before } = declaring as { before: Unavailability | null }
	const said = readAsked(reader, 'Unavailability', input)
	const { common, sources } = readCommon(reader, input, declaring, VISIBILITIES)
	return {
		sources,
		record: {
			...common,
			...said,
			kind: 'Unavailability',
			actor: before === null ? owner.id : before.actor,
			country: before?.country ?? null,
			end: said.end ?? said.start,
		},
	}
}

function readCommon(
	reader: InputReader,
	{ visibility, note, sources: asked }: Pick<DeclaredInputOf<'Mission'>, 'visibility' | 'note' | 'sources'>,
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
