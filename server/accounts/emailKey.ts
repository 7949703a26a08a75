import { BadInput } from '../errors'

const MAX_CHARACTERS = 254

/** As it is compared, however it was written: nobody has two accounts by one address. */
export function emailKey(email: string): string {
	return email.normalize('NFKC').trim().toLowerCase()
}

/** The address without blanks around. Throws BadInput on a text that is none. */
export function expectEmail(email: string): string {
	const written = email.normalize('NFKC').trim()
	if (written.length <= MAX_CHARACTERS && /^[^\s@<>()",;:\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(written))
		return written
	throw new BadInput('An e-mail address such as name@example.org was expected; another text came.', {
		argument: 'email',
	})
}
