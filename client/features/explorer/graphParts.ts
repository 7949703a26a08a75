/** The parts that the graph is put together from, as the API gives them, in one form. */
import type {
	ExplorerGraphQuery,
	ExplorerOpportunityQuery,
	ExplorerOverlapQuery,
} from '../../graphql/generated'
import type { NamedActor } from '../../views/actor/ActorLink'

export type GraphPart = ExplorerGraphQuery['neighbourhood']
export type GraphEdge = GraphPart['edges'][number]
export type FoundOverlap = NonNullable<ExplorerOverlapQuery['overlap']>
export type FoundOpportunity = NonNullable<ExplorerOpportunityQuery['opportunity']>

/** What an overlap or an opportunity adds to the graph: its actors, and the records between them. */
export interface VoicePart {
	readonly voice: 'overlap' | 'opportunity'
	readonly actors: readonly NamedActor[]
	readonly links: readonly VoiceLink[]
	/** The actors inside the hatched outline. */
	readonly inside: readonly string[]
}

export interface VoiceLink {
	readonly from: string
	readonly to: string
	readonly record: string | null
	/** null for what is proposed. */
	readonly kind: 'PARTNERSHIP' | 'MISSION' | 'OFFICE' | null
	readonly form: string | null
	readonly period: string
	readonly start: string | null
}

type Proof = FoundOverlap['evidence'][number]

/** The actors of an overlap, and each record of its evidence as links to where or whom it leads. */
export function overlapPart(overlap: FoundOverlap): VoicePart {
	const centre = overlap.place ?? overlap.partner
	const actors = [
		...overlap.actors,
		...(overlap.place ? [overlap.place] : []),
		...(overlap.partner ? [overlap.partner] : []),
	]
	const known = new Set(actors.map(({ id }) => id))
	const links = overlap.evidence
		.flatMap((proof) => linksOf(proof))
		.filter(({ from, to }) => known.has(from) && known.has(to))
	const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
	const shown = actors.filter(({ id }) => linked.has(id) || id === centre?.id)
	return { voice: 'overlap', actors: uniqueById(shown), links, inside: uniqueById(shown).map(({ id }) => id) }
}

/** Host, guest and place: the host’s office, and what is proposed between host and guest. */
export function opportunityPart({ host, guest, place, office }: FoundOpportunity): VoicePart {
	const links: VoiceLink[] = []
	if (host && guest) {
		links.push({ from: host.id, to: guest.id, record: null, kind: null, form: null, period: '', start: null })
	}
	if (host && place && office) {
		const { id, formName, period } = office
		links.push({
			from: host.id,
			to: place.id,
			record: id,
			kind: 'OFFICE',
			form: formName,
			period: period.text,
			start: period.start ?? null,
		})
	}
	const actors = [host, guest, place].flatMap((actor) => (actor ? [actor] : []))
	return { voice: 'opportunity', actors: uniqueById(actors), links, inside: [] }
}

function linksOf({ recordId, record, period }: Proof): readonly VoiceLink[] {
	const said = { record: recordId, period: period?.text ?? '', start: period?.start ?? null }
	if (!record) return []
	if ('leader' in record) {
		const { leader, host, stops } = record
		return [host, ...stops].flatMap((place) =>
			place && leader
				? [{ ...said, kind: 'MISSION' as const, form: null, from: leader.id, to: place.id }]
				: [],
		)
	}
	if ('frenchActors' in record) {
		const { frenchActors, partnerActors, formName: form } = record
		return frenchActors.flatMap(({ id: from }) =>
			partnerActors.map(({ id: to }) => ({ ...said, kind: 'PARTNERSHIP' as const, form, from, to })),
		)
	}
	if (!('owners' in record) || !record.place) return []
	const { id: to } = record.place
	return record.owners.map(({ id: from }) => ({
		...said,
		kind: 'OFFICE' as const,
		form: record.formName,
		from,
		to,
	}))
}

export function uniqueById<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
	return [...new Map(all.map((one) => [one.id, one])).values()]
}
