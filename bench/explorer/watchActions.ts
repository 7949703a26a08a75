import type { CDPSession, Page } from 'playwright-core'

/** Times in milliseconds of the page's own thread; the clock would also count other work of the machine. */
export interface Answered {
	/** From a key, click or choice to the next changed picture. */
	readonly answered: number
	/** The same by the clock, including waits for a frame and for the server. */
	readonly byClock: number
	/** The longest block of the thread from then until the page is still. */
	readonly longest: number
}

interface TraceEvent {
	readonly name: string
	readonly pid: number
	readonly tid: number
	/** Microseconds of the clock, and of the thread. */
	readonly ts: number
	readonly tts?: number
	readonly tdur?: number
}

const [ACTED, ANSWERED] = ['bench acted', 'bench answered']
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing']

/** Makes a page record each action and its next change; call it before the page opens. */
export async function watchActions(page: Page): Promise<void> {
	await page.addInitScript(
		([acted, answered]) => {
			const noted = { isActed: true, isAnswered: true }
			Object.assign(globalThis, { benchNoted: noted })
			for (const type of ['click', 'keydown', 'input'] as const)
				addEventListener(
					type,
					() => {
						if (noted.isActed) return
						noted.isActed = true
						performance.mark(acted)
					},
					true,
				)
			// A change is on the screen when the task of the next frame has ended.
			const channel = new MessageChannel()
			channel.port1.onmessage = () => performance.mark(answered)
			new MutationObserver(() => {
				if (!noted.isActed || noted.isAnswered) return
				noted.isAnswered = true
				requestAnimationFrame(() => channel.port2.postMessage(null))
			}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
		},
		[ACTED, ANSWERED] as const,
	)
}

/** Acts once, and waits until the page has been still for a second, or for `forSeconds`. */
export async function timeAction(page: Page, act: () => Promise<unknown>, forSeconds = 0): Promise<Answered> {
	const session = await page.context().newCDPSession(page)
	await page.evaluate(() => {
		Object.assign((globalThis as unknown as { benchNoted: object }).benchNoted, {
			isActed: false,
			isAnswered: false,
		})
	})
	const events = await traced(session, async () => {
		await act()
		await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, ANSWERED)
		await page.waitForTimeout(forSeconds * 1000)
		await page.waitForLoadState('networkidle')
		await page.waitForTimeout(1000)
		await page.evaluate(() => performance.clearMarks())
	})
	await session.detach()
	const [acted, answered] = [ACTED, ANSWERED].map((mark) => events.find(({ name }) => name === mark))
	if (!acted || !answered)
		throw new Error('Expected the trace to hold an action and its answer; it does not.')
	const held = events.filter(
		({ name, pid, tid, ts, tdur = 0 }) =>
			name === 'RunTask' && pid === acted.pid && tid === acted.tid && ts + tdur > acted.ts,
	)
	return {
		answered: ((answered.tts ?? 0) - (acted.tts ?? 0)) / 1000,
		byClock: (answered.ts - acted.ts) / 1000,
		longest: Math.max(0, ...held.map(({ tdur = 0 }) => tdur)) / 1000,
	}
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
	const events: TraceEvent[] = []
	session.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]))
	})
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: CATEGORIES },
	})
	await act()
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
	await session.send('Tracing.end')
	await complete
	return events
}
