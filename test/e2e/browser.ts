/** A page of the running product in headless Chromium, and what every screen is held to. */
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import {
	type Browser,
	type BrowserContext,
	chromium,
	type Locator,
	type Page,
	type Request,
} from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest'
import { noonOf, startDateAt } from '../startDateAt'

const address = inject('address')
const failedStart = inject('failedStart')

export const WIDE = { width: 1440, height: 900 } as const
export const NARROW = { width: 390, height: 844 } as const
/** 1440 px at 200 % zoom. */
export const ZOOMED = { width: 720, height: 450 } as const

/** What a test compares with results of the reference data is read at this day, which stands in the address. */
export const DAY = '2026-11-25'

/** ISO day, so many days after the one that is today for the product under test. */
export function dayIn(days: number): string {
	const today = process.env.TODAY ? Date.parse(process.env.TODAY) : Date.now()
	return new Date(today + days * 86_400_000).toISOString().slice(0, 10)
}

export interface Viewport {
	readonly width: number
	readonly height: number
}

let browser: Browser | null = null

/**
 * `describe` for tests in a browser, which is started before them and closed after them; skipped and counted where
 * the machine has no Chromium.
 */
export function describeInBrowser(name: string, tests: () => void): void {
	describe.skipIf(address === null)(name, () => {
		beforeAll(async () => {
			browser = await launch()
		})
		afterAll(() => browser?.close())
		tests()
	})
}

function launch(): Promise<Browser> {
	if (failedStart !== null) throw new Error(failedStart)
	return chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '',
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
	})
}

interface Opened {
	readonly page: Page
	readonly context: BrowserContext
	/** What a user would never see: errors of scripts and of the content policy. A test takes out what it provokes. */
	readonly complaints: string[]
}

/**
 * A page of one test in a context of its own, closed after it; nothing must have been complained of in it.
 *
 * @param day what the clock of the reader's machine says, YYYY-MM-DD; null where the test has a clock of its own, with which
 * another one would call itself without end.
 */
export async function openPage(viewport: Viewport = WIDE, day?: string | null): Promise<Opened> {
	const opened = await open(viewport, day)
	onTestFinished(async () => {
		await opened.context.close()
		expect(opened.complaints).toEqual([])
	})
	return opened
}

/** One page for all tests of a group, closed after them: each reads what was complained of until then. */
export function pageForGroup(viewport: Viewport): () => Opened {
	let opened: Opened | null = null
	beforeAll(async () => {
		opened = await open(viewport)
	})
	afterAll(() => opened?.context.close())
	return () => {
		if (opened === null) throw new Error('A page of the group is there in its tests alone.')
		return opened
	}
}

async function open(viewport: Viewport, day: string | null | undefined = process.env.TODAY): Promise<Opened> {
	if (browser === null) throw new Error('A browser is there in the tests of describeInBrowser alone.')
	const context = await browser.newContext({
		viewport,
		reducedMotion: 'reduce',
		baseURL: address ?? '',
		extraHTTPHeaders: { 'x-forwarded-for': nextAddress() },
	})
	if (day) await context.addInitScript(startDateAt, noonOf(day))
	const complaints: string[] = []
	context.on('weberror', (error) => complaints.push(String(error.error())))
	context.on('console', (message) => {
		// Of an answer that was refused the text does not say which.
		if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim())
	})
	followRequests(context)
	return { context, complaints, page: await context.newPage() }
}

/** Today on the server, YYYY-MM-DD: what a page without a day in its address is read at. */
export async function todayOn(page: Page): Promise<string> {
	const { coverage } = await ask<{ coverage: { today: string } }>(page, '{ coverage { today } }')
	return coverage.today
}

/** What the API answers to a query: figures that a test compares with the screen are computed, never written down. */
export async function ask<Data>(page: Page, query: string): Promise<Data> {
	const answer = await page.request.post('/graphql', { data: { query } })
	const { data } = (await answer.json()) as { data: Data }
	return data
}

let addresses = 0

/** Each reader has an address of its own: together they ask for more in a minute than one address may. */
function nextAddress(): string {
	addresses += 1
	return `10.${process.pid & 255}.${addresses >> 8}.${addresses & 255}`
}

/** What a context is still reading, and when that last changed. */
interface Reading {
	readonly open: Set<Request>
	changed: number
}

const readings = new WeakMap<BrowserContext, Reading>()

