// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { expect, it } from 'vitest'
import type { ExplorerData } from '../../../../client/features/explorer/useExplorerData'
import { YearBrush } from '../../../../client/features/explorer/YearBrush'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../client/state/explorerView'
import { TodayProvider } from '../../../../client/state/readingDay'
import { mount } from '../../mount'
import { actsOn, dataOf, recordOf } from './explorerRecords'

const records = [
	recordOf({ id: 'partnership:P1', start: '2004' }),
	recordOf({ id: 'partnership:P2', start: '2010' }),
	recordOf({ id: 'partnership:P3', start: '2010-05' }),
	recordOf({ id: 'partnership:P4', start: null }),
]

/** The brush over four records, and the periods that it sets. */
function show(view: ExplorerView = DEFAULT_VIEW) {
	const acts = actsOn(view)
	const mounted = mount(<Brush view={view} data={dataOf(records)} act={acts.act} />)
	return { ...mounted, ...acts }
}

const Brush = (props: ComponentProps<typeof YearBrush>) => (
	<TodayProvider value="2016-11-25">
		<YearBrush {...props} />
	</TodayProvider>
)

/** A brush whose records load step by step. */
function Steps({ of }: { of: readonly ExplorerData[] }) {
	const [step, setStep] = useState(0)
	return (
		<>
			<button type="button" onClick={() => setStep(step + 1)}>
				next
			</button>
			<Brush view={DEFAULT_VIEW} data={of[step] ?? dataOf(records)} act={() => undefined} />
		</>
	)
}

const handles = () => screen.getAllByRole('slider')
const valuesOf = (handle: HTMLElement | undefined) =>
	['min', 'now', 'max'].map((name) => Number(handle?.getAttribute(`aria-value${name}`)))

it('covers the whole period, from the first record to this year, and counts records without a date', () => {
	show()
	expect(handles().map(valuesOf)).toEqual([
		[2004, 2004, 2016],
		[2004, 2016, 2016],
	])
	expect(screen.getByRole('region').textContent).toMatch(/1 fiche sans année reste toujours visible/)
	expect(screen.getByRole('region').querySelectorAll('rect')).toHaveLength(3)
	expect(screen.queryByRole('button')).toBeNull()
})

it('shows no years before all records are loaded, keeps its room, and keeps its years while others load', () => {
	const whole = dataOf(records)
	const partial = { ...whole, all: { ...whole.all, records: records.slice(2), isReading: true } }
	const nothing = { ...whole, all: { ...whole.all, total: null, records: [], isReading: true } }
	mount(<Steps of={[nothing, partial, whole, nothing]} />)
	const region = () => screen.getByRole('region')
	for (const _ of ['nothing', 'the latest']) {
		expect(region().textContent).toBe('')
		expect(region().getAttribute('aria-busy')).toBe('true')
		expect(screen.queryByRole('slider')).toBeNull()
		fireEvent.click(screen.getByText('next'))
	}
	for (const _ of ['all', 'others']) {
		expect(region().textContent).toContain('2004–2016')
		expect(region().getAttribute('aria-busy')).toBeNull()
		fireEvent.click(screen.getByText('next'))
	}
})

it.each([
	['from', 'ArrowRight', { from: '2005', to: null }],
	['from', 'PageUp', { from: '2014', to: null }],
	['from', 'End', { from: '2016', to: null }],
	['to', 'ArrowLeft', { from: null, to: '2015' }],
	['to', 'PageDown', { from: null, to: '2006' }],
	['to', 'Home', { from: null, to: '2004' }],
] as const)('moves the handle "%s" by the key %s, and the whole view with it', (bound, key, period) => {
	const { next } = show()
	const [from, to] = handles()
	fireEvent.keyDown((bound === 'from' ? from : to) as HTMLElement, { key })
	expect(next()).toEqual({ ...DEFAULT_VIEW, ...period })
})

it('changes nothing for a handle at its end, nor for another key', () => {
	const { act } = show()
	const [from, to] = handles() as [HTMLElement, HTMLElement]
	for (const key of ['ArrowLeft', 'Home', 'x']) fireEvent.keyDown(from, { key })
	for (const key of ['ArrowRight', 'End', 'PageUp']) fireEvent.keyDown(to, { key })
	expect(act).not.toHaveBeenCalled()
})

it('can restore the whole period', async () => {
	const view = { ...DEFAULT_VIEW, from: '2010', to: '2012' }
	const { user, next } = show(view)
	await user.click(screen.getByRole('button'))
	expect(next()).toEqual({ ...view, from: null, to: null })
})

it('takes the focus from anywhere with B only', () => {
	show()
	fireEvent.keyDown(document.body, { key: 'b', ctrlKey: true })
	expect(document.activeElement).toBe(document.body)
	fireEvent.keyDown(document.body, { key: 'b' })
	expect(document.activeElement).toBe(handles()[0])
})
