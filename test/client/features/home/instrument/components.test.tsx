// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FigurePanel } from '../../../../../client/features/home/instrument/FigurePanel'
import { HomeMap } from '../../../../../client/features/home/instrument/HomeMap'
import { connectionsOf, hasSelection } from '../../../../../client/features/home/instrument/homeConnections'
import type { SharedOffices } from '../../../../../client/features/home/instrument/offices'
import { TimeBand } from '../../../../../client/features/home/instrument/TimeBand'
import { type Play, usePlay, WAIT_MILLISECONDS } from '../../../../../client/features/home/instrument/usePlay'
import { monthText } from '../../../../../client/state/homeView'
import { TodayProvider } from '../../../../../client/state/readingDay'
import type { CountryMap } from '../../../../../client/views/map/layoutMap'
import { mount } from '../../../mount'
import { CROSSING, DATA, LILLE, month, NOTHING_CHOSEN, PORT, TOWN, VOSGES } from './someData'

afterEach(() => vi.useRealTimers())

const PLAY: Play = { isPlaying: false, speed: 'slow', setSpeed: () => {}, start: () => {}, stop: () => {} }
const TODAY = month('2026-11')

function Player({ ended }: { ended: (month: number) => void }) {
	const [shown, setShown] = useState(month('2010-03'))
	const crossingIn = (at: number) => (at >= month('2010-05') && at <= month('2010-10') ? 'overlap:one' : null)
	const play = usePlay({ first: month('2010-01'), today: month('2010-12'), crossingIn }, setShown, ended)
	return (
		<button type="button" onClick={() => (play.isPlaying ? play.stop() : play.start(shown))}>
			{monthText(shown)}
		</button>
	)
}

describe('The figure and its sentence', () => {
	const panel = (counter: Parameters<typeof FigurePanel>[0]['counter'], isPlaying = false) =>
		mount(
			<FigurePanel
				counter={counter}
				opportunity={null}
				name={null}
				isPlaying={isPlaying}
				onWatch={() => {}}
			/>,
		)

	it('are announced together', () => {
		panel({ of: 'crossing', figure: 2, crossing: CROSSING, there: 1 })
		const status = screen.getByRole('status')
		expect(status.getAttribute('aria-live')).toBe('polite')
		expect(status.textContent).toMatch(/^2acteurs français.*le même jour.*À Port, trois missions.*1er mai/)
	})

	it('are not announced while it plays', () => {
		panel({ of: 'crossing', figure: 2, crossing: CROSSING, there: 1 }, true)
		expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off')
	})

	it('say what an empty month does not mean, and where to declare a mission in a future one', () => {
		panel({ of: 'missions', figure: 0, missions: [], month: month('2015-01') })
		expect(screen.getByRole('status').textContent).toMatch(/cela ne veut pas dire qu’il n’y en a pas eu/)
		panel({ of: 'future', figure: 0, month: month('2027-02') })
		expect(screen.getByRole('link', { name: 'Avant de partir' })).toBeTruthy()
	})
})

describe('The months', () => {
	const band = (shown: string | null, onMonth: (month: number) => void = () => {}, play: Play = PLAY) =>
		mount(
			<TimeBand
				missions={DATA.missions}
				missionsTotal={5}
				counts={null}
				first={month('2010-01')}
				last={month('2027-11')}
				today={TODAY}
				month={shown === null ? null : month(shown)}
				chosen={null}
				play={play}
				onMonth={onMonth}
				onKeys={() => {}}
			/>,
		)

	it('are a slider that names its month, or says that it is today', () => {
		band('2010-10')
		expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('octobre 2010')
		band(null)
		expect(screen.getAllByRole('slider')[1]?.getAttribute('aria-valuetext')).toBe('aujourd’hui')
	})

	it('are browsed mission by mission in order of time, to the first and the last, and opened', async () => {
		const { user, address } = band('2010-10')
		const stopOf = (id: string) => document.querySelector<HTMLElement>(`[data-stop="mission:${id}"]`)
		act(() => stopOf('a')?.focus())
		await user.keyboard('{End}')
		expect(document.activeElement).toBe(stopOf('d'))
		await user.keyboard('{ArrowLeft}')
		expect(document.activeElement).toBe(stopOf('c'))
		await user.keyboard('{Home}')
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Lille, Ville, 2010/)
		await user.keyboard('{End}{Enter}')
		expect(address()).toBe('/fiches/mission:d')
	})

	it('show fainter what comes after the month shown', () => {
		band('2010-10')
		expect([...document.querySelectorAll('.dimmed')].map((brick) => brick.getAttribute('data-stop'))).toEqual(
			['mission:d'],
		)
	})

	it('say that nothing is declared in a future one', () => {
		band('2027-03')
		expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('mars 2027\u00a0: rien de déclaré')
	})

	it('move by a year with Shift, and not past the ends', () => {
		const gone: string[] = []
		band('2010-10', (to) => gone.push(monthText(to)))
		fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight', shiftKey: true })
		fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowLeft', shiftKey: true })
		expect(gone).toEqual(['2011-10', '2010-01'])
	})

	it('play at two speeds with motion, and by years with reduced motion', async () => {
		const speeds: string[] = []
		const { user } = band('2010-10', () => {}, { ...PLAY, setSpeed: (speed) => speeds.push(speed) })
		await user.selectOptions(screen.getByRole('combobox', { name: 'Vitesse' }), '3 ans/s')
		expect(speeds).toEqual(['fast'])
		// Its name changes, so that it is no toggle: « Arrêter, pressed » would say two things.
		expect(screen.getByRole('button', { name: 'Lire' }).hasAttribute('aria-pressed')).toBe(false)
		vi.stubGlobal('matchMedia', () => ({
			matches: true,
			addEventListener: () => {},
			removeEventListener: () => {},
		}))
		const years: string[] = []
		band('2010-10', (to) => years.push(monthText(to)))
		await user.click(screen.getByRole('button', { name: 'Année suivante' }))
		vi.unstubAllGlobals()
		expect(years).toEqual(['2011-10'])
	})
})

