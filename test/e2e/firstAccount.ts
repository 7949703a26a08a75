/** The first account of the product under test, and the accounts that it invites. */
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { expectAccessible, visit } from './browser'

export interface Person {
	readonly name: string
	readonly email: string
	readonly password: string
}

export const ADMINISTRATOR: Person = {
	name: 'Administration',
	email: 'administration@example.org',
	password: 'une phrase assez longue',
}

/** Only one file of tests makes it, since there is only one first account. */
export async function makeFirstAccount(page: Page): Promise<void> {
	const link = inject('setupLink')
	if (link === null) throw new Error('The product did not say the link of its first start.')
	await visit(page, pathOf(link))
	expect(page.url(), 'the secret leaves the address').not.toContain('token')
	await expectAccessible(page, 'the first account')
	// The form names what is missing, and focuses it.
	await page.getByRole('button', { name: 'Créer le compte' }).click()
	await expect
		.poll(() => page.getByLabel('Nom').evaluate((field) => field === document.activeElement))
		.toBe(true)
	await page.reload()
	await fill(page, ADMINISTRATOR)
	await page.getByRole('button', { name: 'Créer le compte' }).click()
	await page.getByText('administre ce site').waitFor()
	await expectAccessible(page, 'an account')
}

export async function fill(page: Page, { name, email, password }: Person): Promise<void> {
	await page.getByLabel('Adresse électronique', { exact: true }).fill(email)
	const field = page.getByLabel('Nom', { exact: true })
	if (await field.isVisible()) await field.fill(name)
	await page.getByLabel('Mot de passe', { exact: true }).fill(password)
}

export function pathOf(link: string): string {
	const { pathname, hash } = new URL(link)
	return pathname + hash
}

/** The API's answer to a page of the product, for the user who is signed in there. Throws an Error when it refuses. */
export async function askAs<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
	const { data } = await post<{ data: Data }>(page, '/graphql', { query, variables })
	return data
}

/**
 * Creates an account in a page: invited by the administrator, and signed in.
 *
 * @param roles as the mutation takes them: `role: EDITOR, actor: "territory:FR:region:52"`.
 */
export async function joinAs(
	page: Page,
	administrator: Page,
	person: Person,
	[first, ...others]: readonly [string, ...string[]],
): Promise<void> {
	const { invite } = await askAs<{ invite: { secret: string } }>(
		administrator,
		`mutation { invite(${first}) { secret } }`,
	)
	await post(page, '/account/invitations/accept', { token: invite.secret, ...person })
	const { me } = await askAs<{ me: { id: string } }>(page, '{ me { id } }')
	for (const role of others)
		await askAs(administrator, `mutation { giveRole(account: "${me.id}", ${role}) { id } }`)
}

async function post<Body>(page: Page, path: string, data: object): Promise<Body> {
	const origin = new URL(inject('address') ?? '').origin
	const answer = await page.request.post(path, { data, headers: { origin } })
	const body = (await answer.json()) as { readonly errors?: readonly { readonly message: string }[] }
	if (body.errors) throw new Error(`${path}: ${body.errors[0]?.message}`)
	return body as Body
}
