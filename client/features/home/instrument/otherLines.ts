/** Lines that are neither links nor missions: opportunities, and the chosen actor's wishes and offices. */
import type { HomeActorRecordsQuery, HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import { placeOfTerritory } from './homeRecords'
import type { OtherLine } from './picture'

type Opportunity = HomeOpportunitiesQuery['opportunities']['nodes'][number]
export type HomeActorRecord = HomeActorRecordsQuery['records']['nodes'][number]

/**
 * One line from each guest to each place; several opportunities may share one.
 *
 * @param actor « ma collectivité »: only its own lines, and for a territory those of the actors on it. null:
 * everybody.
 */
export function pooledLines(
	opportunities: readonly Opportunity[],
	actor: string | null,
): readonly OtherLine[] {
	const lines = opportunities.flatMap(({ guest, actors, place, matchedActors }) => {
		const to = placeOfTerritory(place)
		if (to === null) return []
		const own = new Set([actor, ...matchedActors.map(({ id }) => id)])
		const ends = [...(guest ? [guest] : []), ...actors]
		const drawn = actor === null ? (guest ? [guest] : actors) : ends.filter(({ id }) => own.has(id))
		return drawn.flatMap(({ name, territory }): OtherLine[] => {
			const from = placeOfTerritory(territory)
			if (from === null || from.side !== 'french' || to.side !== 'partner') return []
			return [{ key: `pooled ${from.id} ${to.id}`, record: null, from, to, who: name, isPooled: true }]
		})
	})
	return [...new Map(lines.map((line) => [line.key, line])).values()]
}

/** Leaves out wishes and offices under another line: a dashed line over a solid one looks solid. */
export function withoutCovered(
	lines: readonly OtherLine[],
	over: readonly OtherLine[],
): readonly OtherLine[] {
	return lines.filter(
		({ from, to }) => !over.some((other) => other.from.id === from.id && other.to.id === to.id),
	)
}

/** Lines of wishes and offices, which the map draws only for a chosen actor. */
export function recordLines(records: readonly HomeActorRecord[]): readonly OtherLine[] {
	return records
		.filter(({ kind }) => kind === 'WISH' || kind === 'OFFICE')
		.flatMap(({ record, ends }) =>
			ends.french.flatMap((french) =>
				ends.partner.flatMap((partner): OtherLine[] => {
					const [from, to] = [placeOfTerritory(french.place), placeOfTerritory(partner.place)]
					if (from?.side !== 'french' || to?.side !== 'partner') return []
					const key = `${record.id} ${from.id} ${to.id}`
					return [{ key, record: record.id, from, to, who: french.actor.name, isPooled: false }]
				}),
			),
		)
}
