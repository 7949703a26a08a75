import {
	blank,
	DECLARED,
	DECLARED_KINDS,
	type DeclaredKind,
	type FieldOf,
	type FieldsOf,
} from '../../schema/kinds/declared'
import { declaredIn } from '../domain/declared'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Source, Visibility } from '../domain/records'
import { BadInput } from '../errors'
import { actorArgument } from '../queries/arguments'
import type { QueryContext } from '../queries/queryContext'
import type { Actor } from '../snapshot/geography'
import type { DeclaredRecord } from './declaredRecord'
import { InputReader } from './inputReader'
import type { DeclaredInput, DeclaredInputOf, SourceInput } from './inputs'
import { ACTORS, type AskedFields, isFrench, readAsked, TEXT } from './readAsked'

/** What the system adds to a declared record. */
export interface DeclarationBasis {
	/** The actor that declares it. */
	readonly owner: Id
	readonly id: Id
	/** The record on record; null: a new one. */
	readonly before: DeclaredRecord | null
	/** Makes an id for a source that the record does not have yet. */
	readonly newSourceId: () => Id
}

/** A record as its owner declares it, with its new sources. */
export interface ReadDeclaration {
	readonly record: DeclaredRecord
	readonly sources: readonly Source[]
}

const NOTE = 2_000

/** Reads a form into a whole record. Throws BadInput, naming each wrong field, what was expected and what came. */
export function readDeclared(
	context: QueryContext,
	input: DeclaredInput,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const given = DECLARED_KINDS.filter((kind) => input[inputNameOf(kind)] != null)
	const [kind, ...more] = given
	if (kind === undefined || more.length > 0) {
		throw new BadInput(
			`A record is one of ${DECLARED_KINDS.map(inputNameOf).join(', ')}; ${given.map(inputNameOf).join(' and ') || 'none'} came.`,
			{ argument: 'record' },
		)
	}
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
	const declared = readKind(reader, kind, input[inputNameOf(kind)] as AnyInput, owner, declaring)
	reader.expectNoProblem()
	return declared
}

type CommonInput = Pick<DeclaredInputOf<'Mission'>, 'visibility' | 'note' | 'sources'>

/** The input of the matching kind. */
type AnyInput = DeclaredInputOf<DeclaredKind>

function inputNameOf(kind: DeclaredKind): keyof DeclaredInput {
	return kind.toLowerCase() as keyof DeclaredInput
}

/** Reads the form, then derives the fields that follow from it; fields in neither stay as they are on record. */
function readKind<Kind extends DeclaredKind>(
	reader: InputReader,
	kind: Kind,
	input: DeclaredInputOf<Kind>,
	owner: Actor,
	declaring: DeclarationBasis,
): ReadDeclaration {
	const before = declaring.before as RecordOf<Kind> | null
	const said = readAsked(reader, kind, input, placesOf(input, before))
	const following = FOLLOWING[kind](said, { reader, input, owner, before })
	const { common, sources } = readCommon(reader, input as CommonInput, declaring, DECLARED[kind].visibilities)
	const record = { ...blank(kind), ...before, ...common, ...said, ...following }
	return { record: record as unknown as DeclaredRecord, sources }
}

type RecordOf<Kind extends DeclaredKind> = Extract<DeclaredRecord, { readonly kind: Kind }>

interface Asking<Kind extends DeclaredKind> {
	readonly reader: InputReader
	readonly input: DeclaredInputOf<Kind>
	readonly owner: Actor
	readonly before: RecordOf<Kind> | null
}

/** Filled fields of a kind that neither its form nor `readCommon` fills. */
type LeftToFill<Kind extends DeclaredKind> = Exclude<
	Exclude<Extract<FieldOf<Kind>, { readonly isFilled: true }>, { readonly input: object }>['name'],
	'version' | 'dataset' | 'confidence'
>