function followRequests(context: BrowserContext): void {
	const reading: Reading = { open: new Set(), changed: Date.now() }
	readings.set(context, reading)
	context.on('request', (request) => {
		// The script of a worker never counts as finished.
		if (!request.url().includes('layoutWorker')) reading.open.add(request)
		reading.changed = Date.now()
	})
	const end = (request: Request): void => {
		reading.open.delete(request)
		reading.changed = Date.now()
	}
	context.on('requestfinished', end)
	context.on('requestfailed', end)
}

const QUIET_MS = 300
const TIMEOUT_MS = 15_000

/** Opens a path and waits until nothing is being read any more. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path)
	await page.locator('main h1').first().waitFor()
	await settle(page)
}

/**
 * Waits until nothing has been read for a moment and no part of the page is being read for the first time, though not for
 * ever: a request that was given up may count as open.
 */
export async function settle(page: Page): Promise<void> {
	const reading = readings.get(page.context())
	const asked = Date.now()
	const isQuiet = () => reading?.open.size === 0 && Date.now() - Math.max(reading.changed, asked) >= QUIET_MS
	const isWhole = async () => (await page.locator('[data-part="reading"]').count()) === 0
	while (!(isQuiet() && (await isWhole())) && Date.now() - asked < TIMEOUT_MS) await page.waitForTimeout(50)
}

/** What axe lets pass (docs/rgaa.md, 1.2, 1.9, 8.9, 10.1, 11.5): parts without a name, and elements and attributes of looks. */
const BARE = [
	'img',
	'svg:not([aria-hidden], [role][aria-label], [role][aria-labelledby])',
	'figure:not([aria-label], [aria-labelledby], :has(figcaption))',
	'fieldset:not([aria-label], [aria-labelledby], :has(legend))',
	'table:not(:has(th))',
	':is(font, center, big, u, s, strike, tt, marquee, blink)',
	':is(table, tr, td, th, div, p, ul, ol, li, hr, section):is([align], [bgcolor], [border], [width], [height])',
].join()

/**
 * WCAG 2.1 A and AA: axe finds nothing at all. What it looks at without finding anything is not described one by one, and
 * there is no frame for which it would need a page of its own: both take longer than the rest.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	// What is read anew is faint until it is there; a page that always reads is looked at all the same.
	const asked = Date.now()
	let quietSince = asked
	while (Date.now() - quietSince < QUIET_MS / 2 && Date.now() - asked < TIMEOUT_MS) {
		if ((await page.locator('[aria-busy="true"]').count()) > 0) quietSince = Date.now()
		await page.waitForTimeout(50)
	}
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.setLegacyMode(true)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
		.analyze()
	expect(
		violations.map(
			({ id, nodes }) => `${where}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
		),
	).toEqual([])
	const bare = await page.locator(BARE).evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 200)))
	expect(bare, where).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	expect(beyond, `${where} is ${beyond} px wider than the window`).toBeLessThanOrEqual(0)
}

/** What is chosen in a list of choices is read whole: a closed `select` cuts it without a word. */
export async function expectWholeChoices(page: Page, where: string): Promise<void> {
	const cut = await page.evaluate(() => {
		const pen = document.createElement('canvas').getContext('2d')
		return [...document.querySelectorAll('select')].flatMap((select) => {
			const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(select)
			const text = select.selectedOptions[0]?.label ?? ''
			if (pen === null || select.offsetParent === null) return []
			// The shorthand is empty where figures have one width.
			pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
			// The arrow of a closed list takes 20 pixels of what is inside.
			const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 20
			const wanted = pen.measureText(text).width
			return wanted > room + 1 ? [`${text}: ${Math.round(wanted)} px in ${Math.round(room)}`] : []
		})
	})
	expect(cut, `${where} cuts what is chosen`).toEqual([])
}

/** Presses Tab until the focus is on one of what `locator` finds; fails where it is not reached. */
export async function tabTo(page: Page, locator: Locator, where: string): Promise<void> {
	for (let step = 0; step < 120; step += 1) {
		const focused = await locator.evaluateAll((found) => found.some((one) => one === document.activeElement))
		if (focused) return
		await page.keyboard.press('Tab')
	}
	throw new Error(`Tab did not reach ${where}.`)
}

/** The file that a button of the page hands over. */
export async function downloaded(page: Page, button: Locator): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
	return readFileSync(await download.path())
}

/** The lines of the list that a button of the page hands over. */
export async function exportedLines(page: Page, button: Locator): Promise<readonly string[]> {
	const file = await downloaded(page, button)
	return file.toString('utf8').trimEnd().split('\r\n')
}

/** A path with one parameter more. */
export function withParameter(path: string, parameter: string): string {
	return `${path}${path.includes('?') ? '&' : '?'}${parameter}`
}
