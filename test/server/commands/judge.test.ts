import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../server/analysis/overlaps/overlapKey'
import { defaultParameters } from '../../../server/analysis/overlaps/parameters'
import { type JudgingService, judgeOverlap, judgePair } from '../../../server/commands/judge'
import type { OverlapVerdict } from '../../../server/domain/judgement'
import type { GraphRecord } from '../../../server/domain/records'
import { BadInput, NotFound, Refused } from '../../../server/errors'
import { cachedNameIndex } from '../../../server/queries/cachedNameIndex'
import { ownOverlaps } from '../../../server/queries/ownOverlaps'
import { RollUp } from '../../../server/snapshot/rollUp'
import { formatSentence } from '../../../server/text/sentenceFormatter'
import { harbourSnapshots } from '../../fixtures/harbours'
import { overlapsIn } from '../../fixtures/overlaps'
import { mission, partnership, withRecords } from '../../fixtures/records'

const TODAY = '2026-11-26'
const trips = [
	mission('mission:1', 'north', 'oriel', '2010-05-01'),
	mission('mission:2', 'south', 'oriel', '2010-05-10'),
]

/** What is written comes back through the feed, as on a server. */
function serviceOn(records: readonly GraphRecord[]) {
	let snapshots = harbourSnapshots(records)
	const written: GraphRecord[] = []
	const load = (...more: readonly GraphRecord[]) => {
		snapshots = withRecords(snapshots, ...more)
	}
	const store: JudgingService['store'] = {
		write: async (more) => {
			written.push(...more)
			load(...more)
			return { epoch: 'test', seq: written.length, bookmark: '' }
		},
	}
	return {
		get snapshot() {
			return snapshots.first.whole
		},
		get visible() {
			return snapshots.first.public
		},
		store,
		today: TODAY,
		written,
		load,
	}
}
const keyOf = ({ snapshot }: Pick<JudgingService, 'snapshot'>) =>
	overlapsIn(snapshot, { asOf: TODAY })[0]?.id ?? ''
const asked = (key: string, verdict: OverlapVerdict = 'handled', actor = 'north') => ({
	actor,
	key,
	verdict,
	author: 'person:1',
	reason: 'Vu avec le poste.',
})
const listOf = async (service: JudgingService, actor = 'north') =>
	(await ownOverlaps(service, actor)).map(({ finding }) => finding.id)

