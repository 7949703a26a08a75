/** Records, and what readers do with them, for tests of the explorer's views. */
import { vi } from 'vitest'
import type { GraphAnswer } from '../../../../client/features/explorer/graph/useGraph'
import type { ExplorerData } from '../../../../client/features/explorer/useExplorerData'
import type { ExplorerRecord, RecordPages } from '../../../../client/features/explorer/useRecordPages'
import { reduceExplorer } from '../../../../client/state/explorerActions'
import type { ExplorerView } from '../../../../client/state/explorerView'
import type { Act } from '../../../../client/state/useExplorerView'

type End = ExplorerRecord['ends']['french'][number]

export interface TestRecord {
	readonly id: string
	readonly kind?: ExplorerRecord['kind']
	/** Names, which are also the ids. */
	readonly french?: readonly string[]
	readonly partner?: readonly string[]
	readonly start?: string | null
	readonly end?: string | null
	readonly lastNews?: string | null
	readonly openness?: ExplorerRecord['openness']
	readonly direction?: 'FR_TO_PARTNER' | 'PARTNER_TO_FR'
	readonly places?: ExplorerRecord['places']
	/** Replaces the names: ends with their places. */
	readonly ends?: readonly PlacedEnd[]
	readonly scenario?: boolean
}

/** The end of a record whose actor and place share a name. */
function endOf(name: string): End {
	return {
		__typename: 'RecordEnd',
		actor: {
			__typename: 'Territory',
			id: name,
			name,
			nameLanguage: 'fr',
			nameLocal: null,
			localLanguage: null,
			kind: 'FRENCH_TERRITORY',
			kindName: '',
			level: null,
		},
		holders: [],
		place: { __typename: 'Territory', id: name },
	} as unknown as End
}

export interface PlacedEnd {
	readonly side: 'french' | 'partner'
	readonly end: End
}

/** An actor at a place of the same name. */
export function placedEnd(
	name: string,
	side: PlacedEnd['side'],
	lat: number | null,
	lon: number | null,
): PlacedEnd {
	const end = endOf(name)
	return { side, end: { ...end, place: { ...end.place, name, nameLanguage: 'fr', lat, lon } } as End }
}

export function recordOf({
	id,
	kind = 'PARTNERSHIP',
	french = ['Nord'],
	partner = ['Oriel'],
	start = null,
	end = null,
	lastNews = start,
	openness = null,
	direction = 'FR_TO_PARTNER',
	places = [],
	scenario = false,
	ends,
}: TestRecord): ExplorerRecord {
	const side = (name: PlacedEnd['side']) => ends?.filter((one) => one.side === name).map((one) => one.end)
	return {
		kind,
		lastNews,
		fromMemory: false,
		openness,
		period: { start, end, startApproximate: false, endApproximate: false, text: start ?? '' },
		ends: { french: side('french') ?? french.map(endOf), partner: side('partner') ?? partner.map(endOf) },
		places,
		sectors: [],
		record: { id, confidence: 'HIGH', scenario, label: id, ...(kind === 'MISSION' && { direction }) },
	} as unknown as ExplorerRecord
}

function pagesOf(records: readonly ExplorerRecord[], total = records.length): RecordPages {
	return {
		total,
		countsByKind: [],
		records,
		isReading: false,
		answer: {
			data: {} as RecordPages['answer']['data'],
			error: undefined,
			isStale: false,
			loading: false,
		},
		lostPages: undefined,
		askAgain: () => undefined,
	}
}

/** All records, some of them selected; null if nothing is selected, so that all look the same. */
export function dataOf(
	records: readonly ExplorerRecord[],
	selected: readonly string[] | null = null,
	total = records.length,
	selectedTotal?: number,
): ExplorerData {
	const ids = selected === null ? null : new Set(selected)
	return {
		filter: {},
		isSettled: true,
		all: pagesOf(records, total),
		selection:
			ids === null
				? null
				: pagesOf(
						records.filter(({ record }) => ids.has(record.id)),
						selectedTotal,
					),
		isSelected: (id) => ids === null || ids.has(id),
		graph: NO_GRAPH,
	}
}

const NOT_ASKED = { isStale: false, loading: false }

/** As it is before anything was asked. */
export const NO_GRAPH: GraphAnswer = {
	chosen: null,
	about: NOT_ASKED,
	results: NOT_ASKED,
	path: NOT_ASKED,
	overlap: null,
	opportunity: null,
	neighbourhood: null,
	built: {
		actors: new Map(),
		links: [],
		picture: { nodes: [], lines: [], results: [] },
		folds: [],
		groups: new Map(),
		without: [],
		meetings: null,
		ink: null,
		area: null,
	},
	answer: NOT_ASKED,
	parts: [],
	measure: NOT_ASKED,
}

/** Notes what a reader does with a view; `next` is the view after the last act. */
export function actsOn(view: ExplorerView) {
	const act = vi.fn<Act>()
	const after = act.mock
	return {
		act,
		/** The view after each act. */
		views: () => after.calls.map(([action]) => reduceExplorer(view, action)),
		next: (): ExplorerView => {
			const last = after.lastCall?.[0]
			if (last === undefined) throw new Error('An act was expected.')
			return reduceExplorer(view, last)
		},
	}
}
