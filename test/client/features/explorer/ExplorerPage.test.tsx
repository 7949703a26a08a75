// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ExplorerPage } from '../../../../client/features/explorer/ExplorerPage'
import { LevelsProvider, type PartnerLevel } from '../../../../client/state/levels'
import { TodayProvider } from '../../../../client/state/readingDay'
import { mount } from '../../mount'

// Drawn by WebGL.
vi.mock('../../../../client/views/graph/GraphCanvas', () => ({ GraphCanvas: () => null }))

const PROVINCES: readonly PartnerLevel[] = [{ level: 'province', name: 'province', isCity: false }]

/** The explorer, whose country tells its levels once `tell` is called; each title that it had. */
function Opened({ titles, onReady }: { titles: string[]; onReady: (tell: () => void) => void }) {
	const [levels, setLevels] = useState<readonly PartnerLevel[]>([])
	useEffect(() => {
		onReady(() => setLevels(PROVINCES))
		const watcher = new MutationObserver(() => titles.push(document.querySelector('h1')?.textContent ?? ''))
		watcher.observe(document.body, { childList: true, characterData: true, subtree: true })
		return () => watcher.disconnect()
	}, [titles, onReady])
	return (
		<TodayProvider value="2026-11-25">
			<LevelsProvider value={levels}>
				<ExplorerPage ActorField={() => null} />
			</LevelsProvider>
		</TodayProvider>
	)
}

it('asks and names nothing before the levels are known at which it opens, and then once', async () => {
	const asked: (readonly [operation: string, level: unknown])[] = []
	const note = (operation: string) => (variables: Record<string, unknown>) => {
		const filter = variables.filter as Record<string, unknown> | undefined
		asked.push([operation, filter?.rollUpPartner])
		return { lost: true }
	}
	const titles: string[] = []
	const ready: (() => void)[] = []
	mount(<Opened titles={titles} onReady={(tell) => ready.push(tell)} />, 'fr', '/explorer', {
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
	for (const title of titles) expect(title).toMatch(/^Région × province/)
})
