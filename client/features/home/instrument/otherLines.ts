/** Lines that are neither links nor missions: what could be pooled, and the wishes and offices of the chosen actor. */
import type { HomeActorRecordsQuery, HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import { placeOfTerritory } from './homeRecords'
import type { OtherLine } from './picture'

type Opportunity = HomeOpportunitiesQuery['opportunities']['nodes'][number]
export type HomeActorRecord = HomeActorRecordsQuery['records']['nodes'][number]

/**
 * From who would join to where; of several opportunities that one line would draw, one line.
 *
 * @param actor of « ma collectivité »: its own lines alone, and of a territory those of the actors on it. null: of everybody.
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

/** Wishes and offices where nothing lies over them: a dashed line over a whole one would look whole. */
export function withoutCovered(
	lines: readonly OtherLine[],
	over: readonly OtherLine[],
): readonly OtherLine[] {
	return lines.filter(
		({ from, to }) => !over.some((other) => other.from.id === from.id && other.to.id === to.id),
	)
}

/** Wishes and offices, which the map draws of a chosen actor alone. */
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
