/** Reports for those who answer for a record: they read and answer their own. */
import { REPORT_CHARACTERS, type ReportState } from '../../schema/reports'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { newId } from '../accounts/secrets'
import type { NewActivity } from '../domain/activity'
import type { Id } from '../domain/ids'
import { expectPlainText, expectPlainTextOrNone } from '../domain/plainText'
import { BadInput, Conflict, NotFound } from '../errors'
import { editedActors, mayForActor } from '../policy/vacancy'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import { statedRecord } from '../queries/record'
import type { Report, ReportHead } from '../store/reportStore'
import type { RequestStores } from '../store/stores'
import { perform } from '../writing/perform'

export interface AnswerInput {
	readonly id: string
	/** Of the report that was read. */
	readonly version: number
	readonly state: ReportState
	readonly text: string
}

/**
 * The reports that a reader may answer: open ones oldest first, closed ones newest first. Others are not even counted. Throws
 * Unauthenticated.
 */
export async function reports(
	account: AccountContext,
	reading: QueryContext,
	isOpen: boolean,
	page: PageInput,
): Promise<Page<Report>> {
	accountIdOf(account)
	const { store, loaders } = servicesOf(account)
	const answersAny = mayForActor(account.reader, 'report', 'read', 'ANYTHING')
	const heads = answersAny ? await store.reports.heads(isOpen) : []
	const answerable =
		heads.length === 0 ? [] : heads.filter(await answerableBy(account, reading, store, 'read'))
	const chosen = pageOf(answerable, 'reports', ({ id }) => id, page)
	const found = await store.reports.byIds(chosen.items.map(({ item }) => item.id))
	const byId = new Map(found.map((report) => [report.id, report]))
	// All at once: an answer made in slices would query once for each slice.
	await loaders.reportNotes.loadMany([...byId.keys()])
	return {
		...chosen,
		// One withdrawn a moment ago is left out.
		items: chosen.items.flatMap(({ item: { id }, cursor }) => {
			const item = byId.get(id)
			return item === undefined ? [] : [{ item, cursor }]
		}),
	}
}

/**
 * Answers a report. Throws Unauthenticated, BadInput, NotFound if the reader may answer no report of that id, Conflict if somebody
 * else answered, or a remark came, meanwhile.
 */
export async function answerReport(
	account: AccountContext,
	reading: QueryContext,
	{ id, version, state, text }: AnswerInput,
): Promise<Report> {
	await perform<Report, { readonly id: string }, Answerable>(account, {
		name: 'report.answer',
		asked: { id, version, state, text },
		prepare: () => answerableBy(account, reading, servicesOf(account).store, 'answer'),
		read: async (locked, isAnswerable) => {
			const found = await locked.report(id)
			if (found === null || !isAnswerable(found)) throw noneOfThatId()
			const { remarks: _remarks, ...report } = found
			return report
		},
		condition: () => {
			if (state !== 'RECEIVED') return
			throw new BadInput('"state" must be EXAMINED, CORRECTED or KEPT; RECEIVED came.', {
				argument: 'state',
			})
		},
		version: (report) => {
			if (report.version === version) return
			throw new Conflict('The report has changed since it was read: read it again.')
		},
		change: (report) => {
			const isClosed = state !== 'EXAMINED'
			const maximum = REPORT_CHARACTERS.answer
			// Closing needs a reason.
			const written = isClosed ? expectPlainText(text, maximum) : expectPlainTextOrNone(text, maximum)
			const at = instantAfter(servicesOf(account).clock)
			const closedAt = isClosed ? at : null
			const next: Report = { ...report, state, version: version + 1, changedAt: at, closedAt }
			const accountId = accountIdOf(account)
			const note = { id: newId('note'), isAnswer: true, state, text: written, at, accountId }
			return {
				report: { next, note },
				activity: isClosed ? [answeredActivity(report, ownerOf(report, reading))] : [],
				object: id,
				answer: { id },
			}
		},
	})
	const { loaders, store } = servicesOf(account)
	loaders.reportNotes.clear(id)
	const [report] = await store.reports.byIds([id])
	if (report === undefined) throw noneOfThatId()
	return report
}

/** Shown to those who answer for it: nobody else learns that there is a report. */
function answeredActivity({ subject, subjectId, groups }: ReportHead, owner: Id | null): NewActivity {
	return {
		id: newId('activity'),
		kind: 'REPORT_ANSWERED',
		actors: owner === null ? [] : [owner],
		concerned: [],
		places: [],
		sectors: [],
		subject,
		subjectId: subjectId ?? '',
		group: groups[0] ?? null,
		audience: owner === null ? 'COORDINATORS' : 'CONCERNED',
		outcome: null,
	}
}

/** Which reports a reader may read or answer, given the present editors. */
type Answerable = (head: ReportHead) => boolean

async function answerableBy(
	{ reader }: AccountContext,
	reading: QueryContext,
	store: RequestStores,
	action: 'read' | 'answer',
): Promise<Answerable> {
	const edited = editedActors(await store.roles.holders())
	return (head) => {
		const target = { groups: head.groups, actorId: ownerOf(head, reading) }
		return mayForActor(reader, 'report', action, target, edited)
	}
}

/** Who answers for it now: an actor for itself, nobody for a result. */
function ownerOf({ subject, subjectId }: ReportHead, { countries }: QueryContext): Id | null {
	if (subjectId === null) return null
	if (subject === 'ACTOR') return subjectId
	if (subject !== 'RECORD') return null
	for (const context of countries.all()) {
		const record = statedRecord(context, subjectId)
		if (record !== null) return record.owner
	}
	return null
}

function noneOfThatId(): NotFound {
	return new NotFound('There is no report of that id that this account may answer.')
}
