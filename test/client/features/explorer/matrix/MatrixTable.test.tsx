// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { MatrixTable } from '../../../../../client/features/explorer/matrix/MatrixTable'
import {
	doOpportunitiesLead,
	type HighlightedHeads,
} from '../../../../../client/features/explorer/matrix/matrixPicture'
import type { Act } from '../../../../../client/state/useExplorerView'
import { mount } from '../../../mount'

const chosen = (row: string | null, column: string | null) => ({ type: 'chooseCell', row, column })

const head = (key: string, count: number) => ({ key, name: key.toUpperCase(), nameLanguage: null, count })
const cell = (row: string, column: string, count: number, certainty: 'ESTABLISHED' | null = null) => ({
	row,
	column,
	count,
	ages: { recent: count, aging: 0, old: 0, silent: 0, undated: 0 },
	overlapCertainty: certainty,
	overlapsTotal: certainty === null ? 0 : 1,
	opportunityCount: 0,
})

function mountMatrix(lit: HighlightedHeads | null = null) {
	const act = vi.fn<Act>()
	const { user } = mount(
		<MatrixTable
			label="Région × province"
			rows={[head('north', 4), head('south', 1)]}
			columns={[
				{ ...head('coast', 4), crossing: [] },
				{ ...head('hills', 1), crossing: [] },
			]}
			cells={[cell('north', 'coast', 3, 'ESTABLISHED'), cell('south', 'coast', 1), cell('north', 'hills', 1)]}
			lit={lit}
			total={5}
			act={act}
		/>,
	)
	return { user, act }
}

const ROWS = [head('north', 4), head('south', 1)]
const COLUMNS = [
	{ ...head('coast', 4), crossing: [] },
	{ ...head('hills', 1), crossing: [] },
]
function Filtered() {
	const [size, setSize] = useState(2)
	return (
		<>
			<button type="button" onClick={() => setSize(1)}>
				filter
			</button>
			<MatrixTable
				label="Région × province"
				rows={ROWS.slice(0, size)}
				columns={COLUMNS.slice(0, size)}
				cells={[cell('north', 'coast', 3)]}
				lit={null}
				total={3}
				act={vi.fn()}
			/>
		</>
	)
}

describe('The matrix as a table', () => {
	it('has row and column headings, and describes each cell in words', () => {
		mountMatrix()
		const table = screen.getByRole('table', { name: 'Région × province' })
		expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
		expect(within(table).getByRole('rowheader', { name: 'NORTH' })).toBeTruthy()
		expect(screen.getByRole('button', { name: /NORTH, COAST\s: 3 fiches, croisement établi/ })).toBeTruthy()
		expect(screen.getByRole('button', { name: /SOUTH, HILLS\s: aucune fiche recensée/ })).toBeTruthy()
	})

	it('shows the ages in a shaded cell by the lengths under it, and in its words', () => {
		const many = {
			...cell('north', 'coast', 12),
			ages: { recent: 3, aging: 2, old: 0, silent: 7, undated: 1 },
			opportunityCount: 9,
		}
		mount(
			<MatrixTable
				label="Région × province"
				rows={[head('north', 12)]}
				columns={[{ ...head('coast', 12), crossing: [] }]}
				cells={[many]}
				lit={null}
				total={12}
				act={vi.fn()}
			/>,
		)
		const button = screen.getByRole('button', { name: /NORTH, COAST\s: 12 fiches/ })
		const strip = [...button.querySelectorAll<HTMLElement>('[data-age]')]
		expect(strip.map(({ dataset, style }) => [dataset.age, style.flexGrow])).toEqual([
			['HEARD', '5'],
			['SILENT', '6'],
			['NEVER', '1'],
		])
		expect(button.title).toContain('6 sans trace depuis dix ans')
	})

	it('has the opportunities’ dot only where they outnumber the records and nothing overlaps', () => {
		const some = { ...cell('north', 'coast', 3), opportunityCount: 3 }
		expect(doOpportunitiesLead(some)).toBe(false)
		expect(doOpportunitiesLead({ ...some, opportunityCount: 4 })).toBe(true)
		expect(doOpportunitiesLead({ ...some, opportunityCount: 40, overlapCertainty: 'POSSIBLE' })).toBe(false)
	})

	it('shows the chosen cell and its two headings as pressed, and reports the next press', async () => {
		const lit = { areCrossed: true, rows: new Set(['north']), columns: new Set(['coast']) }
		const { user, act } = mountMatrix(lit)
		const pressed = screen.getAllByRole('button', { pressed: true })
		expect(pressed.map((button) => button.getAttribute('data-at'))).toEqual(['0 1', '1 0', '1 1'])
		await user.click(screen.getByRole('button', { name: /NORTH, HILLS/ }))
		expect(act).toHaveBeenLastCalledWith(chosen('north', 'hills'))
		await user.click(screen.getByRole('button', { name: /^HILLS/ }))
		expect(act).toHaveBeenLastCalledWith(chosen(null, 'hills'))
	})

	it('is one stop of the Tab key, with arrows over headings and cells', async () => {
		const { user, act } = mountMatrix()
		const tabStops = screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)
		expect(tabStops).toHaveLength(1)
		await user.tab()
		await user.keyboard('{ArrowRight}{Enter}')
		expect(act).toHaveBeenLastCalledWith(chosen(null, 'hills'))
		await user.keyboard('{ArrowDown}{Enter}')
		expect(act).toHaveBeenLastCalledWith(chosen('north', 'hills'))
		await user.keyboard('{Home}{Enter}')
		expect(act).toHaveBeenLastCalledWith(chosen('north', null))
		await user.keyboard('{ArrowDown}{ArrowRight}{Enter}')
		expect(act).toHaveBeenLastCalledWith(chosen('south', 'coast'))
	})

	it('stays a stop of the Tab key after a filter has taken the focused cell', async () => {
		const { user } = mount(<Filtered />)
		await user.tab()
		await user.tab()
		await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^SOUTH, HILLS/)
		await user.click(screen.getByRole('button', { name: 'filter' }))
		await user.tab()
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^NORTH, COAST/)
	})
})
