/** How the reader arranged the graph of the explorer, and its text form in the address. */
import { isRecordId } from './address'

/** How actors are laid out: in two columns, or near those that they are linked to. */
export const GRAPH_LAYOUTS = ['columns', 'forces'] as const
export type GraphLayout = (typeof GRAPH_LAYOUTS)[number]

/** By what actors are grouped. */
export const GRAPH_GROUPINGS = ['territory', 'sector'] as const
export type GraphGrouping = (typeof GRAPH_GROUPINGS)[number]

/** What the ink, or the area, of a sign measures. */
export const GRAPH_MEASURES = [
	'links',
	'partners',
	'overlaps',
	'lastNews',
	'concentration',
	'betweenness',
	'reciprocity',
] as const
export type GraphMeasure = (typeof GRAPH_MEASURES)[number]

/** An actor that the reader moved, in units of the picture. */
export interface Pin {
	readonly id: string
	readonly x: number
	readonly y: number
}

export interface GraphChoices {
	/** null: the layout that suits the picture. */
	readonly layout: GraphLayout | null
	readonly group: GraphGrouping | null
	readonly ink: GraphMeasure | null
	readonly area: GraphMeasure | null
	/** Actors that the reader hid. */
	readonly without: readonly string[]
	readonly pins: readonly Pin[]
}

/** The most that an address holds; the oldest are dropped. */
const MAX_WITHOUT = 60
export const MAX_PINS = 40

/** Reads the choices from a query text; what cannot be understood counts as absent. */
export function parseGraphChoices(query: string | URLSearchParams): GraphChoices {
	const parameters = new URLSearchParams(query)
	const known = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
		values.find((value) => value === parameters.get(name)) ?? null
	const list = (name: string): readonly string[] => (parameters.get(name) ?? '').split(',')
	return {
		layout: known('layout', GRAPH_LAYOUTS),
		group: known('group', GRAPH_GROUPINGS),
		ink: known('ink', GRAPH_MEASURES),
		area: known('area', GRAPH_MEASURES),
		without: [...new Set(list('without').filter(isRecordId))].slice(-MAX_WITHOUT),
		pins: list('pins')
			.flatMap((text) => pinOf(text) ?? [])
			.slice(-MAX_PINS),
	}
}

/** The parameters of these choices; none for defaults. */
export function formatGraphChoices(choices: GraphChoices): Record<string, string> {
	const { layout, group, ink, area, without, pins } = choices
	return {
		...(layout !== null && { layout }),
		...(group !== null && { group }),
		...(ink !== null && { ink }),
		...(area !== null && { area }),
		...(without.length > 0 && { without: without.slice(-MAX_WITHOUT).join(',') }),
		...(pins.length > 0 && {
			pins: pins
				.slice(-MAX_PINS)
				.map(({ id, x, y }) => [id, x, y].join(PIN_MARK))
				.join(','),
		}),
	}
}

const PIN_MARK = '@'

function pinOf(text: string): Pin | null {
	const [id = '', x = '', y = '', ...more] = text.split(PIN_MARK)
	if (more.length > 0 || !isRecordId(id) || ![x, y].every((part) => /^-?\d{1,5}$/.test(part))) return null
	return { id, x: Number(x), y: Number(y) }
}
