import type { GraphRecord } from '../../../../server/domain/records'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import { NaiveGraph } from './naiveGraph'

export const OWNERS = ['territory', 'university', 'grande-ecole', 'CHU', 'CHR', 'hospital', 'cluster']

/** The records that count, with each actor and place moved to its level. */
export function countingGraph(records: readonly GraphRecord[], parameters: LevelledParameters): NaiveGraph {
	const graph = new NaiveGraph(records)
	const { minConfidence, includeScenario, rollUpFrench = null, rollUpPartner = null } = parameters
	const ranks = ['low', 'medium', 'high']
	const actor = (id: string) => graph.atLevel(id, graph.isFrench(id) ? rollUpFrench : rollUpPartner)
	const actors = (ids: readonly string[]) => [...new Set(ids.map(actor))]
	const place = (id: string) => {
		const level = graph.isFrench(id) ? rollUpFrench : rollUpPartner
		if (level === null) return id
		const isOwn = graph.isFrench(id) && graph.levelOf(graph.atLevel(id, level)) === level
		return isOwn ? actor(id) : actor(graph.countingPlaceOf(id))
	}
	const counting = records.filter((record) => {
		if (!('visibility' in record) || !('confidence' in record)) return true
		const isSure = minConfidence === null || ranks.indexOf(record.confidence) >= ranks.indexOf(minConfidence)
		return record.visibility === 'public' && isSure && (includeScenario || !record.scenario)
	})
	return new NaiveGraph(
		counting.map((record): GraphRecord => {
			switch (record.kind) {
				case 'Mission':
					return {
						...record,
						leader: record.leader && actor(record.leader),
						participants: actors(record.participants),
						coordinatedWith: actors(record.coordinatedWith),
						host: record.host && place(record.host),
						stops: record.stops.map(place),
					}
				case 'Partnership':
					return {
						...record,
						frenchActors: actors(record.frenchActors),
						partnerActors: actors(record.partnerActors),
					}
				case 'Office': {
					const owners = record.owners.filter((id) => graph.isFrench(id) && OWNERS.includes(graph.typeOf(id)))
					return { ...record, owners: actors(owners), place: record.place && place(record.place) }
				}
				case 'Event':
					return { ...record, place: record.place && place(record.place) }
				default:
					return record
			}
		}),
	)
}
