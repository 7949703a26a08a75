// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RecordsTable } from '../../../../../client/features/explorer/table/RecordsTable'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'
import { actsOn, dataOf, recordOf } from '../explorerRecords'

function show(given: Partial<ExplorerView> = {}) {
	const view = { ...DEFAULT_VIEW, as: 'table' as const, ...given }
	const acts = actsOn(view)
	const mounted = mount(
		<RecordsTable
			view={view}
			data={dataOf([recordOf({ id: 'partnership:P1', french: ['Nord', 'Sud'], partner: ['Oriel'] })])}
			act={acts.act}
		/>,
	)
	return { ...mounted, ...acts }
}

describe('The table of the explorer', () => {
	it('selects an actor of either side by its name, with the keyboard too', async () => {
		const { user, next } = show({ cell: { row: 'Nord', column: null }, page: 3 })
		screen.getByRole('button', { name: 'Choisir Sud' }).focus()
		await user.keyboard('{Enter}')
		expect(next()).toMatchObject({ as: 'table', chosen: ['Sud'], cell: null, page: 1 })
		await user.click(screen.getByRole('button', { name: 'Choisir Oriel' }))
		expect(next().chosen).toEqual(['Oriel'])
	})

	it('marks the selected one', () => {
		show({ chosen: ['Nord'] })
		expect(screen.getByRole('button', { name: 'Choisir Nord' }).getAttribute('aria-pressed')).toBe('true')
		expect(screen.getByRole('button', { name: 'Choisir Oriel' }).getAttribute('aria-pressed')).toBe('false')
	})

	it('names two sectors of a record, and says how many more there are', () => {
		const record = recordOf({ id: 'partnership:P1' })
		const sectors = ['Culture', 'Santé', 'Tourisme', 'Sport'].map((label) => ({ label }))
		mount(
			<RecordsTable
				view={{ ...DEFAULT_VIEW, as: 'table' }}
				data={dataOf([{ ...record, sectors } as typeof record])}
				act={vi.fn()}
			/>,
		)
		expect(screen.getByText('Culture, Santé et 2 autres')).toBeDefined()
	})
})