describe('Playing', () => {
	it('never starts by itself, pauses two seconds where a crossing begins, and ends today', () => {
		vi.useFakeTimers()
		const ended: string[] = []
		mount(<Player ended={(at) => ended.push(monthText(at))} />)
		const pass = (milliseconds: number) => {
			act(() => vi.advanceTimersByTime(milliseconds))
			return screen.getByRole('button').textContent
		}
		expect(pass(5000)).toBe('2010-03')
		fireEvent.click(screen.getByRole('button'))
		expect(pass(200)).toBe('2010-05')
		expect(pass(WAIT_MILLISECONDS - 100)).toBe('2010-05')
		expect(pass(200)).not.toBe('2010-05')
		expect(pass(2000)).toBe('2010-12')
		expect(ended).toEqual(['2010-12'])
	})

	it('stops on request, and reports its month', () => {
		vi.useFakeTimers()
		const ended: string[] = []
		mount(<Player ended={(at) => ended.push(monthText(at))} />)
		fireEvent.click(screen.getByRole('button'))
		act(() => vi.advanceTimersByTime(90))
		fireEvent.click(screen.getByRole('button'))
		expect(ended).toEqual(['2010-04'])
	})
})

describe('The map', () => {
	const frame = {
		width: 1000,
		height: 1000,
		land: '',
		coasts: '',
		projection: { parallels: [44, 49], meridian: 4, scale: 3000, x: 500, y: 3300 },
	}
	const MAP = {
		french: frame,
		insets: [],
		partnerInsets: [],
		partner: { ...frame, projection: { ...frame.projection, parallels: [28, 36], meridian: 120, y: 2200 } },
	} as unknown as CountryMap
	const show = (
		place: string | null,
		onPlace: (id: string | null) => void = () => {},
		offices: SharedOffices | null = null,
	) => {
		const selection = { ...NOTHING_CHOSEN, place }
		return mount(
			<TodayProvider value="2026-11-25">
				<HomeMap
					map={MAP}
					connections={connectionsOf(DATA, selection, [])}
					hasSelection={hasSelection(selection)}
					linkCount={3}
					crossing={null}
					there={null}
					overlapPlaces={new Set()}
					offices={offices}
					place={place}
					onPlace={onPlace}
				/>
			</TodayProvider>,
		)
	}
	const focused = () => document.activeElement?.getAttribute('data-mark')
	const markOf = (id: string) => document.querySelector(`[data-mark="${id}"]`)

	it('is one stop of the Tab key, where up and down move from place to place and Enter chooses one', async () => {
		const chosen: (string | null)[] = []
		const { user } = show(null, (id) => chosen.push(id))
		await user.tab()
		expect(focused()).toBe(LILLE.id)
		await user.keyboard('{ArrowRight}')
		expect(focused()).toBe(LILLE.id)
		await user.keyboard('{ArrowDown}')
		expect(focused()).not.toBe(LILLE.id)
		await user.keyboard('{End}{Enter}')
		expect(chosen).toEqual([PORT.id])
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Port\s: 5 fiches/)
	})

	it('opens the record of a clicked arc, and chooses a clicked place', async () => {
		const chosen: (string | null)[] = []
		const { user, address } = show(null, (id) => chosen.push(id))
		await user.click(markOf(TOWN.id) as Element)
		expect(chosen).toEqual([TOWN.id])
		expect(address()).toBe('/')
		// From « Vosges » to the town: no other line passes the end of its first curve.
		const arc = document.querySelector('path[data-age="NEVER"]')
		const numbers = (arc?.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number)
		const [clientX, clientY] = numbers.slice(0, 2).map((start, axis) => {
			const [one = 0, other = 0, end = 0] = [2, 4, 6].map((at) => numbers[at + axis] ?? 0)
			return (start + 3 * one + 3 * other + end) / 8
		})
		fireEvent.click(document.querySelector('svg[role="group"]') as Element, { clientX, clientY })
		expect(address()).toBe('/fiches/partnership:3')
	})

	it('moves along the lines of the chosen place, and opens a record', async () => {
		const { user, address } = show(TOWN.id)
		await user.tab()
		await user.tab()
		expect(screen.getByRole('listbox', { name: /Ville$/ })).toBe(document.activeElement)
		expect(screen.getByRole('option').textContent).toMatch(/Ville/)
		await user.keyboard('{End}')
		expect(screen.getByRole('option').textContent).toMatch(/^Vosges, Ville.*Voir ce qui est recensé$/)
		await user.keyboard('{Enter}')
		expect(address()).toBe('/fiches/partnership:3')
	})

	it('says beside the ends who looks for an office, and who has one where', () => {
		const wished = '2017-01-31'
		const hosts = new Set([LILLE.id])
		show(null, () => {}, { place: PORT.id, guest: VOSGES.id, hosts, wished, count: 1 })
		const words = [...document.querySelectorAll('.note')].map(({ textContent }) => textContent)
		expect(words.toSorted()).toEqual([
			'bureau recherché, janvier 2017',
			'bureau sur place',
			'un bureau à partager\u202f?',
		])
	})

	it('says in its name that there is an equivalent table', () => {
		show(LILLE.id)
		expect(screen.getByRole('group', { name: /3 liens.*Le tableau équivalent/ })).toBeTruthy()
	})
})
