import { BadInput } from '../errors'

const MAX_CHARACTERS = 254

/** The form in which addresses are compared: nobody has two accounts with one address. */
export function emailKey(email: string): string {
	return email.normalize('NFKC').trim().toLowerCase()
}

/** The address without surrounding blanks. Throws BadInput if it is not an address. */
export function expectEmail(email: string): string {
	const written = email.normalize('NFKC').trim()
	if (written.length <= MAX_CHARACTERS && /^[^\s@<>()",;:\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(written))
		return written
	throw new BadInput('An e-mail address such as name@example.org was expected; another text came.', {
		argument: 'email',
	})
}
