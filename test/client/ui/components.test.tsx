import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../client/text/messages'
import { TextProvider } from '../../../client/text/TextProvider'
import { Breadcrumb } from '../../../client/ui/Breadcrumb'
import { CertaintySign } from '../../../client/ui/CertaintySign'
import { Combobox } from '../../../client/ui/Combobox'
import { ConfidenceMark } from '../../../client/ui/ConfidenceMark'
import { DataTable } from '../../../client/ui/DataTable'
import { FactorList } from '../../../client/ui/FactorList'
import { Field } from '../../../client/ui/Field'
import { Tabs } from '../../../client/ui/Tabs'

const drawn = (element: ReactNode): string =>
	renderToStaticMarkup(
		<MemoryRouter>
			<TextProvider language="fr" messages={messagesIn('fr')}>
				{element}
			</TextProvider>
		</MemoryRouter>,
	)

const nothing = (): void => undefined

describe('Tabs', () => {
	const html = drawn(
		<Tabs
			label="Période"
			panelId="lists"
			chosen="past"
			onChoose={nothing}
			tabs={[
				{ id: 'current', label: 'En cours', count: 0 },
				{ id: 'past', label: 'Passé', count: 1200 },
			]}
		/>,
	)

	it('show a count of zero, and counts as the language writes them', () => {
		expect(html).toContain('<span class="number"> 0</span>')
		expect(html).toContain('1\u202f200')
	})
})

describe('A field in error', () => {
	it('tells screen readers what is wrong', () => {
		const html = drawn(
			<Field label="Date" hint="jj/mm/aaaa" error="Attendu : un jour.">
				{(control) => <input {...control} />}
			</Field>,
		)
		const id = /input id="([^"]+)"/.exec(html)?.[1]
		expect(html).toContain(`aria-describedby="${id}-hint ${id}-error" aria-invalid="true"`)
		expect(html).toMatch(new RegExp(`<label for="${id}"[^>]*>Date</label>`))
	})
})

describe('A combobox', () => {
	it('is closed and names its list before the reader types', () => {
		const html = drawn(<Combobox label="Chercher" text="" onText={nothing} options={[]} onChoose={nothing} />)
		expect(html).toMatch(/role="combobox"[^>]* aria-expanded="false" aria-controls="[^"]+-list"/)
		expect(html).toContain('role="listbox"')
	})
})

describe('A table', () => {
	it('labels each cell for phones, and its first column holds the row headings', () => {
		const html = drawn(
			<DataTable
				caption="Missions"
				rows={[{ id: 'M007', place: 'Shanghai' }]}
				rowKey={({ id }) => id}
				columns={[
					{ key: 'id', label: 'Fiche', cell: ({ id }) => id },
					{ key: 'place', label: 'Lieu', cell: ({ place }) => place, sortBy: ({ place }) => place },
				]}
			/>,
		)
		expect(html).toContain('<th scope="row">M007</th>')
		expect(html).toContain('<td data-l="Lieu"><div>Shanghai</div></td>')
		expect(html).toMatch(/<th scope="col"><button type="button">Lieu/)
	})
})

describe('Marks', () => {
	it('say in words what their shape means', () => {
		expect(drawn(<ConfidenceMark level="MEDIUM" full />)).toContain('confiance moyenne')
		expect(drawn(<CertaintySign certainty="POSSIBLE" />)).toContain('à confirmer')
	})
})

describe('A factor', () => {
	it('gives its value, its weight and its sentence', () => {
		const html = drawn(
			<FactorList
				resultKind="overlap"
				factors={[
					{ name: 's', title: 'Simultanéité', value: 0.857, weight: 0.4, sentence: 'Six à la fois.' },
				]}
			/>,
		)
		expect(html).toContain('0,86 × 40\u202f%')
		expect(html).toContain('Six à la fois.')
	})
})

describe('A breadcrumb', () => {
	it('marks the current page without a link', () => {
		const html = drawn(
			<Breadcrumb
				items={[
					{ key: 'list', label: 'Croisements', to: '/croisements' },
					{ key: 'page', label: 'Shanghai' },
				]}
			/>,
		)
		expect(html).toContain('<span aria-current="page">Shanghai</span>')
		expect(html.match(/<a /g)).toHaveLength(1)
	})
})
