/** Where the links of an actor lead, as the rows of its picture. */
import type { ActorPageQuery } from '../../graphql/generated/types'

type Summary = NonNullable<ActorPageQuery['actor']>['summary']
export type PlaceOfLinks = Summary['places'][number]
export type LinkOfPlace = PlaceOfLinks['links'][number]

/** A place with the rows that lead to it; `row` is the middle of them. */
export interface PlaceRows {
	readonly place: PlaceOfLinks
	readonly row: number
	readonly links: readonly { readonly row: number; readonly of: readonly LinkOfPlace[] }[]
}

/** With more rows than this, the organisations of a place share one. */
const MAX_SINGLE_ROWS = 14
/** What one page shows; a button shows the rest. */
const MAX_ROWS = 30

/**
 * The rows of each place one under the other, so that no line crosses another. In a long picture the organisations of a place
 * share a row, and the places that go beyond `MAX_ROWS` are left out unless `isWhole`.
 */
export function rowsOfPlaces(
	places: readonly PlaceOfLinks[],
	isWhole: boolean,
): { readonly places: readonly PlaceRows[]; readonly rows: number; readonly left: number } {
	const single = places.reduce((sum, { links }) => sum + links.length, 0)
	const shown: PlaceRows[] = []
	let rows = 0
	for (const place of places) {
		const links =
			isWhole || single <= MAX_SINGLE_ROWS ? place.links.map((link) => [link]) : folded(place.links)
		if (!isWhole && shown.length > 0 && rows + links.length > MAX_ROWS) break
		shown.push({
			place,
			row: rows + (links.length - 1) / 2,
			links: links.map((of, at) => ({ row: rows + at, of })),
		})
		rows += links.length
	}
	return { places: shown, rows, left: places.length - shown.length }
}

/** The latest date of some links, ISO text; null if none is dated. */
export function latestOf(links: readonly LinkOfPlace[]): string | null {
	return (
		links
			.flatMap(({ lastNews }) => lastNews ?? [])
			.sort()
			.at(-1) ?? null
	)
}

/** Whether all that is known of some links is only possible. */
export function isUnsure(links: readonly LinkOfPlace[]): boolean {
	return links.every(({ evidence }) => evidence.every(({ certainty }) => certainty === 'POSSIBLE'))
}

function folded(links: readonly LinkOfPlace[]): readonly (readonly LinkOfPlace[])[] {
	const isOrganisation = ({ actor }: LinkOfPlace) => actor !== null && !('level' in actor)
	const organisations = links.filter(isOrganisation)
	if (organisations.length < 2) return links.map((link) => [link])
	return [...links.filter((link) => !isOrganisation(link)).map((link) => [link]), organisations]
}
