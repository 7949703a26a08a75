import type { Id } from '../../domain/ids'
import type { Columns } from '../../projection/columns/columns'

/** Some actors, as a value of a sentence. */
export function actorList(
	actors: readonly number[],
	columns: Columns,
): { readonly actors: readonly { readonly actor: Id }[] } {
	return { actors: actors.map((actor) => ({ actor: columns.actors.id(actor) })) }
}

/** Some sectors, as a value of a sentence. */
export function sectorList(
	sectors: readonly number[],
	columns: Columns,
): { readonly sectors: readonly Id[] } {
	return { sectors: sectors.map((sector) => columns.sectors.id(sector)) }
}
