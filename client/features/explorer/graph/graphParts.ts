/** The parts that the graph is put together from, as the API gives them, in one form. */
import type {
	ExplorerOpportunityQuery,
	ExplorerOverlapQuery,
	ExplorerPathQuery,
} from '../../../graphql/generated/types'
import type { NamedActor } from '../../../views/actor/ActorLink'
import type { Newsworthy } from '../../../views/freshness/useFreshness'
import type { LineStyle } from '../../../views/graph/picture'

export type GraphPart = NonNullable<ExplorerPathQuery['path']>
export type GraphEdge = GraphPart['edges'][number]
export type MarkedOverlap = NonNullable<ExplorerOverlapQuery['overlap']>
export type MarkedOpportunity = NonNullable<ExplorerOpportunityQuery['opportunity']>

/** What an overlap or an opportunity adds to the graph: its actors, and the records between them. */
export interface ResultPart {
	readonly resultKind: 'overlap' | 'opportunity'
	readonly actors: readonly NamedActor[]
	readonly links: readonly ResultLink[]
	/** The actors inside the hatched outline. */
	readonly inside: readonly string[]
}

export interface ResultLink {
	readonly from: string
	readonly to: string
	readonly record: string | null
	/** null for what is proposed. */
	readonly kind: 'PARTNERSHIP' | 'MISSION' | 'OFFICE' | null
	readonly form: string | null
	readonly period: string
	readonly start: string | null
	/** null of what is proposed. */
	readonly style: LineStyle | null
	readonly news: Newsworthy | null
}

type Proof = MarkedOverlap['evidence'][number]

/** The actors of an overlap, and each record of its evidence as links to where or whom it leads. */
export function overlapPart(overlap: MarkedOverlap): ResultPart {
	const centre = [overlap.place, overlap.partner].flatMap((actor) => actor ?? [])
	const links = overlap.evidence.flatMap(linksOf)
	const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
	const actors = uniqueById([
		...overlap.actors,
		...centre,
		...overlap.evidence.flatMap((proof) => proof.actors),
	]).filter(({ id }) => linked.has(id))
	return { resultKind: 'overlap', actors, links, inside: actors.map(({ id }) => id) }
}

/**
 * Host, guest and place: the host’s office, and what is proposed between host and guest. Of what several could do
 * together: its actors inside one outline, with the records that it comes of.
 */
export function opportunityPart(found: MarkedOpportunity): ResultPart {
	const { host, guest, place, office } = found
	if (host && guest) {
		const links = [
			proposal(host.id, guest.id, found),
			...(place && office ? [officeLink(host.id, place.id, office)] : []),
		]
		const actors = [host, guest, place].flatMap((actor) => actor ?? [])
		return { resultKind: 'opportunity', actors: uniqueById(actors), links, inside: [] }
	}
	const links = found.evidence.flatMap(linksOf)
	const actors = uniqueById([
		...found.actors,
		...(place ? [place] : []),
		...found.evidence.flatMap((proof) => proof.actors),
	])
	return { resultKind: 'opportunity', actors, links, inside: found.actors.map(({ id }) => id) }
}

/** It is as old as the wishes and records that it comes of. */
function proposal(from: string, to: string, { lastNews }: MarkedOpportunity): ResultLink {
	const news = { kind: 'WISH', lastNews } as const
	return { from, to, record: null, kind: null, form: null, period: '', start: null, style: null, news }
}

function officeLink(from: string, to: string, office: NonNullable<MarkedOpportunity['office']>): ResultLink {
	const { id: record, formName: form, period, openness, lastNews, fromMemory } = office
	return {
		from,
		to,
		record,
		kind: 'OFFICE',
		form,
		period: period.text,
		start: period.start ?? null,
		style: styleOfRecord(openness === 'ESTABLISHED', fromMemory),
		news: { kind: 'OFFICE', lastNews, fromMemory },
	}
}

/** Evidence that is only possible is drawn as any link that is. */
function styleOfRecord(isEstablished: boolean, fromMemory: boolean): LineStyle {
	if (fromMemory) return 'memory'
	return isEstablished ? 'active' : 'unknown'
}

function linksOf(proof: Proof): readonly ResultLink[] {
	const { recordId, record, period, kind, certainty, lastNews, fromMemory } = proof
	const common = {
		record: recordId,
		period: period?.text ?? '',
		start: period?.start ?? null,
		style: styleOfRecord(certainty === 'ESTABLISHED', fromMemory),
		news: { kind, lastNews, fromMemory },
	}
	if (!record) return []
	if ('leader' in record) {
		const { leader, host, stops } = record
		return [host, ...stops].flatMap((place) =>
			place && leader
				? [{ ...common, kind: 'MISSION' as const, form: null, from: leader.id, to: place.id }]
				: [],
		)
	}
	if ('frenchActors' in record) {
		const { frenchActors, partnerActors, formName: form } = record
		return frenchActors.flatMap(({ id: from }) =>
			partnerActors.map(({ id: to }) => ({ ...common, kind: 'PARTNERSHIP' as const, form, from, to })),
		)
	}
	if (!('owners' in record) || !record.place) return []
	const { id: to } = record.place
	return record.owners.map(({ id: from }) => ({
		...common,
		kind: 'OFFICE' as const,
		form: record.formName,
		from,
		to,
	}))
}

function uniqueById<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
	return [...new Map(all.map((one) => [one.id, one])).values()]
}
