/**
 * Ways to take a screen away: its link, a mail with a sentence, paper, a dated copy; and the screens that have none.
 */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { share } from '../../client/text/messages/share'
import { ACCOUNTS, REPORTS } from './screens'

/** Screens without a result or a list, or whose result concerns nobody else. */
const NOT_SHARED: readonly string[] = [
	// Forms: no answer yet.
	'/comparer',
	'/et-si',
	'/avant-de-partir',
	'/declarer',
	'/declarer?quoi=OFFICE',
	'/propositions/nouvelle',
	// Texts about the instance itself.
	'/accessibilite',
	'/donnees-personnelles',
	// Personal data, and an account's own tasks.
	...ACCOUNTS,
	// A secret gives access to a report.
	...REPORTS,
	'/nulle-part',
]

/** Screens that ask a visitor to sign in. */
const SHARED_ONCE_SIGNED_IN: readonly string[] = [
	'/mes-propositions',
	'/propositions/proposal:none',
	'/mon-organisation',
	'/affaires',
]

/** No dated copy of what is not on record, nor of what differs between readers. */
const WITHOUT_COPY: readonly string[] = ['/et-si', '/fil', '/propositions', ...SHARED_ONCE_SIGNED_IN]

/** Fails when a result or a list cannot be taken away, and when a private one can. */
export async function expectShared(page: Page, screen: string, isSignedIn = false): Promise<void> {
	const [path = ''] = screen.split('?')
	const isShared = !NOT_SHARED.includes(screen) && (isSignedIn || !SHARED_ONCE_SIGNED_IN.includes(path))
	// The tools of the home page come after the page.
	await expect.poll(() => shareOf(page).count(), { message: `${screen}: « Share »` }).toBe(isShared ? 1 : 0)
	if (!isShared) return
	const ways = await openShare(page)
	expect(await ways.getByRole('button').count(), `${screen}: link and paper`).toBeGreaterThanOrEqual(2)
	const copies = ways.getByRole('button', { name: inAnyLanguage('share.copy') })
	expect(await copies.count(), `${screen}: a dated copy`).toBe(WITHOUT_COPY.includes(path) ? 0 : 1)
	const mail = await ways.getByRole('link').getAttribute('href')
	const body = new URLSearchParams(mail?.split('?')[1]).get('body') ?? ''
	const [sentence = '', address = ''] = body.split('\r\n\r\n')
	// A Chinese sentence is short.
	expect(sentence.length, `${screen}: a sentence in the mail`).toBeGreaterThan(
		/\p{Script=Han}/u.test(sentence) ? 5 : 10,
	)
	expect(new URL(address.trim()).pathname, `${screen}: its address in the mail`).toBe(path)
}

/** Opens the ways to share a page, and gives them. */
export async function openShare(page: Page): Promise<Locator> {
	await shareOf(page).click()
	return page.getByRole('group', { name: inAnyLanguage('share.title') })
}

/** The word that opens the ways to share a page. */
export function shareOf(page: Page): Locator {
	return page.getByText(inAnyLanguage('share.open')).filter({ visible: true })
}

/** A whole sentence of the screen in French, English or Chinese. */
function inAnyLanguage(key: keyof typeof share): RegExp {
	const { fr, en, zh } = share[key]
	return new RegExp(`^(?:${fr}|${en}|${zh})$`)
}
