import { describe, expect, it } from 'vitest'
import { ActorRecords } from '../../../../client/features/actor/ActorRecords'
import type { ActorsRecords } from '../../../../client/features/actor/shownActor'
import { render, wordsOf } from '../../render'

const PERIOD = { start: '2014', end: null, startApproximate: false, text: 'depuis 2014' }
const common = (fromMemory: boolean) => ({
	attestedSince: null,
	confidence: 'LOW',
	lastNews: '2014',
	fromMemory,
	scenario: false,
	note: null,
	period: PERIOD,
	sectors: [],
	sources: [],
})

/** One record of each kind, the same for every test: the only one of an actor. */
function recordsOf(kind: 'partnerships' | 'missions' | 'offices' | 'wishes', fromMemory: boolean): string {
	const brest = {
		id: 'brest',
		kind: 'FRENCH_TERRITORY',
		kindName: 'commune',
		name: 'Brest',
		nameLanguage: 'fr',
		nameLocal: null,
	}
	const record = {
		partnerships: {
			id: 'partnership:P1',
			formName: 'Jumelage',
			status: 'ACTIF',
			openness: 'POSSIBLE',
			namesAtSignature: [],
			frenchActors: [brest],
			partnerActors: [],
			body: null,
		},
		missions: {
			id: 'mission:M1',
			direction: 'FR_TO_PARTNER',
			missionStatus: 'DONE',
			nameOfTheTime: null,
			leader: brest,
			participants: [],
			host: null,
			stops: [],
		},
		offices: {
			id: 'office:R1',
			formName: 'Bureau',
			officeName: 'Maison',
			status: 'ACTIF',
			openness: 'POSSIBLE',
			owners: [brest],
			place: null,
		},
		wishes: {
			id: 'wish:W1',
			wishDirection: 'SEEKS',
			what: 'office',
			whatName: 'Un bureau',
			wishStatus: 'INCONNU',
			actor: brest,
			place: null,
			other: null,
		},
	}[kind]
	const actor = {
		...brest,
		level: 'commune',
		country: { code: 'FR', name: 'France' },
		partnerships: [],
		missions: [],
		offices: [],
		wishes: [],
		[kind]: [{ ...record, ...common(fromMemory) }],
	}
	return wordsOf(render(<ActorRecords records={actor as unknown as ActorsRecords} />))
}

const timesSaid = (words: string): number => words.split('de mémoire, à vérifier').length - 1

describe('A record stated only from memory', () => {
	it.each(['partnerships', 'missions', 'offices', 'wishes'] as const)(
		'says so once in the table of an actor, among its %s',
		(kind) => {
			expect(timesSaid(recordsOf(kind, true))).toBe(1)
			expect(timesSaid(recordsOf(kind, false))).toBe(0)
		},
	)
})
