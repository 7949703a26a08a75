/** Whatever is pressed answers at once, or shows that it works, also where the server takes its time. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inShare } from '../../scripts/testShare'
import { describeInBrowser, openPage, settle, visit } from './browser'

/** By as much each answer of the server is held back. */
const ANSWER_DELAY_MS = 2_000
/** What an action is to take to answer or to show that it works, on a quiet machine: printed, since a busy one takes longer. */
const PROMPT_MS = 100

interface Act {
	readonly name: string
	readonly path: string
	readonly act: (page: Page) => Promise<unknown>
}

const ACTS: readonly Act[] = [
	{
		name: 'a filter of the overlaps',
		path: '/croisements',
		act: (page) => page.locator('main').getByLabel('Certitude').selectOption({ index: 1 }),
	},
	{
		name: 'the order of the overlaps',
		path: '/croisements?group=none',
		act: (page) => page.locator('main').getByLabel('Ordre', { exact: true }).selectOption({ index: 1 }),
	},
	{
		name: 'the sector of the opportunities',
		path: '/a-mettre-en-commun',
		act: (page) => page.locator('main').getByLabel('Filière', { exact: true }).selectOption({ index: 1 }),
	},
	{
		name: 'the sector of the constellations',
		path: '/constellations',
		act: (page) => page.locator('main').getByLabel('Filière commune').selectOption({ index: 1 }),
	},
	{
		name: 'what fragmentation is counted by',
		path: '/emiettement',
		act: (page) => page.getByRole('tab', { name: 'Par filière' }).click(),
	},
	{
		name: 'the scenario among the gaps',
		path: '/absences',
		act: (page) => page.getByRole('checkbox', { name: /scénario fictif/ }).click(),
	},
	{
		name: 'the level of a profile',
		path: '/acteurs/territory:FR:region:52',
		act: (page) => page.locator('main').getByLabel('Côté Chine').selectOption({ index: 1 }),
	},
	{
		name: 'a precheck',
		path: '/avant-de-partir',
		act: async (page) => {
			await page.getByRole('button', { name: 'Demander qui d’autre y va' }).click()
		},
	},
	{
		name: 'the two that are compared',
		path: '/comparer?a=territory:FR:region:52&b=territory:FR:region:53',
		act: (page) => page.getByRole('button', { name: 'Échanger' }).click(),
	},
	{
		name: 'a row of the matrix',
		path: '/explorer',
		act: (page) => page.locator('table th[scope="row"] button').first().click(),
	},
	{
		name: 'the order of the matrix',
		path: '/explorer',
		act: (page) => page.locator('main').getByLabel('Ordre', { exact: true }).selectOption({ index: 1 }),
	},
	...['Carte', 'Graphe', 'Frise', 'Tableau'].map((view) => ({
		name: `the view « ${view} »`,
		path: '/explorer',
		act: (page: Page) => page.getByRole('tab', { name: view }).click(),
	})),
]

describeInBrowser('An action', () => {
	it.each(inShare(ACTS))(
		'shows that it is heard before any answer comes: $name',
		async ({ name, path, act }) => {
			const { page } = await openPage()
			await visit(page, path)
			await settle(page)
			await page.route(/\/(graphql|account)\b/, async (route) => {
				await new Promise((resolve) => setTimeout(resolve, ANSWER_DELAY_MS))
				await route.continue().catch(() => undefined)
			})
			const frame = await frameOf(page)
			const answered = timeToSign(page)
			await act(page)
			const milliseconds = await answered
			const slow = milliseconds > PROMPT_MS ? `, over the ${PROMPT_MS} ms of a quiet machine` : ''
			console.log(`${name}: ${Math.round(milliseconds)} ms, at ${Math.round(frame)} ms a frame${slow}`)
			expect(milliseconds).toBeLessThan(ANSWER_DELAY_MS)
			// What is still asked for ends with the page.
			await page.unrouteAll({ behavior: 'ignoreErrors' })
		},
	)
})

/** Milliseconds that this machine takes for a frame of the page as it stands. */
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
 * Milliseconds from the next press, key or choice to the first sign that it was heard: something that works says so
 * (`aria-busy`, what is being read), what was pressed or chosen is so, what is wrong or came is told, the focus goes elsewhere.
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
				// Once it is on the screen.
				requestAnimationFrame(() => resolve(performance.now() - from))
				observer.disconnect()
			}
			const isSign = ({ type, attributeName, target, addedNodes }: MutationRecord): boolean => {
				if (type === 'attributes') return STATES.includes(attributeName ?? '')
				const told = target instanceof Element ? target : target.parentElement
				if (told?.closest('[role="status"], [role="alert"]')) return true
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
			// A box that is ticked shows it by itself.
			document.addEventListener('change', ({ target }) => {
				if (target instanceof HTMLInputElement && target.type === 'checkbox') end()
			})
		})
	})
	return page.evaluate(
		(most) =>
			Promise.race([
				(window as unknown as { sign: Promise<number> }).sign,
				new Promise<number>((resolve) => setTimeout(() => resolve(Number.POSITIVE_INFINITY), most)),
			]),
		2 * ANSWER_DELAY_MS,
	)
}
