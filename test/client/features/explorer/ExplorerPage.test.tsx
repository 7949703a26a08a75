// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ExplorerPage } from '../../../../client/features/explorer/ExplorerPage'
import { LevelsProvider, type PartnerLevel } from '../../../../client/state/levels'
import { TodayProvider } from '../../../../client/state/readingDay'
import { mount } from '../../mount'

// WebGL draws it.
vi.mock('../../../../client/views/graph/GraphCanvas', () => ({ GraphCanvas: () => null }))

const PROVINCES: readonly PartnerLevel[] = [{ level: 'province', name: 'province', isCity: false }]

interface Noted {
	/** Each visible title that the page had. */
	readonly titles: string[]
	/** Each visible name that the tab of the matrix had. */
	readonly tabs: string[]
}
const noted = (): Noted => ({ titles: [], tabs: [] })

const seenIn = (selector: string): string => {
	const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined
	for (const hidden of copy?.querySelectorAll('.visually-hidden') ?? []) hidden.remove()
	return copy?.textContent?.trim() ?? ''
}

/** The explorer, whose country's levels are known once `tell` is called. */
function Opened({ titles, tabs, onReady }: Noted & { onReady: (tell: () => void) => void }) {
	const [levels, setLevels] = useState<readonly PartnerLevel[]>([])
	useEffect(() => {
		onReady(() => setLevels(PROVINCES))
		const note = () => {
			titles.push(seenIn('h1'))
			tabs.push(seenIn('[role="tab"]'))
		}
		note()
		const watcher = new MutationObserver(note)
		watcher.observe(document.body, { childList: true, characterData: true, subtree: true })
		return () => watcher.disconnect()
	}, [titles, tabs, onReady])
	return (
		<TodayProvider value="2026-11-25">
			<LevelsProvider value={levels}>
				<ExplorerPage />
			</LevelsProvider>
		</TodayProvider>
	)
}

it('requests and names nothing before its default levels are known, and then once', async () => {
	const asked: (readonly [operation: string, level: unknown])[] = []
	const note = (operation: string) => (variables: Record<string, unknown>) => {
		const filter = variables.filter as Record<string, unknown> | undefined
		asked.push([operation, filter?.rollUpPartner])
		return { lost: true }
	}
	const { titles, tabs } = noted()
	const ready: (() => void)[] = []
	mount(<Opened titles={titles} tabs={tabs} onReady={(tell) => ready.push(tell)} />, 'fr', '/explorer', {
		ExplorerMatrix: note('matrix'),
		ExplorerRecords: note('records'),
	})
	expect(asked).toEqual([])
	expect(screen.getByRole('heading', { level: 1 }).textContent?.trim()).toBe('')
	act(() => ready[0]?.())
	expect(await screen.findByRole('heading', { level: 1, name: /^Région × province/ })).toBeTruthy()
	const operations = new Set(asked.map(([operation]) => operation))
	expect(operations).toEqual(new Set(['matrix', 'records']))
	expect(asked.filter(([, level]) => level !== 'province')).toEqual([])
	expect(new Set(titles.map((title) => title.replace(/\s:.*/, '')))).toEqual(
		new Set(['', 'Région × province']),
	)
	expect(new Set(tabs)).toEqual(new Set(['', 'Région × province']))
})

it.each(['/explorer?rollUpPartner=province', '/explorer?as=map'])(
	'names the matrix and its tab once, when the address says more: %s',
	async (address) => {
		const { titles, tabs } = noted()
		const ready: (() => void)[] = []
		const lost = () => ({ lost: true })
		mount(<Opened titles={titles} tabs={tabs} onReady={(tell) => ready.push(tell)} />, 'fr', address, {
			ExplorerMatrix: lost,
			ExplorerRecords: lost,
			MapOutlines: lost,
		})
		expect(tabs).toEqual([''])
		act(() => ready[0]?.())
		expect(await screen.findByRole('tab', { name: 'Région × province' })).toBeTruthy()
		await vi.waitFor(() => expect(tabs.at(-1)).toBe('Région × province'))
		expect(new Set(tabs)).toEqual(new Set(['', 'Région × province']))
		expect(new Set(titles.filter((title) => title !== '')).size).toBeLessThanOrEqual(1)
		expect([...titles, document.title].join()).not.toMatch(/× lieu/i)
	},
)
