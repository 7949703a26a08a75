import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
	digestsOf,
	ERASED_TEXT,
	erasedTermsOf,
	excerptsOf,
	finderOfErasure,
	redactorOf,
	redactorOfErasure,
	redactValue,
	textsOf,
} from '../../../server/domain/erasure'

const NEEDLES = erasedTermsOf({
	names: ['Éloïse Test-Exemple'],
	emails: ['e.test@exemple.invalid'],
	phones: ['+33 1 99 00 12 34'],
})
const KEY = randomBytes(32)
const ERASURE = {
	id: 'erasure:1',
	subject: 'contact:1',
	reason: 'REQUEST',
	at: '2027-01-01T00:00:00.000Z',
	salt: 'grain',
	organisation: null,
	group: null,
	by: null,
	digests: digestsOf(NEEDLES, 'grain', KEY),
} as const

describe.each([
	['the names, emails and phones of a person', redactorOf(NEEDLES)],
	['digests made with the key', redactorOfErasure(ERASURE, KEY)],
])('Erasing with %s', (_by, redact) => {
	it.each([
		['Demandez à Éloïse Test-Exemple, demain.', `Demandez à ${ERASED_TEXT}, demain.`],
		['ELOISE TEST EXEMPLE', ERASED_TEXT],
		['Exemple Eloïse Test', ERASED_TEXT],
		['écrire à <E.Test@Exemple.invalid>.', `écrire à <${ERASED_TEXT}>.`],
		['tél. 01.99.00.12.34 ou 0033199001234', `tél. ${ERASED_TEXT} ou ${ERASED_TEXT}`],
		['Éloïse Test-Exemple et Éloïse Test-Exemple', `${ERASED_TEXT} et ${ERASED_TEXT}`],
	])('finds every way of writing them: %s', (text, without) => {
		expect(redact(text)).toBe(without)
	})

	it.each(['Éloïse est venue.', 'Un exemple de test', '01 99 00 12 35', 'test@exemple.invalid', ''])(
		'keeps what belongs to others: %s',
		(text) => {
			expect(redact(text)).toBe(text)
		},
	)
})

describe('Erasing a person', () => {
	it('ignores a name of one word, which others bear too', () => {
		expect(erasedTermsOf({ names: ['Exemple'], emails: [null], phones: [null, '112'] })).toEqual({
			phrases: [],
			numbers: [],
		})
	})

	it('finds a Chinese name in a text without blanks', () => {
		const redact = redactorOf(erasedTermsOf({ names: ['测试'], emails: [], phones: [] }))
		expect(redact('请联系测试主任')).toBe(`请联系${ERASED_TEXT}主任`)
	})

	it('finds nobody with another key: the database alone reveals no name', () => {
		expect(redactorOfErasure(ERASURE, randomBytes(32))('Éloïse Test-Exemple')).toBe('Éloïse Test-Exemple')
		expect(JSON.stringify(ERASURE)).not.toMatch(/éloïse|eloise|exemple|0012/i)
	})

	it('erases at every depth of a value, and returns the same value where nothing matches', () => {
		const names = { fr: 'Cabinet Éloïse Test-Exemple', en: null, aliases: ['Exemple Éloïse Test', 'Cabinet'] }
		const redact = redactorOf(NEEDLES)
		expect(redactValue(names, 'FREE', redact)).toEqual({
			fr: `Cabinet ${ERASED_TEXT}`,
			en: null,
			aliases: [ERASED_TEXT, 'Cabinet'],
		})
		const others = { fr: 'Cabinet', former: [{ name: 'Étude', from: 1990 }] }
		expect(redactValue(others, 'FREE', redact)).toBe(others)
	})

	it.each([
		'https://example.org/eloise-test-exemple',
		'https://example.org/%C3%89lo%C3%AFse%20Test-Exemple/2',
	])('empties an address that holds the name, and quotes it decoded: %s', (url) => {
		expect(redactValue(url, 'ADDRESS', redactorOf(NEEDLES))).toBeNull()
		const [excerpt, ...more] = excerptsOf(textsOf(url), finderOfErasure(ERASURE, KEY))
		expect([excerpt?.found, excerpt?.before, more]).toEqual([
			expect.stringMatching(/^[ée]lo[iï]se.test.exemple$/i),
			'https://example.org/',
			[],
		])
	})
})
