import type { Id } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import type { GraphRecord } from '../../domain/records'
import { recordOf, type Snapshot } from '../../snapshot/snapshot'
import { groupByKeys } from '../groupByKeys'
import type { Evidence, Opportunity } from '../result'
import { countLinked } from './linkedActors'

/** Ties mentioned of each sort; the reader finds the others among the records. */
const MAX_PATHS = 3

type Ties = ReadonlyMap<Id, ReadonlySet<Id>>

/**
 * Existing ties between the parties of an opportunity, in words: a partner of two of them, a sector that two of them
 * name, an event that two of them attend; if none is known, the place.
 */
export function pathsOf(
	{ actors, place }: Pick<Opportunity, 'actors' | 'place'>,
	evidence: readonly Evidence[],
	snapshot: Snapshot,
): readonly Message[] {
	const proofs = evidence.flatMap((proof) => {
		const record = recordOf(snapshot, proof.recordId)
		return record ? [{ record, parties: proof.actors.filter((actor) => actors.includes(actor)) }] : []
	})
	const tiesBy = (keysOf: (record: GraphRecord) => readonly Id[]): Ties => {
		const byKey = [...groupByKeys(proofs, ({ record }) => keysOf(record))]
		return new Map(
			byKey.map(([key, some]) => [
				key,
				new Set(some.flatMap(({ parties }) => parties.filter((party) => party !== key))),
			]),
		)
	}
	// Excludes retracted or hidden events.
	const eventsOnRecord = (record: GraphRecord) =>
		eventsOf(record).filter((event) => snapshot.events.get(event) !== undefined)
	const nameOf = (event: Id) => snapshot.events.get(event)?.record.name ?? event
	const paths = [
		...strongest(tiesBy(partnersOf), snapshot).map(([partner, tied]) =>
			path('partner', tied, { actor: partner }),
		),
		...strongest(sectorsTogether(tiesBy(sectorsOf)), snapshot).map(([sectors, tied]) =>
			path('sector', tied, { sectors: sectors.split(' ') }),
		),
		...strongest(tiesBy(eventsOnRecord), snapshot).map(([event, tied]) => path('event', tied, nameOf(event))),
	]
	return paths.length > 0 ? paths : [path('place', new Set(actors), { inPlace: place })]
}

function path(by: string, tied: ReadonlySet<Id>, what: Message['values'][string]): Message {
	const actors = { actors: [...tied].sort().map((actor) => ({ actor })) }
	return message(`opportunity.path.${by}`, { what, actors })
}

/** Those that tie two parties that do not merge, the strongest first. */
function strongest(ties: Ties, { geography }: Snapshot): readonly (readonly [Id, ReadonlySet<Id>])[] {
	const areSeveral = (tied: ReadonlySet<Id>) =>
		countLinked(
			[],
			[...tied].map((actor) => geography.actor(actor)),
		) > 1
	return [...ties]
		.filter(([, tied]) => areSeveral(tied))
		.sort(([one, some], [other, others]) => others.size - some.size || (one < other ? -1 : 1))
		.slice(0, MAX_PATHS)
}

/** Groups the sectors that tie the same parties. */
function sectorsTogether(ties: Ties): Ties {
	const inOrder = [...ties].sort(([one], [other]) => (one < other ? -1 : 1))
	const together = groupByKeys(inOrder, ([, tied]) => [[...tied].sort().join(' ')])
	return new Map(
		[...together.values()].flatMap((some) =>
			some.slice(0, 1).map(([, tied]) => [some.map(([sector]) => sector).join(' '), tied] as const),
		),
	)
}

function partnersOf(record: GraphRecord): readonly Id[] {
	return record.kind === 'Partnership' ? record.partnerActors : []
}

function sectorsOf(record: GraphRecord): readonly Id[] {
	return record.kind === 'Partnership' || record.kind === 'Mission' || record.kind === 'Wish'
		? record.sectors
		: []
}

function eventsOf(record: GraphRecord): readonly Id[] {
	const event = record.kind === 'Mission' ? record.backedOn : record.kind === 'Wish' ? record.event : null
	return event === null ? [] : [event]
}
