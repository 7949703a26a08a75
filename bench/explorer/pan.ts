import type { Page } from 'playwright-core'

const SECONDS = 3

/**
 * Drags the surface to and fro for three seconds; gives frames a second, and milliseconds of script for each
 * frame. Starts in a corner without actors: in the middle of 5 000 it would drag one of them.
 */
export async function pan(page: Page, surface: string): Promise<{ frames: number; script: number }> {
	const box = await page.locator(surface).boundingBox()
	if (!box) throw new Error(`Expected a surface at ${surface}; the page shows none.`)
	const session = await page.context().newCDPSession(page)
	// Time of the thread itself, without other work of the machine.
	await session.send('Performance.enable', { timeDomain: 'threadTicks' })
	const scriptSeconds = async (): Promise<number> => {
		const { metrics } = await session.send('Performance.getMetrics')
		return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
	}
	const [x, y] = [box.x + 24, box.y + 24]
	await page.mouse.move(x, y)
	await page.mouse.down()
	await page.evaluate(() => {
		const counted = { frames: 0 }
		Object.assign(globalThis, { benchFrames: counted })
		const count = (): void => {
			counted.frames += 1
			requestAnimationFrame(count)
		}
		requestAnimationFrame(count)
	})
	const before = await scriptSeconds()
	const began = performance.now()
	for (let step = 0; performance.now() - began < SECONDS * 1000; step += 1) {
		await page.mouse.move(x + 160 * (1 - Math.cos(step / 9)), y + 120 * (1 - Math.cos(step / 13)))
	}
	const seconds = (performance.now() - began) / 1000
	const script = (await scriptSeconds()) - before
	const frames = await page.evaluate(
		() => (globalThis as unknown as { benchFrames: { frames: number } }).benchFrames.frames,
	)
	await page.mouse.up()
	await session.detach()
	return { frames: frames / seconds, script: (script * 1000) / frames }
}
