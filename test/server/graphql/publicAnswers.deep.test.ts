/** Private records change no byte of an answer: asked by every operation of the client, on the reference data. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord, Visibility } from '../../../server/domain/records'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { judgement, mandate } from '../../fixtures/records'
import { askedOfReference, EVERY_QUESTION, type Subjects, subjectsOf } from './askedOfReference'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const LOIRE = 'territory:FR:region:52'
const QINGDAO = 'territory:CN:370200'

let open: Snapshots
let withHidden: Snapshots
/** Ids of results that both must show alike, by the root field that shows them. */
let subjects: Subjects

beforeAll(async () => {
	open = await seededSnapshots({ scenario: true })
	// Made anew: nothing that is the same for being kept may pass for the same.
	withHidden = Snapshots.of(
		[
			...open.records(),
			...[...open.records()].flatMap(hiddenTwins),
			mandate('mandate:hidden', QINGDAO),
			judgement('judgement:hidden', LOIRE, 'overlap:c6521f1ee4fc'),
		],
		open.datasets,
	)
	subjects = await subjectsOf(open)
})

/** The same fact once more for each visibility but public: it would count wherever the fact counts. */
function hiddenTwins(record: GraphRecord): readonly GraphRecord[] {
	if (!('visibility' in record)) return []
	return (['private', 'counted', 'group'] as const).map((visibility: Visibility) => ({
		...record,
		id: `${record.id}-${visibility}`,
		visibility,
	}))
}

describe('records that are not public', () => {
	it('are there: each public one has three twins', () => {
		expect(withHidden.first.whole.missions.size).toBe(open.first.whole.missions.size * 4)
	})

	it.each(EVERY_QUESTION)('change no byte of %s', async (name, query) => {
		const asked = { variables: askedOfReference(name, query, subjects) }
		const answer = JSON.stringify(await runQuery(open, query, asked))
		expect(answer).not.toMatch(/^\{"\w+":(null|\{"nodes":\[\]\})\}$/)
		expect(JSON.stringify(await runQuery(withHidden, query, asked))).toBe(answer)
	})

	it('answer to no id', async () => {
		for (const id of [
			'mission:M012-private',
			'partnership:P001-group',
			'mandate:hidden',
			'judgement:hidden',
		]) {
			expect(await runQuery(withHidden, `{ record(id: "${id}") { id } }`)).toEqual({ record: null })
		}
	})
})
