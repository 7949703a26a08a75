// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { KeepView } from '../../../../client/features/explorer/KeepView'
import { useViewTitle } from '../../../../client/features/explorer/viewTitle'
import { DataVersionProvider } from '../../../../client/state/dataVersion'
import { DEFAULT_VIEW, EXPLORER_VIEWS, type ExplorerView } from '../../../../client/state/explorerView'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'
import { dataOf, recordOf } from './explorerRecords'

const saved = vi.hoisted(() => ({ blobs: [] as Blob[] }))
vi.mock('../../../../client/export/download', () => ({
	downloadBlob: (_name: string, blob: Blob) => saved.blobs.push(blob),
	downloadText: () => undefined,
}))
beforeEach(() => {
	saved.blobs.length = 0
})

const SHANDONG = { name: 'Shandong', nameLanguage: 'fr', local: '山东', localLanguage: 'zh-Hans' }
const data = dataOf(
	['P1', 'P2', 'P3'].map((id) => recordOf({ id: `partnership:${id}` })),
	['partnership:P1', 'partnership:P2'],
)
const counted = {
	...data,
	selection: data.selection && {
		...data.selection,
		countsByKind: [
			{ kind: 'PARTNERSHIP' as const, count: 1 },
			{ kind: 'OFFICE' as const, count: 1 },
			{ kind: 'MISSION' as const, count: 0 },
		],
	},
}

function Kept({ view, named }: { view: ExplorerView; named: boolean }) {
	const { title, heading } = useViewTitle(view, named ? SHANDONG : null, null, ({ name }) => (
		<b key="name">{name}</b>
	))
	const stage = createRef<HTMLDivElement>()
	return (
		<DataVersionProvider value={{ today: '2026-11-27', version: 'abc12' }}>
			<h1>{heading}</h1>
			<div ref={stage} />
			<KeepView of={stage} title={title} view={view} data={counted} />
		</DataVersionProvider>
	)
}

function show(
	view: Partial<ExplorerView>,
	language: Language = 'fr',
	named = true,
	address = '/explorer?asOf=2026-11-25',
) {
	return mount(<Kept view={{ ...DEFAULT_VIEW, ...view }} named={named} />, language, address, {
		RecordCopy: { records: { __typename: 'RecordConnection', totalCount: 0, nodes: [] } },
	})
}

function mailOf(): string {
	const link = screen.getAllByRole('link').find((one) => one.getAttribute('href')?.startsWith('mailto:'))
	return decodeURIComponent(link?.getAttribute('href') ?? '').replaceAll(/\s/g, ' ')
}

describe('A kept and shared view of the explorer', () => {
	it.each(EXPLORER_VIEWS)('has a title that names the selection (%s)', (as) => {
		show({ as })
		expect(screen.getByRole('heading').textContent).toMatch(/^Shandong\s: /)
	})

	it("has the view's own title if nothing is selected", () => {
		show({ as: 'map' }, 'fr', false)
		expect(screen.getByRole('heading').textContent).toMatch(/^Carte\s: d’où/)
	})

	it('says in a mail what is selected, how many records, and in which years', () => {
		show({ as: 'timeline', from: '2005', to: '2020' })
		const mail = mailOf()
		expect(mail).toContain('body=Shandong 山东 : ce qui commence')
		expect(mail).toContain('se croise. 2 fiches : 1 lien, 1 bureau. Période : 2005 – 2020.')
	})

	it.each([
		[
			'en',
			{ from: '2005' },
			'Shandong 山东: from where, to where. 2 records: 1 link, 1 office. Period: 2005 and after.',
		],
		['zh', { to: '2020' }, '从何处到何处。2条记录：1项合作关系，1个代表处。时期：2020年及以前。'],
	] as const)('says the same in other languages (%s)', (language, period, words) => {
		show({ as: 'map', ...period }, language)
		expect(mailOf().replaceAll(' ', ' ')).toContain(words)
	})

	it.each([
		['matrix', 'Une brique, une fiche'],
		['map', 'Un trait, les fiches d’un lieu à l’autre'],
		['graph', 'Un trait, une relation'],
		['timeline', 'Une barre, ce qui dure'],
		['table', 'Une ligne, une fiche'],
	] as const)('is a picture with its own legend, title, date and sources (%s)', async (as, legend) => {
		const { user } = show({ as })
		await user.click(screen.getByRole('button', { name: /SVG/ }))
		await waitFor(() => expect(saved.blobs).toHaveLength(1))
		const svg = (await saved.blobs[0]?.text())?.replaceAll(/\s/g, ' ') ?? ''
		const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')
		expect(words).toContain(legend)
		expect(words).toContain('Shandong 山东')
		expect(words).toContain('25 novembre 2026')
		expect(words).toContain('/explorer?asOf=2026-11-25')
	})

	it('is copied without a day if it has none: a day would limit it to the facts of that day', async () => {
		const { user } = show({ as: 'map' }, 'fr', true, '/explorer?as=map')
		const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
		await user.click(screen.getByRole('button', { name: 'Figer cette page' }))
		await waitFor(() => expect(copied).toHaveBeenCalledOnce())
		expect(new URL(copied.mock.calls[0]?.[0] ?? '').searchParams.get('asOf')).toBeNull()
	})

	it('leaves out kinds that were not requested', () => {
		show({ as: 'map', links: ['OFFICE'] })
		expect(mailOf()).toContain('2 fiches. ')
	})
})
