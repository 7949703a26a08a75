import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'

/** A town under so many inhabitants is small or medium. */
const TOWN = 100_000
/** Whose link a town may join. */
const HOST_LEVELS: ReadonlySet<string> = new Set(['metropole', 'epci', 'departement', 'region'])
const NONE: readonly number[] = []

/** Those that contain a town and whose link it may join; empty for who is no small or medium town. */
export type HostsOf = (town: number) => readonly number[]

/** Towns stay what they are as long as the columns do. */
const known = new WeakMap<Columns, HostsOf>()

/** The small and medium towns of the home country, each with its métropole, EPCI, département and région. */
export function hostsByTown(projection: Projection): HostsOf {
	const { columns } = projection
	const hostsOf = known.get(columns) ?? rememberingHosts(projection)
	known.set(columns, hostsOf)
	return hostsOf
}

function rememberingHosts({ columns: { actors }, places }: Projection): HostsOf {
	const found: (readonly number[] | undefined)[] = new Array(actors.numbers.size).fill(undefined)
	const levelOf = (actor: number) => places.levelOf(actors.id(actor)) ?? ''
	const isTown = (actor: number) =>
		levelOf(actor) === 'commune' && actors.isAtHome(actor) && actors.inhabitantsOf(actor) < TOWN
	return (actor) => {
		const before = found[actor]
		if (before !== undefined) return before
		const hosts = isTown(actor)
			? actors.containersOf(actor).filter((outer) => HOST_LEVELS.has(levelOf(outer)))
			: NONE
		found[actor] = hosts
		return hosts
	}
}