describe('judging an overlap', () => {
	it('keeps the verdict, its author and reason, and the evidence in its versions', async () => {
		const service = serviceOn(trips)
		const record = await judgeOverlap(service, asked(keyOf(service)))
		expect(service.written).toEqual([record])
		expect(record).toMatchObject({
			kind: 'Judgement',
			version: 1,
			visibility: 'private',
			actor: 'north',
			subject: 'CROWDING',
			place: 'oriel',
			verdict: 'handled',
			author: 'person:1',
			reason: 'Vu avec le poste.',
			evidence: ['mission:1@1', 'mission:2@1'],
			judgedOn: TODAY,
		})
	})

	it('takes the overlap out of the actor’s own list, and out of nobody else’s', async () => {
		const service = serviceOn(trips)
		const key = keyOf(service)
		await judgeOverlap(service, asked(key))
		expect(await listOf(service)).toEqual([])
		expect(await listOf(service, 'south')).toEqual([key])
		expect(keyOf(service)).toBe(key)
	})

	it('keeps one judgement for an actor and a key: a second one is its next version', async () => {
		const service = serviceOn(trips)
		const key = keyOf(service)
		const one = await judgeOverlap(service, asked(key))
		const two = await judgeOverlap(service, asked(key, 'qualified'))
		expect([two.id, two.version]).toEqual([one.id, 2])
		expect(await listOf(service)).toEqual([key])
	})

	it('comes back when a mission of it changes, saying what changed', async () => {
		const service = serviceOn(trips)
		const key = keyOf(service)
		await judgeOverlap(service, asked(key))
		service.load(mission('mission:2', 'south', 'oriel', '2010-05-11', { version: 2 }))
		service.load(mission('mission:3', 'isle', 'oriel', '2010-05-20'))
		const [back] = await ownOverlaps(service, 'north')
		expect(back?.standing?.changes).toEqual({ added: ['mission:3'], removed: [], revised: ['mission:2'] })
		const names = cachedNameIndex(service.snapshot.geography)
		if (!back?.changed) throw new Error('Expected a sentence on what changed')
		expect(formatSentence(back.changed, 'fr', names)).toContain(
			'une fiche de plus, aucune de moins, une révisée',
		)
		for (const language of ['en', 'zh'] as const)
			expect(formatSentence(back.changed, language, names)).not.toBe('')
	})

	it('is inherited when an earlier mission gives the overlap a new key', async () => {
		const service = serviceOn(trips)
		const key = keyOf(service)
		await judgeOverlap(service, asked(key))
		service.load(mission('mission:0', 'isle', 'oriel', '2010-04-20'))
		const [back] = await ownOverlaps(service, 'north')
		expect(back?.finding.id).not.toBe(key)
		expect(back?.standing).toMatchObject({
			inherited: true,
			judgement: { verdict: 'handled' },
			changes: { added: ['mission:0'] },
		})
	})

	it.each([
		{ asOf: '2017-01-31' },
		{ gapDays: 31 },
		{ maxSpanDays: 100 },
		{ minConfidence: 'medium' as const },
		{ includeScenario: true },
		{ levels: { french: 'region', partner: null } },
		{ levels: { french: null, partner: 'state' } },
	])('is refused for other parameters than the default ones: %j', async ({ levels, ...other }) => {
		const service = serviceOn(trips)
		const judging = judgeOverlap(service, asked(keyOf(service)), {
			parameters: { ...defaultParameters(TODAY), ...other },
			...(levels && { rollUp: new RollUp(levels) }),
		})
		await expect(judging).rejects.toThrow(Refused)
		expect(service.written).toEqual([])
	})

	it('finds no overlap with fictitious evidence to judge', async () => {
		const fictitious = serviceOn(trips.map((trip) => ({ ...trip, scenario: true })))
		const shown = overlapsIn(fictitious.snapshot, { asOf: TODAY, includeScenario: true })
		await expect(judgeOverlap(fictitious, asked(shown[0]?.id ?? ''))).rejects.toThrow(NotFound)
	})

	it('says what was expected of an unknown actor, verdict, author, reason or key', async () => {
		const service = serviceOn(trips)
		const key = keyOf(service)
		const good = asked(key)
		await expect(judgeOverlap(service, { ...good, actor: 'nobody' })).rejects.toThrow(BadInput)
		await expect(judgeOverlap(service, { ...good, verdict: 'same' as OverlapVerdict })).rejects.toThrow(
			'dismissed',
		)
		await expect(judgeOverlap(service, { ...good, author: ' ' })).rejects.toThrow('author')
		await expect(judgeOverlap(service, { ...good, reason: '' })).rejects.toThrow('reason')
		await expect(judgeOverlap(service, { ...good, key: 'overlap:none' })).rejects.toThrow(NotFound)
	})

	it('is in no public view, and changes no public result', async () => {
		const service = serviceOn(trips)
		const { visible } = service
		const before = JSON.stringify(overlapsIn(service.snapshot, { asOf: TODAY }))
		await judgeOverlap(service, asked(keyOf(service)))
		expect(service.snapshot.judgements.size).toBe(1)
		expect(service.visible).toBe(visible)
		expect(JSON.stringify(overlapsIn(service.snapshot, { asOf: TODAY }))).toBe(before)
	})
})

describe('judging two records', () => {
	const links = ['a', 'b', 'c'].map((id) => partnership(`partnership:${id}`, ['north'], ['oriel']))
	const judging = (service: JudgingService, one: string, other: string, verdict: 'same' | 'different') =>
		judgePair(service, {
			...asked(duplicateKey(`partnership:${one}`, `partnership:${other}`)),
			verdict,
		})

	it('refuses a "same" that contradicts a "different", with the three records shown', async () => {
		const service = serviceOn(links)
		await judging(service, 'a', 'c', 'different')
		await judging(service, 'b', 'c', 'same')
		const contradicted = judging(service, 'a', 'b', 'same')
		await expect(contradicted).rejects.toThrow(Refused)
		await expect(contradicted).rejects.toThrow('partnership:a, partnership:b, partnership:c')
		expect(service.written).toHaveLength(2)
	})

	it('leaves another actor free to judge otherwise', async () => {
		const service = serviceOn(links)
		await judging(service, 'a', 'b', 'different')
		const key = duplicateKey('partnership:a', 'partnership:b')
		const other = await judgePair(service, { ...asked(key), actor: 'south', verdict: 'same' })
		expect(other).toMatchObject({
			subject: 'DUPLICATE_RECORD',
			evidence: ['partnership:a@1', 'partnership:b@1'],
		})
	})

	it('refuses a pair that does not look like one', async () => {
		const service = serviceOn(links)
		await expect(judging(service, 'a', 'z', 'same')).rejects.toThrow(NotFound)
	})
})
