/** A server that stops while somebody reads, and comes back: the page keeps its shell and never reloads. */
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Page } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { describeInBrowser, expectAccessible, NARROW, openPage, settle, visit, WIDE } from './browser'

const WITHIN = { timeout: 20_000 }

/** The product at its own address, which a test stops and starts; nothing else listens there meanwhile. */
async function stoppableServer() {
	const { hostname, port } = new URL(inject('address') ?? '')
	const open = new Set<Socket>()
	const listen = (at: number): Promise<Server> =>
		new Promise((listening, failed) => {
			const server = createServer((reader) => {
				const product = connect(Number(port), hostname)
				for (const socket of [reader, product]) {
					open.add(socket)
					socket.on('error', () => undefined)
					socket.on('close', () => open.delete(socket))
				}
				reader.pipe(product).pipe(reader)
			})
			server.once('error', failed)
			server.listen(at, '127.0.0.1', () => listening(server))
		})
	let server = await listen(0)
	const bound = server.address()
	const own = typeof bound === 'object' && bound !== null ? bound.port : 0
	const stop = (): Promise<void> =>
		new Promise((stopped) => {
			server.close(() => stopped())
			for (const socket of open) socket.destroy()
		})
	onTestFinished(stop)
	return {
		address: `http://127.0.0.1:${own}`,
		stop,
		start: async () => {
			server = await listen(own)
		},
	}
}

/** What the browser itself writes to its console when a server is away. */
const OF_THE_NETWORK = /Failed to load resource|ERR_CONNECTION|dynamically imported module/

async function open(viewport: typeof WIDE | typeof NARROW = WIDE, path = '/') {
	const server = await stoppableServer()
	const opened = await openPage(viewport)
	onTestFinished(() => {
		const others = opened.complaints.filter((complaint) => !OF_THE_NETWORK.test(complaint))
		opened.complaints.splice(0, Infinity, ...others)
	})
	await visit(opened.page, `${server.address}${path}`)
	await opened.page.evaluate(() => Object.assign(window, { isSamePage: true }))
	return { ...opened, server }
}

const isSamePage = (page: Page): Promise<boolean> => page.evaluate(() => 'isSamePage' in window)
const titleOf = (page: Page): Promise<string> => page.locator('main h1').first().innerText()
const follow = (page: Page, name: string): Promise<void> =>
	page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click()

describeInBrowser('A server that is away', () => {
	it.each([
		['wide', WIDE],
		['narrow', NARROW],
	])(
		"leaves a followed link with the shell and a message, then shows the link's page (%s)",
		async (_, view) => {
			const { page, server } = await open(view)
			await server.stop()
			await follow(page, 'Absences')
			await page.getByRole('alert').getByText('Le serveur ne répond pas.').waitFor(WITHIN)
			expect(await titleOf(page)).toBe('Le serveur ne répond pas')
			expect(await page.locator('[data-part="masthead"]').isVisible()).toBe(true)
			expect(new URL(page.url()).pathname).toBe('/absences')
			await page.getByText(/^Nouvel essai dans \d+ secondes?\.$/).waitFor(WITHIN)
			await expectAccessible(page, 'a server that is away')
			await server.start()
			await expect.poll(() => titleOf(page), WITHIN).toBe('Territoires et filières sans présence recensée')
			await settle(page)
			expect(await page.getByRole('alert').count()).toBe(0)
			expect(await isSamePage(page)).toBe(true)
		},
	)

	it('is retried at once by the button, even if the script of the page loaded and its answer did not', async () => {
		const { page, server } = await open(WIDE, '/acteurs/territory:FR:region:52')
		await server.stop()
		await page.locator('main a[href^="/acteurs/"]:not([href*=":52"])').first().click()
		await page.getByRole('alert').getByText('Le serveur ne répond pas.').waitFor(WITHIN)
		expect(await titleOf(page)).toBe('Profil d’un acteur')
		// Waits until the pauses are long, so that the button is what retries.
		await page.getByText(/^Nouvel essai dans (1[0-9]|[6-9]) secondes\.$/).waitFor(WITHIN)
		await server.start()
		await page.getByRole('button', { name: 'Réessayer maintenant' }).click()
		await expect.poll(() => page.getByRole('alert').count(), { timeout: 4_000 }).toBe(0)
		await expect.poll(() => titleOf(page), WITHIN).not.toBe('Profil d’un acteur')
		expect(await isSamePage(page)).toBe(true)
	})

	it('leaves the page in its language when another cannot be loaded, then changes to it', async () => {
		const { page, server } = await open()
		await server.stop()
		await page.getByRole('link', { name: 'EN, English' }).click()
		await page.getByRole('alert').getByText('Le serveur ne répond pas.').waitFor(WITHIN)
		await server.start()
		await expect.poll(() => page.evaluate(() => document.documentElement.lang), WITHIN).toBe('en')
		await settle(page)
		expect(await page.getByRole('alert').count()).toBe(0)
		expect(await isSamePage(page)).toBe(true)
	})
})
