import type { Report, ReportNote, ReportStore } from '../../../server/store/reportStore'

/** Reports in memory, held to the same tests as those in Neo4j (`reportStore.neo4j.test.ts`). */
export function memoryReportStore(): ReportStore {
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
		create: async (report, tokenHash) => void reports.set(report.id, { ...report, tokenHash }),
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
		answer: async (id, version, { accountId: _by, closedAt, activity: _told, ...answer }) => {
			const report = reports.get(id)
			if (report === undefined) return 'ABSENT'
			if (notesOf(id).some((note) => note.id === answer.id)) return 'ANSWERED'
			if (report.version !== version) return 'STALE'
			const { state, at: changedAt } = answer
			reports.set(id, { ...report, state, changedAt, closedAt, version: version + 1 })
			notes.set(id, [...notesOf(id), { ...answer, isAnswer: true }])
			return 'ANSWERED'
		},
		remark: async (tokenHash, remark, maximum) => {
			const report = ofLink(tokenHash)
			if (report === undefined) return 'ABSENT'
			const known = notesOf(report.id)
			if (known.some(({ id }) => id === remark.id)) return 'ADDED'
			if (known.filter(({ isAnswer }) => !isAnswer).length >= maximum) return 'TOO_MANY'
			const state = report.closedAt === null ? report.state : 'RECEIVED'
			const { version } = report
			reports.set(report.id, {
				...report,
				state,
				version: version + 1,
				changedAt: remark.at,
				closedAt: null,
			})
			notes.set(report.id, [...known, { ...remark, isAnswer: false, state: null }])
			return 'ADDED'
		},
		withdraw: async (tokenHash) => {
			const report = ofLink(tokenHash)
			if (report !== undefined) remove(report.id)
			return report !== undefined
		},
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
