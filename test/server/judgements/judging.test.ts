/** An actor's own verdict on an overlap (model.md §2, "Judgement"), asked over GraphQL by its editors. */
import { beforeEach, describe, expect, it } from 'vitest'
import { parseFuzzyDate } from '../../../server/domain/fuzzyDate'
import { mission } from '../../fixtures/records'
import { coordinatorOf, editorOf, memberOf, VISITING } from '../declarations/declaring'
import { editing, type JudgingWorld, judgingWorld, readerOf } from './judgingWorld'

const trips = [
	mission('mission:1', 'north', 'oriel', '2010-05-01', { owner: 'north' }),
	mission('mission:2', 'south', 'oriel', '2010-05-10', { owner: 'south' }),
]
const OWN = `openCount backCount silencedCount nodes { actorId version isSilenced isInherited changedSentence
	changedEvidence { recordId change label } overlap { id } judgement { id verdict reason judgedOn isMine version } }`
const north = editorOf('north')
const south = editorOf('south')

interface Own {
	readonly openCount: number
	readonly backCount: number
	readonly silencedCount: number
	readonly nodes: readonly {
		readonly version: number
		readonly isInherited: boolean
		readonly isSilenced: boolean
		readonly changedSentence: string | null
		readonly changedEvidence: readonly { recordId: string; change: string; label: string | null }[]
		readonly overlap: { readonly id: string }
		readonly judgement: {
			id: string
			verdict: string
			reason: string
			isMine: boolean
			version: number
		} | null
	}[]
}

let world: JudgingWorld
beforeEach(async () => {
	world = await judgingWorld(trips)
})

const listOf = async (reader = north, actor = 'north', state = 'OPEN'): Promise<Own> =>
	(
		await world.ask<{ ownOverlaps: Own }>(
			reader,
			`{ ownOverlaps(actor: "${actor}", state: ${state}) { ${OWN} } }`,
		)
	).ownOverlaps
const judge = (reader = north, args: object = {}, key?: string) =>
	world.act(
		reader,
		'judgeOverlap',
		{
			actor: 'north',
			overlap: world.firstKey(),
			verdict: 'HANDLED',
			reason: 'Vu avec le poste.',
			version: 0,
			...args,
		},
		key,
	)

