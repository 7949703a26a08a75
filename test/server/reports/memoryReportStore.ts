import type {
	LockedReport,
	Report,
	ReportNote,
	ReportStore,
	ReportWrite,
} from '../../../server/store/reportStore'

export interface MemoryReportStore extends ReportStore {
	locked(report: Report | null): LockedReport | null
	put(write: ReportWrite): void
	remove(id: string): void
}

/** Reports in memory, held to the same tests as those in Neo4j (`reportStore.neo4j.test.ts`). */
export function memoryReportStore(): MemoryReportStore {
	const reports = new Map<string, Report & { readonly tokenHash: string }>()
	const notes = new Map<string, ReportNote[]>()
	const ofLink = (tokenHash: string) => [...reports.values()].find((one) => one.tokenHash === tokenHash)
	const bare = ({ tokenHash: _hash, ...report }: Report & { tokenHash: string }): Report => report
	const notesOf = (id: string): ReportNote[] => notes.get(id) ?? []
	const isClosedBefore = ({ closedAt }: Report, instant: string): boolean =>
		closedAt !== null && closedAt < instant
	function remove(id: string): void {
		reports.delete(id)
		notes.delete(id)
	}
	return {
		locked: (report) =>
			report && { ...report, remarks: notesOf(report.id).filter(({ isAnswer }) => !isAnswer).length },
		put: ({ next, tokenHash, note }) => {
			reports.set(next.id, { ...next, tokenHash: tokenHash ?? reports.get(next.id)?.tokenHash ?? '' })
			if (!note) return
			const { accountId: _by, ...said } = note
			notes.set(next.id, [...notesOf(next.id), said])
		},
		remove,
		byLink: async (tokenHash) => {
			const found = ofLink(tokenHash)
			return found === undefined ? null : bare(found)
		},
		heads: async (isOpen) => {
			const some = [...reports.values()].filter(({ closedAt }) => (closedAt === null) === isOpen)
			return isOpen
				? some.sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1))
				: some.sort((a, b) => ((a.closedAt ?? '') > (b.closedAt ?? '') ? -1 : 1))
		},
		head: async (id) => reports.get(id) ?? null,
		byIds: async (ids) =>
			ids.flatMap((id) => {
				const found = reports.get(id)
				return found === undefined ? [] : [bare(found)]
			}),
		notesOf: async (ids) =>
			new Map(ids.flatMap((id) => (notesOf(id).length > 0 ? [[id, notesOf(id)] as const] : []))),
		closedBefore: async (instant) =>
			[...reports.values()]
				.filter((report) => isClosedBefore(report, instant))
				.map(({ id, closedAt }) => ({ id, closedAt: closedAt ?? '' }))
				.sort((a, b) => (a.closedAt < b.closedAt ? -1 : 1)),
		removeClosedBefore: async (instant) => {
			const old = [...reports.values()].filter((report) => isClosedBefore(report, instant))
			for (const { id } of old) remove(id)
			return old.length
		},
	}
}
