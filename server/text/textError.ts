/** A message that cannot be formatted: an unknown key, a missing value, a form that its value does not have. */
export class TextError extends Error {
	override readonly name = 'TextError'
}
