import { describe, expect, it } from 'vitest'
import { EvidenceTable } from '../../../../client/views/table/EvidenceTable'
import {
	EVIDENCE_COLUMNS,
	type EvidenceItem,
	type EvidenceLine,
	evidenceFileLines,
	evidenceLines,
} from '../../../../client/views/table/evidence'
import { recordCode } from '../../../../client/views/table/recordCode'
import { wordsOfRow } from '../../export/wordsOfRow'
import { render, wordsOf } from '../../render'

const AT = '/?asOf=2026-11-26'

const source = {
	id: 'source:1',
	title: 'un journal',
	url: 'https://example.org/a',
	host: 'example.org',
	date: null,
	type: 'press',
	typeName: 'Presse',
}

const item = (recordId: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
	recordId,
	kind: 'MISSION',
	label: 'Mission du Nord à Quai',
	heldBy: null,
	certainty: 'ESTABLISHED',
	confidence: 'HIGH',
	lastNews: '2014-03-05',
	fromMemory: false,
	scenario: false,
	period: { start: '2014-03-01', end: '2014-03-05', text: 'du 1er au 5 mars 2014' },
	sources: [source],
	record: { note: null },
	...more,
})

describe('The table of evidence', () => {
	it('names the actual holder of a record when actors are rolled up', () => {
		const held = item('mission:M012', { heldBy: 'par l’Essonne' })
		expect(wordsOf(render(<EvidenceTable lines={evidenceLines([held])} />))).toContain(
			'Mission du Nord à Quai, par l’Essonne',
		)
	})

	it('links each record to its page, with the address kept, and to its source', () => {
		const html = render(
			<EvidenceTable lines={evidenceLines([item('mission:M012')])} />,
			'fr',
			'/?asOf=2017-01-31',
		)
		expect(html).toContain('href="/fiches/mission:M012?asOf=2017-01-31"')
		expect(html).toContain('href="https://example.org/a"')
	})

	it("applies French typography to the note of a record, in French whatever the page's language", () => {
		const noted = item('mission:M012', { record: { note: 'Prix « Économie bleue » ; cinq ans fêtés' } })
		const html = (language: 'fr' | 'zh') =>
			render(<EvidenceTable lines={evidenceLines([noted])} />, language, AT)
		const set = 'Prix «\u202fÉconomie bleue\u202f»\u202f; cinq ans fêtés'
		expect(html('fr')).toContain(`>${set}</span>`)
		expect(html('zh')).toContain(`lang="fr">${set}</span>`)
	})

	it('counts each source once, and names what it does not count', () => {
		const lines = evidenceLines([item('mission:M1'), item('mission:M2')], [item('mission:M3')])
		const words = wordsOf(render(<EvidenceTable lines={lines} />))
		expect(words).toContain('2 preuves, 1 source ; et 1 fiche possible, non comptée.')
		expect(words).toContain('possible, non comptée')
	})

	it("marks fictitious records, and says in the reader's language what is from memory", () => {
		const memory = {
			...source,
			type: 'general-knowledge',
			typeName: 'From memory',
			title: 'general knowledge',
		}
		const lines = evidenceLines([item('mission:S1', { scenario: true, sources: [memory] })])
		const html = render(<EvidenceTable lines={lines} />, 'en')
		expect(html).toContain('class="fictitious"')
		expect(wordsOf(html)).toContain('Fictitious scenario')
		expect(wordsOf(html)).not.toContain('general knowledge')
	})

	it('separates records from memory, and never counts them as evidence', () => {
		const memory = { ...source, type: 'general-knowledge', typeName: 'De mémoire, à vérifier' }
		const link = item('partnership:P042', { kind: 'PARTNERSHIP', fromMemory: true, sources: [memory] })
		const words = wordsOf(
			render(<EvidenceTable lines={evidenceLines([item('mission:M1'), link])} />, 'fr', AT),
		)
		expect(words).toContain('1 preuve, 1 source.')
		expect(words).toMatch(/1 mention de mémoire, à vérifier\. .*ce n’est pas une preuve/)
		expect(words).not.toMatch(/actif|établi/)
		const alone = wordsOf(render(<EvidenceTable lines={evidenceLines([link])} />, 'en', AT))
		expect(alone).toContain('1 mention from memory, to be checked')
		expect(alone).not.toContain('0 records')
	})

	it('says how old the latest news of a link, an office or a wish is, but never of a mission', () => {
		const saidOf = (more: Partial<EvidenceItem>, language: 'fr' | 'en' | 'zh' = 'fr') =>
			wordsOf(render(<EvidenceTable lines={evidenceLines([item('x:X1', more)])} />, language, AT))
		expect(saidOf({ kind: 'PARTNERSHIP', lastNews: '2017' })).toContain('dernière trace : 2017')
		expect(saidOf({ kind: 'OFFICE', lastNews: '2017-01' })).toContain('dernière trace : 2017')
		expect(saidOf({ kind: 'OFFICE', lastNews: '2017-01-31' })).toContain('dernière trace : 2017')
		expect(saidOf({ kind: 'OFFICE', lastNews: null })).toContain('date inconnue')
		expect(saidOf({ kind: 'PARTNERSHIP', lastNews: '2017' }, 'en')).toContain('last trace: 2017')
		expect(saidOf({ kind: 'PARTNERSHIP', lastNews: '2017' }, 'zh')).toContain('最近记录：2017年')
		expect(saidOf({ kind: 'PARTNERSHIP', lastNews: '2025-03' })).not.toContain('dernière trace')
		expect(saidOf({ kind: 'MISSION', lastNews: '2010-06' })).not.toContain('dernière trace')
	})

	it('says when an old wish was stated, and that there has been no trace since', () => {
		const wish = { kind: 'WISH', lastNews: '2017-01-31', record: { note: null, direction: 'SEEKS' } } as const
		const words = wordsOf(render(<EvidenceTable lines={evidenceLines([item('wish:1', wish)])} />, 'fr', AT))
		expect(words).toMatch(/rapporté le 31 janvier 2017, suite inconnue/)
	})

	it('makes links only of web addresses', () => {
		const odd = { ...source, url: 'javascript:alert(1)' }
		const lines = evidenceLines([item('mission:M1', { sources: [odd] })])
		expect(render(<EvidenceTable lines={lines} />)).not.toContain('javascript:')
	})
})

