import type { Page } from 'playwright-core'

export interface Watched {
	/** Milliseconds from navigation to the picture, and to its answer. */
	readonly ready: number
	readonly options: number
	readonly longTasks: readonly { readonly start: number; readonly length: number }[]
}

/**
 * Watches a page from its start: when its picture is there, and what blocked its main thread for over 50 ms.
 */
export async function watchPage(
	page: Page,
	picture = '[data-part="graph"][data-ready]',
): Promise<{ picture(): Promise<Watched> }> {
	await page.addInitScript((selector) => {
		const seen: { ready: number; longTasks: { start: number; length: number }[] } = {
			ready: 0,
			longTasks: [],
		}
		Object.assign(globalThis, { benchSeen: seen })
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries())
				seen.longTasks.push({ start: startTime, length: duration })
		}).observe({ type: 'longtask', buffered: true })
		new MutationObserver(() => {
			if (seen.ready === 0 && document.querySelector(selector)) seen.ready = performance.now()
		}).observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ['data-ready'],
		})
	}, picture)
	return {
		async picture() {
			await page.waitForSelector(picture, { state: 'attached' })
			await page.waitForTimeout(600)
			return page.evaluate(() => {
				const { benchSeen } = globalThis as unknown as { benchSeen: Omit<Watched, 'asked'> }
				const answers = performance
					.getEntriesByType('resource')
					.filter(({ name }) => name.endsWith('/graphql'))
					.map((entry) => (entry as PerformanceResourceTiming).responseEnd)
				return { ...benchSeen, options: Math.max(0, ...answers.filter((end) => end < benchSeen.ready)) }
			})
		},
	}
}

/** Long tasks of a page since it opened, in milliseconds, in their order. */
export async function watchTasks(page: Page): Promise<{ longTasks(): Promise<readonly number[]> }> {
	await page.addInitScript(() => {
		const lengths: number[] = []
		Object.assign(globalThis, { benchTasks: lengths })
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) lengths.push(duration)
		}).observe({ type: 'longtask', buffered: true })
	})
	return {
		longTasks: () => page.evaluate(() => (globalThis as unknown as { benchTasks: number[] }).benchTasks),
	}
}
