/** Lines that are neither links nor missions: opportunities, and the chosen actor's wishes and offices. */
import type { HomeActorRecordsQuery, HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import type { OtherLine } from './homeConnections'
import { placeOfTerritory } from './homeRecords'

type Opportunity = HomeOpportunitiesQuery['opportunities']['nodes'][number]
export type HomeActorRecord = HomeActorRecordsQuery['records']['nodes'][number]

/**
 * One line from each guest to each place; several opportunities may share one.
 *
 * @param actor « ma collectivité »: only its own lines, and for a territory those of the actors on it. null:
 * everybody.
 */
export function proposedLines(
	opportunities: readonly Opportunity[],
	actor: string | null,
): readonly OtherLine[] {
	const lines = opportunities.flatMap(({ kind, guest, actors, place, matchedActors }) => {
		const to = placeOfTerritory(place)
		if (to === null) return []
		const common = { isProposed: true, isOffice: kind === 'SHARED_OFFICE' }
		const own = new Set([actor, ...matchedActors.map(({ id }) => id)])
		const ends = [...(guest ? [guest] : []), ...actors]
		const drawn = actor === null ? (guest ? [guest] : actors) : ends.filter(({ id }) => own.has(id))
		return drawn.flatMap(({ name, territory }): OtherLine[] => {
			const from = placeOfTerritory(territory)
			if (from === null || from.side !== 'french' || to.side !== 'partner') return []
			return [{ ...common, record: `proposed ${from.id} ${to.id}`, from, to, who: name }]
		})
	})
	return [...new Map(lines.map((line) => [line.record, line])).values()]
}

/** Lines of wishes and offices, which the map draws only for a chosen actor. */
export function recordLines(records: readonly HomeActorRecord[]): readonly OtherLine[] {
	return records
		.filter(({ kind }) => kind === 'WISH' || kind === 'OFFICE')
		.flatMap(({ kind, record, ends }) =>
			ends.french.flatMap((french) =>
				ends.partner.flatMap((partner): OtherLine[] => {
					const [from, to] = [placeOfTerritory(french.place), placeOfTerritory(partner.place)]
					if (from?.side !== 'french' || to?.side !== 'partner') return []
					const common = { isProposed: false, isOffice: kind === 'OFFICE' }
					return [{ ...common, record: record.id, from, to, who: french.actor.name }]
				}),
			),
		)
}
