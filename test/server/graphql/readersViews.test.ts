/**
 * What each reader sees of random hidden records, asked by every operation on the reference data. A visitor's answers do not
 * change by a byte; a signed-in reader's are those of a world where only the records they may see exist, and are public.
 */

import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { Caches } from '../../../server/queries/caches'
import { readerViewSteps } from '../../../server/queries/readerView'
import { isHidden, ownersOf } from '../../../server/snapshot/hiddenRecords'
import { type RecordChange, Snapshots } from '../../../server/snapshot/snapshots'
import { runToEnd } from '../../../server/snapshot/steps'
import { fc } from '../../fixtures/fastCheck'
import { hiddenRecords } from '../../fixtures/hiddenRecords'
import { isDeep } from '../../isDeep'
import { askedOfReference, EVERY_QUESTION, type Subjects, subjectsOf } from './askedOfReference'
import { memoryStore, searchByName } from './memoryStore'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const LOIRE = 'territory:FR:region:52'
const BRETAGNE = 'territory:FR:region:53'
const CHOICE = {
	owners: [LOIRE, LOIRE, BRETAGNE, 'territory:FR:commune:33063', null],
	represented: 'territory:CN:370200',
}

const signedIn = (...roles: readonly Role[]): Reader => ({ accountId: 'account:own', roles, scopes: null })
const MEMBER = { role: 'MEMBER', group: 'CN', actorId: null } as const
const editorOf = (actorId: string) => ({ role: 'EDITOR', group: null, actorId }) as const

/** Who sees what, written from the definitions (model.md §1) and not from the table. */
const READERS: Readonly<
	Record<string, readonly [Reader, sees: (visibility: string, owner: string | null) => boolean]>
> = {
	'a visitor': [VISITOR, () => false],
	'an account without a role': [signedIn(), () => false],
	'an administrator': [signedIn({ role: 'ADMINISTRATOR', group: null, actorId: null }), () => false],
	'a member of another group': [signedIn({ ...MEMBER, group: 'VM' }), () => false],
	'a member': [signedIn(MEMBER), (visibility) => visibility === 'group'],
	'a coordinator': [
		signedIn({ role: 'COORDINATOR', group: 'CN', actorId: null }),
		(visibility) => visibility === 'group',
	],
	'an editor': [signedIn(editorOf(LOIRE)), (_visibility, owner) => owner === LOIRE],
	'another editor': [signedIn(editorOf(BRETAGNE)), (_visibility, owner) => owner === BRETAGNE],
	'a member who edits': [
		signedIn(MEMBER, editorOf(LOIRE)),
		(visibility, owner) => visibility === 'group' || owner === LOIRE,
	],
}

let open: World
let withHidden: World
let hidden: readonly GraphRecord[]
let subjects: Subjects

interface World {
	readonly snapshots: Snapshots
	readonly caches: Caches
}

beforeAll(async () => {
	open = worldOf(await seededSnapshots({ scenario: true }))
	const [drawn = []] = fc.sample(hiddenRecords(open.snapshots, { ...CHOICE, count: 900 }), {
		seed: 20170203,
		numRuns: 1,
	})
	hidden = drawn
	withHidden = worldOf(open.snapshots.changed(hidden.map(written), 1))
	subjects = await subjectsOf(open.snapshots)
}, 60_000)

const written = (after: GraphRecord): RecordChange => ({ kind: after.kind, id: after.id, after })

function worldOf(snapshots: Snapshots): World {
	return { snapshots, caches: new Caches() }
}

/** The world where the records that a reader sees are public and the other hidden ones do not exist, with new caches. */
function published(sees: (visibility: string, owner: string | null) => boolean): World {
	const shown = [...withHidden.snapshots.records()].flatMap((record): readonly GraphRecord[] => {
		if (!isHidden(record)) return [record]
		return ownersOf(record).some((owner) => sees(record.visibility, owner))
			? [{ ...record, visibility: 'public' }]
			: []
	})
	return worldOf(Snapshots.of(shown, open.snapshots.datasets))
}

async function ask(
	{ snapshots, caches }: World,
	[name, query]: (typeof EVERY_QUESTION)[number],
	reader: Reader = VISITOR,
): Promise<string> {
	const store = memoryStore({ search: searchByName(open.snapshots) })
	const variables = askedOfReference(name, query, subjects)
	return JSON.stringify(await runQuery(snapshots, query, { variables, caches, reader, store }))
}

/** Operations whose answers none of these records changes. */
const UNTOUCHED: ReadonlySet<string> = new Set([
	'ActorInCountry',
	'ActorName',
	'CountryMap',
	'DataProtection',
	'MapPosts',
	'ProposalFromOpportunity',
	'ReadQuestion',
	'RecordPage',
	'ReportSubject',
	'SectorList',
	'TimelineHolidays',
	'TriedRecord',
])

describe('What visitors are answered', () => {
	let leaking: World
	beforeAll(() => {
		leaking = published(() => true)
	})

	it.each(EVERY_QUESTION)(
		'to %s is the same with hidden records, and would differ if they leaked',
		async (...question) => {
			const answer = await ask(open, question)
			expect(await ask(withHidden, question)).toBe(answer)
			// Else the comparison would prove nothing.
			expect([question[0], (await ask(leaking, question)) === answer]).toEqual([
				question[0],
				UNTOUCHED.has(question[0]),
			])
		},
	)
})

