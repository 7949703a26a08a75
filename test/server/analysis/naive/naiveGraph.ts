/** A second implementation of places and merging: climbs again for each question, merges until nothing changes. */
import type { GraphRecord, Organisation, Territory } from '../../../../server/domain/records'
import { VELMAR } from '../../../fixtures/harbours'

export type Relation = (one: string, other: string) => boolean

export class NaiveGraph {
	private readonly actors = new Map<string, Territory | Organisation>()
	private readonly climbed = new Map<string, string[]>()

	constructor(readonly records: readonly GraphRecord[]) {
		for (const record of records) {
			if (record.kind === 'Territory' || record.kind === 'Organisation') this.actors.set(record.id, record)
		}
	}

	of<K extends GraphRecord['kind']>(kind: K): Extract<GraphRecord, { kind: K }>[] {
		const own = (record: GraphRecord): record is Extract<GraphRecord, { kind: K }> => record.kind === kind
		return this.records.filter(own)
	}

	levelOf(id: string): string | null {
		const actor = this.actors.get(id)
		return actor?.kind === 'Territory' ? actor.level : null
	}

	isFrench(id: string): boolean {
		return this.actors.get(id)?.country === 'FR'
	}

	typeOf(id: string): string {
		const actor = this.actors.get(id)
		return actor?.kind === 'Organisation' ? actor.type : 'territory'
	}

	contains: Relation = (outer, inner) => outer !== inner && this.above(inner).includes(outer)

	placeOf(id: string): string | null {
		const actor = this.actors.get(id)
		return actor?.kind === 'Organisation' ? actor.territory : id
	}

	/** All containers, repeated if reached by several paths. */
	above(id: string): string[] {
		const known = this.climbed.get(id) ?? this.climb(id)
		this.climbed.set(id, known)
		return known
	}

	private climb(id: string): string[] {
		const actor = this.actors.get(id)
		const next = actor?.kind === 'Territory' ? actor.partOf : actor?.territory ? [actor.territory] : []
		return [
			...next.flatMap((up) => [
				up,
				// A commune itself states its containers other than its métropole.
				...(this.levelOf(id) === 'commune' && this.isIntercommunal(up) ? this.groupings(up) : this.climb(up)),
			]),
			...this.groupings(id),
		].filter((up) => this.levelOf(up) !== 'country')
	}

	private isIntercommunal(id: string): boolean {
		return this.isFrench(id) && ['metropole', 'epci'].includes(this.levelOf(id) ?? '')
	}

	private groupings(id: string): string[] {
		const groupings = this.of('Territory').filter(({ members }) => members.includes(id))
		return groupings.map((grouping) => grouping.id)
	}

	atLevel(id: string, level: string | null): string {
		if (level === null) return id
		const line = [...(this.levelOf(id) === null ? [] : [id]), ...this.above(id)]
		return line.filter((up) => this.levelOf(up) === level).sort()[0] ?? id
	}

	cityOf(place: string): string | null {
		const level = this.levelOf(place)
		if (this.isFrench(place)) {
			if (level !== 'commune') return level === 'metropole' ? place : null
			return this.above(place).find((up) => this.levelOf(up) === 'metropole') ?? place
		}
		const isCity = (id: string) => this.levelOf(id) === 'town' || VELMAR.cityExceptions.includes(id)
		return [place, ...this.above(place)].find(isCity) ?? (level === 'ward' ? place : null)
	}

	/** Its city, or else the province (région, département). */
	countingPlaceOf(place: string): string {
		return this.cityOf(place) ?? place
	}

	provinceOf(place: string): string | null {
		return [place, ...this.above(place)].find((up) => this.levelOf(up) === 'state') ?? null
	}
}

/** Groups under a relation: merges any two with related members until nothing changes. */
export function groupsUnder(actors: readonly string[], related: Relation): string[][] {
	let groups = [...new Set(actors)].sort().map((actor) => [actor])
	for (let moved = true; moved; ) {
		moved = false
		for (const one of groups) {
			const other = groups.find(
				(group) => group !== one && group.some((a) => one.some((b) => related(a, b) || related(b, a))),
			)
			if (!other) continue
			groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other].sort()]
			moved = true
			break
		}
	}
	return groups.sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1))
}

/** A commune with its métropole, or two parties of one record. */
export function isOneActor(graph: NaiveGraph, parties: readonly (readonly string[])[]): Relation {
	return (one, other) =>
		(graph.levelOf(one) === 'metropole' &&
			graph.levelOf(other) === 'commune' &&
			graph.contains(one, other)) ||
		parties.some((together) => together.includes(one) && together.includes(other))
}

/** The innermost members of a group, which contain no other member. */
export function standing(group: readonly string[], contains: Relation): string[] {
	return group.filter((outer) => !group.some((inner) => contains(outer, inner)))
}

export function areSideBySide(one: readonly string[], other: readonly string[], contains: Relation): boolean {
	const holds = (outer: readonly string[], inner: readonly string[]) =>
		standing(outer, contains).every((place) => standing(inner, contains).some((id) => contains(place, id)))
	return one !== other && !holds(one, other) && !holds(other, one)
}
