/** Ways to keep and share a page: paper, a dated copy that later differs, pictures as PNG and SVG. */
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { datedCopy, formatDatedCopy, parseDatedCopy } from '../../client/state/datedCopy'
import {
	ask,
	DAY,
	describeInBrowser,
	downloaded,
	expectAccessible,
	openPage,
	todayOn,
	visit,
} from './browser'
import { openShare } from './sharing'

const SHANGHAI = '2010-10-01'

describeInBrowser('A page', () => {
	it('prints as A4 with its address and day in the footer, sources with theirs, and no navigation', async () => {
		const { page } = await openPage()
		await visit(page, await crowdingPath(page))
		await page.emulateMedia({ media: 'print' })
		expect(await page.locator('button:not(th button)').filter({ visible: true }).count()).toBe(0)
		const foot = page.locator('[data-part="print-foot"]')
		expect(await foot.innerText()).toContain(`${page.url()}`)
		expect(await foot.innerText()).toMatch(/Page lue le .*situation au 1er\soctobre\s2010.*version \w+/)
		const source = page.locator('#preuves a[rel~="external"]').first()
		const written = await source.evaluate((link) => getComputedStyle(link, '::after').content)
		expect(written).toContain(await source.getAttribute('href'))
		const pdf = await expectPaper(page, page.url())
		// A document without its content would be smaller.
		expect(pdf.length).toBeGreaterThan(20_000)
	})

	it('prints lists, the matrix and profiles in the same way', async () => {
		const { page } = await openPage()
		for (const path of ['/croisements', '/explorer', '/acteurs/territory:FR:region:52']) {
			await page.emulateMedia({ media: 'screen' })
			await visit(page, `${path}?asOf=${DAY}`)
			await page.emulateMedia({ media: 'print' })
			expect(await page.locator('[data-part="print-foot"]').innerText(), path).toContain(page.url())
			await expectPaper(page, path)
		}
	})

	it('tells that nothing changed since a dated copy, and later which evidence did', async () => {
		const { page, context } = await openPage()
		await context.grantPermissions(['clipboard-read', 'clipboard-write'])
		await visit(page, await crowdingPath(page))
		const ways = await openShare(page)
		await ways.getByRole('button', { name: 'Figer cette page' }).click()
		await page.getByText('Lien de la page figée copié').waitFor()
		const address = await page.evaluate(() => navigator.clipboard.readText())
		const copied = new URL(address)
		await visit(page, copied.pathname + copied.search)
		await page.getByText(/^Copie du .*\s: rien n’a changé depuis\.$/).waitFor()
		await expectAccessible(page, 'a dated copy')

		const copy = parseDatedCopy(copied.searchParams.get('copy'))
		if (!copy) throw new Error(`Expected a copy in ${address}`)
		const [first, second, ...rest] = copy.items
		if (!first || !second) throw new Error('Expected two pieces of evidence.')
		// An earlier copy, after which the first evidence was revised, the second added and another removed.
		const before = [{ ...first, version: first.version + 1 }, { id: 'mission:M999', version: 1 }, ...rest]
		copied.searchParams.set(
			'copy',
			formatDatedCopy(datedCopy(copy.day, copy.dataVersion, before, before.length)),
		)
		await visit(page, copied.pathname + copied.search)
		const note = page.locator('[data-part="dated-copy"]')
		expect(await note.innerText()).toMatch(
			/ce qui a changé depuis[\s\S]*1 preuve modifiée[\s\S]*1 preuve nouvelle[\s\S]*1 preuve disparue\s+M999/,
		)
		await note.getByRole('link', { name: 'Quitter la page figée' }).click()
		await expect.poll(() => page.url()).not.toContain('copy=')
		await expect.poll(() => note.count()).toBe(0)
	})

	it('tells which results came since a dated list', async () => {
		const { page } = await openPage()
		const today = await todayOn(page)
		const nothing = formatDatedCopy(datedCopy(today, 'abc', [], 0))
		await visit(page, `/a-mettre-en-commun?asOf=${DAY}&copy=${nothing}`)
		await page.getByText(/résultats nouveaux/).waitFor()
		await visit(page, `/croisements?asOf=${DAY}&copy=${nothing.slice(1)}`)
		await page.getByText(/incomplète ou modifiée/).waitFor()
	})

	it('gives each picture as PNG and SVG, with its title, day and sources', async () => {
		const { page } = await openPage()
		const path = await crowdingPath(page)
		await visit(page, path)
		const svg = (await kept(page, 'SVG')).toString('utf8')
		expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/s)
		expect(svg).toContain('Shanghai')
		expect(svg).toMatch(/situation au 1er\soctobre\s2010/)
		expect(svg.replaceAll('&amp;', '&')).toContain(`${new URL(page.url()).origin}${path}`)
		expect(svg).not.toMatch(/var\(--|class=|<script|foreignObject/)
		expect(inkIn(await kept(page, 'PNG'))).toBeGreaterThan(50)
	})

	it('gives the graph, drawn by WebGL, as a picture', async () => {
		const { page } = await openPage()
		await visit(page, `/explorer?as=graph&asOf=${DAY}`)
		await page.locator('[data-part="graph"][data-ready]').waitFor()
		const svg = (await kept(page, 'SVG')).toString('utf8')
		const layers = [...svg.matchAll(/href="data:image\/png;base64,([^"]+)"/g)]
		expect(layers.length).toBeGreaterThan(0)
		const drawn = layers.map(([, data = '']) => inkIn(Buffer.from(data, 'base64')))
		expect(Math.max(...drawn)).toBeGreaterThan(50)
	})
})

async function crowdingPath(page: Page): Promise<string> {
	const { overlaps } = await ask<{ overlaps: { nodes: readonly { id: string }[] } }>(
		page,
		`{ overlaps(filter: { kinds: [CROWDING], asOf: "${SHANGHAI}" }, first: 1) { nodes { id } } }`,
	)
	return `/croisements/${overlaps.nodes[0]?.id}?asOf=${SHANGHAI}`
}

/** Expects no navigation, no cut table and pages of A4 from a page in print media. Returns its PDF. */
async function expectPaper(page: Page, where: string): Promise<Buffer> {
	expect(await page.getByRole('navigation').filter({ visible: true }).count(), where).toBe(0)
	const cut = await page
		.locator('table')
		.evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth + 1).length)
	expect(cut, where).toBe(0)
	const pdf = await page.pdf({ preferCSSPageSize: true })
	expect(pagesOf(pdf).length, where).toBeGreaterThan(1)
	for (const [width, height] of pagesOf(pdf)) {
		expect(Math.round(width), where).toBe(595)
		expect(Math.round(height), where).toBe(842)
	}
	return pdf
}

function kept(page: Page, form: 'PNG' | 'SVG'): Promise<Buffer> {
	const tools = page.locator('[data-part="picture-tools"]').first()
	return downloaded(page, tools.getByRole('button', { name: form }))
}

/** Width and height of each page of a PDF, in points. */
function pagesOf(pdf: Buffer): readonly (readonly [number, number])[] {
	return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
		([, width, height]) => [Number(width), Number(height)],
	)
}

/** How many different bytes the image data of a PNG have: a blank one has few. */
function inkIn(png: Buffer): number {
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
	const parts: Buffer[] = []
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at)
		if (png.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
			parts.push(png.subarray(at + 8, at + 8 + length))
		at += length + 12
	}
	return new Set(inflateSync(Buffer.concat(parts))).size
}
