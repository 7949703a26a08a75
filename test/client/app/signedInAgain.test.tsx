// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { AccountMenu } from '../../../client/app/AccountMenu'
import { isMarkedSignedIn, rememberSignedIn } from '../../../client/state/signedIn'
import { mount } from '../mount'

const ME = {
	__typename: 'Me',
	id: 'account:1',
	name: 'Service Europe',
	email: 'europe@example.org',
	newEmail: null,
	signsInBy: ['PASSWORD'],
	passwordLink: null,
	roles: [],
	sessions: [],
	passkeys: [],
	apiTokens: [],
}

let asked: number
const answering = (me: object | null) => {
	const counted = () => {
		asked += 1
		return { me }
	}
	return { Me: counted }
}
/** Sets the cookie that the server sets together with the session's cookie. */
function mark(): void {
	// biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
	document.cookie = 'signed-in=1; Path=/'
}

beforeEach(() => {
	rememberSignedIn(null)
	window.localStorage.clear()
	asked = 0
})

describe("A browser that has lost the signed-in user's name", () => {
	it("asks the server once, and offers the user's menu in place of « Se connecter »", async () => {
		mark()
		mount(<AccountMenu />, 'fr', '/', answering(ME))
		expect(screen.queryByRole('link', { name: 'Se connecter' })).toBeNull()
		await screen.findByRole('button', { name: 'Service Europe' })
		expect(asked).toBe(1)
	})

	it('offers « Se connecter » when the session is over, and asks no more', async () => {
		mark()
		mount(<AccountMenu />, 'fr', '/', answering(null))
		await screen.findByRole('link', { name: 'Se connecter' })
		expect([asked, isMarkedSignedIn()]).toEqual([1, false])
	})

	it('asks nothing for a visitor', async () => {
		mount(<AccountMenu />, 'fr', '/', answering(ME))
		await screen.findByRole('link', { name: 'Se connecter' })
		expect(asked).toBe(0)
	})
})