describe('Exported evidence', () => {
	const fileOf = (lines: readonly EvidenceLine[]) =>
		evidenceFileLines(lines).map((line) => wordsOfRow(EVIDENCE_COLUMNS, line))

	it('has one line for each source of each record', () => {
		const other = { ...source, id: 'source:2', url: null }
		const rows = fileOf(evidenceLines([item('mission:M1', { sources: [source, other] })]))
		expect(rows.map((row) => row['Adresse de la source'])).toEqual(['https://example.org/a', null])
	})

	it('keeps a record without a source', () => {
		expect(fileOf(evidenceLines([item('mission:M1', { sources: [] })]))).toMatchObject([{ Source: null }])
	})

	it('uses the words of the screen, and links each record', () => {
		const [, row] = fileOf(evidenceLines([item('mission:M1')], [item('mission:M2', { scenario: true })]))
		expect(row).toMatchObject({
			Type: 'Mission',
			Compte: 'possible, non comptée',
			'Dernière trace': '2014-03-05',
			'De mémoire': 'non',
			Certitude: 'établi',
			Confiance: 'haute',
			Données: 'scénario fictif',
			Page: 'https://example.org/mission:M2',
		})
	})

	it('says in the reader’s language what is from memory', () => {
		const memory = {
			...source,
			type: 'general-knowledge',
			typeName: 'De mémoire',
			title: 'general knowledge',
		}
		expect(fileOf(evidenceLines([item('mission:M1', { sources: [memory] })]))).toMatchObject([
			{ Source: 'De mémoire' },
		])
	})
})

describe('The short name of a record', () => {
	it('is its row in the tables, or the part after its kind', () => {
		expect([recordCode('mission:m012'), recordCode('partnership:i-speit')]).toEqual(['M012', 'i-speit'])
		// Nobody reads out the drawn id of a record declared here.
		expect(recordCode('partnership:d-c3469fd3d3e5b915')).toBe('D-C346')
	})
})
