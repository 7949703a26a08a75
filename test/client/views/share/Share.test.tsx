// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataVersionProvider } from '../../../../client/state/dataVersion'
import {
	type CopiedItem,
	datedCopy,
	formatDatedCopy,
	parseDatedCopy,
} from '../../../../client/state/datedCopy'
import { ToastProvider } from '../../../../client/ui/Toast'
import { GoneCopyNote } from '../../../../client/views/share/CopyNote'
import type { CopiedContent } from '../../../../client/views/share/copiedContent'
import { Share } from '../../../../client/views/share/Share'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'

const TODAY = '2026-11-27'
const item = (id: string, version = 1) => ({ id, version, label: `Fiche ${id}` })
const NOW: CopiedContent = {
	of: 'evidence',
	items: [item('mission:M007'), item('mission:M009', 2)],
	total: 2,
}

function show(
	children: ReactNode,
	address = '/croisements/overlap:1?asOf=2010-10-01',
	language: Language = 'fr',
) {
	return mount(
		<DataVersionProvider value={{ today: TODAY, version: 'abc12' }}>
			<ToastProvider>{children}</ToastProvider>
		</DataVersionProvider>,
		language,
		address,
	)
}

const codeOf = (items: readonly CopiedItem[]) =>
	formatDatedCopy(datedCopy('2026-05-04', 'abc12', items, items.length))
const pageWith = (code: string) => `/croisements/overlap:1?${new URLSearchParams({ copy: code })}`

/** The texts written to the clipboard; `refuses`: fails, as browsers do on an insecure address. */
function clipboard(refuses = false) {
	const written: string[] = []
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
		if (refuses) throw new Error('NotAllowedError')
		written.push(text)
	})
	return written
}

describe('The share tools', () => {
	it('copy the link of the page, and say so', async () => {
		const { user } = show(<Share title="Shanghai" />)
		const written = clipboard()
		await user.click(screen.getByRole('button', { name: 'Copier le lien' }))
		expect(written).toEqual([`${window.location.origin}/croisements/overlap:1?asOf=2010-10-01`])
		expect(await screen.findByText('Lien copié')).toBeTruthy()
	})

	it('show the address if the browser refuses to copy it', async () => {
		const { user } = show(<Share title="Shanghai" />)
		clipboard(true)
		await user.click(screen.getByRole('button', { name: 'Copier le lien' }))
		const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Adresse à copier' })
		expect(field.value).toBe(`${window.location.origin}/croisements/overlap:1?asOf=2010-10-01`)
		await user.click(field)
		expect(field.selectionEnd).toBe(field.value.length)
	})

	it('make a mail with the sentence and the address, and print', async () => {
		const { user } = show(<Share title="Shanghai" sentence="Sept missions." />)
		const mail = new URL(screen.getByRole<HTMLAnchorElement>('link', { name: 'Envoyer par courriel' }).href)
		expect(mail.searchParams.get('body')).toMatch(/^Sept missions\.\r\n\r\nhttp.*asOf=2010-10-01\r\n$/)
		const print = vi.spyOn(window, 'print').mockImplementation(() => {})
		await user.click(screen.getByRole('button', { name: 'Imprimer' }))
		expect(print).toHaveBeenCalledOnce()
	})

	it("copy a dated address, with the day, the page's evidence and the version of the data", async () => {
		const { user } = show(<Share title="Shanghai" copied={NOW} />, '/croisements/overlap:1')
		const written = clipboard()
		await user.click(screen.getByRole('button', { name: 'Figer cette page' }))
		await waitFor(() => expect(written).toHaveLength(1))
		const { searchParams } = new URL(written[0] ?? '')
		expect(searchParams.get('asOf')).toBe(TODAY)
		expect(parseDatedCopy(searchParams.get('copy'))).toMatchObject({
			day: TODAY,
			dataVersion: 'abc12',
			total: 2,
			items: [
				{ id: 'mission:M007', version: 1 },
				{ id: 'mission:M009', version: 2 },
			],
		})
	})

	it('copy no day if a page of all days has none', async () => {
		for (const [address, day] of [
			['/explorer?as=map', null],
			['/explorer?asOf=2010-10-01', '2010-10-01'],
		] as const) {
			const { user } = show(<Share title="Shanghai" copied={NOW} isOfAllDays />, address)
			const written = clipboard()
			await user.click(screen.getByRole('button', { name: 'Figer cette page' }))
			await waitFor(() => expect(written).toHaveLength(1))
			const { searchParams } = new URL(written[0] ?? '')
			expect(searchParams.get('asOf')).toBe(day)
			expect(parseDatedCopy(searchParams.get('copy'))?.day).toBe(TODAY)
			cleanup()
		}
	})

	it('request the items of a list only when a copy is made', async () => {
		const read = vi.fn(async () => NOW)
		const { user } = show(<Share title="Shanghai" copied={read} />)
		const written = clipboard()
		expect(read).not.toHaveBeenCalled()
		await user.click(screen.getByRole('button', { name: 'Figer cette page' }))
		await waitFor(() => expect(written).toHaveLength(1))
		expect(read).toHaveBeenCalledOnce()
	})
})