describe('What is shown', () => {
	it.each(Object.entries(READERS))(
		'to %s is what the definitions say, and their sources',
		(_name, [reader, sees]) => {
			const country = withHidden.snapshots.first
			const view = runToEnd(readerViewSteps(withHidden.snapshots, reader)).get(country)
			const expected = published(sees).snapshots.first.public
			if (
				!hidden.some(
					(record) => isHidden(record) && ownersOf(record).some((owner) => sees(record.visibility, owner)),
				)
			) {
				expect(view).toBeUndefined()
				return
			}
			if (view === undefined) throw new Error('Expected a view of their own.')
			for (const kind of ['partnerships', 'offices', 'missions', 'wishes', 'events', 'mandates'] as const) {
				expect([kind, idsOf(view[kind])]).toEqual([kind, idsOf(expected[kind])])
			}
			for (const kind of ['sources', 'functions', 'unavailabilities', 'judgements', 'retracted'] as const) {
				expect([kind, idsOf(view[kind])]).toEqual([kind, idsOf(expected[kind])])
			}
			expect(view.geography).toBe(country.public.geography)
		},
	)

	const readers = isDeep ? ['a member who edits', 'an editor'] : ['an editor']
	describe.each(readers)('to %s', (name) => {
		const [reader, sees] = READERS[name] ?? [VISITOR, () => false]
		let expected: World
		beforeAll(() => {
			expected = published(sees)
		})

		it.each(EVERY_QUESTION.filter(([question]) => question !== 'Precheck'))(
			'is answered to %s as if it were public',
			async (...question) => {
				expect(await ask(withHidden, question, reader)).toBe(await ask(expected, question))
			},
		)
	})
})

function idsOf(held: { values(): Iterable<{ readonly id: string }> }): readonly string[] {
	return [...held.values()].map(({ id }) => id).sort()
}

describe('An id of what a reader does not see', () => {
	const QUESTIONS: readonly (readonly [kind: string, text: string])[] = [
		['Mission', '{ record(id: "ID") { id } }'],
		['Partnership', '{ record(id: "ID") { id } actor(id: "ID") { id } }'],
		['Mandate', '{ record(id: "ID") { id } }'],
		['Judgement', '{ record(id: "ID") { id } }'],
		['Mission', '{ overlaps(filter: { record: "ID" }) { totalCount } }'],
		['Office', '{ opportunities(filter: { record: "ID" }) { totalCount } }'],
		['Office', '{ whatIf(changes: [{ endRecord: { record: "ID", date: "2017" } }]) { sentence } }'],
		['Office', '{ whatIf(changes: [{ mergeOffices: ["ID", "office:R037"] }]) { sentence } }'],
		['Mission', '{ missions(after: "CURSOR") { totalCount } }'],
	]
	const answered = async (text: string, id: string, reader: Reader): Promise<string> => {
		const cursor = Buffer.from(JSON.stringify({ kind: 'mission', id })).toString('base64url')
		const query = text.replaceAll('ID', id).replaceAll('CURSOR', cursor)
		const { snapshots, caches } = withHidden
		const said = await runQuery(snapshots, query, { caches, reader }).then(
			(data) => JSON.stringify(data),
			(error: Error) => `${error.name} ${error.message} ${JSON.stringify(error)}`,
		)
		return said.replaceAll(id, 'ID')
	}

	it.each(QUESTIONS)('of %s is answered like an unknown id: %s', async (kind, text) => {
		const [reader, sees] = READERS['another editor'] ?? [VISITOR, () => false]
		const unseen = hidden.filter(
			(record) =>
				record.kind === kind &&
				isHidden(record) &&
				!ownersOf(record).some((owner) => sees(record.visibility, owner)),
		)
		expect(unseen.length).toBeGreaterThan(0)
		for (const { id } of unseen.slice(0, 5)) {
			for (const asking of [VISITOR, reader]) {
				const none = await answered(text, id.replace('hidden', 'nowhere'), asking)
				expect((await answered(text, id, asking)).replaceAll('hidden', 'nowhere')).toBe(none)
			}
		}
	})
})

describe('The data version', () => {
	const version = async (snapshots: Snapshots, reader: Reader): Promise<unknown> =>
		JSON.stringify(
			await runQuery(snapshots, '{ coverage { dataVersion } }', { caches: new Caches(), reader }),
		)
	const [member, editor, other] = ['a member', 'an editor', 'another editor'].map(
		(name) => READERS[name]?.[0] ?? VISITOR,
	)
	if (!member || !editor || !other) throw new Error('Expected three readers.')

	it.each([
		['private', LOIRE, ['an editor']],
		['counted', LOIRE, ['an editor']],
		['group', null, ['a member']],
		['public', null, ['a visitor', 'a member', 'an editor', 'another editor']],
	] as const)(
		'changes with a record that is %s only for those who see it',
		async (visibility, owner, moved) => {
			const twin = open.snapshots.record('mission:M012')
			if (twin?.kind !== 'Mission') throw new Error('Expected a mission.')
			const after = withHidden.snapshots.changed(
				[written({ ...twin, id: 'mission:new', visibility, owner })],
				2,
			)
			const readers = {
				'a visitor': VISITOR,
				'a member': member,
				'an editor': editor,
				'another editor': other,
			}
			const found: string[] = []
			for (const [name, reader] of Object.entries(readers)) {
				if ((await version(after, reader)) !== (await version(withHidden.snapshots, reader))) found.push(name)
			}
			expect(found).toEqual(moved)
		},
	)
})
