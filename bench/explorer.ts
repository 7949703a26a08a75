/**
 * `npx tsx bench/explorer.ts [address]`: measures the explorer in Chromium with software rendering, on a
 * running and warm server (by default http://localhost:4000). Prints the figures of docs/performance.md: the
 * scripts that the first page and the graph load, the time to the first useful picture, long tasks during a
 * layout, script time for each frame while panning, frames a second in proportion to a bare sigma page with
 * the same graph; then how soon the screen answers an action, and how long that blocks it.
 */
import { timeActions } from './explorer/actions'
import { bareScript } from './explorer/bareScript'
import { openBrowser, openPage } from './explorer/openBrowser'
import { pan } from './explorer/pan'
import { readGraph } from './explorer/readGraph'
import { scriptsOf } from './explorer/scriptsOf'
import { serveView } from './explorer/serveView'
import { watchPage, watchTasks } from './explorer/watchPage'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
/** Nodes and edges of invented pictures. */
const SIZES = [
	[5_000, 20_000],
	[20_000, 60_000],
] as const
const address = (process.argv[2] ?? 'http://localhost:4000').replace(/\/$/, '')
const browser = await openBrowser()
try {
	await sizes()
	await firstPictureOfHome()
	await actions()
	await firstPicture()
	await panning()
	await givenDirectly()
} finally {
	await browser.close()
}

async function sizes(): Promise<void> {
	const page = await openPage(browser)
	const first = await scriptsOf(page, `${address}/`)
	const explorer = await scriptsOf(page, `${address}/explorer`)
	console.log(
		`first page: ${kB(first.total)} of script in ${first.files} files; the explorer: ${kB(explorer.total)} in ${explorer.files}`,
	)
	await page.close()
}

async function firstPictureOfHome(): Promise<void> {
	const times: number[] = []
	for (let round = 0; round < ROUNDS; round += 1) {
		const page = await openPage(browser)
		const watched = await watchPage(page, '[data-part="map"] path[data-look]')
		await page.goto(`${address}/`)
		times.push((await watched.picture()).ready)
		await page.close()
	}
	console.log(`first useful picture of the home page, its arcs: ${list(times)} ms after navigation`)
}

async function actions(): Promise<void> {
	const rounds: Awaited<ReturnType<typeof timeActions>>[] = []
	for (let round = 0; round < Math.min(3, ROUNDS); round += 1)
		rounds.push(await timeActions(browser, address))
	console.log(
		'what a reader does: milliseconds of the page’s thread until the screen answers (by the clock); the longest task',
	)
	for (const name of rounds[0]?.keys() ?? []) {
		const of = (value: 'answered' | 'byClock' | 'longest'): string =>
			list(rounds.map((round) => round.get(name)?.[value] ?? Number.NaN))
		console.log(`  ${name}: ${of('answered')} (${of('byClock')}); ${of('longest')}`)
	}
}

async function firstPicture(): Promise<void> {
	const times: number[] = []
	const tasks: number[][] = []
	for (let round = 0; round < ROUNDS; round += 1) {
		const page = await openPage(browser)
		const watched = await watchPage(page)
		await page.goto(`${address}/explorer?as=graph&rollUpFrench=none&rollUpPartner=none`)
		const { ready, options, longTasks } = await watched.picture()
		times.push(ready)
		tasks.push(
			longTasks.filter(({ start }) => start >= options && start <= ready).map(({ length }) => length),
		)
		await page.close()
	}
	console.log(`first useful picture of the 300 most linked: ${list(times)} ms after navigation`)
	const longest = tasks.map((lengths) => Math.max(0, ...lengths))
	console.log(
		`long tasks from the answer to the picture: ${tasks.map((lengths) => lengths.length).join(', ')}; the longest ${list(longest)} ms`,
	)
}

async function panning(): Promise<void> {
	const graph = await readGraph(address)
	const script = await bareScript()
	const ours: { frames: number; script: number }[] = []
	const bare: { frames: number; script: number }[] = []
	for (let round = 0; round < ROUNDS; round += 1) {
		const page = await openPage(browser)
		await page.goto(`${address}/explorer?as=graph&rollUpFrench=none&rollUpPartner=none`)
		await page.waitForSelector('[data-part="graph"][data-ready]')
		ours.push(await pan(page, '[data-part="graph-surface"]'))
		await page.goto('about:blank')
		await page.setContent('<div id="bare" style="width: 828px; height: 770px"></div>')
		await page.evaluate((value) => Object.assign(globalThis, { benchGraph: value }), graph)
		await page.addScriptTag({ content: script, type: 'module' })
		await page.waitForSelector('#bare[data-ready]')
		bare.push(await pan(page, '#bare'))
		await page.close()
	}
	console.log(
		`panning: ${list(ours.map((one) => one.script))} ms of script a frame (bare sigma ${list(bare.map((one) => one.script))})`,
	)
	const ratios = ours.map((one, index) => one.frames / (bare[index]?.frames ?? Number.NaN))
	console.log(`frames a second beside a bare sigma page: ${list(ratios, 2)}`)
}

/** Measures the view alone, with pictures larger than any answer of the API. */
async function givenDirectly(): Promise<void> {
	const view = await serveView()
	try {
		for (const [nodes, edges] of SIZES) {
			const page = await openPage(browser)
			const watched = await watchTasks(page)
			await page.goto(`${view.address}?nodes=${nodes}&edges=${edges}`)
			await page.waitForSelector('#frame[data-measured]', { timeout: 120_000 })
			const found = await page.evaluate(
				() => (globalThis as unknown as { benchView: Record<string, number> }).benchView,
			)
			const before = (await watched.longTasks()).length
			const panned = await pan(page, '#surface')
			const tasks = (await watched.longTasks()).slice(before)
			console.log(
				`${nodes} nodes and ${edges} edges, given directly: ${found.drawn} drawn after ${found.ready?.toFixed(0)} ms; panning ${panned.script.toFixed(1)} ms of script a frame, ${panned.frames.toFixed(0)} frames a second, ${tasks.length} long tasks (longest ${Math.max(0, ...tasks).toFixed(0)} ms); selecting ${found.select?.toFixed(0)} ms, all again ${found.unselect?.toFixed(0)} ms${found.open === null ? '' : `, opening a group ${found.open?.toFixed(0)} ms`}`,
			)
			await page.close()
		}
	} finally {
		await view.close()
	}
}

function list(values: readonly number[], digits = 0): string {
	const sorted = [...values].sort((one, other) => one - other)
	const at = (index: number): string =>
		(sorted[index] ?? Number.NaN).toFixed(digits || (Math.max(...sorted) < 20 ? 1 : 0))
	return `${at(Math.floor(sorted.length / 2))} (${at(0)} to ${at(sorted.length - 1)})`
}

function kB(bytes: number): string {
	return `${(bytes / 1024).toFixed(0)} kB`
}
