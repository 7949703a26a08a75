/** A page of the running product in headless Chromium, and the checks that every screen must pass. */
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

/** Tests that compare with results of the reference data read them at this day, in the address. */
export const DAY = '2026-11-25'

/** The ISO day that is so many days after today, as the product under test counts it. */
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
 * `describe` for tests in a browser: starts it before them and closes it after them; skips and counts them when the
 * machine has no Chromium.
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
	/** Errors of scripts and of the content policy, which a user never sees. A test removes those that it provokes. */
	readonly complaints: string[]
}

/**
 * A page for one test, in its own context, closed after the test; fails the test if the page complained.
 *
 * @param day of the clock of the reader's machine, YYYY-MM-DD; null when the test installs its own clock, since two
 * clocks would call each other endlessly.
 */
export async function openPage(viewport: Viewport = WIDE, day?: string | null): Promise<Opened> {
	const opened = await open(viewport, day)
	onTestFinished(async () => {
		await opened.context.close()
		expect(opened.complaints).toEqual([])
	})
	return opened
}

/** One page for all tests of a group, closed after them; each test reads the complaints so far. */
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
		// The text does not say which request was refused; its location does.
		if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim())
	})
	followRequests(context)
	return { context, complaints, page: await context.newPage() }
}

/** Today on the server, YYYY-MM-DD: the day of a page without a day in its address. */
export async function todayOn(page: Page): Promise<string> {
	const { coverage } = await ask<{ coverage: { today: string } }>(page, '{ coverage { today } }')
	return coverage.today
}

/** The API's answer to a query. Tests compute the figures they compare with the screen; they never write them down. */
export async function ask<Data>(page: Page, query: string): Promise<Data> {
	const answer = await page.request.post('/graphql', { data: { query } })
	const { data } = (await answer.json()) as { data: Data }
	return data
}

let addresses = 0

/** Each reader gets its own address: together they make more requests a minute than one address may. */
function nextAddress(): string {
	addresses += 1
	return `10.${process.pid & 255}.${addresses >> 8}.${addresses & 255}`
}

/** The requests that a context is waiting for, and when they last changed. */
interface Reading {
	readonly open: Set<Request>
	changed: number
}

const readings = new WeakMap<BrowserContext, Reading>()

function followRequests(context: BrowserContext): void {
	const reading: Reading = { open: new Set(), changed: Date.now() }
	readings.set(context, reading)
	context.on('request', (request) => {
		// The request for a worker's script never counts as finished.
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
/** A few frames. */
const DRAWN_MS = 60
const TIMEOUT_MS = 15_000

/** Opens a path and waits until nothing is loading. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path)
	await page.locator('main h1').first().waitFor()
	await settle(page)
}

/** Gives the window another size, and waits until the page is drawn in it and has what it loads for it. */
export async function resize(page: Page, viewport: Viewport): Promise<void> {
	await page.setViewportSize(viewport)
	await settle(page, DRAWN_MS)
}

/**
 * Waits until nothing has loaded for a moment and no part of the page is loading for the first time, but at most
 * TIMEOUT_MS: an aborted request may count as open.
 */
export async function settle(page: Page, quietMs = QUIET_MS): Promise<void> {
	const reading = readings.get(page.context())
	const asked = Date.now()
	const isQuiet = () => reading?.open.size === 0 && Date.now() - Math.max(reading.changed, asked) >= quietMs
	const isWhole = async () => (await page.locator('[data-part="reading"]').count()) === 0
	while (!(isQuiet() && (await isWhole())) && Date.now() - asked < TIMEOUT_MS) await page.waitForTimeout(20)
}

/**
 * Faults that axe lets pass (docs/rgaa.md, 1.2, 1.9, 8.9, 10.1, 11.5): parts without a name, presentational elements
 * and attributes.
 */
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
 * WCAG 2.1 A and AA: axe finds no violation. To save time, it describes no passed checks, and runs in legacy mode,
 * since the product has no frames.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	// A part that is loading again is faint until its data arrives; a page that never stops loading is checked
	// anyway.
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

/** The chosen option of each list fits in it: a closed `select` cuts it silently. */
export async function expectWholeChoices(page: Page, where: string): Promise<void> {
	const cut = await page.evaluate(() => {
		const pen = document.createElement('canvas').getContext('2d')
		return [...document.querySelectorAll('select')].flatMap((select) => {
			const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(select)
			const text = select.selectedOptions[0]?.label ?? ''
			if (pen === null || select.offsetParent === null) return []
			// The shorthand is empty when figures have a fixed width.
			pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
			// The arrow of a closed list takes 20 px inside it.
			const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 20
			const wanted = pen.measureText(text).width
			return wanted > room + 1 ? [`${text}: ${Math.round(wanted)} px in ${Math.round(room)}`] : []
		})
	})
	expect(cut, `${where} cuts what is chosen`).toEqual([])
}

/** Presses Tab until the focus is on an element that `locator` finds; fails when none is reached. */
export async function tabTo(page: Page, locator: Locator, where: string): Promise<void> {
	for (let step = 0; step < 120; step += 1) {
		const focused = await locator.evaluateAll((found) => found.some((one) => one === document.activeElement))
		if (focused) return
		await page.keyboard.press('Tab')
	}
	throw new Error(`Tab did not reach ${where}.`)
}

/** The file that a button of the page downloads. */
export async function downloaded(page: Page, button: Locator): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
	return readFileSync(await download.path())
}

/** The lines of the list that a button of the page downloads. */
export async function exportedLines(page: Page, button: Locator): Promise<readonly string[]> {
	const file = await downloaded(page, button)
	return file.toString('utf8').trimEnd().split('\r\n')
}

/** A path with one more parameter. */
export function withParameter(path: string, parameter: string): string {
	return `${path}${path.includes('?') ? '&' : '?'}${parameter}`
}