/** The fields that follow from what a form says, kind by kind; each function checks its kind's required fields. */
const FOLLOWING: {
	readonly [Kind in DeclaredKind]: (
		said: AskedFields<Kind>,
		asking: Asking<Kind>,
	) => Partial<FieldsOf<Kind>> & Pick<FieldsOf<Kind>, LeftToFill<Kind> & keyof FieldsOf<Kind>>
} = {
	Mission: (said, { reader, input, owner, before }) => {
		const places = placesOf(input, before)
		const isVisit = places === 'frenchPlace'
		if (isVisit) reader.required('visitor', said.leader, 'the id of the actor that comes')
		else if (input.visitor != null)
			reader.fail('visitor', 'absent: the owner leads its missions', input.visitor)
		const host = said.host ?? (isVisit ? (owner.place?.id ?? null) : null)
		reader.required('host', host, `the id of ${ACTORS[places][1]}`)
		if (said.status === 'draft' && input.visibility === 'public')
			reader.fail('visibility', 'private, counted or group: a draft is never public', input.visibility)
		return {
			direction: isVisit ? 'PARTNER_TO_FR' : 'FR_TO_PARTNER',
			leader: isVisit ? said.leader : (before?.leader ?? owner.id),
			host,
			stops: said.stops.filter((id) => id !== host),
		}
	},
	Partnership: (said, { reader, owner, before }) => {
		const frenchActors = withOwner(owner, said.frenchActors)
		if (said.partnerActors.length === 0)
			reader.required('partners', null, 'one actor of the partner country at least')
		// In the order of the French actors, so that each keeps its own name.
		const names = new Map(before?.frenchActors.map((id, at) => [id, before.namesAtSignature[at] ?? null]))
		return {
			frenchActors,
			attestedSince: attestedOf(reader, before, said.since),
			namesAtSignature: before === null ? [] : frenchActors.map((id) => names.get(id) ?? null),
		}
	},
	Office: (said, { reader, owner, before }) => {
		reader.required('name', said.name, 'what the office is called')
		return {
			owners: withOwner(owner, said.owners),
			attestedSince: attestedOf(reader, before, said.since),
		}
	},
	Wish: (said, { reader, input, owner, before }) => ({
		actor: before?.actor ?? owner.id,
		attestedSince: attestedOf(reader, before, said.since),
		status: input.status ?? 'open',
	}),
	Mandate: (_, { owner, before }) => ({
		holder: before?.holder ?? owner.id,
		holderText: before?.holderText ?? owner.record?.names.fr ?? owner.id,
		// The holder of a letter does not decide whether it holds.
		status: before?.status ?? 'declared',
	}),
	Unavailability: (said, { owner, before }) => ({
		actor: before === null ? owner.id : before.actor,
		end: said.end ?? said.start,
	}),
}

/** A visit takes place in France; everything else in the partner country. */
function placesOf(input: object, before: DeclaredRecord | null): 'frenchPlace' | 'partnerPlace' {
	const direction: unknown = Reflect.get(input, 'direction') ?? (before && Reflect.get(before, 'direction'))
	return direction === 'PARTNER_TO_FR' ? 'frenchPlace' : 'partnerPlace'
}

/** The owner comes first in its list. */
function withOwner(owner: Actor, others: readonly Id[]): readonly Id[] {
	return [owner.id, ...others.filter((id) => id !== owner.id)]
}

function readCommon(
	reader: InputReader,
	{ visibility, note, sources: asked }: CommonInput,
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
			// The owner's statement is knowledge; with a source, others can check it.
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

/** If the start is unknown, a new record is attested from the day on which its owner declares it. */
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

/** undefined: not an https address. */
function httpsAddress(text: string): URL | undefined {
	const address = URL.canParse(text) && text.length <= 2_000 ? new URL(text) : undefined
	return address?.protocol === 'https:' && address.username === '' && address.password === ''
		? address
		: undefined
}
