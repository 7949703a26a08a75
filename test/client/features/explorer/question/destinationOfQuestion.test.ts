import { describe, expect, it } from 'vitest'
import {
	destinationOfQuestion,
	type QuestionPart,
} from '../../../../../client/features/explorer/question/destinationOfQuestion'
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
	it('becomes filters of the explorer', () => {
		expect(destinationOfQuestion([HERE, THERE, WINE, SINCE])).toMatchObject({
			filters: {
				who: ['territory:FR:region:44'],
				where: ['territory:XV:1'],
				sectors: ['vin'],
				from: '2010-05',
				to: null,
			},
		})
	})

	it('sets kinds of records, of actors and levels', () => {
		const found = destinationOfQuestion([
			part({ meaning: 'RECORD_KIND', recordKind: 'MISSION' }),
			part({ meaning: 'ACTOR_KIND', actorKind: 'UNIVERSITY' }),
			part({ meaning: 'LEVEL', level: 'commune' }),
		])
		expect(found).toMatchObject({
			filters: { links: ['MISSION'], whoKinds: ['UNIVERSITY'], whoLevels: ['commune'] },
		})
	})

	it('about overlaps or opportunities leads to their list', () => {
		expect(
			destinationOfQuestion([part({ meaning: 'SUBJECT', subject: 'OVERLAPS' }), HERE, THERE, SINCE]),
		).toEqual({
			path: '/croisements',
			actor: 'territory:FR:region:44',
			parameters: { place: 'territory:XV:1', from: '2010' },
		})
		expect(destinationOfQuestion([part({ meaning: 'SUBJECT', subject: 'OPPORTUNITIES' }), WINE])).toEqual({
			path: '/a-mettre-en-commun',
			actor: null,
			parameters: { sector: 'vin' },
		})
	})

	it('leads nowhere if nothing was understood', () => {
		expect(destinationOfQuestion([part({ text: 'bleu' })])).toBeNull()
		expect(destinationOfQuestion([])).toBeNull()
	})
})