describe('Judging an overlap', () => {
	it('keeps the verdict, its author and reason, and the evidence in its versions', async () => {
		const { id } = await judge()
		expect(await world.record(id)).toMatchObject({
			kind: 'Judgement',
			version: 1,
			visibility: 'private',
			actor: 'north',
			subject: 'CROWDING',
			place: 'oriel',
			verdict: 'handled',
			author: 'account:north',
			reason: 'Vu avec le poste.',
			evidence: ['mission:1@1', 'mission:2@1'],
			judgedOn: '2026-11-25',
		})
		expect(world.store.audit.at(-1)).toEqual({
			account: 'account:north',
			action: 'overlap.judge',
			object: id,
			fields: ['verdict', 'reason', 'evidence'],
		})
	})

	it('takes the overlap out of the actor’s own list, where it can be counted and read, and out of nobody else’s', async () => {
		const key = world.firstKey()
		expect(await listOf()).toMatchObject({ openCount: 1, silencedCount: 0 })
		await judge()
		expect(await listOf()).toMatchObject({ openCount: 0, silencedCount: 1, nodes: [] })
		expect((await listOf(north, 'north', 'SILENCED')).nodes).toMatchObject([
			{ overlap: { id: key }, isSilenced: true, judgement: { verdict: 'HANDLED', isMine: true } },
		])
		expect(await listOf(south, 'south')).toMatchObject({ openCount: 1, nodes: [{ judgement: null }] })
		expect(world.firstKey()).toBe(key)
	})

	it('leaves what is new or only qualified in the list', async () => {
		await judge(north, { verdict: 'QUALIFIED' })
		expect(await listOf()).toMatchObject({ openCount: 1, nodes: [{ judgement: { verdict: 'QUALIFIED' } }] })
		await judge(north, { verdict: 'NEW', reason: '', version: 1 })
		expect(await listOf()).toMatchObject({ openCount: 1, nodes: [{ judgement: null, version: 2 }] })
	})

	it('comes back when a record of it changes, comes or goes, saying which', async () => {
		await judge()
		await world.load(
			mission('mission:2', 'south', 'oriel', '2010-05-11', { version: 2, owner: 'south' }),
			mission('mission:3', 'isle', 'oriel', '2010-05-20'),
		)
		const back = await listOf()
		expect(back).toMatchObject({ openCount: 1, backCount: 1 })
		expect(back.nodes[0]?.changedEvidence).toMatchObject([
			{ recordId: 'mission:3', change: 'ADDED' },
			{ recordId: 'mission:2', change: 'REVISED' },
		])
		expect(back.nodes[0]?.changedSentence).toContain('une fiche de plus, aucune de moins, une révisée')
		// Judged again, it is put away again, on what it now rests on.
		await judge(north, { version: 1 })
		expect(await listOf()).toMatchObject({ openCount: 0, silencedCount: 1 })
		await world.load(
			mission('mission:3', 'isle', 'oriel', '2010-05-20', {
				version: 2,
				retracted: { reason: 'Jamais partie', on: parseFuzzyDate('2026-11-25') } as never,
			}),
		)
		expect((await listOf()).nodes[0]?.changedEvidence).toMatchObject([
			{ recordId: 'mission:3', change: 'REMOVED' },
		])
	})

	it('is inherited when an earlier mission gives the overlap a new key', async () => {
		const key = world.firstKey()
		await judge()
		await world.load(mission('mission:0', 'isle', 'oriel', '2010-04-20'))
		const { nodes } = await listOf()
		expect(nodes[0]?.overlap.id).not.toBe(key)
		expect(nodes[0]).toMatchObject({
			isInherited: true,
			version: 0,
			judgement: { verdict: 'HANDLED' },
			changedEvidence: [{ recordId: 'mission:0', change: 'ADDED' }],
		})
	})

	it('does not come back for an editor who sees less than whoever judged', async () => {
		const inGroup = mission('mission:3', 'isle', 'oriel', '2010-05-20', {
			visibility: 'group',
			owner: 'isle',
		})
		await world.load(inGroup)
		const both = readerOf('both', editing('north'), { role: 'MEMBER', group: 'VM', actorId: null })
		await judge(both)
		expect(await listOf(both)).toMatchObject({ openCount: 0 })
		expect(await listOf(north)).toMatchObject({ openCount: 0, silencedCount: 1 })
		await world.load({ ...inGroup, version: 2 })
		expect((await listOf(both)).nodes[0]?.changedEvidence).toMatchObject([
			{ recordId: 'mission:3', change: 'REVISED' },
		])
	})

	it('is only of what the default parameters find, without a scenario', async () => {
		const fictitious = await judgingWorld(trips.map((trip) => ({ ...trip, scenario: true })))
		const { overlaps } = await fictitious.ask<{ overlaps: { nodes: { id: string }[] } }>(
			VISITING,
			'{ overlaps(filter: { includeScenario: true }) { nodes { id } } }',
		)
		const asked = {
			actor: 'north',
			overlap: overlaps.nodes[0]?.id,
			verdict: 'HANDLED',
			reason: 'x',
			version: 0,
		}
		await expect(fictitious.act(north, 'judgeOverlap', asked)).rejects.toMatchObject({ code: 'REFUSED' })
		await expect(judge(north, { overlap: 'overlap:none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
		// Apart by more than thirty days: an overlap of sixty alone, which the default parameters do not find.
		const apart = await judgingWorld([
			mission('mission:1', 'north', 'oriel', '2010-05-01'),
			mission('mission:2', 'south', 'oriel', '2010-06-20'),
		])
		const sixty = await apart.ask<{ overlaps: { nodes: { id: string }[] } }>(
			VISITING,
			'{ overlaps(filter: { gapDays: 60 }) { nodes { id } } }',
		)
		const other = { ...asked, overlap: sixty.overlaps.nodes[0]?.id }
		expect(other.overlap).toBeDefined()
		await expect(apart.act(north, 'judgeOverlap', other)).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})

	it.each([
		['an actor without a part in it', { actor: 'isle' }, readerOf('isle', editing('isle')), 'BAD_INPUT'],
		['no reason', { reason: ' ' }, north, 'BAD_INPUT'],
		['a reason that is too long', { reason: 'x'.repeat(2_001) }, north, 'BAD_INPUT'],
		['another actor than the own', {}, south, 'FORBIDDEN'],
		['a member of the group', {}, memberOf('VM'), 'FORBIDDEN'],
		['the coordinator, who answers for nobody', {}, coordinatorOf('VM'), 'FORBIDDEN'],
		['a visitor', {}, VISITING, 'UNAUTHENTICATED'],
		['a program of the editor', {}, { ...north, scopes: ['READ'] as const }, 'FORBIDDEN'],
	])('is refused for %s', async (_what, args, reader, code) => {
		await expect(judge(reader, args)).rejects.toMatchObject({ code })
		expect(world.snapshots().first.whole.judgements.size).toBe(0)
	})

	it('is refused on a version that somebody else wrote meanwhile, with what is there', async () => {
		await judge()
		await expect(judge(north, { verdict: 'DISMISSED' })).rejects.toMatchObject({
			code: 'CONFLICT',
			details: {
				present: {
					version: 1,
					fields: [
						{ name: 'verdict', values: ['HANDLED'] },
						{ name: 'reason', values: ['Vu avec le poste.'] },
					],
				},
			},
		})
	})

	it('is done once under a key, whatever is asked for again', async () => {
		const key = '7b0e4f0a-8d5a-4f0c-9f57-0a6f4f6b3a01'
		const first = await judge(north, {}, key)
		expect(await judge(north, {}, key)).toEqual(first)
		await expect(judge(north, { reason: 'Autre chose.' }, key)).rejects.toMatchObject({ code: 'BAD_INPUT' })
		expect((await world.store.changesOf(first.id)).length).toBe(1)
	})

	it('has a history, and can be undone, on the evidence of then', async () => {
		const { id } = await judge()
		await judge(north, { verdict: 'DISMISSED', reason: 'Sans objet.', version: 1 })
		const history = () =>
			world.ask<{ judgementHistory: readonly object[] }>(
				north,
				`{ judgementHistory(id: "${id}") { version verdict reason isMine } }`,
			)
		expect((await history()).judgementHistory).toEqual([
			{ version: 2, verdict: 'DISMISSED', reason: 'Sans objet.', isMine: true },
			{ version: 1, verdict: 'HANDLED', reason: 'Vu avec le poste.', isMine: true },
		])
		await world.act(north, 'revertJudgement', { id, version: 2, to: 1 })
		expect((await listOf(north, 'north', 'SILENCED')).nodes[0]?.judgement).toMatchObject({
			version: 3,
			verdict: 'HANDLED',
		})
		await world.act(north, 'revertJudgement', { id, version: 3, to: 0 })
		expect(await listOf()).toMatchObject({ openCount: 1, nodes: [{ judgement: null, version: 4 }] })
		await expect(world.act(north, 'revertJudgement', { id, version: 4, to: 9 })).rejects.toMatchObject({
			code: 'BAD_INPUT',
		})
	})

	it('tells nobody else that there is a judgement, though its id can be worked out', async () => {
		const { id } = await judge()
		for (const reader of [south, memberOf('VM'), coordinatorOf('VM')]) {
			const asked = world.ask(reader, `{ judgementHistory(id: "${id}") { version } }`)
			await expect(asked).rejects.toMatchObject({ code: reader === south ? 'NOT_FOUND' : 'FORBIDDEN' })
			const none = world.ask(reader, '{ judgementHistory(id: "judgement:000000000000") { version } }')
			const said = await Promise.all([asked, none].map((one) => one.catch(({ message }) => message)))
			expect(said[0]).toBe(said[1])
		}
	})

	it('stands on the page of the overlap for each actor that the reader speaks for, and for nobody else', async () => {
		await judge()
		const asked = `{ ownJudgements(overlap: "${world.firstKey()}") { actorId isSilenced } }`
		const of = async (reader = north) =>
			(await world.ask<{ ownJudgements: object[] }>(reader, asked)).ownJudgements
		expect(await of(readerOf('both', editing('south'), editing('north'), editing('isle')))).toEqual([
			{ actorId: 'north', isSilenced: true },
			{ actorId: 'south', isSilenced: false },
		])
		expect(await of(coordinatorOf('VM'))).toBeNull()
		expect(await of(VISITING)).toBeNull()
	})
})
