import { describe, expect, it } from 'vitest'
import type { Pair, PairSide } from '../../../../client/features/duplicates/comparePair'
import { PairTable } from '../../../../client/features/duplicates/PairTable'
import { namedTerritory } from '../../namedTerritory'
import { render, wordsOf } from '../../render'

const source = {
	id: 'source:1',
	title: 'Le site de la ville',
	url: 'https://example.org/',
	host: 'example.org',
	date: null,
	type: 'press',
	typeName: 'Presse',
}

const PERIOD = {
	start: '2005',
	end: null,
	startApproximate: false,
	endApproximate: false,
	text: 'depuis 2005',
}
const LINK: NonNullable<PairSide['record']> = {
	id: 'partnership:P001',
	recordKind: 'PARTNERSHIP',
	version: 1,
	label: 'Jumelage Brest – Qingdao',
	confidence: 'HIGH',
	lastNews: '2005',
	fromMemory: false,
	retracted: null,
	scenario: false,
	note: null,
	sources: [source],
	form: 'jumelage',
	formName: 'Jumelage',
	status: 'ACTIF',
	openness: 'ESTABLISHED',
	namesAtSignature: [null],
	period: PERIOD,
	frenchActors: [namedTerritory('territory:FR:commune:29019', 'Brest')],
	partnerActors: [namedTerritory('territory:CN:370200', 'Qingdao')],
	body: null,
	sectors: [],
	attestedSince: null,
}
const side = (record: NonNullable<PairSide['record']>): PairSide => ({
	id: record.id,
	label: record.label,
	record,
	actor: null,
})
const PAIR: Pair = {
	id: 'duplicate:1',
	recordKind: 'PARTNERSHIP',
	basis: 'SAME_ENDS',
	scenario: false,
	sentence: 'Doublon possible.',
	records: [
		side(LINK),
		side({ ...LINK, id: 'partnership:P002', period: { ...PERIOD, start: '2006', text: 'depuis 2006' } }),
	],
}

describe('Two possible duplicates', () => {
	const html = render(<PairTable pair={PAIR} />)
	const words = wordsOf(html)

	it('are shown side by side, each leading to its page, with their sources', () => {
		expect(words).toContain('P001 et P002')
		expect(html).toContain('href="/fiches/partnership:P001"')
		expect(html).toContain('href="/fiches/partnership:P002"')
		expect(words.match(/example\.org/g)).toHaveLength(2)
	})

	it('show what differs first, then what is the same', () => {
		expect(words).toMatch(/depuis 2005 depuis 2006 différent/)
		expect(words).toMatch(/Jumelage Jumelage identique/)
		expect(words.lastIndexOf('différent')).toBeLessThan(words.indexOf('Jumelage Jumelage identique'))
	})

	it('leave out fields that neither has, and say which one lacks a field', () => {
		expect(words).not.toContain('rien de recensé')
		const noted = { ...PAIR, records: [side(LINK), side({ ...LINK, note: 'Charte de 2005' })] }
		expect(wordsOf(render(<PairTable pair={noted} />))).toMatch(/rien de recensé Charte de 2005 différent/)
	})

	it('can be two bodies, named and placed', () => {
		const body = (id: string, name: string): PairSide => ({
			id,
			label: name,
			record: null,
			actor: {
				...namedTerritory(id, name),
				kind: 'UNIVERSITY',
				kindName: 'université',
				aliases: [],
				confidence: 'MEDIUM',
				territory: namedTerritory('territory:FR:commune:29019', 'Brest'),
				sources: [source],
			},
		})
		const pair = {
			...PAIR,
			records: [body('organisation:a', 'Ecole navale'), body('organisation:b', 'École navale')],
		}
		const said = wordsOf(render(<PairTable pair={pair} />))
		expect(said).toMatch(/Ecole navale École navale différent/)
		expect(said).toMatch(/Brest Brest identique/)
	})
})
