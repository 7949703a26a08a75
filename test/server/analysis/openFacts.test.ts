/** The certainty of each sort of fact as evidence, by one rule for every kind of result. */
import { describe, expect, it } from 'vitest'
import { evidenceCertainty } from '../../../server/analysis/openFacts'
import { dayNumber } from '../../../server/domain/fuzzyDate'
import { harbours } from '../../fixtures/harbours'
import { date, meeting, mission, office, partnership, wish } from '../../fixtures/records'

const day = dayNumber('2026-11-26')
const low = { confidence: 'low' } as const
const { missions, events, wishes, partnerships, offices } = harbours([
	mission('sure', 'north', 'oriel', '2026-05-01'),
	mission('rumoured', 'north', 'oriel', '2026-05-01', low),
	meeting('fair', 'oriel', '2026-05-01'),
	meeting('rumoured-fair', 'oriel', '2026-05-01', low),
	wish('open-wish', 'north', { status: 'open' }),
	wish('unknown-wish', 'north', { status: 'inconnu' }),
	wish('rumoured-wish', 'north', { status: 'open', ...low }),
	partnership('link', ['north'], ['oriel'], {
		status: 'actif',
		since: date('2010-05'),
		lastAttested: date('2026'),
	}),
	partnership('silent-link', ['north'], ['oriel'], { since: date('1990-05'), lastAttested: null }),
	office('house', 'north', 'oriel', { since: date('2010-05'), lastAttested: date('2026') }),
	office('rumoured-house', 'north', 'oriel', { since: date('2010-05'), lastAttested: date('2026'), ...low }),
])

describe('The certainty of a fact as evidence', () => {
	it.each([
		['a mission', missions, 'sure', 'ESTABLISHED'],
		['a mission of low confidence', missions, 'rumoured', 'POSSIBLE'],
		['an event', events, 'fair', 'ESTABLISHED'],
		['an event of low confidence', events, 'rumoured-fair', 'POSSIBLE'],
		['an open wish', wishes, 'open-wish', 'ESTABLISHED'],
		['a wish of which nobody knows what became', wishes, 'unknown-wish', 'POSSIBLE'],
		['an open wish of low confidence', wishes, 'rumoured-wish', 'POSSIBLE'],
		['a link that was heard of', partnerships, 'link', 'ESTABLISHED'],
		['a link of ten silent years', partnerships, 'silent-link', 'POSSIBLE'],
		['an office that was heard of', offices, 'house', 'ESTABLISHED'],
		['an office of low confidence', offices, 'rumoured-house', 'POSSIBLE'],
	] as const)('of %s', (_, table, id, certainty) => {
		const fact = table.get(id)
		expect(fact && evidenceCertainty(fact, day)).toBe(certainty)
	})
})
