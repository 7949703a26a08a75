import { describe, expect, it } from 'vitest'
import {
	destinationOfQuestion,
	type QuestionPart,
} from '../../../../../client/features/explorer/ask/destinationOfQuestion'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'
import { questionPart as part } from './questionPart'

const actor = (id: string, code: string): QuestionPart =>
	part({
		meaning: 'ACTOR',
		actor: { id, name: id, kindName: '', country: { code } },
	})
const HERE = actor('territory:FR:region:44', 'FR')
const THERE = actor('territory:XV:1', 'XV')
const SINCE = part({ meaning: 'PERIOD', from: '2010-05' })
const WINE = part({ meaning: 'SECTORS', sectors: [{ code: 'vin' }] })

describe('A question', () => {
	it('becomes filters of the explorer, and keeps the current view', () => {
		const before = { ids: ['a:b'], chosen: ['a:c'], from: '1990', page: 3 }
		const view = { ...DEFAULT_VIEW, as: 'timeline' as const, ...before }
		const found = destinationOfQuestion('  qui ?', [HERE, THERE, WINE, SINCE], view)
		expect(found).toEqual({
			view: {
				...DEFAULT_VIEW,
				as: 'timeline',
				who: ['territory:FR:region:44'],
				where: ['territory:XV:1'],
				sectors: ['vin'],
				from: '2010-05',
				question: 'qui ?',
			},
		})
	})

	it('sets kinds of records, of actors and levels', () => {
		const found = destinationOfQuestion(
			'?',
			[
				part({ meaning: 'RECORD_KIND', recordKind: 'MISSION' }),
				part({ meaning: 'ACTOR_KIND', actorKind: 'UNIVERSITY' }),
				part({ meaning: 'LEVEL', level: 'commune' }),
			],
			DEFAULT_VIEW,
		)
		expect(found).toMatchObject({
			view: { links: ['MISSION'], whoKinds: ['UNIVERSITY'], whoLevels: ['commune'] },
		})
	})

	it('about overlaps or opportunities leads to their list', () => {
		expect(
			destinationOfQuestion(
				'?',
				[part({ meaning: 'SUBJECT', subject: 'OVERLAPS' }), HERE, THERE, SINCE],
				DEFAULT_VIEW,
			),
		).toEqual({
			path: '/croisements',
			actor: 'territory:FR:region:44',
			parameters: { place: 'territory:XV:1', from: '2010' },
		})
		expect(
			destinationOfQuestion(
				'?',
				[part({ meaning: 'SUBJECT', subject: 'OPPORTUNITIES' }), WINE],
				DEFAULT_VIEW,
			),
		).toEqual({ path: '/a-mettre-en-commun', actor: null, parameters: { sector: 'vin' } })
	})

	it('leads nowhere if nothing was understood', () => {
		expect(destinationOfQuestion('bleu', [part({ text: 'bleu' })], DEFAULT_VIEW)).toBeNull()
		expect(destinationOfQuestion('qui', [], DEFAULT_VIEW)).toBeNull()
	})
})
