import { describe, expect, it } from 'vitest'
import { TodayProvider } from '../../../../client/state/readingDay'
import { useText } from '../../../../client/text/useText'
import { FreshnessCell, FreshnessNote } from '../../../../client/views/freshness/FreshnessNote'
import type { Newsworthy } from '../../../../client/views/freshness/useFreshness'
import { evidenceWords } from '../../../../client/views/table/evidenceWords'
import { render, wordsOf } from '../../render'

const link = (more: Partial<Newsworthy> = {}): Newsworthy => ({
	kind: 'PARTNERSHIP',
	lastNews: '2017',
	...more,
})

describe("The age of a record's news", () => {
	it("is counted to the day in the address, else to the server's today", () => {
		const note = <FreshnessNote record={link()} />
		expect(wordsOf(render(note, 'fr', '/?asOf=2018-06-01'))).toBe('')
		expect(wordsOf(render(note, 'fr', '/?asOf=2020-06-01'))).toBe('dernière trace : 2017')
		expect(wordsOf(render(<TodayProvider value="2026-11-26">{note}</TodayProvider>))).toBe(
			'dernière trace : 2017',
		)
		expect(wordsOf(render(note))).toBe('')
	})

	it('fades the mark beside the words, never the words', () => {
		const html = (lastNews: string | null) =>
			render(<FreshnessNote record={link({ lastNews })} />, 'fr', '/?asOf=2026-11-26')
		expect(html('2022')).toMatch(/<i class="ink" data-age="AGING" aria-hidden="true"><\/i>dernière trace/)
		expect(html('2017')).toContain('data-age="OLD"')
		expect(html(null)).toContain('data-age="SILENT"')
	})

	it('comes after the note on memory, which appears even if the news is recent', () => {
		const saidOf = (lastNews: string | null) =>
			wordsOf(
				render(<FreshnessNote record={link({ lastNews, fromMemory: true })} />, 'fr', '/?asOf=2026-11-26'),
			)
		expect(saidOf('2026')).toBe('de mémoire, à vérifier')
		expect(saidOf(null)).toBe('de mémoire, à vérifier · date inconnue')
	})

	it('names the date only once if a column has it', () => {
		const cell = (lastNews: string) =>
			wordsOf(render(<FreshnessCell record={link({ lastNews })} />, 'fr', '/?asOf=2026-11-26'))
		expect(cell('2026-03')).toBe('mars 2026')
		expect(cell('2017-03')).toBe('dernière trace : 2017')
	})
})

function Words({ all, memory }: { all: number; memory: number }) {
	return evidenceWords({ evidenceCount: all, fromMemoryCount: memory }, useText())
}

describe('The evidence of a result in words', () => {
	const said = (all: number, memory: number, language: 'fr' | 'en' | 'zh' = 'fr') =>
		wordsOf(render(<Words all={all} memory={memory} />, language))

	it('never counts records from memory', () => {
		expect(said(3, 0)).toBe('3 preuves')
		expect(said(3, 1)).toBe('2 preuves, 1 mention de mémoire, à vérifier')
		expect(said(2, 2)).toBe('2 mentions de mémoire, à vérifier')
		expect(said(2, 1, 'en')).toBe('1 record, 1 mention from memory, to be checked')
		expect(said(2, 1, 'zh')).toBe('1条依据，1处凭记忆的提及，待核实')
		expect(said(0, 0)).toMatch(/^0 preuve/)
	})
})
