import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'
import { KeptByKey } from '../keptByKey'
import type { OpportunityKind } from '../result'

/** The institutions of one sort, and their links: the same on any day. */
export interface InstitutionLinks {
	/** Whether an actor is one, and stands at home. */
	readonly isInstitution: (actor: number) => boolean
	/** Rows of their links into a city, in the order of their ids. */
	readonly linksIn: (city: number) => readonly number[]
}

/** Numbers change with the columns. */
const known = new WeakMap<Columns, Map<OpportunityKind, InstitutionLinks>>()

/** @param kind the programme whose institutions are of these types. */
export function institutionLinks(
	kind: OpportunityKind,
	types: ReadonlySet<string>,
	projection: Projection,
): InstitutionLinks {
	const byKind = known.get(projection.columns) ?? new Map<OpportunityKind, InstitutionLinks>()
	known.set(projection.columns, byKind)
	const found = byKind.get(kind) ?? findInstitutions(types, projection)
	byKind.set(kind, found)
	return found
}

function findInstitutions(
	types: ReadonlySet<string>,
	{ organisations, columns }: Projection,
): InstitutionLinks {
	const { actors } = columns
	const institutions = new Set<number>()
	for (const { id, type } of organisations.values()) {
		const actor = actors.numbers.of(id)
		if (types.has(type) && actors.isAtHome(actor)) institutions.add(actor)
	}
	const isInstitution = (actor: number) => institutions.has(actor)
	const kept = new KeptByKey<readonly number[]>()
	return {
		isInstitution,
		linksIn: (city) => {
			const { parties, byCity } = columns.links
			const rows = byCity.at(city)
			return kept.at(city, [rows], () => rows.filter((row) => parties[row]?.some(isInstitution)))
		},
	}
}
