// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MatrixAxesForm } from '../../../../../client/features/explorer/matrix/MatrixAxesForm'
import { formatExplorerView, parseExplorerView } from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'
import { actsOn } from '../explorerRecords'

it('sorts by likeness until the reader chooses the fullest first, which the address keeps', async () => {
	const view = parseExplorerView('')
	const { act, next } = actsOn(view)
	const { user } = mount(<MatrixAxesForm view={view} act={act} />)
	const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ordre' })
	expect(order.value).toBe('likeness')
	await user.selectOptions(order, 'Par nombre de fiches')
	expect(next()).toMatchObject({ order: 'count', cell: null })
	expect(parseExplorerView(new URLSearchParams(formatExplorerView(next()))).order).toBe('count')
})