describe('A dated copy opened later', () => {
	it('says that nothing changed', async () => {
		show(<Share title="Shanghai" copied={NOW} />, pageWith(codeOf(NOW.items)))
		expect(await screen.findByText('Copie du 4 mai 2026 : rien n’a changé depuis.')).toBeTruthy()
	})

	it("compares nothing until the page's content is known", async () => {
		show(<Share title="Shanghai" copied="awaited" />, pageWith(codeOf([])))
		expect(screen.getByRole('button', { name: 'Figer cette page' }).hasAttribute('disabled')).toBe(true)
		await act(async () => undefined)
		expect(document.querySelector('[data-part="dated-copy"]')).toBeNull()
	})

	it('names changed, new and removed evidence, each with its page', async () => {
		const then = codeOf([
			{ id: 'mission:M009', version: 1 },
			{ id: 'partnership:P001', version: 1 },
		])
		show(<Share title="Shanghai" copied={NOW} />, pageWith(then))
		const words = (await screen.findByText(/Copie du 4 mai 2026/)).closest('aside')?.textContent
		expect(words).toContain('1 preuve modifiéeFiche mission:M009')
		expect(words).toContain('1 preuve nouvelleFiche mission:M007')
		expect(words).toContain('1 preuve disparueP001')
		expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'P001' }).href).toMatch(
			/\/fiches\/partnership:P001$/,
		)
	})

	it('reads a list again to compare, and can be closed', async () => {
		const { user, address } = show(
			<Share title="Croisements" copied={async () => ({ ...NOW, of: 'results' as const })} />,
			`${pageWith(codeOf([]))}&kinds=crowding`,
			'en',
		)
		expect(await screen.findByText('2 new results')).toBeTruthy()
		await user.click(screen.getByRole('link', { name: 'Leave the frozen page' }))
		expect(address()).toBe('/croisements/overlap:1?kinds=crowding')
	})

	it('says that an address was cut or altered, and shows the current page', () => {
		show(<Share title="Shanghai" copied={NOW} />, pageWith(codeOf(NOW.items).slice(0, -2)))
		expect(screen.getByText(/incomplète ou modifiée/)).toBeTruthy()
	})

	it('names the evidence of a result that no longer exists', () => {
		show(<GoneCopyNote />, pageWith(codeOf([{ id: 'partnership:P001', version: 1 }])))
		expect(screen.getByText(/ce résultat n’existe plus/)).toBeTruthy()
		expect(screen.getByRole('link', { name: 'P001' })).toBeTruthy()
	})

	it('shows nothing on a page without one', () => {
		show(<GoneCopyNote />, '/croisements/overlap:1')
		expect(document.querySelector('aside')).toBeNull()
	})
})
