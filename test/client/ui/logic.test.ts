import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { reportMail } from '../../../client/features/reports/ReportPage'
import { errorSentence } from '../../../client/text/errorSentence'
import { errorCode } from '../../../client/ui/Answer'
import { safeAddress } from '../../../client/ui/SourceLink'
import { markMatches } from '../../../client/ui/Suggestions'
import { sortingAfter, sortRows } from '../../../client/ui/sortRows'

describe('The typed part of a name', () => {
	const marked = (text: string, typed: string): string =>
		markMatches(text, typed)
			.map((piece) => (piece.matches ? `[${piece.text}]` : piece.text))
			.join('')

	it('is found whatever the case and the accents', () => {
		expect(marked('Orléans', 'ORLE')).toBe('[Orlé]ans')
		expect(marked('Île-de-France', 'ile')).toBe('[Île]-de-France')
		expect(marked('Cœur d’Essonne', 'coeur')).toBe('[Cœur] d’Essonne')
	})

	it('is found in Chinese', () => {
		expect(marked('上海市', '上海')).toBe('[上海]市')
	})

	it('is found word by word if the whole is not there', () => {
		expect(marked('Shanghai, mai – octobre 2010', 'shanghai 2010')).toBe('[Shanghai], mai – octobre [2010]')
		expect(marked('Mission de la Région Alsace', 'zibo alsace')).toBe('Mission de la Région [Alsace]')
	})

	it('leaves the name whole if it is not there', () => {
		expect(marked('Canton', 'guangzhou')).toBe('Canton')
		expect(marked('Canton', ' ')).toBe('Canton')
	})
})

describe('The headings of a table', () => {
	it('sort up, then down, then not at all', () => {
		const first = sortingAfter(null, 'name')
		const second = sortingAfter(first, 'name')
		expect([first?.direction, second?.direction, sortingAfter(second, 'name')]).toEqual([
			'ascending',
			'descending',
			null,
		])
		expect(sortingAfter(second, 'date')).toEqual({ key: 'date', direction: 'ascending' })
	})

	it('sort names as readers expect, and numbers as numbers', () => {
		const names = ['Évreux', 'Zibo', 'angers', 'Essonne']
		expect(sortRows(names, (name) => name, 'ascending', 'fr')).toEqual([
			'angers',
			'Essonne',
			'Évreux',
			'Zibo',
		])
		expect(sortRows([10, 9, 100], (count) => count, 'descending', 'fr')).toEqual([100, 10, 9])
	})
})

describe('The address of a source', () => {
	it('is a link only if it is http or https', () => {
		expect(safeAddress('http://amf.asso.fr/page')).toBe('http://amf.asso.fr/page')
		expect(safeAddress('https://example.org')).toBe('https://example.org')
		expect(['javascript:alert(1)', 'data:text/html,x', 'compte rendu', null].map(safeAddress)).toEqual([
			null,
			null,
			null,
			null,
		])
	})
})

describe('A mail to report an error', () => {
	it('holds the exact address, escaped', () => {
		expect(reportMail('a@b.fr', 'Une erreur', 'Page : http://x/?lang=en&asOf=2017-01-31')).toBe(
			'mailto:a@b.fr?subject=Une%20erreur&body=Page%20%3A%20http%3A%2F%2Fx%2F%3Flang%3Den%26asOf%3D2017-01-31%0A%0A',
		)
	})
})

describe('The code of a failed request', () => {
	const answered = (status: number, bodyText: string): Error =>
		new ServerError('refused', { response: new Response(null, { status }), bodyText })

	it('is that of the first error', () => {
		const error = new CombinedGraphQLErrors({
			errors: [{ message: 'x', extensions: { code: 'RATE_LIMITED' } }],
		})
		expect(errorSentence(errorCode(error))).toBe('error.rateLimited')
	})

	it('is the one in the body of a refusal, else its status', () => {
		expect(errorCode(answered(400, '{"errors":[{"extensions":{"code":"TOO_COSTLY"}}]}'))).toBe('TOO_COSTLY')
		expect(errorCode(answered(503, ''))).toBe('UNAVAILABLE')
		expect(errorCode(answered(500, 'oops'))).toBe('INTERNAL')
	})

	it('is NETWORK if no answer came', () => {
		expect(errorSentence(errorCode(new TypeError('Failed to fetch')))).toBe('error.network')
	})
})
