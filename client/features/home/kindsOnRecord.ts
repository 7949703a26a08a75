/** Sums the tables by what they hold, for the state of the data. */
interface CoveredTable {
	readonly kind: string
	readonly title: string
	readonly rows: number
	readonly scenario: boolean
	readonly confidence: { readonly high: number; readonly medium: number; readonly low: number }
}

export type KindOnRecord = Omit<CoveredTable, 'scenario'>

/** What matters most to the reader first. */
export const ORDER = [
	'missions',
	'partnerships',
	'representations',
	'actorLinks',
	'events',
	'organisations',
	'wishes',
	'holidays',
] as const

const KINDS: readonly string[] = ORDER

/** One entry a kind, of the documented tables whose rows have a confidence; kinds not foreseen come last. */
export function kindsOnRecord(tables: readonly CoveredTable[]): readonly KindOnRecord[] {
	const found = new Map<string, KindOnRecord>()
	for (const { kind, title, rows, scenario, confidence } of tables) {
		if (scenario || confidence.high + confidence.medium + confidence.low === 0) continue
		const known = found.get(kind)
		found.set(kind, {
			kind,
			title,
			rows: rows + (known?.rows ?? 0),
			confidence: {
				high: confidence.high + (known?.confidence.high ?? 0),
				medium: confidence.medium + (known?.confidence.medium ?? 0),
				low: confidence.low + (known?.confidence.low ?? 0),
			},
		})
	}
	const rank = ({ kind }: KindOnRecord): number => {
		const place = KINDS.indexOf(kind)
		return place < 0 ? ORDER.length : place
	}
	return [...found.values()].toSorted((one, other) => rank(one) - rank(other))
}
