/** How soon an action shows a sign: its answer, or a mark that it is working. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The longest that is waited for a sign. */
const MOST_MS = 4_000
/** The longest an action should take to show a sign on a quiet machine. Only printed, since a busy one takes longer. */
const PROMPT_MS = 100

/**
 * Acts on a page at rest while no question reaches the server, so that nothing is written; fails when the page shows no
 * sign. The page is empty afterwards.
 */
export async function expectHeard(
	page: Page,
	name: string,
	act: (page: Page) => Promise<unknown>,
): Promise<void> {
	await page.route(/\/(graphql|account)\b/, () => undefined)
	const frame = await frameOf(page)
	const answered = timeToSign(page)
	await act(page)
	const milliseconds = await answered
	const slow = milliseconds > PROMPT_MS ? `, over the ${PROMPT_MS} ms of a quiet machine` : ''
	console.log(`${name}: ${Math.round(milliseconds)} ms, at ${Math.round(frame)} ms a frame${slow}`)
	expect(milliseconds, name).toBeLessThan(MOST_MS)
	// What is held ends with its page; it would be sent once nothing holds it.
	await page.goto('about:blank')
	await page.unrouteAll({ behavior: 'ignoreErrors' })
}

/** Milliseconds that this machine takes for a frame of the page. */
function frameOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const began = performance.now()
				let left = 10
				const next = (): void => {
					left -= 1
					if (left === 0) resolve((performance.now() - began) / 10)
					else requestAnimationFrame(next)
				}
				requestAnimationFrame(next)
			}),
	)
}

/**
 * Milliseconds from the next press, key or change to its first sign: a busy mark (`aria-busy`, a part that loads), a
 * changed state of the control, a status or alert, changed rows of a list, or a moved focus.
 */
async function timeToSign(page: Page): Promise<number> {
	await page.evaluate(() => {
		const STATES = [
			'aria-busy',
			'aria-pressed',
			'aria-selected',
			'aria-current',
			'aria-expanded',
			'aria-checked',
			'aria-invalid',
			'aria-valuenow',
			'aria-valuetext',
		]
		const measured = window as unknown as { sign?: Promise<number> }
		measured.sign = new Promise((resolve) => {
			let begun: number | null = null
			let focused: Element | null = null
			const begin = (): void => {
				if (begun !== null) return
				begun = performance.now()
				focused = document.activeElement
			}
			const end = (): void => {
				if (begun === null) return
				const from = begun
				// Measured when it is on the screen.
				requestAnimationFrame(() => resolve(performance.now() - from))
				observer.disconnect()
			}
			const isSign = ({ type, attributeName, target, addedNodes, removedNodes }: MutationRecord): boolean => {
				if (type === 'attributes') return STATES.includes(attributeName ?? '')
				const told = target instanceof Element ? target : target.parentElement
				if (told?.closest('[role="status"], [role="alert"]')) return true
				// Rows of a list that move, come or go are the answer.
				if (
					[...addedNodes, ...removedNodes].some((node) => node instanceof Element && node.matches('tr, li'))
				)
					return true
				return [...addedNodes].some(
					(node) =>
						node instanceof Element &&
						(node.matches('[data-part="reading"], [role="alert"], [role="status"], [aria-busy="true"]') ||
							node.querySelector('[data-part="reading"], [role="alert"], [aria-busy="true"]') !== null),
				)
			}
			const observer = new MutationObserver((changes) => {
				if (changes.some(isSign)) end()
			})
			observer.observe(document.body, {
				attributes: true,
				attributeFilter: STATES,
				childList: true,
				characterData: true,
				subtree: true,
			})
			for (const event of ['pointerdown', 'keydown', 'change'])
				document.addEventListener(event, begin, { capture: true })
			document.addEventListener('focusin', () => {
				if (begun !== null && document.activeElement !== focused && document.activeElement?.matches('input'))
					end()
			})
			// A ticked box and a moved slider show it by themselves.
			document.addEventListener('input', ({ target }) => {
				if (target instanceof HTMLInputElement && ['checkbox', 'radio', 'range'].includes(target.type)) end()
			})
		})
	})
	return page.evaluate(
		(most) =>
			Promise.race([
				(window as unknown as { sign: Promise<number> }).sign,
				new Promise<number>((resolve) => setTimeout(() => resolve(Number.POSITIVE_INFINITY), most)),
			]),
		MOST_MS,
	)
}
